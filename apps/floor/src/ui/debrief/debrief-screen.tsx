/** What the floor really held, what the percentages were worth, and what one's sample was; then again. */
import type { Debrief } from '@floorwalk/assessment';
import { Footprints, RotateCcw, Shuffle } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isKnown, rememberFloor } from '../../persist/known-floors.ts';
import { useApp, useSession } from '../app-context.ts';
import { useSay } from '../say.ts';
import { Screen } from '../screens/screen.tsx';
import { HonestyFigure } from './honesty-figure.tsx';
import { QuestionFigure } from './question-figure.tsx';
import { SampleFigure } from './sample-figure.tsx';
import './debrief.css';

export function DebriefScreen() {
  const { t } = useTranslation();
  const { world } = useSession();
  const [debrief, setDebrief] = useState<Debrief>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    world.debrief().then(
      (made) => wanted && setDebrief(made),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [world]);
  return (
    <Screen title={t('debrief.title')} wide>
      {failed && (
        <p className="note" role="alert">
          {t('debrief.failed')}
        </p>
      )}
      {!debrief && !failed && (
        <p className="note" role="status">
          {t('debrief.making')} …
        </p>
      )}
      {debrief && <Told debrief={debrief} />}
      <Onward />
    </Screen>
  );
}

function Told({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useTranslation();
  const say = useSay();
  const { questions, predictions, judging, sample, score, world, seed } = debrief;
  const asked = questions.filter(({ report, truth }) => report && truth !== null);
  const held = asked.filter(({ report }) => report?.hit).length;
  const known = useKnownFloor();
  return (
    <div className="debrief">
      <section className="debrief-questions">
        {questions.map((result) => (
          <QuestionFigure key={result.question} result={result} />
        ))}
        {asked.length > 0 && <p className="note">{t('debrief.intervals', { held, all: asked.length })}</p>}
      </section>
      <section>
        <h2>{t('debrief.honest')}</h2>
        <HonestyFigure predictions={predictions} judging={judging} />
      </section>
      <section>
        <h2>{t('debrief.sample')}</h2>
        <SampleFigure sample={sample} />
      </section>
      <section className="debrief-score">
        <div>
          <h2>{t('debrief.score')}</h2>
          {known && <p className="note">{t('debrief.known')}</p>}
          <p className={known ? 'score-total num known' : 'score-total num'}>
            {Math.round(score.total)} <small>{t('debrief.of-100')}</small>
          </p>
        </div>
        <ul>
          {score.parts.map(({ id, points, outOf }) => (
            <li key={id}>
              <span>{t(`debrief.part-${id}`)}</span>
              <span className="score-bar" aria-hidden="true">
                <i style={{ width: `${(points / outOf) * 100}%` }} />
              </span>
              <b className="num">
                {Math.round(points)} / {outOf}
              </b>
            </li>
          ))}
        </ul>
        <div className="debrief-world">
          <h2>{t('debrief.world')}</h2>
          <p>{say(world.title)}</p>
          <p className="soft-text">{t('debrief.floor-no', { seed })}</p>
        </div>
      </section>
    </div>
  );
}

/** True if the truths of this floor were told before, at the end of another visit; from now on they are. */
function useKnownFloor(): boolean {
  const open = useApp((state) => state.open);
  const view = useApp((state) => state.view);
  const scenarioId = open?.scenario.id ?? '';
  const seed = open?.seed ?? 0;
  const mark = JSON.stringify([view?.walkedM, view?.nowMs, view?.estimates]);
  const known = useMemo(() => isKnown({ scenarioId, seed }, mark), [scenarioId, seed, mark]);
  useEffect(() => rememberFloor({ scenarioId, seed }, mark), [scenarioId, seed, mark]);
  return known;
}

function Onward() {
  const { t } = useTranslation();
  const { start, toTitle } = useSession();
  const open = useApp((state) => state.open);
  if (!open) return null;
  const { scenario, seed } = open;
  return (
    <div className="screen-foot debrief-foot">
      <button type="button" className="btn plain" onClick={() => void toTitle()}>
        {t('action.to-title')}
      </button>
      <button type="button" className="btn soft" onClick={() => void start(scenario.id, seed)}>
        <RotateCcw size={18} aria-hidden="true" />
        {t('debrief.again-same')}
      </button>
      <button
        type="button"
        className={scenario.id === 'first-steps' ? 'btn soft' : 'btn'}
        onClick={() => void start(scenario.id)}
      >
        <Shuffle size={18} aria-hidden="true" />
        {t('debrief.again-other')}
      </button>
      {scenario.id === 'first-steps' && (
        <button type="button" className="btn" onClick={() => void start('waic-2024')}>
          <Footprints size={18} aria-hidden="true" />
          {t('debrief.to-waic')}
        </button>
      )}
    </div>
  );
}

/** Before the walk: a first guess for each question, with a range. One question at a time; the warm-up first if one likes. */
import { CORE_QUESTIONS } from '@floorwalk/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isKnown } from '../../persist/known-floors.ts';
import { useApp, useSession } from '../app-context.ts';
import { OPEN_INTERVAL } from '../interval/interval.ts';
import { IntervalControl } from '../interval/interval-control.tsx';
import { useSay } from '../say.ts';
import { ArrivalHour } from './arrival-hour.tsx';
import { Screen } from './screen.tsx';
import { WarmUp } from './warm-up.tsx';

export function BriefScreen() {
  const { t } = useTranslation();
  const say = useSay();
  const { submit } = useSession();
  const scenario = useApp((state) => state.open?.scenario);
  const guesses = useApp((state) => state.view?.guesses ?? []);
  const startMs = useApp((state) => state.view?.startMs);
  const known = useApp(({ open }) => open !== undefined && isKnown({ scenarioId: open.scenario.id, seed: open.seed }));
  const { show, showSource } = useApp((state) => state);
  const [warming, setWarming] = useState(false);
  const [value, setValue] = useState(OPEN_INTERVAL);
  const [all, setAll] = useState(false);
  if (!scenario) return null;
  if (warming) return <WarmUp onDone={() => setWarming(false)} />;
  const further = scenario.questions.length - CORE_QUESTIONS;
  const questions = all ? scenario.questions : scenario.questions.slice(0, CORE_QUESTIONS);
  const nth = questions.findIndex(({ id }) => !guesses.some(({ question }) => question === id));
  const question = questions[nth];
  if (!question) {
    return (
      <Screen title={say(scenario.title)} step="go" lead={say(scenario.summary)}>
        <div className="screen-foot">
          <button type="button" className="btn big" onClick={() => show('floor')}>
            {t('brief.go')}
          </button>
          {!all && further > 0 && (
            <button type="button" className="btn soft" onClick={() => setAll(true)}>
              {t('brief.more', { count: further })}
            </button>
          )}
        </div>
      </Screen>
    );
  }
  const guess = async (): Promise<void> => {
    if (!(await submit({ type: 'guess', question: question.id, ...value }))) return;
    setValue(OPEN_INTERVAL);
    if (nth === questions.length - 1 && (all || further <= 0)) show('floor');
  };
  return (
    <Screen title={t('brief.title')} lead={t('brief.text')} step={question.id}>
      {known && <p className="note">{t('brief.known')}</p>}
      <div className="steps" aria-hidden="true">
        {questions.map(({ id }, i) => (
          <i key={id} className={i <= nth ? 'done' : ''} />
        ))}
      </div>
      <div className="question">
        <p className="soft-text row wrap spread">
          {t('brief.number', { n: nth + 1, of: questions.length })}
          {question.source !== 'fiction' && (
            <button type="button" className="chip" onClick={() => showSource(question.source)}>
              {t(question.source.startsWith('A') ? 'brief.tests' : 'brief.tests-reading')} {question.source}
            </button>
          )}
        </p>
        <h2>{say(question.text)}</h2>
        <IntervalControl key={question.id} value={value} onChange={setValue} label={say(question.text)} />
      </div>
      {nth === 0 && startMs !== undefined && <ArrivalHour scenario={scenario} startMs={startMs} />}
      <div className="screen-foot">
        {nth === 0 && (
          <button type="button" className="btn soft" onClick={() => setWarming(true)}>
            {t('brief.warm')}
          </button>
        )}
        <button type="button" className="btn" onClick={() => void guess()}>
          {t('brief.guess')}
        </button>
      </div>
    </Screen>
  );
}

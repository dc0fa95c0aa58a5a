/** Predict, look, judge, again: the heart of a visit. */
import { type BiText, demoModelOf, type Exhibitor, type Probe, type RunView, type StandView } from '@floorwalk/engine';
import { Dices, MessageCircleOff, UsersRound, WifiOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runKey } from '../../store/visit-slice.ts';
import { useApp, useSession } from '../app-context.ts';
import { DEMO_VIEWS } from '../demos/views.ts';
import { Logo } from '../kit/logo.tsx';
import { Panel } from '../kit/panel.tsx';
import { exhibitorOf, useSay } from '../say.ts';
import { DemoFoot, type DemoStage } from './demo-foot.tsx';
import { History } from './demo-history.tsx';
import { LanguageSwitch } from './demo-language.tsx';
import { Likely } from './demo-likely.tsx';
import { Marks } from './demo-marks.tsx';
import { Reference } from './demo-reference.tsx';
import { ProbePicker } from './demo-probes.tsx';
import { Samples } from './demo-samples.tsx';
import { Feedback } from './demo-feedback.tsx';
import './demo-panel.css';

/** In first-steps the first prompt is chosen for the player: it can be judged without words. */
export const FIRST_PROBE = 'count-three-red-balls';

type Exhibit = StandView['exhibits'][number];

/** Void runs are never judged. */
const awaitsVerdict = ({ verdict, refused }: RunView): boolean => verdict === null && !refused;

/** The run on the table: the last of this exhibit, if it is of this probe. */
function runOnTable(
  runs: readonly RunView[],
  exhibit: string,
  probe: string | undefined,
  fresh: boolean,
): RunView | undefined {
  const last = runs.findLast((run) => run.exhibit === exhibit);
  if (last && awaitsVerdict(last)) return last;
  return !fresh && last?.probe === probe ? last : undefined;
}

export function DemoPanel() {
  const view = useApp((state) => state.view);
  const scenario = useApp((state) => state.open?.scenario);
  if (!view || !scenario) return null;
  const open = view.runs.findLast(awaitsVerdict);
  const stand = view.stand ?? (open ? standOfRun(open) : null);
  const exhibitor = exhibitorOf(scenario, stand?.exhibitor);
  const playable = stand?.exhibits.filter((exhibit) => exhibit.playable) ?? [];
  if (!stand || !exhibitor || playable.length === 0) return null;
  return (
    <Demo key={stand.exhibitor} exhibits={playable} exhibitorId={stand.exhibitor} timeOver={view.phase !== 'floor'} />
  );
}

/** Time may end in the middle of a trial: what was run can still be judged. */
function standOfRun({ exhibitor, exhibit, kind }: RunView): StandView {
  return {
    exhibitor,
    sinceMs: 0,
    exhibits: [{ exhibit, kind, playable: true, favouriteProbe: null }],
  };
}

type DemoProps = { readonly exhibits: readonly Exhibit[]; readonly exhibitorId: string; readonly timeOver: boolean };

function Demo({ exhibits, exhibitorId, timeOver }: DemoProps) {
  const { t } = useTranslation();
  const say = useSay();
  const { submit } = useSession();
  const scenario = useApp((state) => state.open?.scenario);
  const runs = useApp((state) => state.view?.runs ?? []);
  const { outputs, probability, marks, clearMarks, closePanel } = useApp((state) => state);
  const [chosen, setChosen] = useState<string>();
  const [exhibitId, setExhibitId] = useState(exhibits[0].exhibit);
  /** True once the player has asked for another run after a verdict. */
  const [fresh, setFresh] = useState(true);
  const [picking, setPicking] = useState(false);
  const [busy, setBusy] = useState(false);

  const exhibit = exhibits.find((each) => each.exhibit === exhibitId) ?? exhibits[0];
  const exhibitor = scenario && exhibitorOf(scenario, exhibitorId);
  const probes = demoModelOf(exhibit.kind)?.probes ?? [];
  const open = runs.findLast((each) => each.exhibit === exhibit.exhibit && awaitsVerdict(each));
  const firstOfAll = scenario?.id === 'first-steps' && runs.length === 0;
  const lastProbe = runs.findLast((each) => each.exhibit === exhibit.exhibit)?.probe;
  const wanted = open?.probe ?? chosen ?? lastProbe ?? (firstOfAll ? FIRST_PROBE : exhibit.favouriteProbe);
  const probe: Probe | undefined = probes.find(({ id }) => id === wanted) ?? probes[0];
  const run = runOnTable(runs, exhibit.exhibit, probe?.id, fresh);
  const output = run && outputs[runKey(run)];
  const View = DEMO_VIEWS[exhibit.kind];
  const named = exhibitor?.exhibits.find(({ id }) => id === exhibit.exhibit);
  const tries = runs.filter((each) => each.exhibit === exhibit.exhibit && each.probe === probe?.id);
  const judged = run?.verdict ?? undefined;
  const allMarked =
    probe !== undefined && marks.length === probe.requirements.length && marks.every((mark) => mark !== undefined);

  if (!probe || !exhibitor) return null;

  const start = async (): Promise<void> => {
    setBusy(true);
    clearMarks();
    const address = { exhibit: exhibit.exhibit, probe: probe.id };
    if ((await submit({ type: 'predict', ...address, probability })) && (await submit({ type: 'run', ...address })))
      setFresh(false);
    setBusy(false);
  };
  const judge = async (): Promise<void> => {
    if (!run || !allMarked) return;
    setBusy(true);
    await submit({
      type: 'judge',
      exhibit: run.exhibit,
      probe: run.probe,
      nth: run.nth,
      marks,
    });
    setFresh(false);
    setBusy(false);
  };
  const again = (): void => {
    clearMarks();
    setFresh(true);
  };
  const pick = (id: string): void => {
    setChosen(id);
    clearMarks();
    setPicking(false);
    setFresh(true);
  };

  const Spoiler = run?.condition === 'jostling' ? UsersRound : WifiOff;
  const stage: DemoStage = !run ? 'predict' : judged || run.refused ? 'feedback' : 'judge';
  return (
    <Panel
      name={`demo-${exhibitorId}`}
      mark={<Logo brand={exhibitor.brand} art={exhibitor.art} />}
      title={
        <>
          {exhibitor.name.en}{' '}
          <span className="zh" lang="zh">
            {exhibitor.name.zh}
          </span>
        </>
      }
      under={`${named ? say(named.name) : t(`demo.${exhibit.kind}`)} · ${t('demo.try', { n: run ? run.nth + 1 : tries.length + 1 })}`}
      onClose={closePanel}
      foot={
        picking ? undefined : (
          <DemoFoot
            stage={stage}
            busy={busy}
            timeOver={timeOver}
            allMarked={allMarked}
            onRun={() => void start()}
            onJudge={() => void judge()}
            onAnother={() => setPicking(true)}
            onAgain={again}
          />
        )
      }
    >
      {picking ? (
        <ProbePicker
          probes={probes.filter(({ language }) => language === probe.language)}
          all={probes}
          favourite={exhibit.favouriteProbe}
          chosen={probe.id}
          onPick={pick}
          onBack={() => setPicking(false)}
        />
      ) : (
        <>
          {exhibits.length > 1 && stage !== 'judge' && (
            <ExhibitPicker
              exhibits={exhibits}
              exhibitor={exhibitor}
              chosen={exhibit.exhibit}
              onPick={(id) => {
                setExhibitId(id);
                again();
              }}
            />
          )}
          {stage === 'predict' && <LanguageSwitch probe={probe} onPick={pick} />}
          <div className="demo-prompt">
            <div className="grow">
              <span className="soft-text">{t(run ? 'demo.asked-past' : 'demo.asked')}</span>
              <p>{say(probe.prompt)}</p>
            </div>
            {stage === 'predict' && (
              <button
                type="button"
                className="btn plain demo-dice"
                onClick={() => setPicking(true)}
                aria-label={t('demo.choose')}
                title={t('demo.choose')}
              >
                <Dices size={19} aria-hidden="true" />
              </button>
            )}
          </div>
          {run && run.condition !== 'good' && (
            <p className="demo-condition">
              <Spoiler size={15} aria-hidden="true" /> {t(`demo.condition-${run.condition}`)}
            </p>
          )}
          {View && output !== undefined ? (
            <View key={run && runKey(run)} output={output} fresh={!judged} />
          ) : (
            <div className={busy ? 'easel busy' : 'easel'}>
              <span>{t(run ? 'demo.picture-lost' : busy ? 'demo.developing' : 'demo.empty')}</span>
            </div>
          )}
          {run?.refused && (
            <p className="demo-void" role="status">
              <MessageCircleOff size={17} aria-hidden="true" /> {t('demo-chatbot.void')}
            </p>
          )}
          {run && <Reference run={run} />}
          {output !== undefined && <Words output={output} />}
          <History runs={tries} current={run} />
          <Samples runs={tries} />
          {run && judged ? <Feedback run={run} verdict={judged} tries={tries} /> : <Likely said={run?.probability} />}
          {run && !run.refused && <Marks probe={probe} verdict={judged} given={run.marks} />}
          {stage === 'judge' && <p className="soft-text demo-same">{t('demo.same-again')}</p>}
        </>
      )}
    </Panel>
  );
}

/** The output in words, for who would rather read than look. They carry the same evidence; every kind has them. */
function Words({ output }: { readonly output: unknown }) {
  const { t } = useTranslation();
  const say = useSay();
  const { words } = output as { readonly words: BiText };
  return (
    <details className="demo-words">
      <summary>{t('demo.in-words')}</summary>
      <p>{say(words)}</p>
    </details>
  );
}

type ExhibitPickerProps = {
  readonly exhibits: readonly Exhibit[];
  readonly exhibitor: Exhibitor;
  readonly chosen: string;
  readonly onPick: (id: string) => void;
};

function ExhibitPicker({ exhibits, exhibitor, chosen, onPick }: ExhibitPickerProps) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <div className="demo-exhibits row wrap" role="group" aria-label={t('demo.exhibits')}>
      {exhibits.map((each) => {
        const label = exhibitor.exhibits.find(({ id }) => id === each.exhibit);
        return (
          <button
            key={each.exhibit}
            type="button"
            className="chip demo-exhibit"
            aria-pressed={each.exhibit === chosen}
            onClick={() => onPick(each.exhibit)}
          >
            {label ? say(label.name) : each.exhibit}
          </button>
        );
      })}
    </div>
  );
}

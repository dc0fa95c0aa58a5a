/** The demo panel's buttons: leave, and the one next step of predict, look, judge, again. */
import { LogOut, Play, RotateCw } from 'lucide-react';
import { type Ref, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from '../app-context.ts';

export type DemoStage = 'predict' | 'judge' | 'feedback';
type Props = {
  readonly stage: DemoStage;
  readonly busy: boolean;
  readonly timeOver: boolean;
  readonly allMarked: boolean;
  readonly onRun: () => void;
  readonly onJudge: () => void;
  readonly onAnother: () => void;
  readonly onAgain: () => void;
};

export function DemoFoot(props: Props) {
  const { stage, busy, timeOver, allMarked } = props;
  const { t } = useTranslation();
  const closePanel = useApp((state) => state.closePanel);
  const verdictButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (stage === 'judge' && allMarked) verdictButton.current?.scrollIntoView({ block: 'nearest' });
  }, [stage, allMarked]);
  if (stage === 'judge') return <VerdictButton ref={verdictButton} {...props} />;
  if (stage === 'predict')
    return (
      <>
        <LeaveButton />
        <button type="button" className="btn grow demo-run" disabled={busy || timeOver} onClick={props.onRun}>
          <Play size={19} fill="currentColor" aria-hidden="true" />
          {t('demo.run')} <span className="btn-cost">{t('demo.run-cost')}</span>
        </button>
      </>
    );
  if (timeOver)
    return (
      <button type="button" className="btn grow" onClick={closePanel}>
        {t('action.done')}
      </button>
    );
  return (
    <>
      <LeaveButton />
      <button type="button" className="btn soft grow demo-another" onClick={props.onAnother}>
        {t('demo.another')}
      </button>
      <button type="button" className="btn grow" onClick={props.onAgain}>
        <RotateCw size={18} aria-hidden="true" />
        {t('action.again')}
      </button>
    </>
  );
}

function VerdictButton({ ref, busy, allMarked, onJudge }: Props & { readonly ref: Ref<HTMLButtonElement> }) {
  const { t } = useTranslation();
  return (
    <button
      ref={ref}
      type="button"
      className={allMarked ? 'btn grow ready' : 'btn grow'}
      disabled={busy || !allMarked}
      onClick={onJudge}
    >
      {t(allMarked ? 'demo.verdict' : 'demo.mark-all')}
    </button>
  );
}

function LeaveButton() {
  const { t } = useTranslation();
  const { submit } = useSession();
  return (
    <button
      type="button"
      className="btn soft demo-leave"
      onClick={() => void submit({ type: 'leave-stand' })}
      aria-label={t('demo.leave-stand')}
      title={t('demo.leave-stand')}
    >
      <LogOut size={18} aria-hidden="true" />
    </button>
  );
}

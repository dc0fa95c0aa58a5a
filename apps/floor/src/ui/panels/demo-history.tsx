/** The earlier runs of this prompt as dots: a tick in teal, a cross in ink-violet, a ring while it is open, a dash where it is void. */
import type { RunView } from '@floorwalk/engine';
import { Check, Minus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { percent } from '../interval/interval.ts';

export function History({
  runs,
  current,
}: {
  readonly runs: readonly RunView[];
  readonly current: RunView | undefined;
}) {
  const { t } = useTranslation();
  if (runs.length === 0 || (runs.length === 1 && current && !current.verdict && !current.refused)) return null;
  return (
    <ol className="history" aria-label={t('demo.history')}>
      {runs.map((run) => {
        const outcome = run.refused ? 'void' : run.verdict ? (run.verdict.success ? 'success' : 'failure') : 'open';
        const text = t('demo.run-n', {
          n: run.nth + 1,
          value: percent(run.probability),
          outcome: t(`demo.out-${outcome}`),
        });
        return (
          <li key={run.nth} className={`dot ${outcome}${run === current ? ' now' : ''}`} title={text}>
            {outcome === 'success' && <Check size={13} strokeWidth={3.2} aria-hidden="true" />}
            {outcome === 'failure' && <X size={13} strokeWidth={3.2} aria-hidden="true" />}
            {outcome === 'void' && <Minus size={13} strokeWidth={3.2} aria-hidden="true" />}
            <span className="sr">{text}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** Right away: what it was, what one had said, and how good one's eye was. */
import type { RunView, Verdict } from '@floorwalk/engine';
import { CircleCheckBig, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { percent } from '../interval/interval.ts';

type Props = { readonly run: RunView; readonly verdict: Verdict; readonly tries: readonly RunView[] };
/** On the right side by this much is well called, on the wrong side by it a surprise. */
const CLEAR = 0.15;

export function Feedback({ run: { probability }, verdict: { success, right }, tries }: Props) {
  const { t } = useTranslation();
  const lean = success ? probability - 0.5 : 0.5 - probability;
  const call = lean > CLEAR ? 'good' : lean < -CLEAR ? 'bad' : 'open';
  const seen = right?.filter(Boolean).length ?? 0;
  const all = right?.length ?? 0;
  const judged = tries.filter(({ verdict }) => verdict);
  return (
    <div className={success ? 'feedback success' : 'feedback failure'} role="status">
      {success ? <CircleCheckBig size={30} aria-hidden="true" /> : <CircleX size={30} aria-hidden="true" />}
      <div>
        <b>{t(success ? 'demo.success' : 'demo.failure')}</b>
        <p>{t(`demo.call-${call}`, { value: percent(probability) })}</p>
        <p>
          {seen === all ? t('demo.eyes-all') : t('demo.eyes-some', { right: seen, all })}{' '}
          {judged.length > 1 &&
            t('demo.so-far', { good: judged.filter(({ verdict }) => verdict?.success).length, all: judged.length })}
        </p>
      </div>
    </div>
  );
}

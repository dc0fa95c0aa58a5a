/** When one comes: the fair is another at its opening, at noon and when it closes. To be chosen before the first guess. */
import type { Scenario } from '@floorwalk/engine';
import { Clock } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app-context.ts';
import { clockText } from '../say.ts';

const HOUR_MS = 3_600_000;

/** Each full hour from the opening to the last entry, and the scenario's own, ms since midnight. */
export function arrivalHours({ fair, visit }: Scenario): readonly number[] {
  const hours = [visit.startMs];
  for (let ms = fair.opensMs; ms <= fair.lastEntryMs && ms < fair.closesMs; ms += HOUR_MS) hours.push(ms);
  return [...new Set(hours)].toSorted((a, b) => a - b);
}

export function ArrivalHour({ scenario, startMs }: { readonly scenario: Scenario; readonly startMs: number }) {
  const { t } = useTranslation();
  const { comeAt } = useSession();
  const id = useId();
  return (
    <div className="arrival row wrap">
      <Clock size={17} aria-hidden="true" />
      <label htmlFor={id}>{t('brief.arrive')}</label>
      <select id={id} value={startMs} onChange={(event) => void comeAt(Number(event.currentTarget.value))}>
        {arrivalHours(scenario).map((ms) => (
          <option key={ms} value={ms}>
            {clockText(ms)}
          </option>
        ))}
      </select>
      <span className="soft-text">{t('brief.open-until', { time: clockText(scenario.fair.closesMs) })}</span>
    </div>
  );
}

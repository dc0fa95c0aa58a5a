import { TIRED_MS } from './defaults.ts';
import type { Fair } from './fair.ts';

/** How tired somebody is of the fair: from 0 on coming in to 1 after TIRED_MS and for ever after. */
export function tiredness(fair: Fair, row: number): number {
  const share = (fair.counts.nowMs - fair.tables.attendees.cameMs[row]) / TIRED_MS;
  return share < 1 ? share : 1;
}

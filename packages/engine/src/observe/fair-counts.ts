/** How many came, are there, and went. */
import type { Fair } from '../fair/fair.ts';
import { OCCUPANCY_MS } from '../fair/fair-types.ts';

export type FairFigures = {
  readonly nowMs: number;
  /** admitted = inside + left, always. */
  readonly admitted: number;
  readonly inside: number;
  readonly left: number;
  /** Of those inside: beyond the plan, at a forum or taking a break. */
  readonly outside: number;
  readonly peakInside: number;
  readonly events: number;
  /** Visits to stands. */
  readonly visits: number;
};

export function fairCounts({ counts }: Fair): FairFigures {
  const { nowMs, admitted, left, outside, peakInside, events, visits } = counts;
  return { nowMs, admitted, inside: admitted - left, left, outside, peakInside, events, visits };
}

/** People inside every 5 minutes from opening until now. timeMs since midnight. */
export function occupancySeries(fair: Fair): { readonly timeMs: number; readonly inside: number }[] {
  return Array.from(fair.tables.occupancy.inside.subarray(0, fair.counts.occupancyFilled), (inside, i) => ({
    timeMs: fair.parameters.opensMs + i * OCCUPANCY_MS,
    inside,
  }));
}

/** Runs a fair's day, and looks at it every minute if asked. Looking changes nothing: how a run is cut is no part of it (DT32). */
import { type Fair, fairCounts, type OnProgress, runToEnd, runUntil } from '@floorwalk/engine';

export type DaySample = {
  readonly timeMs: number;
  readonly inside: number;
  /** Of those inside: beyond the plan. */
  readonly outside: number;
  /** People in all queues. */
  readonly queueing: number;
  /** By exhibitor row. */
  readonly queues: Int32Array;
};
export type DayOptions = {
  readonly until: number | undefined;
  readonly sampled: boolean;
  readonly progress: OnProgress;
};
const EVERY_MS = 60_000;

/** Until a time, ms since midnight, or until the halls are empty; samples from the opening on. */
export function runDay(fair: Fair, { until, sampled, progress }: DayOptions): readonly DaySample[] {
  if (!sampled) {
    if (until === undefined) runToEnd(fair, progress);
    else runUntil(fair, until, progress);
    return [];
  }
  const samples: DaySample[] = [];
  for (let atMs = fair.parameters.opensMs; until === undefined || atMs <= until; atMs += EVERY_MS) {
    // From event to event, so that the clock of an empty hall stands where a run in one piece leaves it.
    for (let dueMs = fair.timers.firstMs(); dueMs <= atMs; dueMs = fair.timers.firstMs()) runUntil(fair, dueMs);
    samples.push(sampleOf(fair, atMs));
    const { admitted, left, events } = fairCounts(fair);
    progress({ nowMs: atMs, events, admitted, left });
    if (fair.timers.firstMs() === Infinity) break;
  }
  if (until !== undefined) runUntil(fair, until, progress);
  return samples;
}

function sampleOf(fair: Fair, timeMs: number): DaySample {
  const { inside, outside } = fairCounts(fair);
  const queues = fair.tables.stands.queueLength.slice();
  return { timeMs, inside, outside, queueing: queues.reduce((sum, length) => sum + length, 0), queues };
}

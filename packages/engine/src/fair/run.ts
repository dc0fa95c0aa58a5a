/** Lets the fair run. Events go by (time, attendee id, kind); how the run is cut in pieces changes nothing. */
import { OCCUPANCY_MS } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { handleEvent } from './handle-event.ts';
import { turnLinkSlots } from './link-load.ts';

export type FairProgress = {
  readonly nowMs: number;
  readonly events: number;
  readonly admitted: number;
  readonly left: number;
};
export type OnProgress = (progress: FairProgress) => void;

const PROGRESS_EVENTS = 65536;

/**
 * Handles at most maxEvents events that are due up to and including untilMs, and says how many it did: fewer means
 * that none is left, and the clock then stands at untilMs (if that is finite and not behind it).
 */
export function stepEvents(fair: Fair, maxEvents: number, untilMs: number): number {
  const { timers, counts } = fair;
  let done = 0;
  while (done < maxEvents) {
    const dueMs = timers.firstMs();
    if (dueMs > untilMs || dueMs === Infinity) {
      if (untilMs < Infinity && untilMs > counts.nowMs) advance(fair, untilMs);
      break;
    }
    if (dueMs > counts.nowMs) advance(fair, dueMs);
    counts.events++;
    done++;
    handleEvent(fair, timers.first(), timers.firstKind());
  }
  return done;
}

/** Runs up to and including a time, ms since midnight. A time that has passed does nothing. */
export function runUntil(fair: Fair, timeMs: number, onProgress?: OnProgress): void {
  while (stepEvents(fair, PROGRESS_EVENTS, timeMs) === PROGRESS_EVENTS) onProgress?.(progressOf(fair));
}

/** Runs until the halls are empty and nobody is to come any more. */
export function runToEnd(fair: Fair, onProgress?: OnProgress): void {
  runUntil(fair, Infinity, onProgress);
}

function progressOf({ counts }: Fair): FairProgress {
  return { nowMs: counts.nowMs, events: counts.events, admitted: counts.admitted, left: counts.left };
}

/** Moves the clock; notes how many were inside at each mark of the occupancy series that it passes. */
function advance(fair: Fair, toMs: number): void {
  const { counts } = fair;
  const { inside } = fair.tables.occupancy;
  const opensMs = fair.parameters.opensMs;
  while (counts.occupancyFilled < inside.length && opensMs + counts.occupancyFilled * OCCUPANCY_MS < toMs) {
    inside[counts.occupancyFilled++] = counts.admitted - counts.left;
  }
  turnLinkSlots(fair, counts.nowMs, toMs);
  counts.nowMs = toMs;
}

/** Lets the fair run. Events go by (time, attendee id, kind); how the run is cut in pieces changes nothing. */
import { OCCUPANCY_MS } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { waitingAt } from './gate.ts';
import { handleEvent } from './handle-event.ts';
import { turnLinkSlots } from './link-load.ts';
import { spreadWord } from './word-of-mouth.ts';

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

/** Moves the clock; at each mark that it passes, notes how many people are where, and lets the word spread. */
function advance(fair: Fair, toMs: number): void {
  const { counts } = fair;
  const marks = fair.tables.occupancy.inside.length;
  const opensMs = fair.parameters.opensMs;
  while (counts.occupancyFilled < marks && opensMs + counts.occupancyFilled * OCCUPANCY_MS < toMs) {
    noteOccupancy(fair, counts.occupancyFilled, opensMs + counts.occupancyFilled * OCCUPANCY_MS);
    counts.occupancyFilled++;
    spreadWord(fair);
  }
  turnLinkSlots(fair, counts.nowMs, toMs);
  counts.nowMs = toMs;
}

function noteOccupancy(fair: Fair, mark: number, markMs: number): void {
  const { occupancy, stands, features } = fair.tables;
  const { counts, rests, ways } = fair;
  occupancy.inside[mark] = counts.admitted - counts.left;
  occupancy.outside[mark] = counts.outside;
  let queueing = 0;
  for (let stand = 0; stand < stands.queueLength.length; stand++) queueing += stands.queueLength[stand];
  occupancy.queueing[mark] = queueing;
  let audience = 0;
  for (const feature of rests.stages) audience += features.inside[feature];
  occupancy.audience[mark] = audience;
  let atGates = 0;
  for (const gate of ways.entrances) atGates += waitingAt(fair, gate, markMs);
  occupancy.atGates[mark] = atGates;
}

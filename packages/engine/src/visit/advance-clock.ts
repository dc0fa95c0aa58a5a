/** The one place where a visit's time passes: the budget, the fair that runs beside it, and the turn in a queue. */
import { takeTurnIfItCame } from './turn.ts';
import type { Reason, Spent, Visit, VisitContext, VisitEvent } from './visit.ts';

export const MINUTE_MS = 60_000;
/** A queue is looked at on every full second, however the time is cut into commands. */
const QUEUE_TICK_MS = 1000;

/** Durations are whole milliseconds, above 0. */
export function durationFault(durationMs: number): Reason | undefined {
  return Number.isSafeInteger(durationMs) && durationMs > 0 ? undefined : 'duration-wrong';
}

/**
 * Lets up to `durationMs` pass, no further than the budget; runs the fair along. With 'stop-at-turn' the time stops
 * when the player's turn comes. Returns the ms that passed and what happened.
 */
export function advanceClock(
  context: VisitContext,
  visit: Visit,
  durationMs: number,
  use: keyof Spent,
  stop?: 'stop-at-turn',
): { passedMs: number; events: VisitEvent[] } {
  const events: VisitEvent[] = [];
  const fromMs = visit.nowMs;
  const untilMs = durationMs < visit.endMs - fromMs ? fromMs + durationMs : visit.endMs;
  while (visit.queue && visit.nowMs < untilMs) {
    const tickMs = (Math.floor(visit.nowMs / QUEUE_TICK_MS) + 1) * QUEUE_TICK_MS;
    if (tickMs > untilMs) break;
    visit.nowMs = tickMs;
    runFair(context, visit.nowMs);
    events.push(...takeTurnIfItCame(context, visit));
    if (!visit.queue && stop) break;
  }
  const stopped = stop === 'stop-at-turn' && events.length > 0;
  if (!stopped) {
    visit.nowMs = untilMs;
    runFair(context, untilMs);
  }
  visit.spent[use] += visit.nowMs - fromMs;
  if (visit.nowMs >= visit.endMs && visit.phase === 'floor') events.push(...endTime(context, visit));
  return { passedMs: visit.nowMs - fromMs, events };
}

/** Brings the fair to the visit's time; never back. */
export function runFair({ fair }: VisitContext, ms: number): void {
  if (fair.nowMs() < ms) fair.runUntil(ms);
}

/** The budget is spent: out of the queue and off the stand, with the runs kept for judging. */
function endTime({ floor }: VisitContext, visit: Visit): VisitEvent[] {
  visit.phase = 'time-over';
  visit.queue = undefined;
  visit.predictions.length = 0;
  const turn = visit.turns.at(-1);
  const events: VisitEvent[] = [];
  if (turn && turn.leftMs === undefined) {
    turn.leftMs = visit.nowMs;
    events.push({ type: 'stand-left', atMs: visit.nowMs, exhibitor: floor.scenario.exhibitors[turn.exhibitorRow].id });
  }
  events.push({ type: 'time-ran-out', atMs: visit.nowMs });
  return events;
}

/** When the player's turn comes. Reads the fair's queue, never changes it. */
import type { QueuePlace, Turn, Visit, VisitContext, VisitEvent } from './visit.ts';

/** The turn at a stand that is under way. */
export function turnUnderWay(visit: Visit): Turn | undefined {
  const turn = visit.turns.at(-1);
  return turn && turn.leftMs === undefined ? turn : undefined;
}

/**
 * Gives the player the place that a newcomer in the same spot of the queue would have got: when all who were ahead have
 * left the queue, and a place is free or has been given to someone behind (who in truth is the fair's next).
 */
export function takeTurnIfItCame({ floor, fair }: VisitContext, visit: Visit): VisitEvent[] {
  const { queue } = visit;
  if (!queue) return [];
  const { exhibitorRow, sinceMs } = queue;
  const waiting = fair.queueRows(exhibitorRow);
  if (queue.ahead.length > 0) queue.ahead = queue.ahead.filter((row) => waiting.includes(row));
  if (queue.ahead.length > 0) return [];
  const exhibitor = floor.scenario.exhibitors[exhibitorRow];
  const begun = fair.servicesBegun?.(exhibitorRow) ?? -1;
  const nextBehind = waiting.length > 0 ? waiting[0] : -1;
  const placeFree = fair.busyPlaces(exhibitorRow) < exhibitor.places;
  if (!placeFree && !placeGivenBehind(queue, begun, waiting)) {
    // Somebody may join behind later: keep the first of them, and the first count of services.
    const known = queue.mark;
    if (!known) queue.mark = { servicesBegun: begun, nextBehind };
    else if (known.nextBehind < 0 && nextBehind >= 0) queue.mark = { ...known, nextBehind };
    return [];
  }
  visit.queue = undefined;
  visit.turns.push({ exhibitorRow, joinedMs: sinceMs, turnMs: visit.nowMs, leftMs: undefined });
  return [{ type: 'turn-came', atMs: visit.nowMs, exhibitor: exhibitor.id, waitedMs: visit.nowMs - sinceMs }];
}

function placeGivenBehind({ mark }: QueuePlace, begun: number, waiting: readonly number[]): boolean {
  if (!mark) return false;
  if (begun >= 0) return begun > mark.servicesBegun;
  return mark.nextBehind >= 0 && !waiting.includes(mark.nextBehind);
}

/**
 * Queues before stands: first come, first served; a doubly linked list through the attendees' rows, in which the members of a
 * party follow one another.
 */
import { ACTIVITY, TIMER } from './fair-types.ts';
import { chooseNext } from './choose-next.ts';
import type { Fair } from './fair.ts';
import { capAtClosing, leaveSpots, setTimer } from './set-timer.ts';
import { updateAppeal } from './stand-appeal.ts';

/** Joins at the tail; the timer is its patience. */
export function joinQueue(fair: Fair, row: number, stand: number, patienceMs: number): void {
  const { attendees, stands, figures } = fair.tables;
  const last = row + attendees.party[row] - 1;
  const tail = stands.queueTail[stand];
  for (let one = row; one <= last; one++) {
    attendees.queueBefore[one] = one === row ? tail : one - 1;
    attendees.queueNext[one] = one < last ? one + 1 : -1;
  }
  if (tail < 0) stands.queueHead[stand] = row;
  else attendees.queueNext[tail] = row;
  stands.queueTail[stand] = last;
  stands.queueLength[stand] += attendees.party[row];
  stands.queueParties[stand]++;
  if (stands.queueLength[stand] > figures.maxQueue[stand]) figures.maxQueue[stand] = stands.queueLength[stand];
  attendees.activity[row] = ACTIVITY.queueing;
  leaveSpots(fair, row);
  const now = fair.counts.nowMs;
  attendees.sinceMs[row] = now;
  setTimer(fair, row, capAtClosing(fair, row, now + patienceMs), TIMER.renege);
}

/** Takes a party out of the queue, wherever in it. */
export function leaveQueue(fair: Fair, row: number, stand: number): void {
  const { attendees, stands } = fair.tables;
  const last = row + attendees.party[row] - 1;
  const before = attendees.queueBefore[row];
  const next = attendees.queueNext[last];
  if (before < 0) stands.queueHead[stand] = next;
  else attendees.queueNext[before] = next;
  if (next < 0) stands.queueTail[stand] = before;
  else attendees.queueBefore[next] = before;
  for (let one = row; one <= last; one++) {
    attendees.queueBefore[one] = -1;
    attendees.queueNext[one] = -1;
  }
  stands.queueLength[stand] -= attendees.party[row];
  stands.queueParties[stand]--;
}

/** Patience has ended, or the halls close. */
export function onRenege(fair: Fair, row: number): void {
  const stand = fair.tables.attendees.target[row];
  leaveQueue(fair, row, stand);
  fair.tables.figures.reneged[stand]++;
  updateAppeal(fair, stand);
  chooseNext(fair, row);
}

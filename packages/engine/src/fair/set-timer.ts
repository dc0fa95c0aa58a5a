import { draw, STREAM } from '../kernel/draw.ts';
import { EGRESS_MS } from './defaults.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';

/** Sets the one timer of an attendee and its party: the present activity ends at untilMs with an event of this kind (TIMER). */
export function setTimer(fair: Fair, row: number, untilMs: number, kind: number): void {
  fair.tables.attendees.untilMs[row] = untilMs;
  fair.tables.attendees.timer[row] = kind;
  fair.timers.set(row, untilMs, kind);
  followLeader(fair, row);
}

/** Lets the companions do what their leader does, where it does it. */
export function followLeader(fair: Fair, row: number): void {
  const { party, activity, target, fromNode, toNode, sinceMs, untilMs } = fair.tables.attendees;
  for (let one = row + 1; one < row + party[row]; one++) {
    activity[one] = activity[row];
    target[one] = target[row];
    fromNode[one] = fromNode[row];
    toNode[one] = toNode[row];
    sinceMs[one] = sinceMs[row];
    untilMs[one] = untilMs[row];
  }
}

/** Takes a party off the spots that it stood on. */
export function leaveSpots(fair: Fair, row: number): void {
  const { party, spot } = fair.tables.attendees;
  for (let one = row; one < row + party[row]; one++) spot[one] = -1;
}

/** The given end, or, if that is earlier, the moment after closing at which this attendee sets off for the way out. */
export function capAtClosing(fair: Fair, row: number, untilMs: number): number {
  const closes = fair.parameters.closesMs;
  if (untilMs <= closes) return untilMs;
  const lag = Math.floor(draw(fair.floor.seed, STREAM.egress, idOf(fair, row), 0) * EGRESS_MS);
  const last = closes + lag;
  const now = fair.counts.nowMs;
  if (untilMs < last) return untilMs;
  return last > now ? last : now;
}

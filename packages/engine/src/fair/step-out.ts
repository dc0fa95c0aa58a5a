/** Places beyond the plan: forums, a plaza that is not drawn. Who is there is inside the fair, and nowhere on its floor. */
import { draw, drawLogNormal, STREAM } from '../kernel/draw.ts';
import { OUTSIDE_MEDIAN_MS, REST_SIGMA } from './defaults.ts';
import { ACTIVITY, OUTSIDE, TIMER } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';
import { nearestExit } from './gate.ts';
import { capAtClosing, leaveSpots, setTimer } from './set-timer.ts';
import { startWalk } from './travel.ts';

/** Whether this visit is for the forums only. */
export function isForForums(fair: Fair, row: number): boolean {
  const share = fair.parameters.forumShare ?? 0;
  return share > 0 && draw(fair.floor.seed, STREAM.forum, idOf(fair, row), 0) < share;
}

/** Straight to the forums, until the end of the stay. */
export function spendStayOutside(fair: Fair, row: number): void {
  const { attendees } = fair.tables;
  attendees.toNode[row] = fair.network.gateNode[nearestExit(fair, row)];
  attendees.fromNode[row] = attendees.toNode[row];
  beOutside(fair, row, attendees.leavesMs[row]);
}

/** Sets off for a break beyond the plan; false if the scenario knows no such place. */
export function stepOut(fair: Fair, row: number): boolean {
  if ((fair.parameters.forumShare ?? 0) <= 0) return false;
  startWalk(fair, row, fair.network.gateNode[nearestExit(fair, row)], OUTSIDE);
  return true;
}

export function reachOutside(fair: Fair, row: number): void {
  const nth = fair.tables.attendees.steps[row] * 2;
  const id = idOf(fair, row);
  const breakMs = drawLogNormal(fair.floor.seed, STREAM.seat, id, nth, OUTSIDE_MEDIAN_MS, REST_SIGMA);
  beOutside(fair, row, fair.counts.nowMs + Math.round(breakMs));
}

function beOutside(fair: Fair, row: number, untilMs: number): void {
  const { attendees } = fair.tables;
  const now = fair.counts.nowMs;
  attendees.activity[row] = ACTIVITY.outside;
  attendees.target[row] = OUTSIDE;
  leaveSpots(fair, row);
  attendees.sinceMs[row] = now;
  fair.counts.outside += attendees.party[row];
  setTimer(fair, row, capAtClosing(fair, row, untilMs > now ? untilMs : now), TIMER.rested);
}

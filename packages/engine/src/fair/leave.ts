/** The way out. */
import { nearestExit, takeGateSlot } from './gate.ts';
import { ACTIVITY, NO_TARGET, TIMER } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { followLeader, setTimer } from './set-timer.ts';
import { startWalk } from './travel.ts';

/** Sets off for the way out. */
export function goHome(fair: Fair, row: number): void {
  startWalk(fair, row, fair.network.gateNode[nearestExit(fair, row)], NO_TARGET);
}

/** At the exit: goes out when the gate lets it. */
export function reachExit(fair: Fair, row: number): void {
  const { attendees } = fair.tables;
  const { network, ways } = fair;
  const gate = ways.exits.find((one) => network.gateNode[one] === attendees.toNode[row]) ?? ways.exits[0];
  const slot = takeGateSlot(fair, gate, attendees.party[row]);
  if (slot > fair.counts.nowMs) setTimer(fair, row, slot, TIMER.out);
  else goOut(fair, row);
}

/** Has left. */
export function goOut(fair: Fair, row: number): void {
  dropOut(fair, row);
  fair.counts.left += fair.tables.attendees.party[row];
}

/** Is at the fair no more: keeps its row, has no timer. */
export function dropOut(fair: Fair, row: number): void {
  const { attendees } = fair.tables;
  attendees.activity[row] = ACTIVITY.left;
  attendees.sinceMs[row] = fair.counts.nowMs;
  attendees.untilMs[row] = fair.counts.nowMs;
  attendees.timer[row] = TIMER.none;
  fair.timers.remove(row);
  followLeader(fair, row);
}

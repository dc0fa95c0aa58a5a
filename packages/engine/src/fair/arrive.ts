/** Who comes when, and the way in. */
import { draw, drawLogNormal, STREAM } from '../kernel/draw.ts';
import type { FairParameters } from '../scenario/scenario.ts';
import { chooseNext } from './choose-next.ts';
import { ACTIVITY, FLAG, TIMER } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';
import { perMinuteAt, takeGateSlot } from './gate.ts';
import { dropOut } from './leave.ts';
import { dealParties } from './parties.ts';
import { isForForums, spendStayOutside } from './step-out.ts';
import { setTimer } from './set-timer.ts';

const HOUR_MS = 3600000;

/**
 * Arrival times in ms since midnight, ascending. Given their number, the points of a non-homogeneous Poisson process
 * are the order statistics of independent draws from its rate, here constant within each hour from opening; a weight
 * beyond the last entry counts for the part of the hour before it.
 */
export function arrivalTimesMs(
  parameters: FairParameters,
  seed: number,
  firstId: number,
  visits: number,
): Float64Array {
  const { opensMs, lastEntryMs, hourlyWeights } = parameters;
  const edges = [0];
  for (const [hour, weight] of hourlyWeights.entries()) {
    const openMs = Math.min(HOUR_MS, lastEntryMs - opensMs - hour * HOUR_MS);
    edges.push(edges[hour] + (openMs > 0 ? weight * openMs : 0));
  }
  const total = edges[edges.length - 1];
  const times = new Float64Array(visits);
  for (let i = 0; i < visits; i++) {
    const u = draw(seed, STREAM.arrival, firstId + i, 0) * total;
    let hour = 0;
    while (hour < hourlyWeights.length - 1 && u >= edges[hour + 1]) hour++;
    times[i] = opensMs + hour * HOUR_MS + Math.floor((u - edges[hour]) / hourlyWeights[hour]);
  }
  return times.sort();
}

/**
 * Fills in the attendees of the day, who are away until their time: party, persona, stay, pace, first rest. Parties are in
 * the order in which they come.
 */
export function planAttendees(fair: Fair): void {
  const { parameters, behaviour } = fair;
  const { attendees } = fair.tables;
  const { seed } = fair.floor;
  const times = arrivalTimesMs(parameters, seed, fair.firstId, dealParties(fair));
  const count = attendees.activity.length;
  let nth = 0;
  for (let row = 0; row < count; row += attendees.party[row]) {
    const id = idOf(fair, row);
    const comesMs = times[nth++];
    const stay = drawLogNormal(seed, STREAM.stay, id, 0, parameters.stayMedianMs, parameters.staySigma);
    attendees.cameMs[row] = comesMs;
    attendees.leavesMs[row] = comesMs + Math.round(stay);
    const rest = drawLogNormal(seed, STREAM.rest, id, 0, behaviour.restEveryMs, behaviour.restEverySigma);
    attendees.restDueMs[row] = comesMs + Math.round(rest);
    attendees.sinceMs[row] = parameters.opensMs;
    const node = fair.network.gateNode[entranceOf(fair, id)];
    attendees.fromNode[row] = node;
    attendees.toNode[row] = node;
    setTimer(fair, row, comesMs, TIMER.enter);
  }
}

/** The entrance that an attendee comes by: drawn by how many people the gates let in. */
function entranceOf(fair: Fair, id: number): number {
  const { gates } = fair.floor.scenario;
  const { entrances } = fair.ways;
  let total = 0;
  for (const gate of entrances) total += perMinuteAt(gates[gate]);
  let u = draw(fair.floor.seed, STREAM.gate, id, 0) * total;
  for (const gate of entrances) {
    u -= perMinuteAt(gates[gate]);
    if (u < 0) return gate;
  }
  return entrances[entrances.length - 1];
}

/** At the door: comes in when the gate lets it, and looks about; who would have to wait until closing turns round. */
export function onEnter(fair: Fair, row: number): void {
  const { attendees } = fair.tables;
  const now = fair.counts.nowMs;
  if ((attendees.flags[row] & FLAG.slot) === 0) {
    attendees.flags[row] |= FLAG.slot;
    const slot = takeGateSlot(fair, entranceOf(fair, idOf(fair, row)), attendees.party[row]);
    if (slot >= fair.parameters.closesMs) return turnAway(fair, row);
    if (slot > now) return setTimer(fair, row, slot, TIMER.enter);
  }
  const waitedMs = now - attendees.cameMs[row];
  attendees.cameMs[row] = now;
  attendees.leavesMs[row] += waitedMs;
  attendees.restDueMs[row] += waitedMs;
  attendees.flags[row] &= ~FLAG.slot;
  const { counts } = fair;
  counts.admitted += attendees.party[row];
  const inside = counts.admitted - counts.left;
  if (inside > counts.peakInside) counts.peakInside = inside;
  attendees.activity[row] = ACTIVITY.walking;
  attendees.sinceMs[row] = now;
  if (isForForums(fair, row)) spendStayOutside(fair, row);
  else chooseNext(fair, row);
}

function turnAway(fair: Fair, row: number): void {
  dropOut(fair, row);
  fair.counts.turnedAway += fair.tables.attendees.party[row];
}

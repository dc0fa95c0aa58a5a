/** Demo places: a trial or a talk at one of them. */
import { drawExponential, drawLogNormal, STREAM } from '../kernel/draw.ts';
import { ACTIVITY, TIMER, WAIT_BINS, WAIT_BIN_MS } from './fair-types.ts';
import { chooseNext } from './choose-next.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';
import { leaveLookSpots, takeLookSpots } from './look.ts';
import { leaveQueue } from './queue.ts';
import { capAtClosing, setTimer } from './set-timer.ts';
import { updateAppeal } from './stand-appeal.ts';
import { tellOthers } from './word-of-mouth.ts';

/** Takes the first free place for the party; there must be one. Its leader tries, and the others look on. */
export function beginService(fair: Fair, row: number, stand: number, waitMs: number): void {
  const { attendees, stands, figures } = fair.tables;
  const from = stands.placeFrom[stand];
  let place = 0;
  while (stands.placeTaken[from + place] !== 0) place++;
  stands.placeTaken[from + place] = 1;
  stands.busy[stand]++;
  figures.served[stand]++;
  figures.waitMs[stand] += waitMs;
  const bin = Math.floor(waitMs / WAIT_BIN_MS);
  figures.waitBins[stand * WAIT_BINS + (bin < WAIT_BINS ? bin : WAIT_BINS - 1)]++;
  const now = fair.counts.nowMs;
  attendees.activity[row] = ACTIVITY.trying;
  attendees.spot[row] = place;
  attendees.sinceMs[row] = now;
  const untilMs = capAtClosing(fair, row, now + serviceMs(fair, row, stand));
  figures.dwellMs[stand] += (untilMs - now) * attendees.party[row];
  figures.dwells[stand] += attendees.party[row];
  setTimer(fair, row, untilMs, TIMER.served);
  if (attendees.party[row] === 1) return;
  for (let one = row + 1; one < row + attendees.party[row]; one++) attendees.activity[one] = ACTIVITY.looking;
  takeLookSpots(fair, row, row + 1, stand);
}

function serviceMs(fair: Fair, row: number, stand: number): number {
  const { seed, scenario } = fair.floor;
  const medianMs = scenario.exhibitors[stand].serviceMedianS * 1000;
  const nth = fair.tables.attendees.steps[row] * 2;
  if (fair.behaviour.service === 'exponential') {
    return Math.round(medianMs * drawExponential(seed, STREAM.service, idOf(fair, row), nth));
  }
  return Math.round(drawLogNormal(seed, STREAM.service, idOf(fair, row), nth, medianMs, fair.behaviour.serviceSigma));
}

/** Has been served: gives the place to the head of the queue, unless the halls have closed. */
export function onServed(fair: Fair, row: number): void {
  const { attendees, stands } = fair.tables;
  const stand = attendees.target[row];
  stands.placeTaken[stands.placeFrom[stand] + attendees.spot[row]] = 0;
  stands.busy[stand]--;
  tellOthers(fair, row, stand);
  leaveLookSpots(fair, row, row + 1, stand);
  const head = stands.queueHead[stand];
  const now = fair.counts.nowMs;
  if (head >= 0 && now < fair.parameters.closesMs) {
    leaveQueue(fair, head, stand);
    beginService(fair, head, stand, now - attendees.sinceMs[head]);
  }
  updateAppeal(fair, stand);
  chooseNext(fair, row);
}

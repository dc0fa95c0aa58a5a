/** Brings the bodies in line with the fair: who is near, who has changed its mind, who is gone. Reads the fair only. */
import { ACTIVITY, OUTSIDE } from '../fair/fair-types.ts';
import type { Fair } from '../fair/fair.ts';
import type { Rect } from '../scenario/scenario.ts';
import type { Bodies } from './bodies.ts';
import { GOING, SPOT_USE } from './body-kinds.ts';
import { chooseSpot, queueSpot, siteOf } from './choose-spot.ts';
import { goAlong, goToSpot, releaseSpot, stopHere } from './goals.ts';
import { asideOf, behindOf, keepTogether } from './party.ts';
import { spotsFrom } from './spots.ts';
import { giveBack, lateralOf, standAtSpot, takeAttendee, takeStaff } from './take-and-give.ts';
import { placeAlong, wayPoint } from './way.ts';

/** A body is kept until it is this far out of the view, m. */
const KEEP_M = 2;
/** The scan of all attendees takes this many syncs; sooner if time or the view go fast. */
const SCAN_SYNCS = 16;
const SCAN_MS = 1600;
const SCAN_M = 4;
/** A body this far behind its attendee is given up, m; one that has not got on for so long as well, s. */
const LOST_M = 25;
const LOST_S = 12;
/** Who has left walks on to the gate for at most this long, ms. */
const LEAVING_MS = 20000;
/** How many rows beyond those admitted are looked at: gates may let people in out of order. */
const GATE_ROWS = 2000;
const ROUTE_BUDGET = 12000;
/** Gestures get on by this at most in a sync, ms. */
const MOST_GESTURE_MS = 100;
/** In bodyOfRow: has no body now; to be taken when the scan comes by the time after next. */
const LATER = -2;

/**
 * Takes those who are in `view` now (m) and gives back those who are not or have left. `nowMs` is the time of the view, in
 * ms since midnight, at or after the fair's. Newly taken bodies appear at their place; all others walk from where they are.
 */
export function syncBodies(bodies: Bodies, fair: Fair, nowMs: number, view: Rect): void {
  if (bodies.fair !== fair) begin(bodies, fair);
  const elapsedMs = Math.abs(nowMs - bodies.nowMs);
  bodies.nowMs = nowMs;
  bodies.gestureMs += Math.min(elapsedMs, MOST_GESTURE_MS);
  bodies.routeBudget = ROUTE_BUDGET;
  measure(bodies, view);
  for (let i = bodies.count - 1; i >= 0; i--) refresh(bodies, fair, i, view);
  shiftQueues(bodies, fair, view);
  scan(bodies, fair, view, elapsedMs);
  takeNearStaff(bodies, view);
}

function begin(bodies: Bodies, fair: Fair): void {
  while (bodies.count > 0) giveBack(bodies, bodies.count - 1);
  bodies.fair = fair;
  bodies.bodyOfRow = new Int32Array(fair.tables.attendees.activity.length).fill(-1);
  bodies.scanAt = 0;
  bodies.scanX = Infinity;
}

/** How far each node is out of the view, m, and which sites are in it. */
function measure({ network, nearM, spots, siteNear }: Bodies, { xM, yM, wM, dM }: Rect): void {
  const { nodeCount, nodeXM, nodeYM } = network;
  for (let node = 0; node < nodeCount; node++) {
    const x = nodeXM[node];
    const y = nodeYM[node];
    const dx = x < xM ? xM - x : x > xM + wM ? x - xM - wM : 0;
    const dy = y < yM ? yM - y : y > yM + dM ? y - yM - dM : 0;
    nearM[node] = Math.sqrt(dx * dx + dy * dy);
  }
  const { bounds, sites } = spots;
  for (let site = 0; site < sites; site++) {
    const b = site * 4;
    const apart = bounds[b] > xM + wM || bounds[b + 2] < xM || bounds[b + 1] > yM + dM || bounds[b + 3] < yM;
    siteNear[site] = apart ? 0 : 1;
  }
}

function within(x: number, y: number, { xM, yM, wM, dM }: Rect, marginM: number): boolean {
  return x >= xM - marginM && x <= xM + wM + marginM && y >= yM - marginM && y <= yM + dM + marginM;
}

function isAbsent(activity: number): boolean {
  return activity === ACTIVITY.away || activity === ACTIVITY.left || activity === ACTIVITY.outside;
}

/** Looks again at what the fair says of a body's attendee. */
function refresh(bodies: Bodies, fair: Fair, i: number, view: Rect): void {
  const row = bodies.row[i];
  const near = within(bodies.x[i], bodies.y[i], view, KEEP_M);
  if (row < 0) {
    if (!near) giveBack(bodies, i);
    return;
  }
  if (!near) return giveUp(bodies, i);
  const { attendees } = fair.tables;
  const activity = attendees.activity[row];
  if (isAbsent(activity)) return seeOff(bodies, i);
  bodies.goneByMs[i] = 0;
  if (
    bodies.activity[i] !== activity ||
    bodies.sinceMs[i] !== attendees.sinceMs[row] ||
    bodies.target[i] !== attendees.target[row] ||
    bodies.fairSpot[i] !== attendees.spot[row]
  ) {
    setOut(bodies, fair, i, row);
  }
  if (bodies.stuckS[i] > LOST_S) return giveUp(bodies, i);
  if (activity === ACTIVITY.walking) keepUp(bodies, fair, i, row);
}

/** Lets a body go that is out of view or can't follow; its attendee is taken again a while later, lest it leaps. */
function giveUp(bodies: Bodies, i: number): void {
  const row = bodies.row[i];
  giveBack(bodies, i);
  bodies.bodyOfRow[row] = LATER;
}

/** The attendee has left: its body goes when it has reached the gate. */
function seeOff(bodies: Bodies, i: number): void {
  if (bodies.goneByMs[i] === 0) bodies.goneByMs[i] = bodies.nowMs + LEAVING_MS;
  if (bodies.going[i] === GOING.standing || bodies.nowMs >= bodies.goneByMs[i]) giveBack(bodies, i);
}

function remember(bodies: Bodies, fair: Fair, i: number, row: number): void {
  const { attendees } = fair.tables;
  bodies.activity[i] = attendees.activity[row];
  bodies.sinceMs[i] = attendees.sinceMs[row];
  bodies.target[i] = attendees.target[row];
  bodies.fairSpot[i] = attendees.spot[row];
}

/** Sends a body to where its attendee is now, or goes now. */
function setOut(bodies: Bodies, fair: Fair, i: number, row: number): void {
  const { attendees } = fair.tables;
  remember(bodies, fair, i, row);
  if (attendees.activity[row] === ACTIVITY.walking) {
    const from = attendees.fromNode[row];
    const to = attendees.toNode[row];
    releaseSpot(bodies, i);
    bodies.lateral[i] = lateralOf(bodies.floor.seed, bodies.id[i] - bodies.companion[i], attendees.sinceMs[row]);
    goAlong(bodies, i, from, from === to ? to : bodies.network.next[from * bodies.network.nodeCount + to], from, to);
    return;
  }
  releaseSpot(bodies, i);
  const spot = chooseSpot(bodies, fair, row);
  if (spot >= 0) goToSpot(bodies, i, spot);
  else stopHere(bodies, i);
}

/** Sets the speed at which a walker arrives when the fair says. */
function keepUp(bodies: Bodies, fair: Fair, i: number, row: number): void {
  const { network } = bodies;
  const { nodeCount, distanceM, nodeXM, nodeYM } = network;
  const { sinceMs, untilMs, target } = fair.tables.attendees;
  const to = bodies.wayTo[i];
  const node = bodies.wayNode[i];
  const lengthM = distanceM[bodies.wayFrom[i] * nodeCount + to];
  const lastsMs = untilMs[row] - sinceMs[row];
  const share = lastsMs > 0 ? Math.min(1, Math.max(0, (bodies.nowMs - sinceMs[row]) / lastsMs)) : 1;
  const dx = nodeXM[node] - bodies.x[i];
  const dy = nodeYM[node] - bodies.y[i];
  const doneM = lengthM - distanceM[node * nodeCount + to] - Math.sqrt(dx * dx + dy * dy);
  const behindM = share * lengthM - behindOf(bodies.companion[i]) - doneM;
  if (behindM > LOST_M && target[row] < OUTSIDE) return giveUp(bodies, i);
  const free = bodies.freeMps[i];
  const fairMps = lastsMs > 0 ? (lengthM * 1000) / lastsMs : free;
  const wanted = fairMps + behindM / 4;
  const most = behindM > 8 ? 3 * free : 1.8 * free;
  bodies.wantMps[i] = wanted < 0.5 * free ? 0.5 * free : wanted > most ? most : wanted;
  keepTogether(bodies, i, row);
}

/** Everyone in a queue near the view stands where the fair's order puts them. */
function shiftQueues(bodies: Bodies, fair: Fair, view: Rect): void {
  const { spots, siteNear, bodyOfRow } = bodies;
  const { attendees, stands } = fair.tables;
  for (let stand = 0; stand < spots.stands; stand++) {
    if (siteNear[stand] === 0) continue;
    const room = spotsFrom(spots, stand, SPOT_USE.queue + 1) - spotsFrom(spots, stand, SPOT_USE.queue);
    let place = 0;
    for (let row = stands.queueHead[stand]; row >= 0; row = attendees.queueNext[row], place++) {
      const i = bodyOfRow[row];
      if (i === -1) takeStanding(bodies, fair, row, view);
      else if (i >= 0 && place < room) {
        const spot = queueSpot(bodies, stand, place, 0);
        if (bodies.spot[i] !== spot) goToSpot(bodies, i, spot);
      }
    }
  }
}

/** Looks through a part of the attendees for those who are in the view and have no body. */
function scan(bodies: Bodies, fair: Fair, view: Rect, elapsedMs: number): void {
  const { bodyOfRow, nearM, siteNear, network } = bodies;
  const { activity, target, fromNode, toNode, sinceMs, untilMs } = fair.tables.attendees;
  const rows = Math.min(activity.length, fair.counts.admitted + GATE_ROWS);
  const centreX = view.xM + view.wM / 2;
  const centreY = view.yM + view.dM / 2;
  const movedM = Math.abs(centreX - bodies.scanX) + Math.abs(centreY - bodies.scanY);
  bodies.scanX = centreX;
  bodies.scanY = centreY;
  const part = Math.min(1, Math.max(1 / SCAN_SYNCS, elapsedMs / SCAN_MS, movedM / SCAN_M));
  const many = Math.min(rows, Math.ceil(rows * part));
  let row = bodies.scanAt < rows ? bodies.scanAt : 0;
  for (let k = 0; k < many; k++, row = row + 1 < rows ? row + 1 : 0) {
    const doing = activity[row];
    if (isAbsent(doing) || bodyOfRow[row] >= 0) continue;
    if (bodyOfRow[row] === LATER) {
      bodyOfRow[row] = -1;
      continue;
    }
    if (doing !== ACTIVITY.walking) {
      if (siteNear[siteOf(bodies, target[row])] === 1) takeStanding(bodies, fair, row, view);
      continue;
    }
    // Nobody can be farther from where they come from than they have gone, nor from where they go than is left.
    const lengthM = network.distanceM[fromNode[row] * network.nodeCount + toNode[row]];
    const lastsMs = untilMs[row] - sinceMs[row];
    const share = lastsMs > 0 ? (bodies.nowMs - sinceMs[row]) / lastsMs : 1;
    const goneM = share >= 1 ? lengthM : share > 0 ? share * lengthM : 0;
    if (goneM < nearM[fromNode[row]] - 1 || lengthM - goneM < nearM[toNode[row]] - 1) continue;
    takeWalking(bodies, fair, row, goneM, view);
  }
  bodies.scanAt = row;
}

function takeStanding(bodies: Bodies, fair: Fair, row: number, view: Rect): void {
  const spot = chooseSpot(bodies, fair, row);
  if (spot < 0) return;
  const x = bodies.spots.x[spot];
  const y = bodies.spots.y[spot];
  if (!within(x, y, view, 0)) return;
  const i = takeAttendee(bodies, fair, row, x, y);
  if (i < 0) return;
  remember(bodies, fair, i, row);
  standAtSpot(bodies, i, spot);
}

function takeWalking(bodies: Bodies, fair: Fair, row: number, goneM: number, view: Rect): void {
  const { fromNode, toNode, sinceMs, companion, wheels } = fair.tables.attendees;
  const { network, room, floor } = bodies;
  const lateral = lateralOf(floor.seed, fair.firstId + row - companion[row], sinceMs[row]);
  const asideM = asideOf(companion[row], wheels[row], lateral);
  const alongM = Math.max(0, goneM - behindOf(companion[row]));
  if (!placeAlong(network, room, fromNode[row], toNode[row], alongM, lateral, asideM)) return;
  const { x, y, prev, node } = wayPoint;
  if (!within(x, y, view, 0)) return;
  const i = takeAttendee(bodies, fair, row, x, y);
  if (i < 0) return;
  remember(bodies, fair, i, row);
  bodies.lateral[i] = lateral;
  goAlong(bodies, i, prev, node, fromNode[row], toNode[row]);
  const dx = bodies.goalX[i] - x;
  const dy = bodies.goalY[i] - y;
  const m = Math.sqrt(dx * dx + dy * dy);
  if (m > 0.01) {
    bodies.headX[i] = dx / m;
    bodies.headY[i] = dy / m;
  }
  bodies.speed[i] = bodies.freeMps[i];
}

function takeNearStaff(bodies: Bodies, view: Rect): void {
  const { spots, bodyOfStaff } = bodies;
  for (let member = 0; member < spots.staffCount; member++) {
    if (bodyOfStaff[member] >= 0) continue;
    const spot = spots.staffSpot[member];
    if (within(spots.x[spot], spots.y[spot], view, 0)) takeStaff(bodies, member);
  }
}

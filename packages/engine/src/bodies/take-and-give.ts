/** Bodies are taken from the fair when they come near, and given back. */
import type { Fair } from '../fair/fair.ts';
import { draw, drawBits, STREAM } from '../kernel/draw.ts';
import type { Bodies } from './bodies.ts';
import { CHILD_LOOK, GOING, MOST_CORNERS, STAFF_LOOK } from './body-kinds.ts';
import { holdSpot, releaseSpot } from './goals.ts';
import { BODY_RADIUS_M, pushOut } from './solids.ts';

/** Mean free speed of a person of pace 1, m/s (Weidmann 1993). */
const FREE_MPS = 1.34;
const STAFF_LOOKS = 56;
const PLAYER_GAP_M = 0.5;
/** Of the companions in parties of a kind that brings prams so many are children, in hundredths. */
const CHILDREN_HUNDREDTHS = 45;

/** A new body at (x, y), standing; -1 if there is no room for it. `row` is -1 for staff. */
function addBody(bodies: Bodies, id: number, row: number, x: number, y: number): number {
  const i = bodies.count;
  if (i >= bodies.capacity) return -1;
  const px = x - bodies.playerX;
  const py = y - bodies.playerY;
  if (px * px + py * py < PLAYER_GAP_M * PLAYER_GAP_M) return -1;
  if (!pushOut(bodies.solids, x, y, BODY_RADIUS_M)) return -1;
  bodies.count++;
  for (const column of bodies.columns) column[i] = 0;
  bodies.x[i] = bodies.solids.outX;
  bodies.y[i] = bodies.solids.outY;
  bodies.id[i] = id;
  bodies.row[i] = row;
  bodies.spot[i] = -1;
  bodies.headY[i] = 1;
  bodies.dir[i] = 2;
  bodies.facing[i] = 2;
  bodies.going[i] = GOING.standing;
  const bits = drawBits(bodies.floor.seed, STREAM.look, id, 0);
  bodies.look[i] = row < 0 ? STAFF_LOOK + (bits % STAFF_LOOKS) : bits % CHILD_LOOK;
  bodies.party[i] = 1;
  bodies.phase[i] = (bits >>> 16) & 255;
  return i;
}

/** Takes the attendee of a row, who is at (x, y); -1 if there is no room. */
export function takeAttendee(bodies: Bodies, fair: Fair, row: number, x: number, y: number): number {
  const { pace, companion, party, wheels, persona } = fair.tables.attendees;
  const i = addBody(bodies, fair.firstId + row, row, x, y);
  if (i < 0) return i;
  bodies.bodyOfRow[row] = i;
  bodies.freeMps[i] = FREE_MPS * pace[row];
  bodies.wantMps[i] = bodies.freeMps[i];
  bodies.companion[i] = companion[row];
  bodies.party[i] = party[row];
  bodies.wheels[i] = wheels[row];
  const family = (bodies.floor.scenario.personas[persona[row]]?.pramShare ?? 0) > 0;
  if (family && companion[row] > 0 && wheels[row] === 0) {
    const bits = drawBits(bodies.floor.seed, STREAM.look, bodies.id[i], -1);
    if (bits % 100 < CHILDREN_HUNDREDTHS) bodies.look[i] = CHILD_LOOK + ((bits >>> 8) % (STAFF_LOOK - CHILD_LOOK));
  }
  return i;
}

/** Takes a member of staff, who stands at a spot. */
export function takeStaff(bodies: Bodies, member: number): number {
  const spot = bodies.spots.staffSpot[member];
  const i = addBody(bodies, -1 - member, -1, bodies.spots.x[spot], bodies.spots.y[spot]);
  if (i < 0) return i;
  bodies.bodyOfStaff[member] = i;
  standAtSpot(bodies, i, spot);
  return i;
}

/** Puts a new body at its spot, facing what there is to face. */
export function standAtSpot(bodies: Bodies, i: number, spot: number): void {
  holdSpot(bodies, i, spot);
  bodies.goalX[i] = bodies.spots.x[spot];
  bodies.goalY[i] = bodies.spots.y[spot];
  bodies.facing[i] = bodies.spots.facing[spot];
  bodies.dir[i] = bodies.facing[i];
}

/** Gives body i back. The last body moves to its row. */
export function giveBack(bodies: Bodies, i: number): void {
  releaseSpot(bodies, i);
  const { bodyOfRow, bodyOfStaff, row, id } = bodies;
  if (row[i] >= 0) bodyOfRow[row[i]] = -1;
  else bodyOfStaff[-1 - id[i]] = -1;
  const last = --bodies.count;
  if (i === last) return;
  for (const column of bodies.columns) column[i] = column[last];
  bodies.x[i] = bodies.x[last];
  bodies.y[i] = bodies.y[last];
  const block = MOST_CORNERS * 2;
  bodies.corners.copyWithin(i * block, last * block, (last + 1) * block);
  if (row[i] >= 0) bodyOfRow[row[i]] = i;
  else bodyOfStaff[-1 - id[i]] = i;
}

/** Where an attendee keeps across the aisle on a walk, -1 (left) to 1 (right): most keep right. */
export function lateralOf(seed: number, id: number, sinceMs: number): number {
  const u = draw(seed, STREAM.gait, id, sinceMs);
  return u < 0.18 ? -0.8 * (u / 0.18) : 0.03 + 0.92 * ((u - 0.18) / 0.82);
}

/** The player among the bodies: bumped into, slid round, never locked in. */
import type { Point } from '../scenario/scenario.ts';
import type { Bodies } from './bodies.ts';
import { BODY_RADIUS_M, pushOut, slide } from './solids.ts';

const STRIDE_M = 0.08;
/** People keep the player off by this, and by this where it is tight, m. */
const GAP_M = 0.4;
const TIGHT_M = 0.31;
/** After so many moves in vain the player gets through between people who stand close. */
const PUSHES = 40;
const THROUGH_M = 0.1;
/** Less than this share of a step that is left along somebody is no getting on. */
const LEAST_SLIDE = 0.3;
const MOST_NEAR = 64;
const near = new Int32Array(MOST_NEAR);

/** Where the player ends who walks from `from` towards `to`, m: no farther, round people and solids. */
export function collidePlayer(bodies: Bodies, from: Point, to: Point): Point {
  const wantX = to.xM - from.xM;
  const wantY = to.yM - from.yM;
  const lengthM = Math.sqrt(wantX * wantX + wantY * wantY);
  if (lengthM < 1e-6) return { xM: from.xM, yM: from.yM };
  const count = gather(bodies, from, lengthM);
  const gapM = bodies.playerPushes > PUSHES ? THROUGH_M : TIGHT_M;
  const strides = Math.ceil(lengthM / STRIDE_M);
  const stepM = lengthM / strides;
  const ux = wantX / lengthM;
  const uy = wantY / lengthM;
  let { xM: x, yM: y } = from;
  for (let k = 0; k < strides; k++) {
    const [sx, sy] = around(bodies, count, x, y, ux, uy);
    // Straight on, round whoever is ahead, or to either side: the first that is free.
    const tries = [sx, sy, ux, uy, -uy, ux, uy, -ux];
    for (let t = 0; t < tries.length; t += 2) {
      if (tries[t] * tries[t] + tries[t + 1] * tries[t + 1] < LEAST_SLIDE * LEAST_SLIDE) continue;
      const share = t < 4 ? 1 : 0.6;
      if (t >= 4 && !blockedAhead(bodies, count, x, y, ux, uy)) break;
      const free = pushOut(bodies.solids, x, y, BODY_RADIUS_M);
      if (!free) {
        // Not on free floor to begin with: the floor's own rules decide.
        bodies.solids.outX = x + tries[t] * stepM * share;
        bodies.solids.outY = y + tries[t + 1] * stepM * share;
      } else slide(bodies.solids, x, y, tries[t] * stepM * share, tries[t + 1] * stepM * share, BODY_RADIUS_M);
      const { outX, outY } = bodies.solids;
      if (!clear(bodies, count, x, y, outX, outY, gapM)) continue;
      x = outX;
      y = outY;
      break;
    }
  }
  const gotX = x - from.xM;
  const gotY = y - from.yM;
  if (gotX * gotX + gotY * gotY < 0.04 * lengthM * lengthM) bodies.playerPushes++;
  else if (gapM === TIGHT_M || nearestM(bodies, count, x, y) > TIGHT_M) bodies.playerPushes = 0;
  return { xM: x, yM: y };
}

function gather({ count, x, y }: Bodies, from: Point, lengthM: number): number {
  const reach = lengthM + 1;
  let found = 0;
  for (let i = 0; i < count && found < MOST_NEAR; i++) {
    const dx = x[i] - from.xM;
    const dy = y[i] - from.yM;
    if (dx < reach && dx > -reach && dy < reach && dy > -reach) near[found++] = i;
  }
  return found;
}

/** The direction, turned so as to slide past those who are touched. */
function around(bodies: Bodies, count: number, x: number, y: number, ux: number, uy: number): [number, number] {
  let sx = ux;
  let sy = uy;
  for (let k = 0; k < count; k++) {
    const dx = bodies.x[near[k]] - x;
    const dy = bodies.y[near[k]] - y;
    const m2 = dx * dx + dy * dy;
    if (m2 > GAP_M * GAP_M || m2 < 1e-9) continue;
    const m = Math.sqrt(m2);
    const into = (sx * dx + sy * dy) / m;
    if (into <= 0) continue;
    sx -= (into * dx) / m;
    sy -= (into * dy) / m;
  }
  const length = Math.sqrt(sx * sx + sy * sy);
  return length > 0.2 ? [sx / length, sy / length] : [sx, sy];
}

function blockedAhead(bodies: Bodies, count: number, x: number, y: number, ux: number, uy: number): boolean {
  for (let k = 0; k < count; k++) {
    const dx = bodies.x[near[k]] - x;
    const dy = bodies.y[near[k]] - y;
    if (dx * ux + dy * uy > 0 && dx * dx + dy * dy < (GAP_M + STRIDE_M) * (GAP_M + STRIDE_M)) return true;
  }
  return false;
}

/** Is nobody at the new place? One may always get away from somebody. */
function clear(bodies: Bodies, count: number, x: number, y: number, toX: number, toY: number, gapM: number): boolean {
  for (let k = 0; k < count; k++) {
    const bx = bodies.x[near[k]];
    const by = bodies.y[near[k]];
    const after = (toX - bx) * (toX - bx) + (toY - by) * (toY - by);
    if (after >= gapM * gapM) continue;
    if (after < (x - bx) * (x - bx) + (y - by) * (y - by)) return false;
  }
  return true;
}

function nearestM(bodies: Bodies, count: number, x: number, y: number): number {
  let least2 = 1;
  for (let k = 0; k < count; k++) {
    const dx = bodies.x[near[k]] - x;
    const dy = bodies.y[near[k]] - y;
    least2 = Math.min(least2, dx * dx + dy * dy);
  }
  return Math.sqrt(least2);
}

/**
 * Walks the bodies: the collision-free speed model (Tordeux, Chraibi, Seyfried 2016). All read the old positions and write new
 * ones, so that the order can't matter. Who stands is not touched.
 */
import type { Point } from '../scenario/scenario.ts';
import type { Bodies } from './bodies.ts';
import { GOING, MOST_CORNERS } from './body-kinds.ts';
import { goOn, planRoute, WAY_END } from './goals.ts';
import { lineFree } from './nav-grid.ts';
import { fillGrid } from './neighbours.ts';
import { asideOf } from './party.ts';
import { BODY_RADIUS_M, slide } from './solids.ts';
import { steer, steering } from './steer.ts';
import { turnTo, turnTowards } from './turn.ts';
import { pointAt, wayPoint } from './way.ts';

const MOST_STEP_S = 0.25;
/** A corner, and a point on the way, are reached this near, m. */
const CORNER_M = 0.3;
const WAY_M = 0.6;
/** The end of a way is reached from farther off by those who have not got on, m per s. */
const END_PER_S = 0.7;
/** At its spot, m. */
const AT_SPOT_M = 0.02;
/** Who can't get nearer than this to a spot for so long stays there, m and s. */
const NEAR_SPOT_M = 0.8;
const NEAR_SPOT_S = 3;
/** The player is never come nearer than this, m. */
export const PLAYER_GAP_M = 0.36;
const ROUTES_A_STEP = 3000;
/** Each body looks whether its way is still clear once in so many steps. */
const CHECK_STEPS = 8;
const FAR_AWAY = -1e6;

/** Lets dtSeconds pass, in steps of at most 0.25 s. The player is somebody to walk round. */
export function stepBodies(bodies: Bodies, dtSeconds: number, player?: Point): void {
  bodies.playerX = player ? player.xM : FAR_AWAY;
  bodies.playerY = player ? player.yM : FAR_AWAY;
  const steps = Math.ceil(dtSeconds / MOST_STEP_S - 1e-9);
  for (let k = 0; k < steps; k++) stepOnce(bodies, dtSeconds / steps);
}

function stepOnce(bodies: Bodies, dt: number): void {
  const { count, going } = bodies;
  if (bodies.routeBudget < ROUTES_A_STEP) bodies.routeBudget = ROUTES_A_STEP;
  bodies.ticks++;
  fillGrid(bodies.grid, count, bodies.x, bodies.y);
  for (let i = 0; i < count; i++) {
    if (going[i] === GOING.standing) {
      bodies.nextX[i] = bodies.x[i];
      bodies.nextY[i] = bodies.y[i];
      if (bodies.dir[i] !== bodies.facing[i]) bodies.dir[i] = turnTowards(bodies.dir[i], bodies.facing[i]);
    } else walk(bodies, i, dt);
  }
  [bodies.x, bodies.nextX] = [bodies.nextX, bodies.x];
  [bodies.y, bodies.nextY] = [bodies.nextY, bodies.y];
}

function walk(bodies: Bodies, i: number, dt: number): void {
  const x = bodies.x[i];
  const y = bodies.y[i];
  bodies.nextX[i] = x;
  bodies.nextY[i] = y;
  if (bodies.going[i] === GOING.along && passed(bodies, i)) {
    goOn(bodies, i);
    if (isStanding(bodies, i)) return;
  }
  lookAhead(bodies, i);
  if (bodies.routeDue[i] === 1) {
    bodies.speed[i] = 0;
    return;
  }
  const at = (i * MOST_CORNERS + bodies.cornerAt[i]) * 2;
  const last = bodies.cornerAt[i] >= bodies.cornerCount[i];
  const dx = (last ? bodies.goalX[i] : bodies.corners[at]) - x;
  const dy = (last ? bodies.goalY[i] : bodies.corners[at + 1]) - y;
  const m = Math.sqrt(dx * dx + dy * dy);
  const ends = bodies.going[i] === GOING.toSpot;
  if (m > 1e-6) {
    const gx = bodies.goalX[i] - x;
    const gy = bodies.goalY[i] - y;
    steer(bodies, i, dx / m, dy / m, dt, ends ? Math.sqrt(gx * gx + gy * gy) : 9);
    let v = steering.speed;
    if (ends && last) {
      const calm = m / 0.5 > 0.35 ? m / 0.5 : 0.35;
      v = Math.min(v, calm, m / dt);
    }
    slide(bodies.solids, x, y, steering.x * v * dt, steering.y * v * dt, BODY_RADIUS_M);
    arriveOrGoOn(bodies, i, dt, ends && last, dx / m, dy / m);
  } else if (ends) settle(bodies, i);
}

/** Takes over where the slide ended, unless the player is there. */
function arriveOrGoOn(bodies: Bodies, i: number, dt: number, ends: boolean, wantX: number, wantY: number): void {
  const x = bodies.x[i];
  const y = bodies.y[i];
  const { outX, outY } = bodies.solids;
  const px = outX - bodies.playerX;
  const py = outY - bodies.playerY;
  const m2 = px * px + py * py;
  const ox = x - bodies.playerX;
  const oy = y - bodies.playerY;
  const stays = m2 < PLAYER_GAP_M * PLAYER_GAP_M && m2 < ox * ox + oy * oy;
  const nx = stays ? x : outX;
  const ny = stays ? y : outY;
  bodies.nextX[i] = nx;
  bodies.nextY[i] = ny;
  const mx = nx - x;
  const my = ny - y;
  const moved = Math.sqrt(mx * mx + my * my);
  const share = dt / (dt + 0.25);
  bodies.speed[i] += (moved / dt - bodies.speed[i]) * share;
  if (moved > 0.004) {
    bodies.headX[i] = steering.x;
    bodies.headY[i] = steering.y;
    bodies.dir[i] = turnTo(bodies.dir[i], steering.x, steering.y);
  }
  // Walking in circles is not getting on either.
  if (mx * wantX + my * wantY < 0.2 * bodies.wantMps[i] * dt) bodies.stuckS[i] += dt;
  else bodies.stuckS[i] = Math.max(0, bodies.stuckS[i] - 0.4 * dt);
  if (!ends) return;
  const gx = bodies.goalX[i] - nx;
  const gy = bodies.goalY[i] - ny;
  const left2 = gx * gx + gy * gy;
  if (left2 < AT_SPOT_M * AT_SPOT_M) settle(bodies, i);
  else if (left2 < NEAR_SPOT_M * NEAR_SPOT_M && bodies.stuckS[i] > NEAR_SPOT_S) settle(bodies, i);
}

function settle(bodies: Bodies, i: number): void {
  bodies.going[i] = GOING.standing;
  bodies.speed[i] = 0;
  bodies.stuckS[i] = 0;
}

/** Has the point on the way been reached, or gone by? */
function passed(bodies: Bodies, i: number): boolean {
  const gx = bodies.goalX[i] - bodies.x[i];
  const gy = bodies.goalY[i] - bodies.y[i];
  const m2 = gx * gx + gy * gy;
  // In a crowd the end of a way is where one comes to a stop.
  const nearM = WAY_M + (bodies.wayEnd[i] === WAY_END ? END_PER_S * bodies.stuckS[i] : 0);
  if (m2 < nearM * nearM) return true;
  if (m2 > 9 || bodies.wayEnd[i] !== 0) return false;
  const prev = bodies.wayPrev[i];
  const node = bodies.wayNode[i];
  const { nodeXM, nodeYM } = bodies.network;
  const ax = nodeXM[node] - nodeXM[prev];
  const ay = nodeYM[node] - nodeYM[prev];
  if (gx * ax + gy * ay > 0) return false;
  // Beside the point: what comes next has to be seen from here.
  const to = bodies.wayTo[i];
  const onward = bodies.network.next[node * bodies.network.nodeCount + to];
  const asideM = asideOf(bodies.companion[i], bodies.wheels[i], bodies.lateral[i]);
  pointAt(bodies.network, bodies.room, node, onward, to, bodies.lateral[i], asideM);
  return lineFree(bodies.nav, bodies.x[i], bodies.y[i], wayPoint.x, wayPoint.y);
}

/** Goes from corner to corner, and looks now and then whether the way is still clear. */
function lookAhead(bodies: Bodies, i: number): void {
  if (bodies.routeDue[i] === 1) planRoute(bodies, i);
  const { corners, cornerCount, cornerAt } = bodies;
  const from = i * MOST_CORNERS * 2;
  const x = bodies.x[i];
  const y = bodies.y[i];
  while (cornerAt[i] < cornerCount[i]) {
    const dx = corners[from + 2 * cornerAt[i]] - x;
    const dy = corners[from + 2 * cornerAt[i] + 1] - y;
    if (dx * dx + dy * dy > CORNER_M * CORNER_M) break;
    cornerAt[i]++;
  }
  if ((i + bodies.ticks) % CHECK_STEPS !== 0) return;
  const at = cornerAt[i];
  const last = at >= cornerCount[i];
  const toX = last ? bodies.goalX[i] : corners[from + 2 * at];
  const toY = last ? bodies.goalY[i] : corners[from + 2 * at + 1];
  if (!lineFree(bodies.nav, x, y, toX, toY)) {
    if (!last || bodies.stuckS[i] > 0.5) bodies.routeDue[i] = 1;
    return;
  }
  if (last) return;
  const nextLast = at + 1 >= cornerCount[i];
  const nextX = nextLast ? bodies.goalX[i] : corners[from + 2 * at + 2];
  const nextY = nextLast ? bodies.goalY[i] : corners[from + 2 * at + 3];
  if (lineFree(bodies.nav, x, y, nextX, nextY)) cornerAt[i]++;
}

function isStanding({ going }: Bodies, i: number): boolean {
  return going[i] === GOING.standing;
}

/** Where a body goes: to a spot, or along the network. */
import { draw, STREAM } from '../kernel/draw.ts';
import type { Bodies } from './bodies.ts';
import { GOING } from './body-kinds.ts';
import { findRoute } from './find-route.ts';
import { lineFree } from './nav-grid.ts';
import { asideOf } from './party.ts';
import { clearanceM } from './solids.ts';
import { pointAt, wayPoint } from './way.ts';

/** Bits of wayEnd: the goal is the end of the way; the goal is a point before the node, as that is far. */
export const WAY_END = 1;
export const WAY_PART = 2;
/** One aims no farther than this, m, so that a way round can be found within the window. */
const AIM_M = 12;
/** Where people come to a stop at the end of a way: not all on one point. */
const END_SPREAD_M = 1.1;
const END_CLEARANCE_M = 0.3;

export function releaseSpot(bodies: Bodies, i: number): void {
  const spot = bodies.spot[i];
  if (spot >= 0) bodies.spots.taken[spot]--;
  bodies.spot[i] = -1;
}

export function holdSpot(bodies: Bodies, i: number, spot: number): void {
  releaseSpot(bodies, i);
  bodies.spot[i] = spot;
  bodies.spots.taken[spot]++;
}

/** Sends body i to a spot. */
export function goToSpot(bodies: Bodies, i: number, spot: number): void {
  holdSpot(bodies, i, spot);
  bodies.goalX[i] = bodies.spots.x[spot];
  bodies.goalY[i] = bodies.spots.y[spot];
  bodies.facing[i] = bodies.spots.facing[spot];
  bodies.going[i] = GOING.toSpot;
  bodies.wantMps[i] = bodies.freeMps[i];
  bodies.routeDue[i] = 1;
  bodies.stuckS[i] = 0;
}

/** Lets body i stop where it is. */
export function stopHere(bodies: Bodies, i: number): void {
  bodies.going[i] = GOING.standing;
  bodies.facing[i] = bodies.dir[i];
  bodies.speed[i] = 0;
}

/** Sends body i along the network; wayPrev and wayNode are the nodes behind and ahead. */
export function goAlong(bodies: Bodies, i: number, prev: number, node: number, from: number, to: number): void {
  bodies.wayFrom[i] = from;
  bodies.wayTo[i] = to;
  bodies.wayPrev[i] = prev;
  bodies.wayNode[i] = node;
  bodies.going[i] = GOING.along;
  bodies.stuckS[i] = 0;
  aimAlong(bodies, i);
}

/** Takes the next goal on the way: the farthest node straight ahead, or a point on the line to it. */
export function aimAlong(bodies: Bodies, i: number): void {
  const { network, room } = bodies;
  const { nodeXM, nodeYM, next, nodeCount } = network;
  const to = bodies.wayTo[i];
  const lateral = bodies.lateral[i];
  const x = bodies.x[i];
  const y = bodies.y[i];
  let prev = bodies.wayPrev[i];
  let node = bodies.wayNode[i];
  while (node !== to && prev !== node) {
    const onward = next[node * nodeCount + to];
    if (onward === node || room.leaf[onward] === 1) break;
    const ax = nodeXM[node] - nodeXM[prev];
    const ay = nodeYM[node] - nodeYM[prev];
    const bx = nodeXM[onward] - nodeXM[node];
    const by = nodeYM[onward] - nodeYM[node];
    const cross = ax * by - ay * bx;
    if (ax * bx + ay * by <= 0 || cross * cross > 1e-4 * (ax * ax + ay * ay) * (bx * bx + by * by)) break;
    const dx = nodeXM[onward] - x;
    const dy = nodeYM[onward] - y;
    if (dx * dx + dy * dy > AIM_M * AIM_M) break;
    prev = node;
    node = onward;
  }
  bodies.wayPrev[i] = prev;
  bodies.wayNode[i] = node;
  pointAt(network, room, prev, node, to, lateral, asideOf(bodies.companion[i], bodies.wheels[i], lateral));
  let goalX = wayPoint.x;
  let goalY = wayPoint.y;
  let end = 0;
  if (node === to) {
    end = WAY_END;
    const { seed } = bodies.floor;
    const sideX = goalX + (draw(seed, STREAM.gait, bodies.id[i], 2) - 0.5) * END_SPREAD_M;
    const sideY = goalY + (draw(seed, STREAM.gait, bodies.id[i], 3) - 0.2) * END_SPREAD_M * 0.5;
    if (clearanceM(bodies.solids, sideX, sideY) > END_CLEARANCE_M && lineFree(bodies.nav, goalX, goalY, sideX, sideY)) {
      goalX = sideX;
      goalY = sideY;
    }
  }
  const dx = goalX - x;
  const dy = goalY - y;
  const m = Math.sqrt(dx * dx + dy * dy);
  if (m > AIM_M + 1) {
    goalX = x + (dx / m) * AIM_M;
    goalY = y + (dy / m) * AIM_M;
    end = WAY_PART;
  }
  bodies.goalX[i] = goalX;
  bodies.goalY[i] = goalY;
  bodies.wayEnd[i] = end;
  bodies.routeDue[i] = 1;
}

/** At the goal of a stretch: on to the next, or a stop at the end. */
export function goOn(bodies: Bodies, i: number): void {
  if (bodies.wayEnd[i] === WAY_END) return stopHere(bodies, i);
  if (bodies.wayEnd[i] !== WAY_PART) {
    const node = bodies.wayNode[i];
    bodies.wayPrev[i] = node;
    bodies.wayNode[i] = bodies.network.next[node * bodies.network.nodeCount + bodies.wayTo[i]];
  }
  aimAlong(bodies, i);
}

/** Looks for the way to the goal, if there is time for it. */
export function planRoute(bodies: Bodies, i: number): void {
  bodies.cornerCount[i] = 0;
  bodies.cornerAt[i] = 0;
  if (!lineFree(bodies.nav, bodies.x[i], bodies.y[i], bodies.goalX[i], bodies.goalY[i])) {
    if (bodies.routeBudget <= 0) return;
    findRoute(bodies, i, bodies.goalX[i], bodies.goalY[i]);
  }
  bodies.routeDue[i] = 0;
}

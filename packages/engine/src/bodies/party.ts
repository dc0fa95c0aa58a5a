/** How a party walks: the second beside the leader, the others behind the two. */
import type { Bodies } from './bodies.ts';
import { GOING } from './body-kinds.ts';
import { lineFree } from './nav-grid.ts';

/** To the inner side of the aisle, and behind the leader, m, by companion. */
const BESIDE_M = [
  [0, 0],
  [0.64, 0],
  [0.02, 0.85],
  [0.66, 0.85],
] as const;
/** Who pushes a pram, or sits in a wheelchair, needs more room to the side. */
const WHEELS_WIDER_M = 0.16;

/** Nearer than this a companion keeps its place beside its leader, m; how fast, per s; and its least speed, m/s. */
const TOGETHER_M = 6;
const CATCH_UP_PER_S = 1.1;
const LEAST_MPS = 0.2;
/** It aims so far ahead of that place, m, lest it turns about when it is there. */
const AHEAD_M = 2.2;
/** A leader waits for who is farther behind than this, m, and goes the slower the farther it is, per m; half as fast at least. */
const LAG_M = 1;
const SLOWER_PER_M = 0.25;

/** How far to the right of the leader's line a member walks, m. Nobody is put between the leader and the edge of the aisle. */
export function asideOf(companion: number, wheels: number, lateral: number): number {
  const [asideM] = BESIDE_M[companion & 3];
  const m = asideM > 0.1 && wheels > 0 ? asideM + WHEELS_WIDER_M : asideM;
  return lateral > 0 ? -m : m;
}

/** How far behind its leader a member walks, m. */
export function behindOf(companion: number): number {
  return BESIDE_M[companion & 3][1];
}

/** Sets the pace and the goal of a walker of a party, so that the party stays together. */
export function keepTogether(bodies: Bodies, i: number, row: number): void {
  const { party, companion, bodyOfRow } = bodies;
  if (party[i] < 2) return;
  if (companion[i] === 0) waitFor(bodies, i, bodyOfRow[row + 1]);
  else stayBeside(bodies, i, bodyOfRow[row - companion[i]]);
}

function waitFor(bodies: Bodies, i: number, j: number): void {
  if (j < 0 || bodies.going[j] !== GOING.along || bodies.wayTo[j] !== bodies.wayTo[i]) return;
  const dx = bodies.x[i] - bodies.x[j];
  const dy = bodies.y[i] - bodies.y[j];
  if (dx * dx + dy * dy > TOGETHER_M * TOGETHER_M) return;
  const lagM = dx * bodies.headX[i] + dy * bodies.headY[i] - LAG_M;
  if (lagM <= 0) return;
  const share = 1 - SLOWER_PER_M * lagM;
  bodies.wantMps[i] *= share > 0.5 ? share : 0.5;
}

/** A companion near its leader goes by the leader's pace and way, to its place beside or behind it, if it can be walked to. */
function stayBeside(bodies: Bodies, i: number, j: number): void {
  if (j < 0 || bodies.going[j] !== GOING.along || bodies.wayTo[j] !== bodies.wayTo[i]) return;
  const x = bodies.x[i];
  const y = bodies.y[i];
  const dx = bodies.x[j] - x;
  const dy = bodies.y[j] - y;
  if (dx * dx + dy * dy > TOGETHER_M * TOGETHER_M) return;
  const hx = bodies.headX[j];
  const hy = bodies.headY[j];
  const aheadM = dx * hx + dy * hy - behindOf(bodies.companion[i]);
  const wanted = bodies.speed[j] + aheadM * CATCH_UP_PER_S;
  const most = 1.8 * bodies.freeMps[i];
  bodies.wantMps[i] = wanted < LEAST_MPS ? LEAST_MPS : wanted > most ? most : wanted;
  const asideM = asideOf(bodies.companion[i], bodies.wheels[i], bodies.lateral[i]);
  const onM = AHEAD_M - behindOf(bodies.companion[i]);
  const toX = bodies.x[j] + hx * onM - hy * asideM;
  const toY = bodies.y[j] + hy * onM + hx * asideM;
  if ((toX - x) * hx + (toY - y) * hy < 0.7 || !lineFree(bodies.nav, x, y, toX, toY)) return;
  bodies.goalX[i] = toX;
  bodies.goalY[i] = toY;
  bodies.cornerCount[i] = 0;
  bodies.cornerAt[i] = 0;
  bodies.routeDue[i] = 0;
  bodies.wayEnd[i] = 0;
  bodies.wayPrev[i] = bodies.wayPrev[j];
  bodies.wayNode[i] = bodies.wayNode[j];
}

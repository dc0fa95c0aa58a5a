/** Direction and speed of one body among its neighbours. */
import { exp } from '../kernel/math.ts';
import type { Bodies } from './bodies.ts';
import { GOING } from './body-kinds.ts';
import { MIND_M } from './neighbours.ts';
import { BODY_RADIUS_M } from './solids.ts';

/** Result of steer: a unit vector and the speed, m/s. */
export const steering = { x: 0, y: 0, speed: 0 };

/** Width of a body, time gap to those ahead, strength and range of repulsion (Tordeux, Chraibi, Seyfried 2016). */
const WIDTH_M = 2 * BODY_RADIUS_M;
const TIME_GAP_S = 1;
const PUSH = 8;
const PUSH_RANGE_M = 0.1;
/** Who does not get on makes itself narrow, by this much a second and down to this width. */
const SQUEEZE_MPS = 0.12;
const NARROW_M = 0.06;
const NARROW_AT_SPOT_M = 0.14;
/** One begins to step aside of somebody ahead at this distance, and passes this far aside, m. */
const ASIDE_FROM_M = 1.7;
const ASIDE_M = 0.55;
/** Close to its spot a body lets itself be pushed less: neighbours stand there, too. */
const SETTLE_M = 0.9;
const TURN_S = 0.18;
const TABLE_PER_M = 200;
const push = Float64Array.from({ length: TABLE_PER_M + 1 }, (_, k) =>
  k === TABLE_PER_M ? 0 : Math.min(20, PUSH * exp((WIDTH_M - k / TABLE_PER_M) / PUSH_RANGE_M)),
);
const MOST_MINDED = 48;
const mindedX = new Float64Array(MOST_MINDED);
const mindedY = new Float64Array(MOST_MINDED);
const mindedV = new Float64Array(MOST_MINDED);

/** Steers body i, which wants to go towards (wantX, wantY), a unit vector; toSpotM is how far its spot is. */
export function steer(bodies: Bodies, i: number, wantX: number, wantY: number, dt: number, toSpotM: number): void {
  const minded = gather(bodies, i, wantX, wantY);
  const calm = toSpotM < SETTLE_M ? toSpotM / SETTLE_M : 1;
  const squeezed = WIDTH_M - SQUEEZE_MPS * bodies.stuckS[i];
  let width = squeezed > NARROW_M ? squeezed : NARROW_M;
  const atSpot = NARROW_AT_SPOT_M + (WIDTH_M - NARROW_AT_SPOT_M) * calm;
  if (atSpot < width) width = atSpot;
  const give = (calm * calm * width) / WIDTH_M;
  let x = wantX;
  let y = wantY;
  let aside = 0;
  for (let k = 0; k < minded; k++) {
    const dx = mindedX[k];
    const dy = mindedY[k];
    const m = Math.sqrt(dx * dx + dy * dy);
    if (m < 1) {
      const w = (give * push[(m * TABLE_PER_M) | 0]) / (m > 0.01 ? m : 0.01);
      x -= dx * w;
      y -= dy * w;
    }
    const ahead = dx * wantX + dy * wantY;
    if (ahead <= 0 || m > ASIDE_FROM_M) continue;
    // Positive if it is to the right: y is to the south.
    const right = dy * wantX - dx * wantY;
    const off = right < 0 ? -right : right;
    if (off >= ASIDE_M) continue;
    // Who walks the same way as fast is followed, not overtaken; who stands or comes against is passed, on the right if in doubt.
    const pass = mindedV[k] > 0.5 ? 0.25 : 1.3;
    const weight = pass * (1 - m / ASIDE_FROM_M) * (1 - off / ASIDE_M);
    aside += right > 0.12 ? -weight : weight;
  }
  aside *= calm;
  if (aside > 1.4) aside = 1.4;
  else if (aside < -1.4) aside = -1.4;
  x -= wantY * aside;
  y += wantX * aside;
  // Who is pushed back gives way sideways or waits, and does not turn round.
  const onward = x * wantX + y * wantY;
  let most = bodies.wantMps[i];
  if (onward < 0) {
    x -= onward * wantX;
    y -= onward * wantY;
    most *= 0.3;
  }
  // Nobody turns at once.
  const share = dt / (dt + TURN_S);
  const m = Math.sqrt(x * x + y * y);
  if (m > 1e-9) {
    x = bodies.headX[i] + (x / m - bodies.headX[i]) * share;
    y = bodies.headY[i] + (y / m - bodies.headY[i]) * share;
  }
  const length = Math.sqrt(x * x + y * y);
  if (length > 0.05) {
    x /= length;
    y /= length;
  } else {
    x = wantX;
    y = wantY;
  }
  steering.x = x;
  steering.y = y;
  steering.speed = speedAhead(most, bodies.freeMps[i], minded, x, y, width);
}

/** min(wanted, (s - l) / T) with s the distance to the nearest in the strip ahead. Who hurries keeps less of a gap. */
function speedAhead(want: number, free: number, minded: number, x: number, y: number, width: number): number {
  const gapS = want > free ? (TIME_GAP_S * free) / want : TIME_GAP_S;
  let speed = want;
  for (let k = 0; k < minded; k++) {
    const dx = mindedX[k];
    const dy = mindedY[k];
    const ahead = dx * x + dy * y;
    if (ahead <= 0) continue;
    const off = dx * y - dy * x;
    if (off > width || off < -width) continue;
    const most = (Math.sqrt(dx * dx + dy * dy) - width) / gapS;
    if (most < speed) speed = most > 0 ? most : 0;
  }
  return speed;
}

/** Lists those within reach, relative to body i: where, and how fast they go its way, as a share of its own wish. */
function gather(bodies: Bodies, i: number, wantX: number, wantY: number): number {
  const { x, y, grid, going, speed, headX, headY } = bodies;
  const { originX, originY, cellM, cols, rows, first, member } = grid;
  const px = x[i];
  const py = y[i];
  const reach = cellM < MIND_M ? 2 : 1;
  const c = Math.floor((px - originX) / cellM);
  const r = Math.floor((py - originY) / cellM);
  const c0 = c > reach ? c - reach : 0;
  const c1 = c + reach < cols ? c + reach : cols - 1;
  const r1 = r + reach < rows ? r + reach : rows - 1;
  const want = bodies.wantMps[i] > 0.1 ? bodies.wantMps[i] : 0.1;
  let count = 0;
  for (let row = r > reach ? r - reach : 0; row <= r1; row++) {
    const end = first[row * cols + c1 + 1];
    for (let k = first[row * cols + c0]; k < end; k++) {
      const j = member[k];
      const dx = x[j] - px;
      const dy = y[j] - py;
      if (j === i || dx * dx + dy * dy > MIND_M * MIND_M || count >= MOST_MINDED) continue;
      mindedX[count] = dx;
      mindedY[count] = dy;
      const along = going[j] === GOING.standing ? 0 : speed[j] * (headX[j] * wantX + headY[j] * wantY);
      mindedV[count++] = along / want;
    }
  }
  const dx = bodies.playerX - px;
  const dy = bodies.playerY - py;
  if (dx * dx + dy * dy < MIND_M * MIND_M && count < MOST_MINDED) {
    mindedX[count] = dx;
    mindedY[count] = dy;
    mindedV[count++] = 0;
  }
  return count;
}

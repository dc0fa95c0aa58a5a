/** Where one can walk: the halls' floor and the aisles, without walls, furniture and what else is solid. */
import type { Point, Scenario } from '../scenario/scenario.ts';
import type { StandLayout } from './layout.ts';
import { SAT_ON } from './layout-draft.ts';

/** Radius of a body, m: people are inflated discs to what is solid (Weidmann 1993 gives an ellipse of .25 x .15 m half axes). */
export const BODY_RADIUS_M = 0.2;
/** Side of a cell of the grid. Passages of 0.65 m are the narrowest that always hold a cell's middle. */
export const CELL_M = 0.25;
const BUCKET_M = 2;

export type Walkable = {
  readonly xM: number;
  readonly yM: number;
  readonly cols: number;
  readonly rows: number;
  /** By cell, row by row from the north-west: 1 where a body's middle may be at the cell's middle. */
  readonly free: Uint8Array;
  /** Solids, four numbers each (west, north, east, south), not inflated. `hardCount` of them stop everybody; the rest, furniture to sit on, only those who walk by. */
  readonly solids: Float64Array;
  readonly hardCount: number;
  /** Solids by bucket: those of bucket b are bucketSolid[bucketFirst[b]] to bucketFirst[b + 1]. */
  readonly bucketCols: number;
  readonly bucketRows: number;
  readonly bucketFirst: Int32Array;
  readonly bucketSolid: Int32Array;
  /** Can a body's middle be there? */
  isWalkable(xM: number, yM: number): boolean;
};

/** Stands and features in scenario order. Outside halls only aisles can be walked on. */
export function createWalkable(
  scenario: Pick<Scenario, 'halls' | 'aisles' | 'walls'>,
  stands: readonly StandLayout[],
  features: readonly StandLayout[],
): Walkable {
  const props = [...stands, ...features].flatMap((layout) => layout.props);
  const hard = [...scenario.walls, ...props.filter(({ solid }) => solid)];
  const soft = props.filter(({ solid, kind }) => !solid && SAT_ON.has(kind));
  const solids = new Float64Array(4 * (hard.length + soft.length));
  [...hard, ...soft].forEach(({ xM, yM, wM, dM }, i) => solids.set([xM, yM, xM + wM, yM + dM], 4 * i));
  const floors = [
    ...scenario.halls.map(({ xM, yM, wM, dM }) => [xM, yM, xM + wM, yM + dM]),
    ...scenario.aisles.map(({ from, to, widthM }) => {
      const eastWest = from.yM === to.yM;
      const [across, along] = eastWest ? [0, widthM / 2] : [widthM / 2, 0];
      return [
        Math.min(from.xM, to.xM) - across,
        Math.min(from.yM, to.yM) - along,
        Math.max(from.xM, to.xM) + across,
        Math.max(from.yM, to.yM) + along,
      ];
    }),
  ];
  if (floors.length === 0) throw new RangeError('a plan without halls and aisles has no floor');
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x0, y0, x1, y1] of floors) {
    west = Math.min(west, x0);
    north = Math.min(north, y0);
    east = Math.max(east, x1);
    south = Math.max(south, y1);
  }
  const cols = Math.ceil((east - west) / CELL_M);
  const rows = Math.ceil((south - north) / CELL_M);
  const free = new Uint8Array(cols * rows);
  const paint = (x0: number, y0: number, x1: number, y1: number, value: number): void => {
    const c0 = Math.max(0, Math.ceil((x0 - west) / CELL_M - 0.5));
    const c1 = Math.min(cols - 1, Math.floor((x1 - west) / CELL_M - 0.5));
    const r0 = Math.max(0, Math.ceil((y0 - north) / CELL_M - 0.5));
    const r1 = Math.min(rows - 1, Math.floor((y1 - north) / CELL_M - 0.5));
    if (c1 < c0) return;
    for (let r = r0; r <= r1; r++) free.fill(value, r * cols + c0, r * cols + c1 + 1);
  };
  for (const [x0, y0, x1, y1] of floors) paint(x0, y0, x1, y1, 1);
  const floor = free.slice();
  const r = BODY_RADIUS_M;
  for (let i = 0; i < solids.length; i += 4)
    paint(solids[i] - r, solids[i + 1] - r, solids[i + 2] + r, solids[i + 3] + r, 0);

  const buckets = bucketSolids(solids, west, north, east - west, south - north);
  const { bucketCols, bucketRows, bucketFirst, bucketSolid } = buckets;
  return {
    xM: west,
    yM: north,
    cols,
    rows,
    free,
    solids,
    hardCount: hard.length,
    ...buckets,
    isWalkable(xM, yM) {
      const col = Math.floor((xM - west) / CELL_M);
      const row = Math.floor((yM - north) / CELL_M);
      if (!(col >= 0 && row >= 0 && col < cols && row < rows) || floor[row * cols + col] === 0) return false;
      const b =
        Math.min(bucketRows - 1, Math.floor((yM - north) / BUCKET_M)) * bucketCols +
        Math.min(bucketCols - 1, Math.floor((xM - west) / BUCKET_M));
      for (let k = bucketFirst[b]; k < bucketFirst[b + 1]; k++) {
        const i = 4 * bucketSolid[k];
        if (xM > solids[i] - r && xM < solids[i + 2] + r && yM > solids[i + 1] - r && yM < solids[i + 3] + r)
          return false;
      }
      return true;
    },
  };
}

/** Lists the solids that reach, inflated, into each bucket. */
function bucketSolids(solids: Float64Array, west: number, north: number, wM: number, dM: number) {
  const bucketCols = Math.max(1, Math.ceil(wM / BUCKET_M));
  const bucketRows = Math.max(1, Math.ceil(dM / BUCKET_M));
  const bucketFirst = new Int32Array(bucketCols * bucketRows + 1);
  const each = (visit: (bucket: number, solid: number) => void): void => {
    // Half a metre more than a body needs, so that whoever steers sees what is near.
    const reachM = BODY_RADIUS_M + 0.5;
    for (let i = 0; i < solids.length / 4; i++) {
      const c0 = Math.max(0, Math.floor((solids[4 * i] - reachM - west) / BUCKET_M));
      const c1 = Math.min(bucketCols - 1, Math.floor((solids[4 * i + 2] + reachM - west) / BUCKET_M));
      const r0 = Math.max(0, Math.floor((solids[4 * i + 1] - reachM - north) / BUCKET_M));
      const r1 = Math.min(bucketRows - 1, Math.floor((solids[4 * i + 3] + reachM - north) / BUCKET_M));
      for (let r = r0; r <= r1; r++) for (let c = c0; c <= c1; c++) visit(r * bucketCols + c, i);
    }
  };
  each((bucket) => bucketFirst[bucket + 1]++);
  for (let b = 0; b < bucketCols * bucketRows; b++) bucketFirst[b + 1] += bucketFirst[b];
  const fill = bucketFirst.slice(0, -1);
  const bucketSolid = new Int32Array(bucketFirst[bucketCols * bucketRows]);
  each((bucket, solid) => {
    bucketSolid[fill[bucket]++] = solid;
  });
  return { bucketCols, bucketRows, bucketFirst, bucketSolid };
}

/** The bucket that holds a point; the nearest one for points outside the plan. */
export function bucketAt({ xM, yM, bucketCols, bucketRows }: Walkable, atXM: number, atYM: number): number {
  const col = Math.min(bucketCols - 1, Math.max(0, Math.floor((atXM - xM) / BUCKET_M)));
  const row = Math.min(bucketRows - 1, Math.max(0, Math.floor((atYM - yM) / BUCKET_M)));
  return row * bucketCols + col;
}

const STEP_M = 0.1;

/** As far from `from` towards `to` as one gets, sliding along what is solid. `from` that is not walkable is first put where one can stand. */
export function clampWalk(walkable: Walkable, from: Point, to: Point): Point {
  const start = walkable.isWalkable(from.xM, from.yM) ? from : nearestWalkable(walkable, from);
  let { xM, yM } = start;
  const dx = to.xM - xM;
  const dy = to.yM - yM;
  const steps = Math.max(1, Math.ceil(Math.sqrt(dx * dx + dy * dy) / STEP_M));
  for (let i = 0; i < steps; i++) {
    const [nextX, nextY] = [xM + dx / steps, yM + dy / steps];
    if (walkable.isWalkable(nextX, nextY)) [xM, yM] = [nextX, nextY];
    else if (dx !== 0 && walkable.isWalkable(nextX, yM)) xM = nextX;
    else if (dy !== 0 && walkable.isWalkable(xM, nextY)) yM = nextY;
    else break;
  }
  return { xM, yM };
}

/** The point itself if one can stand there, else the middle of the nearest free cell; the first of equals in reading order. */
export function nearestWalkable(walkable: Walkable, { xM, yM }: Point): Point {
  if (walkable.isWalkable(xM, yM)) return { xM, yM };
  const cell = nearestFreeCell(walkable, xM, yM);
  const col = cell % walkable.cols;
  return { xM: walkable.xM + (col + 0.5) * CELL_M, yM: walkable.yM + ((cell - col) / walkable.cols + 0.5) * CELL_M };
}

/** The free cell whose middle is nearest. Throws RangeError if nothing is free. */
export function nearestFreeCell({ free, cols, rows, xM: west, yM: north }: Walkable, xM: number, yM: number): number {
  const col = Math.min(cols - 1, Math.max(0, Math.floor((xM - west) / CELL_M)));
  const row = Math.min(rows - 1, Math.max(0, Math.floor((yM - north) / CELL_M)));
  let best = -1;
  let bestM2 = Infinity;
  for (let ring = 0; ring < Math.max(cols, rows); ring++) {
    // Cells of a later ring are at least this far.
    const leastM = (ring - 1) * CELL_M;
    if (best >= 0 && leastM > 0 && leastM * leastM > bestM2) break;
    for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
      const edge = r === row - ring || r === row + ring;
      for (let c = col - ring; c <= col + ring; c += edge || ring === 0 ? 1 : 2 * ring) {
        if (c < 0 || c >= cols || free[r * cols + c] === 0) continue;
        const dx = west + (c + 0.5) * CELL_M - xM;
        const dy = north + (r + 0.5) * CELL_M - yM;
        if (dx * dx + dy * dy < bestM2) {
          bestM2 = dx * dx + dy * dy;
          best = r * cols + c;
        }
      }
    }
  }
  if (best < 0) throw new RangeError('nothing on the plan can be walked on');
  return best;
}

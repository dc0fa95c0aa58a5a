/** What nobody walks through: walls and solid furniture as rectangles, found by a uniform grid. */
import type { Rect, Scenario } from '../scenario/scenario.ts';
import type { Layouts } from './bodies.ts';

export type Solids = {
  readonly originX: number;
  readonly originY: number;
  readonly cols: number;
  readonly rows: number;
  /** Rectangles of cell c are at [first[c], first[c + 1]) in `member`. */
  readonly first: Int32Array;
  readonly member: Int32Array;
  /** West, north, east, south of each rectangle, m. */
  readonly edges: Float64Array;
  /** Result of pushOut. */
  outX: number;
  outY: number;
};

/** Half the width of a person, m: two stand 0.4 m apart at least (Tordeux, Chraibi, Seyfried 2016). */
export const BODY_RADIUS_M = 0.2;
const CELL_M = 1;
/** Rectangles are also in the cells that a body beside them stands in. */
const REACH_M = 0.5;

/** All solid rectangles of a plan: walls, and what is solid on stands and features. */
export function solidRects(scenario: Scenario, { stands, features }: Layouts): Rect[] {
  const rects: Rect[] = [...scenario.walls];
  for (const { props } of [...stands, ...features]) for (const prop of props) if (prop.solid) rects.push(prop);
  return rects;
}

/** The bounds of everything in a plan, with `marginM` around it. */
export function boundsOf(scenario: Scenario, marginM: number): Rect {
  const { halls, walls, features, gates, aisles, exhibitors } = scenario;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (west: number, north: number, east: number, south: number): void => {
    x0 = Math.min(x0, west);
    y0 = Math.min(y0, north);
    x1 = Math.max(x1, east);
    y1 = Math.max(y1, south);
  };
  const rects: Rect[] = [...halls, ...walls, ...features, ...exhibitors.map(({ rect }) => rect)];
  for (const { xM, yM, wM, dM } of rects) add(xM, yM, xM + wM, yM + dM);
  for (const { xM, yM } of gates) add(xM, yM, xM, yM);
  for (const { from, to } of aisles) {
    add(from.xM, from.yM, from.xM, from.yM);
    add(to.xM, to.yM, to.xM, to.yM);
  }
  if (x0 > x1) return { xM: 0, yM: 0, wM: 1, dM: 1 };
  return { xM: x0 - marginM, yM: y0 - marginM, wM: x1 - x0 + 2 * marginM, dM: y1 - y0 + 2 * marginM };
}

export function buildSolids(scenario: Scenario, layouts: Layouts): Solids {
  const rects = solidRects(scenario, layouts);
  const { xM: originX, yM: originY, wM, dM } = boundsOf(scenario, 2);
  const cols = Math.ceil(wM / CELL_M);
  const rows = Math.ceil(dM / CELL_M);
  const cells: number[][] = Array.from({ length: cols * rows }, () => []);
  const edges = new Float64Array(rects.length * 4);
  rects.forEach(({ xM, yM, wM: w, dM: d }, i) => {
    edges.set([xM, yM, xM + w, yM + d], i * 4);
    const col = (m: number): number => Math.min(cols - 1, Math.max(0, Math.floor((m - originX) / CELL_M)));
    const row = (m: number): number => Math.min(rows - 1, Math.max(0, Math.floor((m - originY) / CELL_M)));
    for (let r = row(yM - REACH_M); r <= row(yM + d + REACH_M); r++) {
      for (let c = col(xM - REACH_M); c <= col(xM + w + REACH_M); c++) cells[r * cols + c].push(i);
    }
  });
  const first = new Int32Array(cells.length + 1);
  cells.forEach((list, c) => {
    first[c + 1] = first[c] + list.length;
  });
  return { originX, originY, cols, rows, first, member: Int32Array.from(cells.flat()), edges, outX: 0, outY: 0 };
}

function cellAt(solids: Solids, x: number, y: number): number {
  const col = Math.floor((x - solids.originX) / CELL_M);
  const row = Math.floor((y - solids.originY) / CELL_M);
  return col < 0 || row < 0 || col >= solids.cols || row >= solids.rows ? -1 : row * solids.cols + col;
}

/** Distance from a point to the nearest solid within 0.5 m, m; negative infinity inside one, 0.5 if none is as near. */
export function clearanceM(solids: Solids, x: number, y: number): number {
  const cell = cellAt(solids, x, y);
  if (cell < 0) return REACH_M;
  const { first, member, edges } = solids;
  let leastM2 = REACH_M * REACH_M;
  for (let k = first[cell]; k < first[cell + 1]; k++) {
    const e = member[k] * 4;
    const dx = x < edges[e] ? edges[e] - x : x > edges[e + 2] ? x - edges[e + 2] : 0;
    const dy = y < edges[e + 1] ? edges[e + 1] - y : y > edges[e + 3] ? y - edges[e + 3] : 0;
    if (dx === 0 && dy === 0) return -Infinity;
    const m2 = dx * dx + dy * dy;
    if (m2 < leastM2) leastM2 = m2;
  }
  return Math.sqrt(leastM2);
}

/**
 * Pushes a disc that overlaps solids out of them, sideways along their faces; the result is in outX, outY.
 * False if it could not be freed within a few pushes (a corner that is too narrow).
 */
export function pushOut(solids: Solids, x: number, y: number, radiusM: number): boolean {
  const { first, member, edges } = solids;
  const radiusM2 = radiusM * radiusM;
  for (let pass = 0; pass < 4; pass++) {
    let pushed = false;
    const cell = cellAt(solids, x, y);
    const end = cell < 0 ? 0 : first[cell + 1];
    for (let k = cell < 0 ? 0 : first[cell]; k < end; k++) {
      const e = member[k] * 4;
      const nearX = x < edges[e] ? edges[e] : x > edges[e + 2] ? edges[e + 2] : x;
      const nearY = y < edges[e + 1] ? edges[e + 1] : y > edges[e + 3] ? edges[e + 3] : y;
      const dx = x - nearX;
      const dy = y - nearY;
      const m2 = dx * dx + dy * dy;
      if (m2 >= radiusM2 - 1e-9) continue;
      if (m2 === 0) return false;
      const m = Math.sqrt(m2);
      x = nearX + (dx / m) * (radiusM + 1e-6);
      y = nearY + (dy / m) * (radiusM + 1e-6);
      pushed = true;
    }
    if (!pushed) {
      solids.outX = x;
      solids.outY = y;
      return true;
    }
  }
  return false;
}

/** How far a disc may move at once and still not get through the thinnest wall, m. */
const STRIDE_M = 0.15;

/** Moves a disc from a free place by (dx, dy), sliding along what is solid; ends in outX, outY, free. */
export function slide(solids: Solids, x: number, y: number, dx: number, dy: number, radiusM: number): void {
  const lengthM = Math.sqrt(dx * dx + dy * dy);
  const strides = lengthM > STRIDE_M ? Math.ceil(lengthM / STRIDE_M) : 1;
  for (let k = 0; k < strides; k++) {
    if (!pushOut(solids, x + dx / strides, y + dy / strides, radiusM)) break;
    x = solids.outX;
    y = solids.outY;
  }
  solids.outX = x;
  solids.outY = y;
}

/** Looks for a way round what is solid: A* in a window of the grid, then pulled tight. */
import type { Bodies } from './bodies.ts';
import { MOST_CORNERS } from './body-kinds.ts';
import { lineFree, NAV, NAV_CELL_M, type NavGrid } from './nav-grid.ts';

/** Side of the window, cells: 32 m. */
const SIDE = 160;
const SOFT_COST = 5;
/** A goal that cannot be reached is given up after this many cells. */
const MOST_OPENED = 8000;
const DIAGONAL = 1.4142136;
const g = new Float32Array(SIDE * SIDE);
const parent = new Int32Array(SIDE * SIDE);
const stamp = new Int32Array(SIDE * SIDE);
const heapCell = new Int32Array(SIDE * SIDE * 4);
const heapKey = new Float32Array(SIDE * SIDE * 4);
const path = new Int32Array(SIDE * SIDE);
const STEP_C = [1, -1, 0, 0, 1, 1, -1, -1];
const STEP_R = [0, 0, 1, -1, 1, -1, 1, -1];
let run = 0;
let heapSize = 0;

/** Sets the corners of body i's way to (toX, toY). False if none was found: then it goes straight. */
export function findRoute(bodies: Bodies, i: number, toX: number, toY: number): boolean {
  const { nav } = bodies;
  const x = bodies.x[i];
  const y = bodies.y[i];
  bodies.cornerCount[i] = 0;
  bodies.cornerAt[i] = 0;
  const c0 = Math.floor(((x + toX) / 2 - nav.originX) / NAV_CELL_M) - SIDE / 2;
  const r0 = Math.floor(((y + toY) / 2 - nav.originY) / NAV_CELL_M) - SIDE / 2;
  const start = freeCellNear(nav, c0, r0, x, y);
  const goal = freeCellNear(nav, c0, r0, toX, toY);
  if (start < 0 || goal < 0 || !search(bodies, c0, r0, start, goal)) return false;
  let length = 0;
  for (let at = goal; at !== start; at = parent[at]) path[length++] = at;
  keepCorners(bodies, i, c0, r0, length, toX, toY);
  return true;
}

function freeCellNear(nav: NavGrid, c0: number, r0: number, x: number, y: number): number {
  const c = Math.floor((x - nav.originX) / NAV_CELL_M);
  const r = Math.floor((y - nav.originY) / NAV_CELL_M);
  let best = -1;
  let bestM2 = Infinity;
  for (let dr = -2; dr <= 2; dr++) {
    for (let dc = -2; dc <= 2; dc++) {
      const [u, v] = [c + dc - c0, r + dr - r0];
      if (u < 1 || v < 1 || u >= SIDE - 1 || v >= SIDE - 1 || valueAt(nav, c + dc, r + dr) > NAV.soft) continue;
      const cx = nav.originX + (c + dc + 0.5) * NAV_CELL_M;
      const cy = nav.originY + (r + dr + 0.5) * NAV_CELL_M;
      const m2 = (cx - x) * (cx - x) + (cy - y) * (cy - y);
      if (m2 < bestM2 && lineFree(nav, x, y, cx, cy)) {
        bestM2 = m2;
        best = v * SIDE + u;
      }
    }
  }
  return best;
}

function valueAt({ cols, rows, cells }: NavGrid, c: number, r: number): number {
  return c < 0 || r < 0 || c >= cols || r >= rows ? NAV.solid : cells[r * cols + c];
}

function search(bodies: Bodies, c0: number, r0: number, start: number, goal: number): boolean {
  const { nav } = bodies;
  const goalU = goal % SIDE;
  const goalV = (goal - goalU) / SIDE;
  run++;
  heapSize = 0;
  g[start] = 0;
  stamp[start] = run;
  push(start, 0);
  let opened = 0;
  while (heapSize > 0) {
    const at = heapCell[0];
    const key = heapKey[0];
    pop();
    if (at === goal) return true;
    bodies.routeBudget--;
    if (++opened > MOST_OPENED) return false;
    const u = at % SIDE;
    const v = (at - u) / SIDE;
    if (key > g[at] + heuristic(u, v, goalU, goalV) + 1e-3) continue;
    for (let k = 0; k < 8; k++) {
      const nu = u + STEP_C[k];
      const nv = v + STEP_R[k];
      if (nu < 0 || nv < 0 || nu >= SIDE || nv >= SIDE) continue;
      const value = valueAt(nav, c0 + nu, r0 + nv);
      if (value > NAV.soft) continue;
      if (k > 3 && (valueAt(nav, c0 + u, r0 + nv) > NAV.soft || valueAt(nav, c0 + nu, r0 + v) > NAV.soft)) continue;
      const next = nv * SIDE + nu;
      const cost = g[at] + (k > 3 ? DIAGONAL : 1) * (value === NAV.soft ? SOFT_COST : 1);
      if (stamp[next] === run && g[next] <= cost) continue;
      stamp[next] = run;
      g[next] = cost;
      parent[next] = at;
      if (heapSize < heapCell.length) push(next, g[next] + heuristic(nu, nv, goalU, goalV));
    }
  }
  return false;
}

function heuristic(u: number, v: number, goalU: number, goalV: number): number {
  const du = u < goalU ? goalU - u : u - goalU;
  const dv = v < goalV ? goalV - v : v - goalV;
  return du > dv ? du + 0.4142136 * dv : dv + 0.4142136 * du;
}

function push(cell: number, key: number): void {
  let at = heapSize++;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (heapKey[up] <= key) break;
    heapKey[at] = heapKey[up];
    heapCell[at] = heapCell[up];
    at = up;
  }
  heapKey[at] = key;
  heapCell[at] = cell;
}

function pop(): void {
  heapSize--;
  const key = heapKey[heapSize];
  const cell = heapCell[heapSize];
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heapSize) break;
    if (child + 1 < heapSize && heapKey[child + 1] < heapKey[child]) child++;
    if (heapKey[child] >= key) break;
    heapKey[at] = heapKey[child];
    heapCell[at] = heapCell[child];
    at = child;
  }
  heapKey[at] = key;
  heapCell[at] = cell;
}

/** Keeps only the cells at which the way bends. */
function keepCorners(
  bodies: Bodies,
  i: number,
  c0: number,
  r0: number,
  length: number,
  toX: number,
  toY: number,
): void {
  const { nav, corners, x, y } = bodies;
  const from = i * MOST_CORNERS * 2;
  const xOf = (cell: number): number => nav.originX + (c0 + (cell % SIDE) + 0.5) * NAV_CELL_M;
  const yOf = (cell: number): number => nav.originY + (r0 + Math.floor(cell / SIDE) + 0.5) * NAV_CELL_M;
  let [ax, ay] = [x[i], y[i]];
  let [px, py] = [ax, ay];
  let count = 0;
  for (let k = length - 1; k >= -1 && count < MOST_CORNERS - 1; k--) {
    const nx = k < 0 ? toX : xOf(path[k]);
    const ny = k < 0 ? toY : yOf(path[k]);
    if ((px !== ax || py !== ay) && !lineFree(nav, ax, ay, nx, ny)) {
      corners[from + 2 * count] = px;
      corners[from + 2 * count + 1] = py;
      count++;
      [ax, ay] = [px, py];
    }
    [px, py] = [nx, ny];
  }
  corners[from + 2 * count] = px;
  corners[from + 2 * count + 1] = py;
  bodies.cornerCount[i] = count + 1;
}

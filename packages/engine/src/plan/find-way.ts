/** Ways over the grid: A* (Hart, Nilsson, Raphael 1968) with eight neighbours, then drawn tight. */
import type { Point } from '../scenario/scenario.ts';
import { CELL_M, nearestFreeCell, nearestWalkable, type Walkable } from './walkable.ts';

/** Slightly greedy: a way is at most this much longer than the shortest on the grid, and found several times as fast. */
const GREED = 1.15;
const DIAGONAL = 1.4142135623730951;

type Scratch = {
  readonly cost: Float32Array;
  readonly parent: Int32Array;
  /** The search in which a cell was last seen (even) or settled (odd). */
  readonly seen: Int32Array;
  heap: Int32Array;
  keys: Float64Array;
  search: number;
};
const scratches = new WeakMap<Walkable, Scratch>();

/** Points to walk to, one after the other, the last being `to` or the nearest place to it where one can stand; [] if no way leads there. */
export function findWay(walkable: Walkable, from: Point, to: Point): Point[] {
  const end = nearestWalkable(walkable, to);
  const begin = nearestWalkable(walkable, from);
  if (lineIsFree(walkable, begin, end)) return [end];
  const { cols } = walkable;
  const start = nearestFreeCell(walkable, begin.xM, begin.yM);
  const goal = nearestFreeCell(walkable, end.xM, end.yM);
  const parent = search(walkable, start, goal);
  if (!parent) return [];
  const points: Point[] = [end];
  for (let cell = goal; cell !== start; cell = parent[cell]) points.push(middle(walkable, cell, cols));
  points.push(begin);
  points.reverse();
  return drawTight(walkable, points).slice(1);
}

function middle({ xM, yM }: Walkable, cell: number, cols: number): Point {
  const col = cell % cols;
  return { xM: xM + (col + 0.5) * CELL_M, yM: yM + ((cell - col) / cols + 0.5) * CELL_M };
}

/** Leaves out what can be cut: from each kept point on, the farthest point in sight within a window. */
function drawTight(walkable: Walkable, points: readonly Point[]): Point[] {
  const kept = [points[0]];
  let at = 0;
  while (at < points.length - 1) {
    let next = at + 1;
    for (let reach = 2; at + reach < points.length; reach = Math.ceil(reach * 1.5)) {
      if (!lineIsFree(walkable, points[at], points[at + reach])) break;
      next = at + reach;
    }
    while (next + 1 < points.length && lineIsFree(walkable, points[at], points[next + 1])) next++;
    kept.push(points[next]);
    at = next;
  }
  return kept;
}

/** Can a body walk straight from one point to the other? */
export function lineIsFree(walkable: Walkable, from: Point, to: Point): boolean {
  const dx = to.xM - from.xM;
  const dy = to.yM - from.yM;
  const steps = Math.ceil(Math.sqrt(dx * dx + dy * dy) / 0.08);
  for (let i = 1; i < steps; i++) {
    if (!walkable.isWalkable(from.xM + (dx * i) / steps, from.yM + (dy * i) / steps)) return false;
  }
  return true;
}

function scratchOf(walkable: Walkable): Scratch {
  let scratch = scratches.get(walkable);
  if (!scratch) {
    const cells = walkable.free.length;
    scratch = {
      cost: new Float32Array(cells),
      parent: new Int32Array(cells),
      seen: new Int32Array(cells),
      heap: new Int32Array(4096),
      keys: new Float64Array(4096),
      search: 0,
    };
    scratches.set(walkable, scratch);
  }
  return scratch;
}

/** The parents of a way from start to goal, or undefined. Ties are settled by the heap's fixed order. */
function search(walkable: Walkable, start: number, goal: number): Int32Array | undefined {
  const { free, cols, rows } = walkable;
  const scratch = scratchOf(walkable);
  const { cost, parent, seen } = scratch;
  scratch.search += 2;
  const open = scratch.search;
  const settled = open + 1;
  const goalCol = goal % cols;
  const goalRow = (goal - goalCol) / cols;
  let size = 0;
  const push = (cell: number, key: number): void => {
    if (size === scratch.heap.length) {
      const heap = new Int32Array(2 * size);
      const keys = new Float64Array(2 * size);
      heap.set(scratch.heap);
      keys.set(scratch.keys);
      scratch.heap = heap;
      scratch.keys = keys;
    }
    const { heap, keys } = scratch;
    let at = size++;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (keys[up] <= key) break;
      keys[at] = keys[up];
      heap[at] = heap[up];
      at = up;
    }
    keys[at] = key;
    heap[at] = cell;
  };
  const pop = (): number => {
    const { heap, keys } = scratch;
    const top = heap[0];
    size--;
    const key = keys[size];
    const cell = heap[size];
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && keys[child + 1] < keys[child]) child++;
      if (keys[child] >= key) break;
      keys[hole] = keys[child];
      heap[hole] = heap[child];
      hole = child;
    }
    keys[hole] = key;
    heap[hole] = cell;
    return top;
  };
  const left = (col: number, row: number): number => {
    const dx = col > goalCol ? col - goalCol : goalCol - col;
    const dy = row > goalRow ? row - goalRow : goalRow - row;
    return GREED * (dx > dy ? dx + (DIAGONAL - 1) * dy : dy + (DIAGONAL - 1) * dx);
  };
  cost[start] = 0;
  parent[start] = start;
  seen[start] = open;
  push(start, 0);
  while (size > 0) {
    const cell = pop();
    if (cell === goal) return parent;
    if (seen[cell] === settled) continue;
    seen[cell] = settled;
    const col = cell % cols;
    const row = (cell - col) / cols;
    for (let dr = -1; dr <= 1; dr++) {
      const r = row + dr;
      if (r < 0 || r >= rows) continue;
      for (let dc = -1; dc <= 1; dc++) {
        const c = col + dc;
        if (c < 0 || c >= cols || (dr === 0 && dc === 0)) continue;
        const next = r * cols + c;
        if (free[next] === 0 || seen[next] === settled) continue;
        // No cutting of corners.
        if (dr !== 0 && dc !== 0 && (free[row * cols + c] === 0 || free[r * cols + col] === 0)) continue;
        const via = cost[cell] + (dr !== 0 && dc !== 0 ? DIAGONAL : 1);
        if (seen[next] === open && via >= cost[next]) continue;
        cost[next] = via;
        parent[next] = cell;
        seen[next] = open;
        push(next, via + left(c, r));
      }
    }
  }
  return undefined;
}

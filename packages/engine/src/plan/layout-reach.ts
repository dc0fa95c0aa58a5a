/** Which parts of a stand one can walk to from its entry. */
import type { Rect } from '../scenario/scenario.ts';
import type { Prop } from './layout.ts';

export type ReachCells = { near(xM: number, yM: number): boolean };

const CELL_M = 0.15;
/** Wider than a body, so that what is found free here is free in the coarser grid of the whole plan. */
const PASSAGE_M = 0.34;
/** The aisle before the stand, as far as queues go. */
const AISLE_M = 3.4;
const NEAR_M = 0.36;

/** Floods the stand and the aisle just before it from the entry. */
export function reachableCells(rect: Rect, props: readonly Prop[], entryXM: number, entryYM: number): ReachCells {
  const cols = Math.max(1, Math.ceil(rect.wM / CELL_M));
  const rows = Math.max(1, Math.ceil((rect.dM + AISLE_M) / CELL_M));
  const blocked = new Uint8Array(cols * rows);
  for (const { solid, kind, xM, yM, wM, dM } of props) {
    if (!solid && kind !== 'bench' && kind !== 'stage' && kind !== 'pouf' && kind !== 'seat') continue;
    const u0 = Math.max(0, Math.ceil((xM - PASSAGE_M - rect.xM) / CELL_M - 0.5));
    const u1 = Math.min(cols - 1, Math.floor((xM + wM + PASSAGE_M - rect.xM) / CELL_M - 0.5));
    const v0 = Math.max(0, Math.ceil((yM - PASSAGE_M - rect.yM) / CELL_M - 0.5));
    const v1 = Math.min(rows - 1, Math.floor((yM + dM + PASSAGE_M - rect.yM) / CELL_M - 0.5));
    for (let v = v0; v <= v1; v++) for (let u = u0; u <= u1; u++) blocked[v * cols + u] = 1;
  }
  const reached = new Uint8Array(cols * rows);
  const cellOf = (m: number, most: number): number => Math.min(most - 1, Math.max(0, Math.floor(m / CELL_M)));
  const start = cellOf(entryYM - rect.yM, rows) * cols + cellOf(entryXM - rect.xM, cols);
  const open = [start];
  reached[start] = 1;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const u = at % cols;
    const v = (at - u) / cols;
    for (const [nu, nv] of [
      [u - 1, v],
      [u + 1, v],
      [u, v - 1],
      [u, v + 1],
    ]) {
      if (nu < 0 || nv < 0 || nu >= cols || nv >= rows) continue;
      const next = nv * cols + nu;
      if (reached[next] || blocked[next]) continue;
      reached[next] = 1;
      open.push(next);
    }
  }
  const reachCells = Math.ceil(NEAR_M / CELL_M);
  return {
    near(xM, yM) {
      const u = Math.floor((xM - rect.xM) / CELL_M);
      const v = Math.floor((yM - rect.yM) / CELL_M);
      for (let dv = -reachCells; dv <= reachCells; dv++) {
        for (let du = -reachCells; du <= reachCells; du++) {
          const [cu, cv] = [u + du, v + dv];
          if (cu < 0 || cv < 0 || cu >= cols || cv >= rows || !reached[cv * cols + cu]) continue;
          const dx = rect.xM + (cu + 0.5) * CELL_M - xM;
          const dy = rect.yM + (cv + 0.5) * CELL_M - yM;
          if (dx * dx + dy * dy <= NEAR_M * NEAR_M && !crosses(props, xM, yM, xM + dx, yM + dy)) return true;
        }
      }
      return false;
    },
  };
}

/** Does the short segment pass through anything solid? Sampled every few centimetres. */
function crosses(props: readonly Prop[], ax: number, ay: number, bx: number, by: number): boolean {
  for (const { solid, xM, yM, wM, dM } of props) {
    if (!solid) continue;
    for (let k = 1; k < 8; k++) {
      const x = ax + ((bx - ax) * k) / 8;
      const y = ay + ((by - ay) * k) / 8;
      if (x > xM && x < xM + wM && y > yM && y < yM + dM) return true;
    }
  }
  return false;
}

/** A fine grid of where one can stand, for looking for ways round furniture. */
import { SAT_ON } from '../plan/layout-draft.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Layouts } from './bodies.ts';
import { BODY_RADIUS_M, boundsOf, solidRects } from './solids.ts';

/** Values of a cell: nothing there; seats and decks (one goes round them if one can); too near to a solid; a solid. */
export const NAV = { free: 0, soft: 1, near: 2, solid: 3 } as const;
export const NAV_CELL_M = 0.2;
export type NavGrid = {
  readonly originX: number;
  readonly originY: number;
  readonly cols: number;
  readonly rows: number;
  readonly cells: Uint8Array;
};

/** A body's middle keeps this far from what is solid. */
const CLEARANCE_M = BODY_RADIUS_M + 0.02;
/** Near its ends a line may touch what is near a solid: people stand close to counters. */
const END_M = 0.32;
const SHORT_M = 1.3;
const SAMPLE_M = 0.1;

export function buildNavGrid(scenario: Scenario, layouts: Layouts): NavGrid {
  const { xM: originX, yM: originY, wM, dM } = boundsOf(scenario, 2);
  const cols = Math.ceil(wM / NAV_CELL_M);
  const rows = Math.ceil(dM / NAV_CELL_M);
  const cells = new Uint8Array(cols * rows);
  const mark = (west: number, north: number, east: number, south: number, value: number, offset: number): void => {
    // With offset 0.5 the cells whose middle is inside, with offset 1 (and 0) all that are touched.
    const c0 = Math.max(0, Math.ceil((west - originX) / NAV_CELL_M - offset + 1e-6));
    const c1 = Math.min(cols - 1, Math.floor((east - originX) / NAV_CELL_M - (1 - offset) - 1e-6));
    const r0 = Math.max(0, Math.ceil((north - originY) / NAV_CELL_M - offset + 1e-6));
    const r1 = Math.min(rows - 1, Math.floor((south - originY) / NAV_CELL_M - (1 - offset) - 1e-6));
    for (let r = r0; r <= r1; r++) {
      for (let c = c0; c <= c1; c++) if (cells[r * cols + c] < value) cells[r * cols + c] = value;
    }
  };
  for (const { props } of [...layouts.stands, ...layouts.features]) {
    for (const { solid, kind, xM, yM, wM: w, dM: d } of props) {
      if (!solid && SAT_ON.has(kind)) mark(xM - 0.08, yM - 0.08, xM + w + 0.08, yM + d + 0.08, NAV.soft, 0.5);
    }
  }
  for (const { xM, yM, wM: w, dM: d } of solidRects(scenario, layouts)) {
    mark(xM - CLEARANCE_M, yM - CLEARANCE_M, xM + w + CLEARANCE_M, yM + d + CLEARANCE_M, NAV.near, 0.5);
    mark(xM, yM, xM + w, yM + d, NAV.solid, 1);
  }
  return { originX, originY, cols, rows, cells };
}

/** The value at a point; beyond the plan all is free. */
export function navAt({ originX, originY, cols, rows, cells }: NavGrid, x: number, y: number): number {
  const c = Math.floor((x - originX) / NAV_CELL_M);
  const r = Math.floor((y - originY) / NAV_CELL_M);
  return c < 0 || r < 0 || c >= cols || r >= rows ? NAV.free : cells[r * cols + c];
}

/** Can one walk straight from a to b? Seats are stepped over on short ways only. */
export function lineFree(nav: NavGrid, ax: number, ay: number, bx: number, by: number): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  const lengthM = Math.sqrt(dx * dx + dy * dy);
  const steps = Math.ceil(lengthM / SAMPLE_M);
  const { originX, originY, cols, rows, cells } = nav;
  const most = lengthM < SHORT_M ? NAV.soft : NAV.free;
  for (let k = 0; k <= steps; k++) {
    const share = steps === 0 ? 0 : k / steps;
    const c = Math.floor((ax + dx * share - originX) / NAV_CELL_M);
    const r = Math.floor((ay + dy * share - originY) / NAV_CELL_M);
    if (c < 0 || r < 0 || c >= cols || r >= rows) continue;
    const value = cells[r * cols + c];
    if (value <= most) continue;
    const goneM = share * lengthM;
    if (value !== NAV.solid && (goneM < END_M || lengthM - goneM < END_M)) continue;
    return false;
  }
  return true;
}

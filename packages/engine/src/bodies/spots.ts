/** Every spot of every stand and feature as columns, with what shows how people behave at it. */
import { SAT_ON } from '../plan/layout-draft.ts';
import type { Facing, Prop, PropKind, Spot, StandLayout } from '../plan/layout.ts';
import type { Rect, Scenario } from '../scenario/scenario.ts';
import type { Layouts } from './bodies.ts';
import { SPOT_USE, SPOT_USES } from './body-kinds.ts';
import { clearanceM, type Solids } from './solids.ts';

/** Sites are stands by exhibitor row, then features by row. */
export type Spots = {
  readonly stands: number;
  readonly sites: number;
  /** Spots for use u of site s are at [from[s * SPOT_USES + u], from[s * SPOT_USES + u + 1]). */
  readonly from: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Eighths of a turn clockwise from east. */
  readonly facing: Uint8Array;
  /** 1 where one sits. */
  readonly sits: Uint8Array;
  /** South edge by which who is there is drawn, m: who sits on something is drawn after it. */
  readonly depth: Float64Array;
  /** 1 where there is something to take a picture of. */
  readonly sight: Uint8Array;
  readonly use: Uint8Array;
  /** How many bodies hold the spot. */
  readonly taken: Uint8Array;
  /** Bounds of each site's spots: west, north, east, south, m. */
  readonly bounds: Float64Array;
  readonly staffCount: number;
  /** By member of staff: its spot. */
  readonly staffSpot: Int32Array;
};

export const EIGHTHS: Readonly<Record<Facing, number>> = { E: 0, S: 2, W: 4, N: 6 };
const SIGHTS: ReadonlySet<PropKind> = new Set<PropKind>([
  'robot-dog',
  'humanoid',
  'pen',
  'led-wall',
  'car',
  'air-taxi',
  'glass-case',
]);
/** Who sits is no farther than this from what they sit on, m. */
const SEAT_M = 0.3;
const ASIDE_STEP_M = 0.64;
const ASIDE_ROWS = 3;
const MOST_ASIDE = 36;
const APART_M = 0.54;

export function buildSpots(scenario: Scenario, layouts: Layouts, solids: Solids): Spots {
  const sites = [
    ...layouts.stands.map((layout, row) => ({ layout, rect: scenario.exhibitors[row].rect, stand: true })),
    ...layouts.features.map((layout, row) => ({ layout, rect: scenario.features[row] as Rect, stand: false })),
  ];
  const all: { spot: Spot; use: number; layout: StandLayout }[] = [];
  const from: number[] = [];
  const bounds: number[] = [];
  const staffSpot: number[] = [];
  for (const { layout, rect, stand } of sites) {
    const aside = asideSpots(layout, rect, stand, solids);
    const first = all.length;
    [layout.places, layout.looks, layout.queue, layout.staff, aside].forEach((spots, use) => {
      from.push(all.length);
      for (const spot of spots) {
        if (use === SPOT_USE.staff) staffSpot.push(all.length);
        all.push({ spot, use, layout });
      }
    });
    const box = [rect.xM, rect.yM, rect.xM + rect.wM, rect.yM + rect.dM];
    for (const { spot } of all.slice(first)) {
      box[0] = Math.min(box[0], spot.xM);
      box[1] = Math.min(box[1], spot.yM);
      box[2] = Math.max(box[2], spot.xM);
      box[3] = Math.max(box[3], spot.yM);
    }
    bounds.push(...box);
  }
  from.push(all.length);
  return {
    stands: layouts.stands.length,
    sites: sites.length,
    from: Int32Array.from(from),
    x: Float64Array.from(all, ({ spot }) => spot.xM),
    y: Float64Array.from(all, ({ spot }) => spot.yM),
    facing: Uint8Array.from(all, ({ spot }) => EIGHTHS[spot.facing]),
    sits: Uint8Array.from(all, ({ spot }) => (spot.sits ? 1 : 0)),
    depth: Float64Array.from(all, ({ spot, layout }) => depthOf(spot, layout.props)),
    sight: Uint8Array.from(all, ({ spot, layout }) => (layout.props.some((prop) => isSight(prop, spot)) ? 1 : 0)),
    use: Uint8Array.from(all, ({ use }) => use),
    taken: new Uint8Array(all.length),
    bounds: Float64Array.from(bounds),
    staffCount: staffSpot.length,
    staffSpot: Int32Array.from(staffSpot),
  };
}

/** Of several on one long seat the southern ones are drawn later. */
function depthOf({ xM: x, yM: y, sits }: Spot, props: readonly Prop[]): number {
  let depth = y;
  if (!sits) return depth;
  for (const { kind, xM, yM, wM, dM } of props) {
    if (!SAT_ON.has(kind)) continue;
    const dx = Math.max(xM - x, 0, x - xM - wM);
    const dy = Math.max(yM - y, 0, y - yM - dM);
    if (dx * dx + dy * dy < SEAT_M * SEAT_M) depth = Math.max(depth, yM + dM + 0.01 + (y - yM + 1) * 0.001);
  }
  return depth;
}

/** The first spot of a use at a site, and the one after its last. */
export function spotsFrom({ from }: Spots, site: number, use: number): number {
  return from[site * SPOT_USES + use];
}

/** Is it before one's eyes, within 6 m? */
function isSight({ kind, xM, yM, wM, dM }: Prop, { xM: x, yM: y, facing }: Spot): boolean {
  if (!SIGHTS.has(kind)) return false;
  const dx = Math.max(xM - x, 0, x - xM - wM);
  const dy = Math.max(yM - y, 0, y - yM - dM);
  if (dx * dx + dy * dy > 36) return false;
  if (facing === 'N') return yM + dM <= y && dy >= dx;
  if (facing === 'S') return yM >= y && dy >= dx;
  return facing === 'E' ? xM >= x && dx >= dy : xM + wM <= x && dx >= dy;
}

/** Where people stop who find no spot: before a stand's front, or around a feature. */
function asideSpots(layout: StandLayout, rect: Rect, stand: boolean, solids: Solids): Spot[] {
  const aside: Spot[] = [];
  const others = [...layout.places, ...layout.looks, ...layout.queue, ...layout.staff, layout.entry];
  const offer = (xM: number, yM: number, facing: Facing): void => {
    if (aside.length >= MOST_ASIDE || clearanceM(solids, xM, yM) < 0.27) return;
    for (const { xM: ox, yM: oy } of others) {
      if ((ox - xM) * (ox - xM) + (oy - yM) * (oy - yM) < APART_M * APART_M) return;
    }
    aside.push({ xM, yM, facing });
  };
  const { xM: west, yM: north, wM, dM } = rect;
  for (let row = 0; row < ASIDE_ROWS; row++) {
    const outM = 0.5 + row * 0.66;
    const shiftM = row % 2 === 0 ? 0 : ASIDE_STEP_M / 2;
    for (let u = 0.3 + shiftM; u <= wM - 0.29; u += ASIDE_STEP_M) offer(west + u, north + dM + outM, 'N');
    if (stand) continue;
    for (let v = 0.3 + shiftM; v <= dM - 0.29; v += ASIDE_STEP_M) {
      offer(west - outM, north + v, 'E');
      offer(west + wM + outM, north + v, 'W');
    }
  }
  return aside;
}

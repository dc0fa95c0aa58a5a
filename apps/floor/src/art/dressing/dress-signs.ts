/** Signs over the crossings of avenues: which rows of stands lie north and south, and where to find a stage, food, toilets, the way out. */
import { type Exhibitor, type FeatureKind, type Hall, type Point, standNumbers } from '@floorwalk/engine';
import { type FloorPlan, overlaps } from '../ground/floor-plan.ts';
import { aisleRect } from '../ground/paint-halls.ts';
import type { ArtProp, SignArrow, SignCell, SignIcon } from '../props/art-prop.ts';
import { brandOf, markOf } from './halls.ts';

const SIGN_W_M = 7.6;
const SIGN_H_M = 1.15;
const LIFT_M = 4.3;
/** Signs hang no nearer to each other, m. */
const APART_M = 14;
const ICONS: readonly (readonly [FeatureKind, SignIcon])[] = [
  ['stage', 'stage'],
  ['cafe', 'cafe'],
  ['toilets', 'toilets'],
];

export function dressSigns({ scenario }: FloorPlan): readonly ArtProp[] {
  const numbers = standNumbers(scenario);
  const rowsIn = (hall: Hall, keep: (exhibitor: Exhibitor) => boolean): readonly string[] => {
    const rows = scenario.exhibitors.flatMap((exhibitor, row) =>
      exhibitor.hallId === hall.id && keep(exhibitor) ? [numbers[row].slice(0, -2)] : [],
    );
    return [...new Set(rows)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  };
  const found: ArtProp[] = [];
  for (const hall of scenario.halls) {
    if (hall.outdoors) continue;
    const avenues = scenario.aisles.filter(
      ({ id, avenue }) => avenue && id.startsWith(`${hall.id}-`) && !/-door-/.test(id),
    );
    const across = avenues.map(aisleRect).filter((rect) => rect.eastWest);
    const along = avenues.map(aisleRect).filter((rect) => !rect.eastWest);
    const hung: Point[] = [];
    for (const a of across)
      for (const b of along) {
        const at = { xM: b.xM + b.wM / 2, yM: a.yM + a.dM * 0.5 };
        if (!overlaps({ ...at, wM: 0.1, dM: 0.1 }, { ...b, dM: b.dM + 1 })) continue;
        if (hung.some((h) => Math.abs(h.xM - at.xM) + Math.abs(h.yM - at.yM) < APART_M)) continue;
        hung.push(at);
        const north = rangeOf(rowsIn(hall, ({ rect }) => rect.yM + rect.dM <= at.yM));
        const south = rangeOf(rowsIn(hall, ({ rect }) => rect.yM >= at.yM));
        const cells: SignCell[] = [];
        if (north) cells.push({ words: north, arrow: 'N' });
        if (south) cells.push({ words: south, arrow: 'S' });
        for (const [kind, icon] of ICONS) {
          const near = scenario.features
            .filter((feature) => feature.kind === kind && feature.hallId === hall.id)
            .map((f) => ({ xM: f.xM + f.wM / 2, yM: f.yM + f.dM / 2 }))
            .sort((p, q) => far(p, at) - far(q, at))[0];
          if (near) cells.push({ icon, arrow: towards(at, near) });
        }
        found.push({
          kind: 'hang-sign',
          xM: at.xM - SIGN_W_M / 2,
          yM: at.yM + a.dM * 0.5,
          wM: SIGN_W_M,
          dM: 0.2,
          heightM: SIGN_H_M,
          liftM: LIFT_M,
          solid: false,
          brand: brandOf(hall),
          label: [markOf(hall), ''],
          cells: cells.slice(0, 5),
        });
      }
  }
  return found;
}

const far = (p: Point, q: Point): number => Math.abs(p.xM - q.xM) + Math.abs(p.yM - q.yM);
function towards(from: Point, to: Point): SignArrow {
  const dx = to.xM - from.xM;
  const dy = to.yM - from.yM;
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'E' : 'W';
  return dy > 0 ? 'S' : 'N';
}
/** 2A-2F, as the rows are printed; one row alone is itself. */
function rangeOf(rows: readonly string[]): string | undefined {
  if (rows.length === 0) return undefined;
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return first === last ? first : `${first}–${last}`;
}

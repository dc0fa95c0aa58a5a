/** All props of a plan, found by place, in the order in which they are painted. */
import { type Rect, standNumbers } from '@floorwalk/engine';
import { dressFloor } from '../dressing/dress-floor.ts';
import { noiseOf } from '../noise.ts';
import type { FloorPlan } from '../ground/floor-plan.ts';
import type { ArtProp } from './art-prop.ts';
import { type Box, boxOf, lookOf, PAINTERS, sortYOf } from './paint-prop.ts';

export type PlacedProp = {
  readonly prop: ArtProp;
  /** The near part of a prop that has two. */
  readonly front: boolean;
  readonly sortYM: number;
  readonly box: Box;
  readonly look: string;
  /** Row among the exhibitors, or -1 for a feature's. */
  readonly exhibitorRow: number;
};
export type PropIndex = {
  readonly all: readonly PlacedProp[];
  /** Those whose footprint, grown by what they may paint, meets the rectangle; sorted far to near. */
  within(rect: Rect): readonly PlacedProp[];
};
const CELL_M = 12;
/** Built for one exhibitor alone; everything else is hired and looks like its likes. */
const OWN_STYLE: ReadonlySet<string> = new Set(['led-wall', 'tower', 'banner']);
const TAGGED: ReadonlySet<string> = new Set(['back-wall', 'tower']);

export function indexProps(plan: FloorPlan): PropIndex {
  const all: PlacedProp[] = [];
  const place = (prop: ArtProp, exhibitorRow: number) => {
    const look = lookOf(prop);
    const box = boxOf(prop);
    all.push({ prop, front: false, sortYM: sortYOf(prop), box, look, exhibitorRow });
    if (PAINTERS[prop.kind].front)
      all.push({ prop, front: true, sortYM: prop.yM + prop.dM + 0.02, box, look: `${look}|front`, exhibitorRow });
  };
  const numbers = standNumbers(plan.scenario);
  plan.layouts.stands.forEach((layout, row) => {
    const { id, art } = plan.scenario.exhibitors[row];
    const style = noiseOf(id, 11);
    for (const prop of layout.props) {
      const own = OWN_STYLE.has(prop.kind) ? { style, art: prop.art ?? art } : {};
      const tag = TAGGED.has(prop.kind) ? { tag: numbers[row] } : {};
      place({ ...prop, ...own, ...tag }, row);
    }
  });
  for (const prop of dressFloor(plan)) place(prop, -1);
  for (const layout of plan.layouts.features) for (const prop of layout.props) place(prop, -1);
  all.sort((a, b) => a.sortYM - b.sortYM);
  const cells = new Map<number, number[]>();
  all.forEach(({ prop }, i) => {
    const x1 = Math.floor((prop.xM + prop.wM) / CELL_M);
    const y1 = Math.floor((prop.yM + prop.dM) / CELL_M);
    for (let y = Math.floor(prop.yM / CELL_M); y <= y1; y++)
      for (let x = Math.floor(prop.xM / CELL_M); x <= x1; x++) {
        const key = y * 4096 + x;
        const cell = cells.get(key);
        if (cell) cell.push(i);
        else cells.set(key, [i]);
      }
  });
  const seen = new Int32Array(all.length);
  let query = 0;
  return {
    all,
    within(rect) {
      query++;
      const found: number[] = [];
      for (let y = Math.floor(rect.yM / CELL_M); y <= Math.floor((rect.yM + rect.dM) / CELL_M); y++)
        for (let x = Math.floor(rect.xM / CELL_M); x <= Math.floor((rect.xM + rect.wM) / CELL_M); x++)
          for (const i of cells.get(y * 4096 + x) ?? []) {
            if (seen[i] === query) continue;
            seen[i] = query;
            found.push(i);
          }
      found.sort((a, b) => a - b);
      return found.map((i) => all[i]);
    },
  };
}

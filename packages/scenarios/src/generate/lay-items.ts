/** Large things of a hall (islands, pens, stages, cafes, meeting points) and the shelves they share in the blocks. */
import type { FeatureKind, StandForm } from '@floorwalk/engine';
import type { Draws } from './draws.ts';
import type { Block } from './lay-blocks.ts';
import type { AnchorSpec, HallSpec } from './spec.ts';

/** A large thing with its wished size and how far it may grow. Anchors don't grow. */
export type Item = {
  readonly stand?: StandForm;
  readonly anchor?: AnchorSpec;
  readonly feature?: FeatureKind;
  readonly wM: number;
  readonly dM: number;
  readonly maxWM: number;
  readonly maxDM: number;
  /** It may be made as shallow as this to fit. */
  readonly minDM: number;
};
export type Shelf = { readonly dM: number; readonly items: Item[] };
export const LANE_M = 3;

/** How many fictional stands of each form the hall has: shares rounded, 'row' takes what is left. */
export function countForms(hall: HallSpec, anchors: readonly AnchorSpec[]): Record<StandForm, number> {
  const free = hall.stands - anchors.length;
  const counts = { row: 0, corner: 0, island: 0, pod: 0, pen: 0, outdoor: 0 };
  for (const form of ['corner', 'island', 'pod', 'pen', 'outdoor'] as const)
    counts[form] = Math.round(free * (hall.forms[form] ?? 0));
  counts.row = free - counts.corner - counts.island - counts.pod - counts.pen - counts.outdoor;
  return counts;
}

export function listItems(hall: HallSpec, anchors: readonly AnchorSpec[], scale: number, draws: Draws): Item[] {
  const items: Item[] = anchors
    .filter(({ form }) => form === 'island' || form === 'pen')
    .map((anchor) => ({ anchor, stand: anchor.form, ...fixed(anchor.wM, anchor.dM) }));
  const counts = countForms(hall, anchors);
  for (let i = 0; i < counts.island; i++) {
    const size = i % 7;
    const [w0, w1, d0, d1] = size < 3 ? [9, 12, 8, 9] : size < 6 ? [12, 17, 9, 12] : [18, 24, 13, 16];
    const wM = clamp(draws.between(w0, w1) * scale, 9, 30);
    const dM = clamp(draws.between(d0, d1) * scale, 8, 20);
    items.push({ stand: 'island', wM, dM, maxWM: Math.min(30, wM * 1.35), maxDM: Math.min(20, dM * 1.4), minDM: 8 });
  }
  for (let i = 0; i < counts.pen; i++) {
    const wM = clamp(draws.between(9, 13) * scale, 9, 20);
    const dM = clamp(draws.between(9, 11) * scale, 9, 14);
    items.push({ stand: 'pen', wM, dM, maxWM: wM * 1.3, maxDM: dM * 1.3, minDM: 9 });
  }
  const features = hall.features;
  const add = (feature: FeatureKind, w0: number, w1: number, d0: number, d1: number): void => {
    for (let i = 0; i < (features[feature] ?? 0); i++)
      items.push({
        feature,
        wM: draws.between(w0, w1),
        dM: draws.between(d0, d1),
        ...{
          maxWM: w1 + 3,
          maxDM: d1 + 2,
          minDM: d0 - 1,
        },
      });
  };
  add('stage', 17, 22, 13, 15);
  add('cafe', 10, 14, 8, 9);
  add('meeting', 10, 16, 8, 10);
  return items;
}

const fixed = (wM: number, dM: number): Pick<Item, 'wM' | 'dM' | 'maxWM' | 'maxDM' | 'minDM'> => {
  return { wM, dM, maxWM: wM, maxDM: dM, minDM: dM };
};
const clamp = (value: number, low: number, high: number): number =>
  Math.round(Math.min(high, Math.max(low, value)) * 2) / 2;

/** Deals the items to shelves of blocks, deepest first, each to the block that it leaves least waste in. Undefined if something finds no room. */
export function shelve(items: readonly Item[], blocks: readonly Block[], draws: Draws): Shelf[][] | undefined {
  const shelves: Shelf[][] = blocks.map(() => []);
  const freeM = blocks.map(({ y0, y1 }) => y1 - y0);
  let waiting = items
    .map((item) => ({ item, depth: item.dM + draws.next() * 2 + (item.anchor ? 4 : 0) }))
    .sort((a, b) => b.depth - a.depth)
    .map(({ item }) => item);
  while (waiting.length > 0) {
    const head = waiting[0];
    let best: { block: number; items: Item[]; dM: number; cost: number } | undefined;
    for (let i = 0; i < blocks.length; i++) {
      const dM = Math.min(head.dM, freeM[i]);
      const room = freeM[i] - dM;
      if (!allowed(head, blocks[i]) || blocks[i].x1 - blocks[i].x0 < head.wM || dM < head.minDM) continue;
      const { shared, leftM } = share(head, dM, waiting, blocks[i], draws);
      // No booth fits into less than 3 m, no row with its aisle into less than 6 m.
      const waste = (leftM > 7 ? 1 : leftM / 3) + (room > 0.5 && room < 6 ? room / 3 : 0);
      const cost = waste + shelves[i].length * 0.5 + draws.next() * 2;
      if (!best || cost < best.cost) best = { block: i, items: shared, dM, cost };
    }
    if (!best) return undefined;
    const { block, items: chosen, dM } = best;
    shelves[block].push({ dM, items: chosen });
    freeM[block] -= dM + LANE_M;
    waiting = waiting.filter((item) => !chosen.includes(item));
  }
  return shelves;
}

const allowed = ({ anchor }: Item, block: Block): boolean =>
  anchor?.zoneId === undefined || anchor.zoneId === block.zoneId;

/** What stands beside the head on its shelf: the widest that fit and are not much shallower; at most one feature. */
function share(
  head: Item,
  dM: number,
  waiting: readonly Item[],
  block: Block,
  draws: Draws,
): { shared: Item[]; leftM: number } {
  const shared = [head];
  let leftM = block.x1 - block.x0 - head.wM;
  const skip = draws.next() * 0.35;
  for (const next of waiting) {
    if (next === head || next.wM + LANE_M > leftM || next.minDM > dM || !allowed(next, block)) continue;
    if (Math.max(next.maxDM, next.anchor ? next.dM * 1.3 : 0) < dM * 0.85 || draws.chance(skip)) continue;
    if (next.feature && shared.some(({ feature }) => feature)) continue;
    shared.push(next);
    leftM -= next.wM + LANE_M;
  }
  return { shared, leftM };
}

/** One hall: many drawn layouts, of which the best is kept. */
import { STREAM } from '@floorwalk/engine';
import type { Aisle, Feature, Zone } from '@floorwalk/engine';
import { Draws } from './draws.ts';
import { type Layer, layBlock, type Slot } from './lay-block.ts';
import { AISLE_WIDTHS, type AisleWidths, layBlocks } from './lay-blocks.ts';
import { countForms, listItems, shelve } from './lay-items.ts';
import { fillStrips } from './lay-strips.ts';
import { featureName } from './names-of-features.ts';
import type { AnchorSpec, HallSpec } from './spec.ts';

export type HallPlan = {
  readonly slots: readonly Slot[];
  readonly aisles: readonly Aisle[];
  readonly zones: readonly Zone[];
  readonly features: readonly Feature[];
};
const ATTEMPTS = 240;
/** P16: 40 to 65% of the hall's area; the middle is aimed at, the margins are kept clear of. */
const [SHARE_MIN, SHARE_MAX, SHARE_AIM] = [0.405, 0.645, 0.5];

/** @throws RangeError naming the hall if none of the layouts tried holds its stands. */
export function layHall(seed: number, hall: HallSpec, anchors: readonly AnchorSpec[]): HallPlan {
  let best: { plan: HallPlan; cost: number } | undefined;
  for (const widths of AISLE_WIDTHS) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const tried = tryHall(new Draws(seed, STREAM.plan, `${hall.id}#${attempt}`), hall, anchors, widths);
      if (tried && (!best || tried.cost < best.cost)) best = tried;
    }
    if (best) break;
  }
  if (!best) throw new RangeError(`hall ${hall.id}: no layout holds ${hall.stands} stands in its forms and area`);
  return best.plan;
}

function tryHall(
  draws: Draws,
  hall: HallSpec,
  anchors: readonly AnchorSpec[],
  widths: AisleWidths,
): { plan: HallPlan; cost: number } | undefined {
  const skeleton = layBlocks(hall.id, hall.rect, hall.zones, widths, draws);
  const items = listItems(hall, anchors, 0.6 + 0.7 * draws.next(), draws);
  const shelves = shelve(items, skeleton.blocks, draws);
  if (!shelves) return undefined;
  const layer: Layer = { slots: [], placed: [], strips: [], lanes: [] };
  const deep = draws.next();
  for (let i = 0; i < skeleton.blocks.length; i++)
    if (!layBlock(skeleton.blocks[i], shelves[i], deep, layer, draws)) return undefined;
  const givenAwayM = fillStrips(hall, anchors, layer, draws);
  if (givenAwayM === undefined || layer.slots.length !== hall.stands) return undefined;
  const area = hall.rect.wM * hall.rect.dM;
  const share = layer.slots.reduce((sum, { rect }) => sum + rect.wM * rect.dM, 0) / area;
  if (share < SHARE_MIN || share > SHARE_MAX) return undefined;
  const lanes = layer.lanes.map(({ x0, y0, x1, y1, widthM }, i): Aisle => {
    const id = `${hall.id}-lane-${i + 1}`;
    return { id, from: { xM: x0, yM: y0 }, to: { xM: x1, yM: y1 }, widthM, avenue: false };
  });
  const nth = new Map<string, number>();
  const features = layer.placed.map(({ kind, rect }): Feature => {
    const n = (nth.get(kind) ?? 0) + 1;
    nth.set(kind, n);
    return { ...rect, id: `${hall.id}-${kind}-${n}`, kind, hallId: hall.id, name: featureName(kind, n, hall.name) };
  });
  const zones = skeleton.zones.map(
    ({ spec, rect }): Zone => ({ id: spec.id, hallId: hall.id, name: spec.name, rect, brand: spec.brand }),
  );
  const plan = { slots: layer.slots, aisles: [...skeleton.aisles, ...lanes], zones, features };
  const corners = layer.slots.filter(({ form }) => form === 'corner').length;
  const missing = Math.max(0, countForms(hall, anchors).corner - corners);
  // What draws crowds belongs at an avenue: before a great stand a lane would be jammed all day.
  const atLanes = layer.slots.filter(
    ({ anchor, rect }) => anchor && !skeleton.blocks.some(({ y1 }) => Math.abs(y1 - rect.yM - rect.dM) < 0.01),
  ).length;
  return { plan, cost: givenAwayM / 12 + 20 * Math.abs(share - SHARE_AIM) + missing / 10 + 2 * atLanes };
}

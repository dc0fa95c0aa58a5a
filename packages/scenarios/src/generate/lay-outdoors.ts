/** Outdoor halls: stands north of their east-west passages, and planters, seats and guides beside all passages. */
import { STREAM } from '@floorwalk/engine';
import type { Aisle, Feature, FeatureKind, Rect, Zone } from '@floorwalk/engine';
import { contains, overlaps, strip } from '../check/rectangles.ts';
import { Draws } from './draws.ts';
import type { Slot } from './lay-block.ts';
import { featureName } from './names-of-features.ts';
import type { AnchorSpec, HallSpec } from './spec.ts';

/** Clear floor kept around what stands outdoors. */
const CLEAR_M = 2;
const grow = ({ xM, yM, wM, dM }: Rect, byM: number): Rect => ({
  xM: xM - byM,
  yM: yM - byM,
  wM: wM + 2 * byM,
  dM: dM + 2 * byM,
});

export type OutdoorPlan = { readonly slots: Slot[]; readonly features: Feature[]; readonly zones: Zone[] };

/** @throws RangeError naming the hall if a stand finds no place. */
export function layOutdoors(
  seed: number,
  hall: HallSpec,
  anchors: readonly AnchorSpec[],
  aisles: readonly Aisle[],
  placed: readonly Feature[],
): OutdoorPlan {
  const draws = new Draws(seed, STREAM.plan, hall.id);
  const ways = aisles.filter((aisle) => overlaps(strip(aisle), hall.rect));
  const taken: Rect[] = [...ways.map(strip), ...placed.filter(({ hallId }) => hallId === hall.id)];
  const slots: Slot[] = [];
  const zoneId = hall.zones[0]?.id ?? hall.id;
  const free = (rect: Rect, clearM: number): boolean =>
    contains(hall.rect, rect) && !taken.some((other) => overlaps(grow(rect, clearM), other));
  for (let i = 0; i < hall.stands; i++) {
    const anchor = anchors[i];
    const [wM, dM] = anchor ? [anchor.wM, anchor.dM] : [draws.between(8, 14), draws.between(6, 9)];
    let best: Rect | undefined;
    let bestScore = -Infinity;
    for (const way of ways.filter(({ from, to }) => from.yM === to.yM)) {
      const yM = way.from.yM - way.widthM / 2 - dM;
      for (let xM = Math.ceil(way.from.xM); xM + wM <= way.to.xM; xM += 1) {
        // Its south edge lies on the passage; only the other sides keep clear of things.
        if (!free({ xM: xM - CLEAR_M, yM: yM - CLEAR_M, wM: wM + 2 * CLEAR_M, dM: dM + CLEAR_M }, 0)) continue;
        const near = slots.reduce(
          (least, { rect }) => Math.min(least, Math.abs(rect.xM - xM) + 2 * Math.abs(rect.yM - yM)),
          400,
        );
        const score = Math.min(near, 46) + draws.next() * 12;
        if (score > bestScore) [best, bestScore] = [{ xM, yM, wM, dM }, score];
      }
    }
    if (!best) throw new RangeError(`hall ${hall.id}: no place outdoors for stand ${i + 1} of ${hall.stands}`);
    taken.push(best);
    slots.push({ form: 'outdoor', rect: best, zoneId, ...(anchor ? { anchor } : {}) });
  }
  const zones = hall.zones
    .slice(0, 1)
    .map(({ id, name, brand }): Zone => ({ id, hallId: hall.id, name, rect: hall.rect, brand }));
  return { slots, zones, features: furnish(hall, ways, free, taken) };
}

/** Planters with a seat now and then and a guide at long intervals, on both sides of each passage. */
function furnish(
  hall: HallSpec,
  ways: readonly Aisle[],
  free: (rect: Rect, clearM: number) => boolean,
  taken: Rect[],
): Feature[] {
  const features: Feature[] = [];
  const count = new Map<FeatureKind, number>();
  const put = (kind: FeatureKind, rect: Rect): void => {
    if (!free(rect, 0.2)) return;
    const nth = (count.get(kind) ?? 0) + 1;
    count.set(kind, nth);
    taken.push(rect);
    features.push({
      ...rect,
      id: `${hall.id}-${kind}-${nth}`,
      kind,
      hallId: hall.id,
      name: featureName(kind, nth, hall.name),
    });
  };
  for (const way of ways.filter(({ avenue, id }) => avenue && !id.includes('-door-'))) {
    const floor = strip(way);
    const along = floor.wM > floor.dM;
    const lengthM = along ? floor.wM : floor.dM;
    for (let i = 0, atM = 4; atM < lengthM - 6; i++, atM += 8) {
      for (const side of [-1, 1]) {
        const kind: FeatureKind =
          (i + side) % 6 === 0 ? 'totem' : (i + (side > 0 ? 0 : 2)) % 4 === 1 ? 'seats' : 'planter';
        const long = kind === 'totem' ? 1.2 : 5;
        const deep = kind === 'totem' ? 0.8 : 1.6;
        const offset = side < 0 ? -deep - 0.5 : (along ? floor.dM : floor.wM) + 0.5;
        put(
          kind,
          along
            ? { xM: floor.xM + atM, yM: floor.yM + offset, wM: long, dM: deep }
            : { xM: floor.xM + offset, yM: floor.yM + atM, wM: deep, dM: long },
        );
      }
    }
  }
  return features;
}

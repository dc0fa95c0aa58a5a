/** The whole plan: halls, the ways between them, walls, gates and what stands on the plaza. */
import type { Aisle, Feature, Gate, Hall, Wall, Zone } from '@floorwalk/engine';
import { overlaps, strip } from '../check/rectangles.ts';
import { openDoors, passageAisles, raiseWalls } from './join-halls.ts';
import type { Slot } from './lay-block.ts';
import { layHall } from './lay-hall.ts';
import { layOutdoors } from './lay-outdoors.ts';
import type { FairSpec } from './spec.ts';

export type SitePlan = {
  readonly halls: readonly Hall[];
  readonly zones: readonly Zone[];
  readonly aisles: readonly Aisle[];
  readonly walls: readonly Wall[];
  readonly gates: readonly Gate[];
  readonly features: readonly Feature[];
  /** By hall, in the order of the specification; within a hall from north to south, then from west to east. */
  readonly slots: readonly (Slot & { readonly hallId: string })[];
};

export function laySite(spec: FairSpec): SitePlan {
  const anchorsOf = (hallId: string) => spec.anchors.filter((anchor) => anchor.hallId === hallId);
  const indoors = spec.halls.filter(({ outdoors }) => !outdoors);
  const plans = indoors.map((hall) => layHall(spec.seed, hall, anchorsOf(hall.id)));
  const passages = passageAisles(spec.passages);
  const inside = plans.flatMap(({ aisles }) => aisles);
  const taken = plans.flatMap(({ slots }) => slots.map(({ rect }) => rect));
  const doors = indoors.flatMap((hall, i) => {
    const above = indoors.some(
      ({ rect }) => Math.abs(rect.yM + rect.dM - hall.rect.yM) < 4 && overlapX(rect, hall.rect) > 10,
    );
    const own = new Set(plans[i].aisles);
    // A door to the next hall is of no use where a stand is in the way behind it.
    return openDoors(hall, plans[i].aisles, [...passages, ...inside.filter((aisle) => !own.has(aisle))], above).filter(
      (door) => !taken.some((rect) => overlaps(strip(door), rect, 0.05)),
    );
  });
  const aisles = [...passages, ...inside, ...doors];
  const placed = spec.placedFeatures.map(({ id, kind, hallId, rect, name, source }): Feature => {
    const sourced = source === undefined ? {} : { sourced: { kind: 'fact', source, illustrative: true } as const };
    return { ...rect, id, kind, hallId, name, ...sourced };
  });
  const outdoors = spec.halls
    .filter((hall) => hall.outdoors)
    .map((hall) => ({ hall, plan: layOutdoors(spec.seed, hall, anchorsOf(hall.id), aisles, placed) }));
  const slotsOf = (hallId: string): readonly Slot[] => {
    const i = indoors.findIndex(({ id }) => id === hallId);
    return i >= 0 ? plans[i].slots : (outdoors.find(({ hall }) => hall.id === hallId)?.plan.slots ?? []);
  };
  return {
    halls: spec.halls.map(({ id, name, rect, outdoors: open, carpet }) => ({
      ...rect,
      id,
      name,
      outdoors: open,
      ...(carpet === undefined ? {} : { carpet }),
    })),
    zones: [...plans.flatMap(({ zones }) => zones), ...outdoors.flatMap(({ plan }) => plan.zones)],
    aisles,
    walls: indoors.flatMap((hall) => raiseWalls(hall, aisles)),
    gates: spec.gates,
    features: [
      ...plans.flatMap(({ features }) => features),
      ...placed,
      ...outdoors.flatMap(({ plan }) => plan.features),
    ],
    slots: spec.halls.flatMap(({ id }) =>
      slotsOf(id)
        .toSorted((a, b) => a.rect.yM + a.rect.dM - b.rect.yM - b.rect.dM || a.rect.xM - b.rect.xM)
        .map((slot) => ({ ...slot, hallId: id })),
    ),
  };
}

function overlapX(a: { xM: number; wM: number }, b: { xM: number; wM: number }): number {
  return Math.min(a.xM + a.wM, b.xM + b.wM) - Math.max(a.xM, b.xM);
}

/** From a specification to the plan of a fair and the exhibitors on it. */
import type { Exhibitor, Scenario } from '@floorwalk/engine';
import { inventExhibitors } from './invent-exhibitors.ts';
import { laySite } from './lay-site.ts';
import type { FairSpec } from './spec.ts';

export { type AnchorSpec, CATEGORIES, type Category, type FairSpec, type HallSpec } from './spec.ts';
export type { PassageSpec, PlacedFeatureSpec, ZoneSpec } from './spec.ts';

export type GeneratedFair = Pick<Scenario, 'halls' | 'zones' | 'aisles' | 'walls' | 'gates' | 'features'> & {
  readonly exhibitors: readonly Exhibitor[];
};

/**
 * The same specification gives the same fair, on every platform: all draws are addressed.
 * @throws RangeError saying what does not fit: a hall whose stands find no layout, numbers that do not add up, words that run out.
 */
export function generateFair(spec: FairSpec): GeneratedFair {
  const stands = spec.halls.reduce((sum, hall) => sum + hall.stands, 0);
  if (stands !== spec.anchors.length + spec.fictional)
    throw new RangeError(`the halls have ${stands} stands for ${spec.anchors.length + spec.fictional} exhibitors`);
  const hallIds = new Set(spec.halls.map(({ id }) => id));
  const lost = spec.anchors.find(({ hallId }) => !hallIds.has(hallId));
  if (lost) throw new RangeError(`the anchor ${lost.id} stands in the unknown hall ${lost.hallId}`);
  const plan = laySite(spec);
  const { halls, zones, aisles, walls, gates, features } = plan;
  return { halls, zones, aisles, walls, gates, features, exhibitors: inventExhibitors(spec, plan) };
}

/** Hands the `generate:` section to the generator, and its refusals to the author. */
import type { Exhibitor } from '@floorwalk/engine';
import { generateFair } from '../generate/index.ts';
import type { FairSpec } from '../generate/spec.ts';
import type { Finding } from '../check/finding.ts';
import type { GenerateSection } from '../schema/generate-section.ts';
import { compileExhibits, type FloorPlan } from './compile-scenario.ts';

export type Generated = { readonly plan: FloorPlan; readonly exhibitors: readonly Exhibitor[] };

/** The generator's form of the section: illustration and sources stay in the file, ids of exhibits become unique. */
export function fairSpecOf(section: GenerateSection): FairSpec {
  return {
    seed: section.seed,
    fictional: section.exhibitors - section.anchors.length,
    exhibits: section.exhibits,
    generative: section.generative,
    halls: section.halls.map(({ kind: _kind, source: _source, illustrative: _illustrative, ...hall }) => hall),
    anchors: section.anchors.map(({ fictional: _fictional, hall, zone, size, running, exhibits, ...anchor }) => ({
      ...anchor,
      ...size,
      hallId: hall,
      ...(zone === undefined ? {} : { zoneId: zone }),
      staff: running.staff,
      places: running.places,
      serviceMedianS: running.serviceMedianS,
      fame: running.fame,
      exhibits: compileExhibits(anchor.id, exhibits),
    })),
    gates: section.gates.map(({ at, ...gate }) => ({ ...gate, ...at })),
    placedFeatures: section.features.map(({ id, kind, hall, rect, name, sourced: { source } }) => {
      return { id, kind, hallId: hall, rect, name, ...(source === 'fiction' ? {} : { source }) };
    }),
    passages: section.passages,
  };
}

/** The generated plan and exhibitors, or why there are none. */
export function generateFrom(section: GenerateSection): Generated | Finding {
  const stands = section.halls.reduce((sum, hall) => sum + hall.stands, 0);
  if (stands !== section.exhibitors) {
    const wrong = `the halls have ${stands} stands for ${section.exhibitors} exhibitors`;
    return { path: ['generate', 'exhibitors'], wrong, right: 'the stands of the halls must add up to the exhibitors' };
  }
  try {
    const { exhibitors, halls, zones, aisles, walls, gates, features } = generateFair(fairSpecOf(section));
    const invented = new Set(section.anchors.flatMap(({ id, fictional }) => (fictional ? id : [])));
    return {
      plan: { halls, zones, aisles, walls, gates, features },
      exhibitors: exhibitors.map((one) => (invented.has(one.id) ? { ...one, fictional: true } : one)),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { path: ['generate'], wrong: `nothing can be built from it: ${error.message}`, right: 'change the halls' };
  }
}

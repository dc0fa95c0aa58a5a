/** The stands that a visit saw against all stands of the floor. */
import type { Exhibitor, Floor, VisitView } from '@floorwalk/engine';
import { type Measure, mean } from './measure.ts';
import { totalVariation } from './representativeness.ts';

/** Small under 24 m2 (row stands, pods), medium under 72 m2 (corners), large from 72 m2 (islands, pens). */
export type SizeClass = 'small' | 'medium' | 'large';
export type MixGroup = {
  /** A size class, a hall's id, or a kind of demo. */
  readonly id: string;
  readonly seen: number;
  readonly seenShare: number;
  readonly all: number;
  readonly allShare: number;
};
export type Mix = {
  readonly by: 'size' | 'hall' | 'kind';
  readonly groups: readonly MixGroup[];
  readonly totalVariation: Measure;
};
/** A mean over the stands seen, and over all. */
export type SeenAndAll = { readonly seen: Measure; readonly all: Measure };
export type Sample = {
  readonly seen: number;
  readonly all: number;
  /** Sizes and halls count stands; kinds count exhibits. */
  readonly mixes: readonly Mix[];
  /** Attraction is what the crowd follows. */
  readonly attraction: SeenAndAll;
  /** Quality of the fictional stands' demos; real companies are never part of it. */
  readonly quality: SeenAndAll;
};

export function sizeClassOf({ rect }: Exhibitor): SizeClass {
  const areaM2 = rect.wM * rect.dM;
  return areaM2 < 24 ? 'small' : areaM2 < 72 ? 'medium' : 'large';
}

/** Rows of the exhibitors that were looked at or tried, in the scenario's order. */
export function seenRows({ looks, turns }: VisitView, { scenario }: Floor): number[] {
  const ids = new Set([...looks, ...turns].map(({ exhibitor }) => exhibitor));
  return scenario.exhibitors.flatMap(({ id }, row) => (ids.has(id) ? [row] : []));
}

export function sampleOf(view: VisitView, floor: Floor): Sample {
  const { exhibitors, halls } = floor.scenario;
  const seen = seenRows(view, floor);
  const all = exhibitors.map((_, row) => row);
  const kindsAt = (rows: readonly number[]): string[] => {
    const wanted = new Set(rows);
    return floor.exhibits.flatMap(({ exhibitorRow, kind }) => (wanted.has(exhibitorRow) ? [kind] : []));
  };
  const sizesAt = (rows: readonly number[]): string[] => rows.map((row) => sizeClassOf(exhibitors[row]));
  const hallsAt = (rows: readonly number[]): string[] => rows.map((row) => exhibitors[row].hallId);
  const hallIds = halls.map(({ id }) => id);
  return {
    seen: seen.length,
    all: all.length,
    mixes: [
      mixOf('size', ['small', 'medium', 'large'], sizesAt(seen), sizesAt(all)),
      mixOf('hall', hallIds, hallsAt(seen), hallsAt(all)),
      mixOf('kind', [...new Set(kindsAt(all))].toSorted(), kindsAt(seen), kindsAt(all)),
    ],
    attraction: seenAndAll(seen, all, (row) => floor.attraction[row]),
    quality: seenAndAll(seen, all, (row) => (exhibitors[row].fictional ? floor.quality[row] : Number.NaN)),
  };
}

function mixOf(by: Mix['by'], ids: readonly string[], seen: readonly string[], all: readonly string[]): Mix {
  const groups = ids
    .map((id) => ({
      id,
      seen: seen.filter((group) => group === id).length,
      all: all.filter((group) => group === id).length,
    }))
    .filter((group) => group.all > 0)
    .map((group) => ({
      ...group,
      seenShare: seen.length > 0 ? group.seen / seen.length : 0,
      allShare: group.all / all.length,
    }));
  const distance = totalVariation(
    groups.map((group) => group.seen),
    groups.map((group) => group.all),
  );
  return { by, groups, totalVariation: distance };
}

/** Means over the rows that have a value. */
function seenAndAll(seen: readonly number[], all: readonly number[], valueOf: (row: number) => number): SeenAndAll {
  const over = (rows: readonly number[]): Measure => mean(rows.map(valueOf).filter((value) => Number.isFinite(value)));
  return { seen: over(seen), all: over(all) };
}

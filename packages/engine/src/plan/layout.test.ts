import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exhibitor, Feature, FeatureKind, StandForm } from '../scenario/scenario.ts';
import { standAt } from './fixture.ts';
import { layoutFeature, layoutStand, type Prop, type Spot, type StandLayout } from './layout.ts';

const SIZES: Readonly<Record<StandForm, readonly [number, number, number, number]>> = {
  row: [3, 6, 3, 3],
  corner: [6, 9, 4, 5],
  island: [9, 30, 8, 20],
  pod: [2.4, 2.4, 3, 3],
  pen: [9, 16, 9, 12],
  outdoor: [6, 14, 5, 9],
};
const anyStand: fc.Arbitrary<Exhibitor> = fc
  .record({
    form: fc.constantFrom<StandForm>('row', 'corner', 'island', 'pod', 'pen', 'outdoor'),
    id: fc.integer({ min: 0, max: 99_999 }),
    big: fc.double({ min: 0, max: 1, noNaN: true }),
    deep: fc.double({ min: 0, max: 1, noNaN: true }),
    places: fc.integer({ min: 1, max: 6 }),
    staff: fc.integer({ min: 0, max: 8 }),
    category: fc.constantFrom('generative', 'chips', 'robotics', 'driving'),
  })
  .map(({ form, id, big, deep, places, staff, category }) => {
    const [w0, w1, d0, d1] = SIZES[form];
    const rect = {
      xM: 40,
      yM: 30,
      wM: w0 + Math.round((w1 - w0) * big * 2) / 2,
      dM: d0 + Math.round((d1 - d0) * deep * 2) / 2,
    };
    const most =
      form === 'island' ? places : form === 'row' || form === 'pod' ? Math.min(places, 2) : Math.min(places, 4);
    return standAt(`stand-${id}`, form, rect, { places: most, staff, category });
  });

const distanceM = (a: Spot, b: Spot) => Math.sqrt((a.xM - b.xM) ** 2 + (a.yM - b.yM) ** 2);
function gapToM(prop: Prop, { xM, yM }: Spot): number {
  const dx = Math.max(prop.xM - xM, 0, xM - prop.xM - prop.wM);
  const dy = Math.max(prop.yM - yM, 0, yM - prop.yM - prop.dM);
  return Math.sqrt(dx * dx + dy * dy);
}
const visitors = ({ places, looks, queue }: StandLayout) => [...places, ...looks, ...queue];

describe('the layout of a stand', () => {
  it('[PL20] puts people 0.55 m apart and 0.25 m from anything solid', () => {
    fc.assert(
      fc.property(anyStand, (exhibitor) => {
        const layout = layoutStand(exhibitor);
        const people = [...visitors(layout), ...layout.staff];
        for (let i = 0; i < people.length; i++) {
          for (let k = 0; k < i; k++) expect(distanceM(people[i], people[k])).toBeGreaterThan(0.5499);
          for (const prop of layout.props)
            if (prop.solid) expect(gapToM(prop, people[i]), prop.kind).toBeGreaterThan(0.2499);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it('[PL21] has a place for each that the exhibitor has, 8 to 40 queue positions and enough to look from', () => {
    fc.assert(
      fc.property(anyStand, (exhibitor) => {
        const { places, looks, queue, staff } = layoutStand(exhibitor);
        expect(places.length).toBe(exhibitor.places);
        expect(queue.length).toBeGreaterThanOrEqual(8);
        expect(queue.length).toBeLessThanOrEqual(40);
        const least = { row: 6, pod: 3, corner: 6, outdoor: 6, pen: 10, island: 12 }[exhibitor.form];
        expect(looks.length, `${exhibitor.form} ${exhibitor.rect.wM} x ${exhibitor.rect.dM}`).toBeGreaterThanOrEqual(
          least,
        );
        expect(looks.length).toBeLessThanOrEqual(80);
        expect(staff.length).toBeLessThanOrEqual(exhibitor.staff);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it('[PL22] keeps its furniture on the stand and nothing tall before those who face it from the north', () => {
    fc.assert(
      fc.property(anyStand, (exhibitor) => {
        const { xM, yM, wM, dM } = exhibitor.rect;
        for (const prop of layoutStand(exhibitor).props) {
          expect(prop.xM, prop.kind).toBeGreaterThanOrEqual(xM - 0.001);
          expect(prop.yM, prop.kind).toBeGreaterThanOrEqual(yM - 0.001);
          expect(prop.xM + prop.wM, prop.kind).toBeLessThanOrEqual(xM + wM + 0.001);
          expect(prop.yM + prop.dM, prop.kind).toBeLessThanOrEqual(yM + dM + 0.001);
          const high =
            prop.heightM > 1.31 && prop.liftM === undefined && prop.kind !== 'side-wall' && prop.kind !== 'plant';
          if (high)
            expect(prop.yM + prop.dM - yM, `${prop.kind} of ${exhibitor.form}`).toBeLessThan(Math.max(dM * 0.72, 2.2));
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('[PL23] ends the way on the aisle just south of the front edge', () => {
    const { entry } = layoutStand(standAt('a', 'row', { xM: 10, yM: 5, wM: 3, dM: 3 }));
    expect(entry.yM - 8).toBeCloseTo(0.4);
    expect(entry.xM).toBeGreaterThan(10);
    expect(entry.xM).toBeLessThan(13);
  });

  it('[PL24] gives the same stand the same layout, and neighbours different interiors', () => {
    const rect = { xM: 0, yM: 0, wM: 3, dM: 3 };
    expect(layoutStand(standAt('a', 'row', rect))).toEqual(layoutStand(standAt('a', 'row', rect)));
    const kinds = new Set(
      Array.from({ length: 40 }, (_, i) =>
        layoutStand(standAt(`n-${i}`, 'row', rect))
          .props.map(({ kind, xM }) => `${kind}@${xM.toFixed(1)}`)
          .join(),
      ),
    );
    expect(kinds.size).toBeGreaterThanOrEqual(10);
  });
});

describe('the layout of a feature', () => {
  it('[PL25] seats people apart, and keeps those who stand out of what is solid', () => {
    const kinds: FeatureKind[] = [
      'stage',
      'cafe',
      'toilets',
      'seats',
      'planter',
      'totem',
      'formation',
      'car',
      'air-taxi',
      'meeting',
    ];
    for (const kind of kinds) {
      for (const [wM, dM] of [
        [7, 3],
        [12, 9],
        [18, 18],
      ]) {
        const feature: Feature = {
          id: `${kind}-${wM}`,
          kind,
          hallId: 'hall',
          name: { en: kind, zh: kind },
          xM: 3,
          yM: 4,
          wM,
          dM,
        };
        const { looks, queue, props } = layoutFeature(feature);
        const people = [...looks, ...queue];
        for (let i = 0; i < people.length; i++) {
          for (let k = 0; k < i; k++) expect(distanceM(people[i], people[k]), kind).toBeGreaterThan(0.5499);
          for (const prop of props)
            if (prop.solid) expect(gapToM(prop, people[i]), `${kind} ${prop.kind}`).toBeGreaterThan(0.2);
        }
        if (['stage', 'cafe', 'seats', 'meeting', 'car'].includes(kind)) expect(looks.length, kind).toBeGreaterThan(3);
      }
    }
  });
});

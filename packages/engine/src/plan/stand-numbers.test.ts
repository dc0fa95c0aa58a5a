import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallScenario } from '../../test/visit-fixture.ts';
import type { Exhibitor, Scenario } from '../scenario/scenario.ts';
import { standNumbers } from './stand-numbers.ts';

const [pattern] = smallScenario.exhibitors;
function withStands(
  rects: readonly { readonly hall: string; readonly xM: number; readonly frontM: number }[],
): Scenario {
  const halls = ['H1', 'H2', 'HM', 'plaza'].map((id) => ({ ...smallScenario.halls[0], id }));
  const exhibitors = rects.map(
    ({ hall, xM, frontM }, i): Exhibitor => ({
      ...pattern,
      id: `e${i}`,
      hallId: hall,
      rect: { xM, yM: frontM - 3, wM: 3, dM: 3 },
    }),
  );
  return { ...smallScenario, halls, exhibitors };
}

it('[PL35] numbers stands by hall, row from the south and place from the west', () => {
  const scenario = withStands([
    { hall: 'H2', xM: 10, frontM: 40 },
    { hall: 'H2', xM: 4, frontM: 41 },
    { hall: 'H2', xM: 4, frontM: 20 },
    { hall: 'plaza', xM: 4, frontM: 90 },
    { hall: 'HM', xM: 4, frontM: 90 },
  ]);
  expect(standNumbers(scenario)).toEqual(['2A02', '2A01', '2B01', 'PA01', 'MA01']);
});

it('[PL35] gives no number twice', () => {
  const stand = fc.record({
    hall: fc.constantFrom('H1', 'H2', 'HM', 'plaza'),
    xM: fc.integer({ min: 0, max: 200 }),
    frontM: fc.integer({ min: 3, max: 200 }),
  });
  fc.assert(
    fc.property(fc.array(stand, { maxLength: 120 }), (stands) => {
      const numbers = standNumbers(withStands(stands));
      expect(new Set(numbers).size).toBe(stands.length);
    }),
  );
});

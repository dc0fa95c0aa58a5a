import { expect, it } from 'vitest';
import { handMadeHall } from '../../test/hall-fixture.ts';
import { createFair } from './create-fair.ts';
import { LINK_UNITS } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { endWalk, startWalk } from './travel.ts';
import { weidmannMps } from './ways.ts';

it("[FA11] speed at density is Weidmann's, and people shuffle beyond the jam", () => {
  const table = [
    [0.5, 1.298],
    [1, 1.058],
    [1.5, 0.807],
    [2, 0.606],
    [2.5, 0.452],
    [3, 0.331],
    [3.5, 0.234],
    [4, 0.156],
  ];
  for (const [density, speed] of table) expect(Math.abs(weidmannMps(density) - speed)).toBeLessThan(0.001);
  expect([weidmannMps(0), weidmannMps(6)]).toEqual([1.34, 0.1]);
});

/** A corridor of 96 m and 4 m wide beyond the first stand. */
function corridor(): Fair {
  const { floor, network } = handMadeHall({ stands: [{ atM: 4 }, { atM: 100 }], visits: 2000 });
  return createFair(floor, network, { day: 0 });
}
function walkS(fair: Fair, row: number): number {
  const { attendees } = fair.tables;
  attendees.toNode[row] = fair.network.standNode[0];
  startWalk(fair, row, fair.network.standNode[1], 1);
  return (attendees.untilMs[row] - attendees.sinceMs[row]) / 1000;
}

it('[FA12] a walk alone takes its length over the free speed times the own pace', () => {
  const fair = corridor();
  expect(Math.abs(walkS(fair, 0) - 96 / (1.34 * fair.tables.attendees.pace[0]))).toBeLessThan(0.01);
});

it('[FA13] who walks counts on the links of the way, in all one person, and slows those who set off later', () => {
  const fair = corridor();
  const { attendees, links } = fair.tables;
  attendees.pace.fill(0.7);
  const alone = walkS(fair, 0);
  expect(links.occupancy.reduce((sum, units) => sum + units, 0)).toBe(LINK_UNITS);
  for (let row = 1; row < 768; row++) walkS(fair, row);
  // 768 people on 384 m2: 2 per m2, 0.606 m/s.
  const crowded = walkS(fair, 768);
  expect(Math.abs(crowded - 96 / (0.606 * 0.7))).toBeLessThan(1.5);
  expect(crowded).toBeGreaterThan(alone * 2);
  for (let row = 0; row <= 768; row++) endWalk(fair, row);
  expect(links.occupancy.every((units) => units === 0)).toBe(true);
});

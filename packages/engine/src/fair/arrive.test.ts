import { expect, it } from 'vitest';
import { FAIR_PARAMETERS, handMadeHall, livelyHall } from '../../test/hall-fixture.ts';
import type { Persona } from '../scenario/scenario.ts';
import { arrivalTimesMs } from './arrive.ts';
import { createFair } from './create-fair.ts';
import { runUntil } from './run.ts';

const QUARTER_MS = 900000;

it('[FA1] arrivals follow the hourly weights: chi-squared over quarters of an hour, p > 0.01 on fixed seeds', () => {
  const { opensMs, hourlyWeights } = FAIR_PARAMETERS;
  const total = hourlyWeights.reduce((sum, weight) => sum + weight, 0);
  for (const seed of [1, 2, 3, 4, 5]) {
    const count = 40_000;
    const cells = new Float64Array(28);
    for (const time of arrivalTimesMs(FAIR_PARAMETERS, seed, 1, count))
      cells[Math.floor((time - opensMs) / QUARTER_MS)]++;
    const chi = cells.reduce((sum, found, cell) => {
      const expected = ((hourlyWeights[Math.floor(cell / 4)] / total) * count) / 4;
      return sum + ((found - expected) * (found - expected)) / expected;
    }, 0);
    // 27 degrees of freedom.
    expect(chi, `seed ${seed}`).toBeLessThan(46.96);
  }
});

it('[FA2] nobody comes before opening or after the last entry, and exactly the visits of the day come', () => {
  const parameters = { ...FAIR_PARAMETERS, hourlyWeights: [1, 1, 1, 1, 1, 1, 1, 1], lastEntryMs: 15.5 * 3600000 };
  const times = arrivalTimesMs(parameters, 9, 1, 5000);
  expect(times.length).toBe(5000);
  expect(times[0]).toBeGreaterThanOrEqual(parameters.opensMs);
  expect(times[4999]).toBeLessThan(parameters.lastEntryMs);
  expect(times).toEqual(times.toSorted());
});

it('[FA3] personas, stays and paces follow their distributions', () => {
  const persona = (id: string, share: number): Persona => ({
    id,
    name: { en: id, zh: id },
    share,
    interest: {},
    sourced: { kind: 'figure', source: 'fiction' },
  });
  const { floor, network } = handMadeHall({
    stands: [{}],
    visits: 20_000,
    personas: [persona('a', 0.7), persona('b', 0.3)],
  });
  const { attendees } = createFair(floor, network, { day: 0 }).tables;
  const second = attendees.persona.reduce((sum, p) => sum + p, 0) / 20_000;
  expect(Math.abs(second - 0.3)).toBeLessThan(3 * Math.sqrt(0.21 / 20_000));
  const stays = attendees.leavesMs.map((leaves, row) => leaves - attendees.untilMs[row]).toSorted();
  expect(Math.abs(Math.log(stays[10_000] / FAIR_PARAMETERS.stayMedianMs))).toBeLessThan(
    (3 * 1.2533 * 0.4) / Math.sqrt(20_000),
  );
  // Strolling at 0.6 to 0.8 of Weidmann's speed, with a spread by person.
  const pace = attendees.pace.reduce((sum, p) => sum + p, 0) / 20_000;
  expect(pace).toBeGreaterThan(0.68);
  expect(pace).toBeLessThan(0.72);
  expect(Math.min(...attendees.pace)).toBeGreaterThanOrEqual(0.36);
});

it('[FA4] a gate lets people through one after the other, at 1.22 a second and metre of width', () => {
  const { floor, network } = livelyHall(4000);
  const rush = { ...floor.scenario.fair, lastEntryMs: floor.scenario.fair.opensMs + 60_000, hourlyWeights: [1] };
  const fair = createFair({ ...floor, scenario: { ...floor.scenario, fair: rush } }, network, { day: 0 });
  const perMs = (1.22 * 12) / 1000;
  for (const after of [30_000, 90_000, 180_000]) {
    runUntil(fair, rush.opensMs + after);
    expect(fair.counts.admitted).toBeLessThanOrEqual(after * perMs + 1);
    expect(fair.counts.admitted).toBeGreaterThan((after - 1000) * perMs - 2);
  }
});

it('[FA5] a day that the scenario does not have is refused, and says which there are', () => {
  const { floor, network } = livelyHall(10);
  expect(() => createFair(floor, network, { day: 3 })).toThrow('day 3: scenario hand-made has days 0 to 0');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { handMadeHall, livelyHall } from '../../test/hall-fixture.ts';
import { exhibitorFigures } from '../observe/exhibitor-figures.ts';
import { queueRows } from '../observe/stand-view.ts';
import { createFair } from './create-fair.ts';
import { ACTIVITY } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { joinQueue, leaveQueue } from './queue.ts';
import { runToEnd, stepEvents } from './run.ts';

it('[QU1] a queue is a list in order of joining, whoever leaves from wherever in it', () => {
  const { floor, network } = livelyHall(40);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 39 }), { maxLength: 120 }), (rows) => {
      const fair = createFair(floor, network, { day: 0 });
      let model: number[] = [];
      for (const row of rows) {
        if (model.includes(row)) {
          leaveQueue(fair, row, 3);
          model = model.filter((one) => one !== row);
        } else {
          joinQueue(fair, row, 3, 60_000);
          model.push(row);
        }
        expect(queueRows(fair, 3)).toEqual(model);
        expect(fair.tables.stands.queueLength[3]).toBe(model.length);
        expect(fair.tables.stands.queueTail[3]).toBe(model.at(-1) ?? -1);
      }
    }),
  );
});

/** Runs event by event; hands over each stand's queue before and after, and who began to be served. */
function watch(fair: Fair, see: (stand: number, before: number[], after: number[]) => void): void {
  const stands = fair.tables.stands.places.length;
  let before = Array.from({ length: stands }, (_, stand) => queueRows(fair, stand));
  while (stepEvents(fair, 1, Infinity) === 1) {
    const after = before.map((_, stand) => queueRows(fair, stand));
    for (let stand = 0; stand < stands; stand++) {
      if (before[stand].join() !== after[stand].join()) see(stand, before[stand], after[stand]);
    }
    before = after;
  }
}

it('[QU2] serves in order of joining: a place goes to the head, and all others keep their order', () => {
  const { floor, network } = livelyHall(400, 4);
  const fair = createFair(floor, network, { day: 0, behaviour: { tryShare: 0.7 } });
  const { activity } = fair.tables.attendees;
  let served = 0;
  watch(fair, (_stand, before, after) => {
    if (after.length > before.length) {
      expect(after.slice(0, -1)).toEqual(before);
      return;
    }
    const gone = before.filter((row) => !after.includes(row));
    expect(after).toEqual(before.filter((row) => row !== gone[0]));
    expect(gone.length).toBe(1);
    if (activity[gone[0]] !== ACTIVITY.trying) return;
    served++;
    expect(gone[0]).toBe(before[0]);
  });
  expect(served).toBeGreaterThan(200);
});

it('[QU3] nobody joins a full queue or waits beyond patience; who balks looks, who reneges goes on', () => {
  const patienceMs = 300_000;
  const { floor, network } = livelyHall(800, 6, { patienceMedianMs: patienceMs, patienceSigma: 0 });
  const looks = new Int32Array(24).fill(6);
  const queue = new Int32Array(24).fill(4);
  const fair = createFair(floor, network, { day: 0, spots: { looks, queue }, behaviour: { tryShare: 0.8 } });
  const { attendees, figures } = fair.tables;
  let reneged = 0;
  watch(fair, (stand, before, after) => {
    expect(after.length).toBeLessThanOrEqual(4);
    for (const row of before) expect(fair.counts.nowMs - attendees.sinceMs[row]).toBeLessThanOrEqual(patienceMs);
    const [gone] = before.filter((row) => !after.includes(row));
    if (gone === undefined || attendees.activity[gone] === ACTIVITY.trying) return;
    reneged++;
    expect(attendees.activity[gone]).toBe(ACTIVITY.walking);
    expect(attendees.target[gone]).not.toBe(stand);
  });
  const sum = (column: Int32Array): number => column.reduce((all, one) => all + one, 0);
  expect(reneged).toBe(sum(figures.reneged));
  expect(reneged).toBeGreaterThan(20);
  expect(sum(figures.balked)).toBeGreaterThan(100);
  for (let stand = 0; stand < 24; stand++) {
    const { served, meanWaitS, p90WaitS, maxQueue } = exhibitorFigures(fair, stand);
    if (served === 0) continue;
    expect(meanWaitS).toBeLessThanOrEqual(300);
    expect(p90WaitS).toBeLessThanOrEqual(315);
    expect(maxQueue).toBeLessThanOrEqual(4);
  }
});

const HOURS = 280;
const HOUR_MS = 3600000;
const WARM_UP_MS = 20 * HOUR_MS;

/** One stand of 4 places and exponential services of 6 min, to which all go once and wait as long as it takes. */
function erlangStand(load: number, seed: number): Fair {
  const mean = (load * 4 * HOURS * 60) / 6;
  // The number of arrivals of a Poisson process, to within a person: a fixed number would even out the load.
  const spread = (((seed * 7919) % 1000) + 0.5) / 1000;
  const visits = Math.round(mean + Math.sqrt(mean) * normalQuantile(spread));
  const { floor, network } = handMadeHall({
    stands: [{ places: 4, serviceMedianS: 360 }],
    visits,
    seed,
    fair: {
      opensMs: 0,
      lastEntryMs: HOURS * HOUR_MS,
      closesMs: (HOURS + 10) * HOUR_MS,
      hourlyWeights: Array.from({ length: HOURS }, () => 1),
      stayMedianMs: 5000,
      staySigma: 0,
      patienceMedianMs: 1e9,
      patienceSigma: 0,
    },
  });
  return createFair(floor, network, {
    day: 0,
    spots: { looks: Int32Array.of(6), queue: Int32Array.of(1e6) },
    behaviour: { tryShare: 1, service: 'exponential' },
  });
}

/** Inverse of the logistic that comes near the normal distribution; good to 0.03 for |z| < 2.5. */
function normalQuantile(p: number): number {
  return Math.log(p / (1 - p)) / 1.702;
}

function longRun(load: number, seeds: number): { waitMin: number; meanQueue: number; perMin: number } {
  let [waitMs, served, queue, samples] = [0, 0, 0, 0];
  for (let seed = 1; seed <= seeds; seed++) {
    const fair = erlangStand(load, seed);
    const { figures, stands } = fair.tables;
    while (stepEvents(fair, 1e6, WARM_UP_MS) === 1e6);
    const [waitBefore, servedBefore] = [figures.waitMs[0], figures.served[0]];
    for (let at = WARM_UP_MS; at < HOURS * HOUR_MS; at += 411_000) {
      while (stepEvents(fair, 1e6, at) === 1e6);
      queue += stands.queueLength[0];
      samples++;
    }
    waitMs += figures.waitMs[0] - waitBefore;
    served += figures.served[0] - servedBefore;
    runToEnd(fair);
    expect(figures.balked[0] + figures.reneged[0]).toBe(0);
  }
  return {
    waitMin: waitMs / served / 60_000,
    meanQueue: queue / samples,
    perMin: served / (seeds * (HOURS - 20) * 60),
  };
}

it('[QU4] a stand with exponential services is an M/M/4: mean waits of 1.08, 4.47, 11.82 min at loads 0.6, 0.8, 0.9, within 10%', () => {
  for (const [load, seeds, erlangC] of [
    [0.6, 20, 1.08],
    [0.8, 40, 4.47],
    [0.9, 120, 11.82],
  ] as const) {
    const { waitMin } = longRun(load, seeds);
    expect(Math.abs(waitMin / erlangC - 1), `load ${load}: ${waitMin} min`).toBeLessThan(0.1);
  }
});

it("[QU5] Little's law: the mean queue is the rate of services times the mean wait, within 3%", () => {
  const { waitMin, meanQueue, perMin } = longRun(0.8, 40);
  expect(Math.abs(meanQueue / (perMin * waitMin) - 1)).toBeLessThan(0.03);
});

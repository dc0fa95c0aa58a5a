/** One stand of 4 places with exponential services of 6 min, to which all go once and wait as long as it takes: an M/M/4. */
import { draw, drawNormal, fairCounts, queueRows, runToEnd, runUntil, STREAM } from '@floorwalk/engine';
import { HOUR_MS, openStreet } from './street.ts';

export const PLACES = 4;
export const SERVICE_MIN = 6;
const HOURS = 280;
const WARM_UP_MS = 20 * HOUR_MS;
/** Mean gap between looks at the queue, ms; they come at random, as a Poisson process. */
const LOOK_EVERY_MS = 400_000;

/** Of one seed, after the warm-up: who was given a place, the sum of their waits, and the queue at random times. */
export type QueueRun = {
  readonly served: number;
  readonly waitMin: number;
  readonly queueSum: number;
  readonly looks: number;
  readonly minutes: number;
};

export function runErlangStand(
  load: number,
  seed: number,
  service: 'exponential' | 'log-normal' = 'exponential',
): QueueRun {
  const mean = (load * PLACES * HOURS * 60) / SERVICE_MIN;
  // The number that a Poisson process brings in the time: a fixed number would even out the load.
  const visits = Math.round(mean + Math.sqrt(mean) * drawNormal(seed, STREAM.plan, 1, 0));
  const { fair } = openStreet({
    lengthM: 20,
    widthM: 20,
    stands: [{ atM: 10, places: PLACES, serviceMedianS: SERVICE_MIN * 60 }],
    visits,
    seed,
    fair: {
      lastEntryMs: HOURS * HOUR_MS,
      closesMs: (HOURS + 10) * HOUR_MS,
      hourlyWeights: Array.from({ length: HOURS }, () => 1),
    },
    options: {
      spots: { looks: Int32Array.of(6), queue: Int32Array.of(1_000_000) },
      behaviour: { tryShare: 1, service },
    },
  });
  const { served, waitMs, balked, reneged } = fair.tables.figures;
  runUntil(fair, WARM_UP_MS);
  const before = { served: served[0], waitMs: waitMs[0] };
  let queueSum = 0;
  let looks = 0;
  for (let atMs = WARM_UP_MS; ; looks++) {
    atMs += -LOOK_EVERY_MS * Math.log(draw(seed, STREAM.plan, 2, looks));
    if (atMs >= HOURS * HOUR_MS) break;
    runUntil(fair, Math.floor(atMs));
    queueSum += queueRows(fair, 0).length;
  }
  runUntil(fair, HOURS * HOUR_MS);
  const after = { served: served[0], waitMs: waitMs[0] };
  runToEnd(fair);
  const { admitted, left } = fairCounts(fair);
  if (balked[0] + reneged[0] > 0 || left !== admitted) throw new RangeError('somebody gave up a queue without end');
  return {
    served: after.served - before.served,
    waitMin: (after.waitMs - before.waitMs) / 60_000,
    queueSum,
    looks,
    minutes: (HOURS * HOUR_MS - WARM_UP_MS) / 60_000,
  };
}

/** Runs over seeds, each measured apart. */
export function runErlangStands(load: number, seeds: number, progress: (share: number) => void): QueueRun[] {
  return Array.from({ length: seeds }, (_, i) => {
    progress(i / seeds);
    return runErlangStand(load, i + 1);
  });
}

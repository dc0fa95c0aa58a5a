/** Who is let in when, against the hourly weights: chi-squared over quarters of an hour. */
import { fairCounts, runUntil } from '@floorwalk/engine';
import { arrivalsFigure } from '../figures/arrivals-figure.ts';
import { chiSquared, chiSquaredP, familyWiseP } from '../statistics/chi-squared.ts';
import { HOUR_MS, openStreet } from './street.ts';
import { row, type VerifyOptions, type VerifyTest } from './verify-test.ts';

const WEIGHTS = [1, 1.6, 1.1, 0.6, 1.3, 1, 0.4];
const QUARTER_MS = HOUR_MS / 4;
const VISITS = 10_000;
const CELLS = WEIGHTS.length * 4;

/** People that the weights bring by quarter of an hour. */
export function dueByQuarter(weights: readonly number[] = WEIGHTS): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.flatMap((weight) => Array.from({ length: 4 }, () => (weight / total / 4) * VISITS));
}

/** People let in by quarter of an hour, on a day with a gate at which nobody waits. */
export function admittedByQuarter(seed: number): number[] {
  const { fair } = openStreet({
    lengthM: 20,
    widthM: 20,
    stands: [{ atM: 10 }],
    visits: VISITS,
    seed,
    fair: { hourlyWeights: WEIGHTS, lastEntryMs: WEIGHTS.length * HOUR_MS },
  });
  let before = 0;
  return Array.from({ length: CELLS }, (_, cell) => {
    // Times are whole milliseconds: the quarter ends before its last one.
    runUntil(fair, (cell + 1) * QUARTER_MS - 1);
    const { admitted } = fairCounts(fair);
    const here = admitted - before;
    before = admitted;
    return here;
  });
}

function run({ quick, progress }: VerifyOptions) {
  const seeds = quick ? 5 : 20;
  const expected = dueByQuarter();
  const days = Array.from({ length: seeds }, (_, i) => {
    progress(i / seeds);
    return admittedByQuarter(i + 1);
  });
  const chis = days.map((found) => chiSquared(found, expected));
  const values = chis.map((chi) => chiSquaredP(chi, CELLS - 1));
  const all = chis.reduce((sum, chi) => sum + chi, 0);
  return {
    rows: [
      // The smallest p of all seeds, for the family that it is the smallest of.
      row('arrivals/smallest-p-of-seeds', familyWiseP(values), [0.01, 1], 'p, family-wise'),
      // Both ends count: arrivals that follow the weights too evenly are no Poisson process either.
      row('arrivals/all-seeds', chiSquaredP(all, seeds * (CELLS - 1)), [0.005, 0.995], 'p'),
    ],
    figures: [
      { file: 'arrivals.svg', svg: arrivalsFigure({ found: days[0], expected, p: values[0], seeds, visits: VISITS }) },
    ],
  };
}

export const arrivals: VerifyTest = {
  name: 'arrivals',
  about: 'arrivals follow the hourly weights: chi-squared over quarters of an hour',
  weight: 2,
  run,
};

import { defined, type Measure, mean, undefinedBecause } from './measure.ts';

/** A central interval, in the unit of the truth that it is about. */
export type Interval = { readonly low: number; readonly high: number };

/** The intervals that players give are central 80% intervals. */
export const ALPHA = 0.2;

/**
 * The interval score of a central (1 - alpha) interval, in the truth's unit; lower is better:
 * (u - l) + (2 / alpha)(l - y) if y < l, + (2 / alpha)(y - u) if y > u.
 * T. Gneiting and A. E. Raftery, "Strictly proper scoring rules, prediction, and estimation", JASA 102 (2007), eq. 43;
 * after R. L. Winkler (1972).
 */
export function intervalScore({ low, high }: Interval, truth: number, alpha = ALPHA): Measure {
  if (!(low <= high) || !(alpha > 0 && alpha < 1)) return undefinedBecause('not-an-interval');
  if (!Number.isFinite(truth)) return undefinedBecause('no-truth');
  const missed = truth < low ? low - truth : truth > high ? truth - high : 0;
  return defined(high - low + (2 / alpha) * missed);
}

/** Does the interval hold the truth? Its ends count. */
export function holds({ low, high }: Interval, truth: number): boolean {
  return low <= truth && truth <= high;
}

/** The share of intervals that hold their truth; 80% intervals should come to 0.8 in the long run. */
export function coverage(pairs: readonly { readonly interval: Interval; readonly truth: number }[]): Measure {
  return mean(pairs.map(({ interval, truth }) => (holds(interval, truth) ? 1 : 0)));
}

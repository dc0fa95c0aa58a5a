/** Pearson's test of counts against what is expected of them. */
import { upperGamma } from './incomplete-gamma.ts';

/** The probability that chi-squared with so many degrees of freedom is at least this. */
export function chiSquaredP(chi: number, degrees: number): number {
  return upperGamma(degrees / 2, chi / 2);
}

/** Sum of (found - expected)^2 / expected. Lists of the same length; every cell must be expected to hold something. */
export function chiSquared(found: readonly number[], expected: readonly number[]): number {
  return found.reduce((sum, count, cell) => sum + (count - expected[cell]) ** 2 / expected[cell], 0);
}

/** The smallest of n independent p-values as one: the probability that chance alone makes the smallest so small (Sidak). */
export function familyWiseP(values: readonly number[]): number {
  return -Math.expm1(values.length * Math.log1p(-Math.min(...values)));
}

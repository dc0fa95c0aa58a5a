import { expect, it } from 'vitest';
import { chiSquared, chiSquaredP, familyWiseP } from './chi-squared.ts';
import { erlangC, meanWait } from './erlang-c.ts';
import { logGamma, upperGamma } from './incomplete-gamma.ts';

it('[CL11] p-values of chi-squared are those of the printed tables', () => {
  // Upper points of the distribution, to three decimals (NIST/SEMATECH e-Handbook, 1.3.6.7.4).
  for (const [degrees, chi, p] of [
    [1, 3.841, 0.05],
    [1, 6.635, 0.01],
    [5, 11.07, 0.05],
    [10, 18.307, 0.05],
    [10, 4.865, 0.9],
    [27, 46.963, 0.01],
    [50, 67.505, 0.05],
    [100, 135.807, 0.01],
    [100, 70.065, 0.99],
  ] as const) {
    expect(Math.abs(chiSquaredP(chi, degrees) - p), `${chi} at ${degrees}`).toBeLessThan(0.0001);
  }
  // Two degrees of freedom: exp(-chi / 2), in both branches of the incomplete gamma.
  for (const chi of [0.01, 1, 2, 3.9, 4.1, 10, 80]) {
    expect(chiSquaredP(chi, 2) / Math.exp(-chi / 2)).toBeCloseTo(1, 9);
  }
  expect(chiSquaredP(0, 7)).toBe(1);
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 9);
  expect(() => upperGamma(0, 1)).toThrow(RangeError);
});

it('[CL11] chi-squared sums over cells; the smallest of many p-values counts as the family that it is from', () => {
  expect(chiSquared([12, 8], [10, 10])).toBeCloseTo(0.8, 12);
  expect(familyWiseP([0.01])).toBeCloseTo(0.01, 12);
  expect(familyWiseP([0.5, 0.01, 0.2])).toBeCloseTo(1 - 0.99 ** 3, 12);
});

it("[CL11] Erlang's C gives the waits of the M/M/4 that the facts name", () => {
  expect(meanWait(4, 0.6, 6)).toBeCloseTo(1.08, 2);
  expect(meanWait(4, 0.8, 6)).toBeCloseTo(4.47, 2);
  expect(meanWait(4, 0.9, 6)).toBeCloseTo(11.82, 2);
  // One place: the share of time that it is taken.
  expect(erlangC(1, 0.7)).toBeCloseTo(0.7, 12);
});

import { expect, it } from 'vitest';
import { runInformation, successProbability } from './logistic.ts';

it('[DM1] gives the published values of the two-parameter logistic', () => {
  expect(successProbability(1, 0, 0)).toBe(0.5);
  expect(successProbability(1, 1, 0)).toBeCloseTo(0.731059, 6);
  expect(successProbability(1.5, 0, -1)).toBeCloseTo(0.817574, 6);
  expect(successProbability(2, 1, 0.5)).toBeCloseTo(0.731059, 6);
  expect(runInformation(2, 1, 0.5)).toBeCloseTo(0.786448, 6);
});

it('[DM1] tells most where ability equals difficulty', () => {
  for (const theta of [-2, -0.5, 0.4, 1.9])
    expect(runInformation(1.4, 0.3, 0.3)).toBeGreaterThan(runInformation(1.4, theta, 0.3));
});

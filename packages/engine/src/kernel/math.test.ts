import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cos, exp, log, logistic, sin } from './math.ts';

const within = (value: number, truth: number, relative: number): void => {
  expect(Math.abs(value - truth)).toBeLessThanOrEqual(relative * Math.max(Math.abs(truth), 1e-300));
};

it('[DT22] exp and log agree with the platform to a relative error of 1e-13 and undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
      within(exp(x), Math.exp(x), 1e-13 * Math.max(1, Math.abs(x)));
      expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-12 * Math.max(1, Math.abs(x)));
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(1e-13 * Math.max(1, Math.abs(Math.log(x))));
    }),
  );
});

it('[DT23] sin and cos agree with the platform to 1e-11 within a thousand turns', () => {
  fc.assert(
    fc.property(fc.double({ min: -6000, max: 6000, noNaN: true }), (x) => {
      expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(1e-11);
      expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(1e-11);
    }),
  );
});

it('[DT24] the edges of exp, log and logistic are the mathematical ones', () => {
  expect([exp(0), exp(-Infinity), exp(Infinity), exp(1000)]).toEqual([1, 0, Infinity, Infinity]);
  expect([log(1), log(0), log(Infinity)]).toEqual([0, -Infinity, Infinity]);
  expect([exp(NaN), log(-1)]).toEqual([NaN, NaN]);
  expect([logistic(0), logistic(-Infinity), logistic(Infinity)]).toEqual([0.5, 0, 1]);
});

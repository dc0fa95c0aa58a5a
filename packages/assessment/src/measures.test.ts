import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore, brierSkill, murphyParts } from './brier.ts';
import { binsFor, calibrationBins, calibrationError } from './calibration.ts';
import type { Forecast } from './forecast.ts';
import { coverage, intervalScore } from './interval.ts';
import { logScore } from './log-score.ts';
import type { Measure } from './measure.ts';
import { effectiveSampleSize, jensenShannon, totalVariation } from './representativeness.ts';

function forecasts(probabilities: readonly number[], outcomes: readonly number[]): Forecast[] {
  return probabilities.map((probability, i) => ({ probability, happened: outcomes[i] === 1 }));
}

/** The value, or NaN where there is none. */
function valueOf(measure: Measure): number {
  return measure.defined ? measure.value : Number.NaN;
}

const tenForecasts = forecasts([0.2, 0.2, 0.2, 0.5, 0.5, 0.5, 0.8, 0.8, 0.8, 0.8], [0, 0, 1, 1, 1, 0, 1, 1, 0, 1]);
const someForecasts = fc.array(
  fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 40,
  },
);

describe('scores of probabilities', () => {
  it('[AS1] gives the Brier score, and its skill against a coin', () => {
    const four = forecasts([0.1, 0.9, 0.8, 0.3], [0, 1, 1, 0]);
    expect(valueOf(brierScore(four))).toBeCloseTo(0.0375, 12);
    expect(valueOf(brierSkill(four))).toBeCloseTo(0.85, 12);
    expect(valueOf(brierSkill(forecasts([0.5, 0.5], [0, 1])))).toBe(0);
  });

  it('[AS2] splits the Brier score into reliability - resolution + uncertainty (Murphy 1973)', () => {
    const parts = murphyParts(tenForecasts);
    expect(parts).toEqual({
      defined: true,
      reliability: expect.closeTo(0.014667, 6),
      resolution: expect.closeTo(0.031667, 6),
      uncertainty: expect.closeTo(0.24, 12),
    });
    expect(valueOf(brierScore(tenForecasts))).toBeCloseTo(0.223, 12);
    fc.assert(
      fc.property(someForecasts, (all) => {
        const split = murphyParts(all);
        const sum = split.defined ? split.reliability - split.resolution + split.uncertainty : Number.NaN;
        expect(sum).toBeCloseTo(valueOf(brierScore(all)), 9);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('[AS3] gives the logarithmic score, clipped so that it stays finite', () => {
    expect(valueOf(logScore(forecasts([0.9, 0.1, 0.2, 0.65], [1, 0, 0, 1])))).toBeCloseTo(0.216162, 6);
    expect(valueOf(logScore(forecasts([0], [1])))).toBeCloseTo(13.815511, 6);
  });
});

describe('intervals', () => {
  it('[AS4] gives the interval score of a central interval (Gneiting and Raftery 2007)', () => {
    const interval = { low: 20, high: 40 };
    expect([30, 15, 50].map((truth) => valueOf(intervalScore(interval, truth, 0.2)))).toEqual([20, 70, 120]);
    expect(intervalScore({ low: 2, high: 1 }, 1)).toEqual({ defined: false, why: 'not-an-interval' });
    expect(intervalScore(interval, Number.NaN)).toEqual({ defined: false, why: 'no-truth' });
  });

  it('[AS5] gives the share of intervals that hold their truth, ends included', () => {
    const interval = { low: 0.2, high: 0.4 };
    expect(coverage([0.2, 0.3, 0.4, 0.5].map((truth) => ({ interval, truth })))).toEqual({
      defined: true,
      value: 0.75,
    });
  });
});

describe('calibration', () => {
  it('[AS6] shows forecasts in 3 to 5 bins with their counts, each in one bin', () => {
    expect(calibrationBins(tenForecasts)).toEqual([
      { from: 0, to: 1 / 3, count: 3, meanForecast: expect.closeTo(0.2, 12), happenedShare: 1 / 3 },
      { from: 1 / 3, to: 2 / 3, count: 3, meanForecast: 0.5, happenedShare: 2 / 3 },
      { from: 2 / 3, to: 1, count: 4, meanForecast: 0.8, happenedShare: 0.75 },
    ]);
    expect([14, 15, 30].map(binsFor)).toEqual([3, 4, 5]);
    fc.assert(
      fc.property(someForecasts, (all) => {
        expect(calibrationBins(all).reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('[AS7] gives the expected calibration error', () => {
    expect(valueOf(calibrationError(tenForecasts))).toBeCloseTo(
      0.3 * (1 / 3 - 0.2) + 0.3 * (2 / 3 - 0.5) + 0.4 * 0.05,
      12,
    );
  });
});

describe('representativeness', () => {
  it('[AS8] gives total variation and Jensen-Shannon divergence of two mixes, as counts or shares', () => {
    expect(valueOf(totalVariation([0.5, 0.3, 0.2], [0.2, 0.3, 0.5]))).toBeCloseTo(0.3, 12);
    expect(valueOf(jensenShannon([0.5, 0.3, 0.2], [0.2, 0.3, 0.5]))).toBeCloseTo(0.095816, 6);
    expect(valueOf(totalVariation([5, 3, 2], [20, 30, 50]))).toBeCloseTo(0.3, 12);
    expect(valueOf(jensenShannon([1, 0], [0, 7]))).toBeCloseTo(1, 12);
  });

  it('[AS9] gives the effective sample size of weights (Kish 1965)', () => {
    expect(valueOf(effectiveSampleSize([1, 1, 2, 4]))).toBeCloseTo(2.9091, 4);
  });
});

describe('what is undefined', () => {
  it('[AS10] says why instead of giving a number', () => {
    const nothing = { defined: false, why: 'nothing-to-score' };
    expect([brierScore([]), brierSkill([]), murphyParts([]), logScore([]), calibrationError([]), coverage([])]).toEqual(
      Array.from({ length: 6 }, () => nothing),
    );
    const wrong = [{ probability: 1.2, happened: true }];
    expect([brierScore(wrong), logScore(wrong)]).toEqual(
      [0, 1].map(() => ({ defined: false, why: 'not-a-probability' })),
    );
    expect(totalVariation([0, 0], [1, 1])).toEqual({ defined: false, why: 'no-weight' });
    expect(totalVariation([1], [1, 1])).toEqual({ defined: false, why: 'different-lengths' });
    expect(jensenShannon([1, -1], [1, 1])).toEqual({ defined: false, why: 'negative-weight' });
    expect(effectiveSampleSize([])).toEqual({ defined: false, why: 'no-weight' });
  });
});

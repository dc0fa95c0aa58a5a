import { type Forecast, forecastFault, outcomeOf } from './forecast.ts';
import { defined, type Measure } from './measure.ts';

/** Forecasts in [from, to) (the last bin includes 1): how many, their mean, and the share that happened. */
export type CalibrationBin = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Null in an empty bin. */
  readonly meanForecast: number | null;
  readonly happenedShare: number | null;
};

/** Few forecasts get few bins, so that counts say something: 3 below 15, 4 below 30, else 5. */
export function binsFor(count: number): number {
  return count < 15 ? 3 : count < 30 ? 4 : 5;
}

/** The calibration curve in bins of equal width. Forecasts outside [0, 1] are in no bin. */
export function calibrationBins(forecasts: readonly Forecast[], bins = binsFor(forecasts.length)): CalibrationBin[] {
  return Array.from({ length: bins }, (_, k) => {
    const inside = forecasts.filter(({ probability: p }) => {
      return p >= 0 && p <= 1 && Math.min(Math.floor(p * bins), bins - 1) === k;
    });
    const count = inside.length;
    const sumForecast = inside.reduce((sum, { probability }) => sum + probability, 0);
    const sumHappened = inside.reduce((sum, forecast) => sum + outcomeOf(forecast), 0);
    return {
      from: k / bins,
      to: (k + 1) / bins,
      count,
      meanForecast: count > 0 ? sumForecast / count : null,
      happenedShare: count > 0 ? sumHappened / count : null,
    };
  });
}

/**
 * The expected calibration error, sum over bins of n_k / N |o_k - p_k|; 0 is best.
 * M. P. Naeini, G. Cooper, M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015.
 */
export function calibrationError(forecasts: readonly Forecast[], bins = binsFor(forecasts.length)): Measure {
  const fault = forecastFault(forecasts);
  if (fault) return fault;
  let sum = 0;
  for (const { count, meanForecast, happenedShare } of calibrationBins(forecasts, bins)) {
    sum += (count / forecasts.length) * Math.abs((happenedShare ?? 0) - (meanForecast ?? 0));
  }
  return defined(sum);
}

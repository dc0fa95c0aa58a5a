import { log } from '@floorwalk/engine';
import { type Forecast, forecastFault } from './forecast.ts';
import { type Measure, mean } from './measure.ts';

/** Forecasts are clipped to [CLIP, 1 - CLIP], so that one sure error costs much but not everything. */
export const CLIP = 1e-6;

/**
 * The logarithmic score, -mean ln p(what happened), in nats: 0 is best, always saying 50% gets 0.693.
 * I. J. Good, "Rational decisions", Journal of the Royal Statistical Society B 14 (1952).
 */
export function logScore(forecasts: readonly Forecast[]): Measure {
  const fault = forecastFault(forecasts);
  if (fault) return fault;
  return mean(
    forecasts.map(({ probability, happened }) => {
      const p = Math.min(Math.max(probability, CLIP), 1 - CLIP);
      return -log(happened ? p : 1 - p);
    }),
  );
}

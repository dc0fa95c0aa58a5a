import { type Forecast, forecastFault, outcomeOf } from './forecast.ts';
import { defined, type Measure, mean, type Undefined } from './measure.ts';

/**
 * The Brier score, mean (p - o)^2: 0 is best, always saying 50% gets 0.25, 1 is worst.
 * G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950).
 */
export function brierScore(forecasts: readonly Forecast[]): Measure {
  const errors = forecasts.map((forecast) => forecast.probability - outcomeOf(forecast));
  return forecastFault(forecasts) ?? mean(errors.map((error) => error * error));
}

/** Brier score of always saying 50%. */
const COIN_BRIER = 0.25;

/** Skill against a coin, 1 - Brier / 0.25: 1 is best, 0 is no better than always saying 50%, -3 is worst. */
export function brierSkill(forecasts: readonly Forecast[]): Measure {
  const score = brierScore(forecasts);
  return score.defined ? defined(1 - score.value / COIN_BRIER) : score;
}

export type Murphy = {
  readonly defined: true;
  readonly reliability: number;
  readonly resolution: number;
  readonly uncertainty: number;
};

/**
 * The Brier score's parts over groups of equal forecasts: score = reliability - resolution + uncertainty.
 * A. H. Murphy, "A new vector partition of the probability score", Journal of Applied Meteorology 12 (1973).
 */
export function murphyParts(forecasts: readonly Forecast[]): Murphy | Undefined {
  const fault = forecastFault(forecasts);
  if (fault) return fault;
  const n = forecasts.length;
  const groups = new Map<number, { count: number; happened: number }>();
  for (const forecast of forecasts) {
    const group = groups.get(forecast.probability) ?? { count: 0, happened: 0 };
    group.count++;
    group.happened += outcomeOf(forecast);
    groups.set(forecast.probability, group);
  }
  const base = forecasts.reduce((sum, forecast) => sum + outcomeOf(forecast), 0) / n;
  let reliability = 0;
  let resolution = 0;
  for (const [probability, { count, happened }] of groups) {
    const share = happened / count;
    reliability += (count / n) * (probability - share) * (probability - share);
    resolution += (count / n) * (share - base) * (share - base);
  }
  return { defined: true, reliability, resolution, uncertainty: base * (1 - base) };
}

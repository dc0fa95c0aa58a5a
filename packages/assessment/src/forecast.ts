import { type Undefined, undefinedBecause } from './measure.ts';

/** A probability said beforehand, and whether the event happened. */
export type Forecast = { readonly probability: number; readonly happened: boolean };

/** Why these forecasts have no score: there are none, or one is no probability. */
export function forecastFault(forecasts: readonly Forecast[]): Undefined | undefined {
  if (forecasts.length === 0) return undefinedBecause('nothing-to-score');
  const sound = forecasts.every(({ probability }) => probability >= 0 && probability <= 1);
  return sound ? undefined : undefinedBecause('not-a-probability');
}

export function outcomeOf({ happened }: Forecast): number {
  return happened ? 1 : 0;
}

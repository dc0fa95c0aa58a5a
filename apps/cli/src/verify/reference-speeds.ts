/** Walking speed at a density, as others measured it: what a link of the fair is held against. */

/** Weidmann (1993), m/s at people per m2: 1.34 (1 - exp(-1.913 (1 / rho - 1 / 5.4))). */
export function weidmannMps(perM2: number): number {
  return perM2 <= 0 ? 1.34 : Math.max(0, 1.34 * (1 - Math.exp(-1.913 * (1 / perM2 - 1 / 5.4))));
}

/** An experiment in a corridor 1.8 m wide: people per m2, mean speed and its standard deviation, m/s. */
export const CORRIDOR_EXPERIMENT = [
  [0.5, 1.07, 0.09],
  [1, 0.81, 0.08],
  [1.5, 0.62, 0.12],
  [2, 0.49, 0.08],
  [2.5, 0.38, 0.09],
  [3, 0.27, 0.04],
  [3.5, 0.19, 0.05],
  [4, 0.1, 0.06],
  [4.5, 0.06, 0.03],
] as const;

export type SpeedBand = { readonly perM2: number; readonly leastMps: number; readonly mostMps: number };
/** Between the experiment less two standard deviations and Weidmann plus 15%. */
export const SPEED_BANDS: readonly SpeedBand[] = CORRIDOR_EXPERIMENT.map(([perM2, mean, sd]) => ({
  perM2,
  leastMps: Math.max(0, mean - 2 * sd),
  mostMps: 1.15 * weidmannMps(perM2),
}));

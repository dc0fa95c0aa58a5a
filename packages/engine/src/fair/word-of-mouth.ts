/**
 * Word of mouth: who leaves a stand tells others of it, in proportion to what there was to see (its attraction, never the
 * quality of its demos). What is told counts from the next mark of the clock on, fades, and saturates.
 */
import { exp } from '../kernel/math.ts';
import { AISLE_LOOK_SHARE, BUZZ_FADES_MS, HEAT_OUTDOORS } from './defaults.ts';
import { OCCUPANCY_MS } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { updateAppeal } from './stand-appeal.ts';
import { heatC } from './weather.ts';

const KEPT = exp(-OCCUPANCY_MS / BUZZ_FADES_MS);

/** A party leaves a stand and tells; who only saw it from the aisle (no spot) tells less. */
export function tellOthers(fair: Fair, row: number, stand: number): void {
  const { party, spot } = fair.tables.attendees;
  const seen = spot[row] < 0 ? AISLE_LOOK_SHARE : 1;
  fair.tables.stands.told[stand] += party[row] * seen * fair.floor.attraction[stand];
}

/** At a mark of the clock: what was told joins what is known, which fades. */
export function spreadWord(fair: Fair): void {
  const { told, buzz } = fair.tables.stands;
  for (let stand = 0; stand < buzz.length; stand++) buzz[stand] = buzz[stand] * KEPT + told[stand];
  told.fill(0);
  refreshAppeal(fair);
}

/**
 * Sets every stand's standing, exp(w b / (b + mean b)) for buzz b, in the open times exp(-c degrees of heat), and with it
 * its appeal. A function of the columns alone.
 */
export function refreshAppeal(fair: Fair): void {
  const { buzz } = fair.tables.stands;
  const { standing, outdoors } = fair.choices;
  const weight = fair.parameters.buzzWeight ?? 0;
  let sum = 0;
  for (let stand = 0; stand < buzz.length; stand++) sum += buzz[stand];
  const mean = sum / buzz.length;
  const inTheOpen = exp(-HEAT_OUTDOORS * heatC(fair));
  for (let stand = 0; stand < buzz.length; stand++) {
    const heard = mean > 0 ? exp((weight * buzz[stand]) / (buzz[stand] + mean)) : 1;
    standing[stand] = outdoors[stand] === 1 ? heard * inTheOpen : heard;
    updateAppeal(fair, stand);
  }
}

/** The heat of the day: what is in the open draws less, and the gates are slower. */
import { HEAT_FROM_C } from './defaults.ts';
import { OCCUPANCY_MS } from './fair-types.ts';
import type { Fair } from './fair.ts';

const HOUR_MS = 3600000;

/** Temperature outdoors, degrees Celsius, at the last mark of the clock; NaN if the scenario gives none. */
export function temperatureC({ parameters, counts }: Fair): number {
  const { temperatureC: hours } = parameters;
  if (hours === undefined || hours.length === 0) return NaN;
  const passed = (Math.max(0, counts.occupancyFilled - 1) * OCCUPANCY_MS) / HOUR_MS;
  const last = hours.length - 1;
  if (passed >= last) return hours[last];
  const hour = Math.floor(passed);
  return hours[hour] + (passed - hour) * (hours[hour + 1] - hours[hour]);
}

/** Degrees above what nobody minds; 0 if no temperature is given. */
export function heatC(fair: Fair): number {
  const degrees = temperatureC(fair) - HEAT_FROM_C;
  return degrees > 0 ? degrees : 0;
}

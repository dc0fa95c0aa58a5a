/** Deals attraction: what the crowd follows, which is apart from what a demo does. */
import { drawNormal, idHash, STREAM } from '../kernel/draw.ts';
import { exp } from '../kernel/math.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FloorLevels } from './floor-levels.ts';

/** Spread of spectacle, in the logarithm of attraction. */
const SPECTACLE_SD = 0.5;

/**
 * By exhibitor row, mean 1. Grows with the square roots of size and fame, and with spectacle, log-normal; how far spectacle
 * follows skill is the floor's. Of a real company's stand the spectacle is drawn without regard to skill: none is dealt to it.
 */
export function dealAttraction(
  { exhibitors }: Scenario,
  seed: number,
  levels: FloorLevels,
  skill: Float64Array,
): Float64Array {
  const honest = levels.buzzHonesty;
  const apart = Math.sqrt(1 - honest * honest);
  const attraction = Float64Array.from(exhibitors, ({ id, fictional, rect, fame }, row) => {
    const own = drawNormal(seed, STREAM.attraction, idHash(id), 0);
    const spectacle = fictional ? honest * skill[row] + apart * own : own;
    return Math.sqrt(rect.wM * rect.dM * fame) * exp(SPECTACLE_SD * spectacle);
  });
  let sum = 0;
  for (const value of attraction) sum += value;
  const mean = sum / attraction.length;
  return attraction.map((value) => value / mean);
}

/** Which stand is meant by a point of the floor: the one under it, or the one whose wall rises behind it there. */
import type { Exhibitor, Scenario } from '@floorwalk/engine';
import { DEPTH, HEIGHT } from '../art/projection.ts';

const WALL_M = 2.5;
export function exhibitorAt(scenario: Scenario, xM: number, yM: number): Exhibitor | undefined {
  let behind: Exhibitor | undefined;
  for (const exhibitor of scenario.exhibitors) {
    const r = exhibitor.rect;
    if (xM < r.xM || xM > r.xM + r.wM || yM > r.yM + r.dM) continue;
    if (yM >= r.yM) return exhibitor;
    const reach = (exhibitor.form === 'island' ? 1.6 : WALL_M) * (HEIGHT / DEPTH);
    if (yM >= r.yM - reach) behind = exhibitor;
  }
  return behind;
}

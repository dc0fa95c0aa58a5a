/** Signposts of a concourse: a bridge of signs south of each change of halls, for those who come from the entrances in the south. */
import type { Hall, Scenario } from '@floorwalk/engine';
import { type FloorPlan, overlaps } from '../ground/floor-plan.ts';
import type { ArtProp, SignCell } from '../props/art-prop.ts';
import { brandOf, markOf, shortZh } from './halls.ts';

const HEIGHT_M = 6.2;
/** Bridges stand no nearer to each other than this, and so far inside the concourse's ends, m. */
const APART_M = 18;
const END_M = 4;
/** How far beside the concourse a hall begins at most. */
const BESIDE_M = 6;
/** More halls ahead than these are not named. */
const MOST_AHEAD = 3;

export function dressConcourse({ scenario }: FloorPlan): readonly ArtProp[] {
  const found: ArtProp[] = [];
  for (const way of scenario.halls) {
    if (!way.outdoors || way.wM >= way.dM) continue;
    const halls = scenario.halls.filter((hall) => !hall.outdoors);
    const south = way.yM + way.dM - END_M;
    const ends = halls.map((hall) => hall.yM + hall.dM).filter((y) => y > way.yM + END_M && y <= south + END_M);
    let last = Number.POSITIVE_INFINITY;
    for (const end of ends.sort((a, b) => b - a)) {
      const yM = Math.min(south, end + 1);
      if (last - yM < APART_M) continue;
      last = yM;
      const cells = cellsAt(scenario, halls, way, yM);
      if (cells.length > 0)
        found.push({
          kind: 'gantry',
          xM: way.xM + 1,
          yM,
          wM: way.wM - 2,
          dM: 0.4,
          heightM: HEIGHT_M,
          solid: false,
          brand: 'slate',
          cells,
        });
    }
  }
  return found;
}

function cellsAt(scenario: Scenario, halls: readonly Hall[], way: Hall, yM: number): readonly SignCell[] {
  // the hall that begins here, not the one that ends
  const beside = (xM: number) => halls.find((hall) => overlaps(hall, { xM, yM: yM - 6, wM: BESIDE_M, dM: 3 }));
  const west = beside(way.xM - BESIDE_M);
  const east = beside(way.xM + way.wM);
  const named = (hall: Hall) => ({ words: `${markOf(hall)} ${shortZh(hall)}`, brand: brandOf(hall) });
  const ahead = halls
    .filter((hall) => hall !== west && hall !== east && hall.yM + hall.dM < yM)
    .sort((a, b) => b.yM - a.yM)
    .slice(0, MOST_AHEAD);
  const exit = scenario.gates.some(
    (gate) => gate.use === 'exit' && gate.xM > way.xM && gate.xM < way.xM + way.wM && gate.yM < yM,
  );
  return [
    ...(west ? [{ ...named(west), arrow: 'W' as const }] : []),
    ...ahead.map((hall) => ({ words: markOf(hall), brand: brandOf(hall), arrow: 'N' as const })),
    ...(exit ? [{ icon: 'exit' as const, arrow: 'N' as const }] : []),
    ...(east ? [{ ...named(east), arrow: 'E' as const }] : []),
  ];
}

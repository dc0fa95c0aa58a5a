/** Posts and belts along the queues that have none yet: one belt south of each line of positions, where people stand in rows. */
import type { Brand, Spot, StandLayout } from '@floorwalk/engine';
import type { FloorPlan } from '../ground/floor-plan.ts';
import type { ArtProp } from '../props/art-prop.ts';

/** Positions this near in depth stand in one line, m. */
const LINE_M = 0.25;
/** A line shorter than this needs no belt, m. */
const LEAST_M = 1.6;
const BELT_M = 0.34;
/** What has a queue worth roping; small stands have marks on the floor. */
const ROPED: ReadonlySet<string> = new Set(['island', 'pen', 'outdoor', 'corner']);

export function dressQueues({ scenario, layouts }: FloorPlan): readonly ArtProp[] {
  const found: ArtProp[] = [];
  scenario.exhibitors.forEach(({ form, brand }, row) => {
    if (ROPED.has(form)) found.push(...beltsOf(layouts.stands[row], brand));
  });
  scenario.features.forEach(({ kind }, row) => {
    if (kind === 'cafe') found.push(...beltsOf(layouts.features[row], 'apricot'));
  });
  return found;
}

function beltsOf({ queue, props }: StandLayout, brand: Brand): readonly ArtProp[] {
  const roped = props.filter(({ kind }) => kind === 'posts');
  const belts: ArtProp[] = [];
  for (const line of linesOf(queue)) {
    const xM = Math.min(...line.map((spot) => spot.xM)) - 0.3;
    const wM = Math.max(...line.map((spot) => spot.xM)) + 0.3 - xM;
    const yM = line[0].yM + BELT_M;
    if (wM < LEAST_M) continue;
    if (roped.some((p) => Math.abs(p.yM - yM) < 1.2 && p.xM < xM + wM && xM < p.xM + p.wM)) continue;
    belts.push({ kind: 'belt', xM, yM, wM, dM: 0.1, heightM: 0.92, solid: false, brand });
  }
  return belts;
}

/** The queue cut where it turns: positions of one line follow on each other east or west. */
export function linesOf(queue: readonly Spot[]): readonly (readonly Spot[])[] {
  const lines: Spot[][] = [];
  for (const spot of queue) {
    const line = lines.at(-1);
    if (line && Math.abs(line[0].yM - spot.yM) < LINE_M) line.push(spot);
    else lines.push([spot]);
  }
  return lines;
}

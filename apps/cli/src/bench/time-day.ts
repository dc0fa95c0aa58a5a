/** Times a day of a fair, from its opening until the halls are empty. */
import { createFair, fairCounts, hashFair, runToEnd } from '@floorwalk/engine';
import type { OpenFloor } from '../open-floor.ts';
import { cpuMark, cpuSeconds } from './cpu.ts';

export type TimedDay = {
  /** CPU seconds: making the fair, and running it. */
  readonly createS: number;
  readonly runS: number;
  readonly events: number;
  readonly standVisits: number;
  readonly admitted: number;
  readonly hash: string;
};

export function timeDay(
  { floor, network, spots }: OpenFloor,
  day: number,
  progress: (share: number) => void,
): TimedDay {
  const create = cpuMark();
  const fair = createFair(floor, network, { day: day - 1, spots });
  const createS = cpuSeconds(create);
  const visits = fair.tables.attendees.activity.length;
  const run = cpuMark();
  runToEnd(fair, ({ admitted, left }) => progress((admitted + left) / (2 * visits)));
  const runS = cpuSeconds(run);
  const { events, visits: standVisits, admitted } = fairCounts(fair);
  return { createS, runS, events, standVisits, admitted, hash: hashFair(fair).hash };
}

/** The same floor on days of so many visits each. */
export function withVisits(ground: OpenFloor, visits: number | undefined): OpenFloor {
  if (visits === undefined) return ground;
  const { scenario } = ground.floor;
  const fair = { ...scenario.fair, visitsPerDay: scenario.fair.visitsPerDay.map(() => visits) };
  return { ...ground, floor: { ...ground.floor, scenario: { ...scenario, fair } } };
}

/** One fair of a sweep as a row: what it was, and what came of it. The same fair gives the same row, to the letter. */
import { createHash } from 'node:crypto';
import {
  allExhibitorFigures,
  createFair,
  fairCounts,
  hashFair,
  runToEnd,
  runUntil,
  type Scenario,
} from '@floorwalk/engine';
import { clock } from '../arguments.ts';
import { openGround } from '../open-floor.ts';

/** What a row is the result of. Two rows with the same task are the same. */
export type SweepTask = {
  readonly scenario: string;
  readonly version: string;
  /** Of the scenario as it was compiled: a file may change without a new version. */
  readonly fingerprint: string;
  readonly day: number;
  /** HH:MM, or 'end'. */
  readonly until: string;
  readonly world: string;
  readonly seed: number;
};
export type SweepRow = Readonly<Record<string, string | number | null>>;

export const TASK_COLUMNS = ['scenario', 'version', 'fingerprint', 'day', 'until', 'world', 'seed'] as const;

/** 12 hexadecimal digits of the compiled scenario. */
export function fingerprintOf(scenario: Scenario): string {
  return createHash('sha256').update(JSON.stringify(scenario)).digest('hex').slice(0, 12);
}

export function columnsOf(scenario: Scenario): readonly string[] {
  return [
    ...TASK_COLUMNS,
    'admitted',
    'inside',
    'left',
    'peakInside',
    'visits',
    'events',
    'served',
    'balked',
    'reneged',
    'meanWaitS',
    'maxQueue',
    ...scenario.questions.map(({ id }) => `truth:${id}`),
    'hash',
  ];
}

/** Runs the fair. `progress` is told ms since midnight and the share of the visits that are over. */
export function runTask(
  idOrFile: string,
  task: SweepTask,
  untilMs: number | undefined,
  progress: (share: number) => void,
): SweepRow {
  const { floor, network, spots } = openGround(idOrFile, { seed: task.seed, world: task.world });
  const fair = createFair(floor, network, { day: task.day - 1, spots });
  const visits = fair.tables.attendees.activity.length;
  const onProgress = ({ admitted, left }: { admitted: number; left: number }) =>
    progress((admitted + left) / (2 * visits));
  if (untilMs === undefined) runToEnd(fair, onProgress);
  else runUntil(fair, untilMs, onProgress);
  const { admitted, inside, left, peakInside, visits: toStands, events } = fairCounts(fair);
  const figures = allExhibitorFigures(fair);
  const sum = (of: (one: (typeof figures)[number]) => number): number => figures.reduce((all, one) => all + of(one), 0);
  const served = sum((one) => one.served);
  const waitS = sum((one) => (one.served > 0 ? one.meanWaitS * one.served : 0));
  const truths = floor.scenario.questions.map(({ id }) => [`truth:${id}`, floor.truths.get(id) ?? null] as const);
  return {
    ...task,
    admitted,
    inside,
    left,
    peakInside,
    visits: toStands,
    events,
    served,
    balked: sum((one) => one.balked),
    reneged: sum((one) => one.reneged),
    meanWaitS: served > 0 ? waitS / served : null,
    maxQueue: Math.max(0, ...figures.map((one) => one.maxQueue)),
    ...Object.fromEntries(truths),
    hash: hashFair(fair).hash,
  };
}

/** "11:00", or 'end' for a day that runs until the halls are empty. */
export function untilName(untilMs: number | undefined): string {
  return untilMs === undefined ? 'end' : clock(untilMs);
}

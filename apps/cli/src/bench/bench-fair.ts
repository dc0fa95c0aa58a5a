/** What a day of a fair costs: CPU time, memory, events. */
import type { Scenario } from '@floorwalk/engine';
import { BadInput } from '../bad-input.ts';
import { openGround } from '../open-floor.ts';
import { printJson, printTable } from '../output.ts';
import { progressBar } from '../progress-bar.ts';
import { cpuMark, cpuSeconds, median, peakMB } from './cpu.ts';
import { type FileShare, profileOf } from './profile.ts';
import { type TimedDay, timeDay, withVisits } from './time-day.ts';

export type FairOptions = {
  readonly scenario: string;
  readonly day: number;
  readonly seed: number;
  readonly visits?: number;
  readonly repeat: number;
  readonly scaling?: boolean;
  readonly profile?: boolean;
  readonly json?: boolean;
};
export type FairBench = {
  readonly scenario: string;
  readonly day: number;
  readonly seed: number;
  readonly visits: number;
  /** Of the visits, those let in before closing: what a visit costs is told of these. */
  readonly admitted: number;
  readonly repeat: number;
  /** Reading, checking and laying out the scenario. */
  readonly loadCpuSeconds: number;
  /** A day: making the fair and running it until the halls are empty; median of the repeats. */
  readonly cpuSeconds: number;
  readonly events: number;
  readonly standVisits: number;
  readonly cpuUsPerVisit: number;
  readonly cpuNsPerEvent: number;
  readonly peakMB: number;
  readonly hash: string;
};

export function benchDay(options: FairOptions): FairBench {
  const { day, seed, repeat } = options;
  const load = cpuMark();
  const ground = withVisits(openGround(options.scenario, { seed }), options.visits);
  const loadCpuSeconds = cpuSeconds(load);
  const { scenario } = ground.floor;
  refuseDay(scenario, day);
  const bar = progressBar();
  const days: TimedDay[] = [];
  for (let i = 0; i < repeat; i++) {
    days.push(timeDay(ground, day, (share) => bar.show((i + share) / repeat, `day ${i + 1} of ${repeat}`)));
  }
  bar.clear();
  const [{ events, standVisits, admitted, hash }] = days;
  const seconds = median(days.map(({ createS, runS }) => createS + runS));
  return {
    scenario: scenario.id,
    day,
    seed,
    visits: scenario.fair.visitsPerDay[day - 1],
    admitted,
    repeat,
    loadCpuSeconds: round(loadCpuSeconds, 2),
    cpuSeconds: round(seconds, 2),
    events,
    standVisits,
    cpuUsPerVisit: round((seconds * 1e6) / admitted, 1),
    cpuNsPerEvent: Math.round((seconds * 1e9) / events),
    peakMB: peakMB(),
    hash,
  };
}

function refuseDay({ id, days }: Scenario, day: number): void {
  if (day <= days.length) return;
  throw new BadInput(`--day: ${id} has ${days.length} day(s); it must be from 1 to ${days.length}`);
}

/** Files that take less than this of the time are summed up. */
const LEAST_SHARE = 0.01;

/** Prints where the time of a day goes. */
export async function benchProfile({ scenario: idOrFile, day, seed, visits, json }: FairOptions): Promise<void> {
  const ground = withVisits(openGround(idOrFile, { seed }), visits);
  refuseDay(ground.floor.scenario, day);
  const { shares } = await profileOf(() => timeDay(ground, day, () => undefined));
  const shown = shares.filter(({ share }) => share >= LEAST_SHARE);
  const rest = shares.filter(({ share }) => share < LEAST_SHARE);
  const sum = (of: (one: FileShare) => number): number => rest.reduce((all, one) => all + of(one), 0);
  const rows = [
    ...shown,
    { file: `${rest.length} more`, share: sum((one) => one.share), seconds: sum((one) => one.seconds) },
  ];
  if (json) return printJson(rows);
  printTable(
    ['where', 'share', 'seconds'],
    rows.map(({ file, share, seconds }) => [file, `${(100 * share).toFixed(1)}%`, round(seconds, 2)]),
  );
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

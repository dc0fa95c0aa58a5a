/** `floorwalk bench`: what the fair and the bodies cost on this machine. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '@floorwalk/engine';
import { type Command, InvalidArgumentError } from 'commander';
import { seedNumber, wholeNumber } from '../arguments.ts';
import { BadInput } from '../bad-input.ts';
import { cpuMark, cpuSeconds, median, peakMB } from '../bench/cpu.ts';
import { type FileShare, profileOf } from '../bench/profile.ts';
import { timeBodies } from '../bench/time-bodies.ts';
import { type TimedDay, timeDay, withVisits } from '../bench/time-day.ts';
import { openGround } from '../open-floor.ts';
import { print, printJson, printTable } from '../output.ts';
import { progressBar } from '../progress-bar.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const MOST_VISITS = 1_000_000;
const SCALES = [10_000, 100_000, 1_000_000];

type FairOptions = {
  readonly scenario: string;
  readonly day: number;
  readonly seed: number;
  readonly visits?: number;
  readonly repeat: number;
  readonly scaling?: boolean;
  readonly profile?: boolean;
  readonly json?: boolean;
};
type FairBench = {
  readonly scenario: string;
  readonly day: number;
  readonly seed: number;
  readonly visits: number;
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

export function addBench(program: Command): void {
  const bench = program.command('bench').description('CPU time and memory of the fair, and of the bodies');
  bench
    .command('fair')
    .description('a day of a fair at its true size: CPU time, peak memory, events, cost per visit')
    .option('--scenario <id>', 'id of a scenario, or a file', 'waic-2024')
    .option('--day <n>', 'day of the fair, from 1', wholeNumber(1, 31), 1)
    .option('--seed <n>', 'seed of the floor', seedNumber, 1)
    .option('--visits <n>', 'visits of the day (those of the scenario by default)', wholeNumber(1, MOST_VISITS))
    .option('--repeat <k>', 'times that the day is run; the median counts', wholeNumber(1, 100), 1)
    .option('--scaling', `days of ${SCALES.join(', ')} visits, each in a fresh process: cost per visit and its growth`)
    .option('--profile', 'where the time of a day goes, by source file of the engine')
    .option('--json', 'print JSON')
    .action(benchFair);
  bench
    .command('bodies')
    .description('people who walk in an open square to points drawn at random, in steps of 0.1 s: CPU time a step')
    .option('--agents <n>', 'people', wholeNumber(10, 200_000), 10_000)
    .option('--density <x>', 'people per m2', numberBetween(0.01, 4), 0.5)
    .option('--standing <x>', 'share of them that stands', numberBetween(0, 0.99), 0)
    .option('--json', 'print JSON')
    .action(benchBodies);
}

function numberBetween(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d*\.?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  };
}

async function benchFair(options: FairOptions): Promise<void> {
  if (options.scaling) return benchScaling(options);
  if (options.profile) return benchProfile(options);
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
  const result: FairBench = {
    scenario: scenario.id,
    day,
    seed,
    visits: admitted,
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
  if (options.json) printJson(result);
  else for (const [name, value] of Object.entries(result)) print(`${name.padEnd(15)} ${value}`);
}

function refuseDay({ id, days }: Scenario, day: number): void {
  if (day <= days.length) return;
  throw new BadInput(`--day: ${id} has ${days.length} day(s); it must be from 1 to ${days.length}`);
}

/** Files that take less than this of the time are summed up. */
const LEAST_SHARE = 0.01;

async function benchProfile({ scenario: idOrFile, day, seed, visits, json }: FairOptions): Promise<void> {
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

function benchScaling(options: FairOptions): void {
  if (options.visits !== undefined)
    throw new BadInput('--visits: --scaling sets the visits itself; give one of the two');
  const bar = progressBar();
  const total = SCALES.reduce((sum, visits) => sum + visits, 0);
  let done = 0;
  const runs = SCALES.map((visits) => {
    bar.show(done / total, `a day of ${visits} visits`);
    done += visits;
    return inFreshProcess(options, visits);
  });
  bar.clear();
  const first = runs[0].cpuUsPerVisit;
  const rows = runs.map((run) => ({
    ...run,
    standVisitsPerVisit: round(run.standVisits / run.visits, 1),
    ratioPerVisit: round(run.cpuUsPerVisit / first, 3),
    ratioPerEvent: round(run.cpuNsPerEvent / runs[0].cpuNsPerEvent, 3),
  }));
  if (options.json) return printJson(rows);
  printTable(
    ['visits', 'stands each', 'CPU s', 'events', 'us per visit', 'ratio', 'ns per event', 'ratio', 'peak MB'],
    rows.map((row) => [
      row.visits,
      row.standVisitsPerVisit,
      row.cpuSeconds,
      row.events,
      row.cpuUsPerVisit,
      row.ratioPerVisit,
      row.cpuNsPerEvent,
      row.ratioPerEvent,
      row.peakMB,
    ]),
  );
}

function inFreshProcess({ scenario, day, seed, repeat }: FairOptions, visits: number): FairBench {
  const args = ['--scenario', scenario, '--day', day, '--seed', seed, '--repeat', repeat, '--visits', visits].map(
    String,
  );
  const child = spawnSync(process.execPath, [MAIN, 'bench', 'fair', ...args, '--json'], { encoding: 'utf8' });
  if (child.status === 2) throw new BadInput(child.stderr.replace(/^floorwalk: /, ''));
  if (child.status !== 0) throw new Error(`a day of ${visits} visits: ${child.stderr.trim() || String(child.signal)}`);
  return JSON.parse(child.stdout) as FairBench;
}

function benchBodies(options: { agents: number; density: number; standing: number; json?: boolean }): void {
  const bar = progressBar();
  const result = timeBodies(options.agents, options.density, options.standing, (share) => bar.show(share, 'walking'));
  bar.clear();
  if (options.json) printJson(result);
  else for (const [name, value] of Object.entries(result)) print(`${name.padEnd(22)} ${value}`);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

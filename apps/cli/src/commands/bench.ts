/** `floorwalk bench`: what the fair and the bodies cost on this machine. */
import { type Command, InvalidArgumentError } from 'commander';
import { seedNumber, wholeNumber } from '../arguments.ts';
import { benchDay, benchProfile, type FairOptions } from '../bench/bench-fair.ts';
import { benchScaling, SCALES } from '../bench/bench-scaling.ts';
import { timeBodies } from '../bench/time-bodies.ts';
import { print, printJson } from '../output.ts';
import { progressBar } from '../progress-bar.ts';

const MOST_VISITS = 1_000_000;

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
  printFigures(benchDay(options), options.json);
}

function benchBodies(options: { agents: number; density: number; standing: number; json?: boolean }): void {
  const bar = progressBar();
  const result = timeBodies(options.agents, options.density, options.standing, (share) => bar.show(share, 'walking'));
  bar.clear();
  printFigures(result, options.json);
}

function printFigures(figures: Readonly<Record<string, string | number>>, json: boolean | undefined): void {
  if (json) printJson(figures);
  else for (const [name, value] of Object.entries(figures)) print(`${name.padEnd(22)} ${value}`);
}

/** `floorwalk simulate`: one day of a fair, at its true size. */
import {
  allExhibitorFigures,
  createFair,
  type ExhibitorFigures,
  fairCounts,
  hashFair,
  occupancySeries,
} from '@floorwalk/engine';
import type { Command } from 'commander';
import { clock, seedNumber, timeOfDay, wholeNumber } from '../arguments.ts';
import { BadInput } from '../bad-input.ts';
import { groundOf, openFloor } from '../open-floor.ts';
import { print, printJson, printTable } from '../output.ts';
import { dayFigure } from '../figures/day-figure.ts';
import { progressBar } from '../progress-bar.ts';
import { runDay } from '../run-day.ts';
import { checkWritable, writeOutput } from '../write-output.ts';

type Options = {
  readonly seed: number;
  readonly world?: string;
  readonly day: number;
  readonly from?: number;
  readonly until?: number;
  readonly csv?: string;
  readonly svg?: string;
  readonly json?: boolean;
};

export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description('run one day of a fair, always at its true size')
    .argument('<scenario>', 'id of a scenario, or a file')
    .option('--seed <n>', 'seed of the floor', seedNumber, 1)
    .option('--world <id>', 'world of the scenario (its first by default)')
    .option('--day <n>', 'day of the fair, from 1', wholeNumber(1, 31), 1)
    .option(
      '--from <HH:MM>',
      'print who was inside from this time on (the day itself is run from its opening)',
      timeOfDay,
    )
    .option('--until <HH:MM>', 'stop at this time (without it the day runs until the halls are empty)', timeOfDay)
    .option('--csv <file>', "write the exhibitors' table")
    .option('--svg <file>', 'draw who was inside and who queued over the day')
    .option('--json', 'print JSON')
    .action(simulate);
}

function simulate(idOrFile: string, options: Options): void {
  const startedMs = performance.now();
  const floor = openFloor(idOrFile, options);
  const { scenario } = floor;
  const { opensMs } = scenario.fair;
  const { from, until } = options;
  if (options.day > scenario.days.length) {
    throw new BadInput(
      `--day: ${scenario.id} has ${scenario.days.length} day(s); it must be from 1 to ${scenario.days.length}`,
    );
  }
  if (until !== undefined && until <= opensMs) {
    throw new BadInput(`--until: the doors open at ${clock(opensMs)}; it must be a later time than that`);
  }
  if (from !== undefined && until !== undefined && from >= until) {
    throw new BadInput(`--from: ${clock(from)} is not before --until ${clock(until)}; it must be an earlier time`);
  }
  checkWritable('--csv', options.csv);
  checkWritable('--svg', options.svg);
  const { network, spots } = groundOf(floor);
  const fair = createFair(floor, network, { day: options.day - 1, spots });
  const visits = scenario.fair.visitsPerDay[options.day - 1];
  const bar = progressBar();
  const samples = runDay(fair, {
    until,
    sampled: options.svg !== undefined,
    progress: ({ nowMs, admitted, left }) => {
      const share = until === undefined ? (admitted + left) / (2 * visits) : (nowMs - opensMs) / (until - opensMs);
      bar.show(share, `${clock(nowMs)}  ${admitted - left} inside`);
    },
  });
  bar.clear();
  const { nowMs, ...counts } = fairCounts(fair);
  const exhibitors = allExhibitorFigures(fair);
  if (options.csv !== undefined) writeOutput('--csv', options.csv, tableOf(exhibitors));
  if (options.svg !== undefined) writeOutput('--svg', options.svg, dayFigure(floor, options.day, samples));
  const result = {
    scenario: scenario.id,
    seed: floor.seed,
    world: floor.world.id,
    day: options.day,
    events: counts.events,
    simulatedSeconds: (nowMs - opensMs) / 1000,
    wallSeconds: Math.round(performance.now() - startedMs) / 1000,
    admitted: counts.admitted,
    inside: counts.inside,
    left: counts.left,
    peakInside: counts.peakInside,
    visits: counts.visits,
    exhibitors,
    occupancy: occupancySeries(fair)
      .filter(({ timeMs }) => from === undefined || timeMs >= from)
      .map(({ timeMs, inside }) => ({ time: clock(timeMs), inside })),
    hash: hashFair(fair).hash,
  };
  if (options.json) printJson(result);
  else printResult(result);
}

const COLUMNS = [
  'id',
  'visits',
  'served',
  'balked',
  'reneged',
  'meanWaitS',
  'p90WaitS',
  'maxQueue',
  'meanDwellS',
  'attraction',
] as const satisfies readonly (keyof ExhibitorFigures)[];

function tableOf(exhibitors: readonly ExhibitorFigures[]): string {
  // Ids hold letters, digits and hyphens alone, so nothing needs quoting.
  const rows = exhibitors.map((figures) =>
    COLUMNS.map((column) => (Number.isNaN(figures[column]) ? '' : String(figures[column]))).join(','),
  );
  return `${[COLUMNS.join(','), ...rows].join('\n')}\n`;
}

const SHOWN = 20;
type Result = {
  readonly scenario: string;
  readonly seed: number;
  readonly world: string;
  readonly day: number;
  readonly events: number;
  readonly wallSeconds: number;
  readonly admitted: number;
  readonly inside: number;
  readonly left: number;
  readonly peakInside: number;
  readonly visits: number;
  readonly exhibitors: readonly ExhibitorFigures[];
  readonly occupancy: readonly { readonly time: string; readonly inside: number }[];
  readonly hash: string;
};

function printResult(result: Result): void {
  const { scenario, seed, world, day } = result;
  print(`${scenario}, seed ${seed}, world ${world}, day ${day}`);
  print(
    `admitted ${result.admitted} = inside ${result.inside} + left ${result.left}; most at once ${result.peakInside}`,
  );
  print(`visits to stands ${result.visits}; events ${result.events} in ${result.wallSeconds} s`);
  print();
  const hourly = result.occupancy.filter(({ time }) => time.endsWith(':00'));
  printTable(
    ['time', 'inside'],
    hourly.map(({ time, inside }) => [time, inside]),
  );
  print();
  const busiest = result.exhibitors.toSorted((a, b) => b.visits - a.visits || (a.id < b.id ? -1 : 1)).slice(0, SHOWN);
  printTable(
    [...COLUMNS],
    busiest.map((figures) => COLUMNS.map((column) => figures[column])),
  );
  const hidden = result.exhibitors.length - busiest.length;
  if (hidden > 0) print(`... and ${hidden} more (--csv FILE or --json has them all)`);
  print();
  print(`hash ${result.hash}`);
}

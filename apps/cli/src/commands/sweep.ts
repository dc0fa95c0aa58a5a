/** `floorwalk sweep`: many fairs, a row each; a killed sweep goes on where it was. */
import { loadScenario } from '@floorwalk/scenarios';
import type { Scenario } from '@floorwalk/engine';
import { type Command, InvalidArgumentError } from 'commander';
import { clock, timeOfDay, wholeNumber } from '../arguments.ts';
import { BadInput } from '../bad-input.ts';
import { print } from '../output.ts';
import { progressBar } from '../progress-bar.ts';
import { appendRow, formatOf, openSweepFile } from '../sweep/sweep-file.ts';
import { columnsOf, fingerprintOf, runTask, type SweepTask, TASK_COLUMNS, untilName } from '../sweep/sweep-row.ts';

const MOST_FAIRS = 1_000_000;
type Options = {
  readonly seeds: readonly [first: number, last: number];
  readonly worlds?: readonly string[];
  readonly day: number;
  readonly until?: number;
  readonly out: string;
};

export function addSweep(program: Command): void {
  program
    .command('sweep')
    .description('run many fairs, a row each; run it again after it was killed, and it goes on where it was')
    .argument('<scenario>', 'id of a scenario, or a file')
    .requiredOption('--seeds <A..B>', 'seeds from A to B, both included', seedRange)
    .requiredOption('--out <file>', 'file to write or to go on with: CSV or JSON lines, by its ending (.csv, .jsonl)')
    .option('--worlds <ids>', 'worlds, with commas between them (all of the scenario by default)', (text) =>
      text.split(',').map((id) => id.trim()),
    )
    .option('--day <n>', 'day of the fair, from 1', wholeNumber(1, 31), 1)
    .option(
      '--until <HH:MM>',
      'stop each fair at this time (without it the day runs until the halls are empty)',
      timeOfDay,
    )
    .action(sweep);
}

function seedRange(text: string): readonly [number, number] {
  const match = /^(\d{1,10})\.\.(\d{1,10})$/.exec(text.trim());
  const [first, last] = match ? [Number(match[1]), Number(match[2])] : [1, 0];
  if (first <= last && last <= 4_294_967_295) return [first, last];
  throw new InvalidArgumentError('It must be two whole numbers from 0 to 4294967295, such as 1..100.');
}

function sweep(idOrFile: string, options: Options): void {
  const { out, until } = options;
  const format = formatOf(out);
  const scenario = loadScenario(idOrFile);
  const tasks = tasksOf(scenario, options);
  const columns = columnsOf(scenario);
  const done = openSweepFile(out, format, columns);
  refuseOthers(out, done, tasks, format.head(columns) === undefined ? 1 : 2);
  const bar = progressBar(done.length / tasks.length);
  for (const [i, task] of tasks.entries()) {
    if (i < done.length) continue;
    const note = `${i} of ${tasks.length}: world ${task.world}, seed ${task.seed}`;
    const row = runTask(idOrFile, task, until, (share) => bar.show((i + share) / tasks.length, note));
    appendRow(out, format.write(row, columns));
    bar.show((i + 1) / tasks.length, note);
  }
  bar.clear();
  const before = done.length > 0 ? `, ${done.length} of them before` : '';
  print(`${out}: ${tasks.length} fairs of ${scenario.id} ${scenario.version}${before}`);
}

function tasksOf(scenario: Scenario, { seeds: [first, last], worlds, day, until }: Options): readonly SweepTask[] {
  const { id, version, fair, days } = scenario;
  const known = scenario.worlds.map((world) => world.id);
  const chosen = worlds ?? known;
  for (const world of chosen) {
    if (!known.includes(world)) {
      throw new BadInput(`--worlds: the scenario ${id} has no world "${world}"; it must be of ${known.join(', ')}`);
    }
  }
  if (new Set(chosen).size < chosen.length)
    throw new BadInput(`--worlds: ${chosen.join(',')} names a world twice; name each once`);
  if (day > days.length)
    throw new BadInput(`--day: ${id} has ${days.length} day(s); it must be from 1 to ${days.length}`);
  if (until !== undefined && until <= fair.opensMs) {
    throw new BadInput(`--until: the doors open at ${clock(fair.opensMs)}; it must be a later time than that`);
  }
  const count = (last - first + 1) * chosen.length;
  if (count > MOST_FAIRS)
    throw new BadInput(`--seeds: these are ${count} fairs; at most ${MOST_FAIRS} can be swept at once`);
  const fingerprint = fingerprintOf(scenario);
  const same = { scenario: id, version, fingerprint, day, until: untilName(until) };
  return chosen.flatMap((world) =>
    Array.from({ length: last - first + 1 }, (_, i) => ({ ...same, world, seed: first + i })),
  );
}

/** The rows of the file must be the first of this sweep, in its order. */
function refuseOthers(
  file: string,
  done: readonly Readonly<Record<string, string>>[],
  tasks: readonly SweepTask[],
  firstLine: number,
): void {
  for (const [i, row] of done.entries()) {
    const where = `--out: ${file}:${i + firstLine}`;
    if (i >= tasks.length) {
      throw new BadInput(
        `${where} is beyond the ${tasks.length} fairs of this sweep; name another file, or the seeds that it was made with`,
      );
    }
    const column = TASK_COLUMNS.find((one) => row[one] !== String(tasks[i][one]));
    if (column === undefined) continue;
    throw new BadInput(
      `${where} is of another sweep: ${column} is ${row[column]} and would be ${tasks[i][column]}; name another file, or the parameters that it was made with`,
    );
  }
}

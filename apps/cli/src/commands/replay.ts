/** `floorwalk replay`: runs a visit's log again and says where it first comes out differently. */
import { readFileSync, statSync } from 'node:fs';
import { debrief } from '@floorwalk/assessment';
import {
  createFair,
  createWalkable,
  fairView,
  layoutFeature,
  parseLog,
  type Replay,
  replay,
  viewOf,
  type VisitLog,
} from '@floorwalk/engine';
import type { Command } from 'commander';
import { BadInput } from '../bad-input.ts';
import { groundOf, openFloor } from '../open-floor.ts';
import { print, printJson, printTable } from '../output.ts';

const MAX_LOG_BYTES = 20 * 1024 * 1024;
type Options = { readonly scenario?: string; readonly hash?: string; readonly json?: boolean };

export function addReplay(program: Command): void {
  program
    .command('replay')
    .description("run a visit's log again: hash, score, and where it first differs")
    .argument('<file>', 'log of a visit, as the app saves it')
    .option('--scenario <file>', "the log's scenario, where it does not come with floorwalk")
    .option('--hash <hash>', 'the hash that the visit should have at its end')
    .option('--json', 'print JSON')
    .action(replayFile);
}

function replayFile(file: string, options: Options): void {
  const log = readLog(file);
  const floor = openFloor(options.scenario ?? log.scenario, { seed: log.seed, world: log.world });
  const { scenario } = floor;
  const { network, stands, spots } = groundOf(floor);
  const fair = createFair(floor, network, { day: scenario.visit.day, spots });
  const walkable = createWalkable(scenario, stands, scenario.features.map(layoutFeature));
  const context = { floor, fair: fairView(fair), walkable };
  const { visit, hash, difference } = replay(context, log, options.hash);
  const { score } = debrief(viewOf(visit, context), floor);
  if (options.json) {
    const { seed, world } = floor;
    printJson({
      scenario: scenario.id,
      seed,
      world: world.id,
      entries: log.entries.length,
      hash,
      score,
      difference: difference ?? null,
    });
  } else {
    print(
      `${scenario.id} ${scenario.version}, seed ${floor.seed}, world ${floor.world.id}: ${log.entries.length} commands`,
    );
    print(`hash ${hash}`);
    print(`score ${score.total.toFixed(1)} of 100`);
    printTable(
      ['part', 'points', 'out of'],
      score.parts.map(({ id, points, outOf }) => [id, points, outOf]),
    );
    print(difference ? sayDifference(difference) : 'it comes out the same');
  }
  if (difference) process.exitCode = 1;
}

function readLog(file: string): VisitLog {
  try {
    if (statSync(file).size > MAX_LOG_BYTES)
      throw new BadInput(`${file}: the file is too large; a visit's log has at most 20 MB`);
    return parseLog(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    if (error instanceof Error && 'code' in error) {
      throw new BadInput(`${file}: the file cannot be read (${String(error.code)}); name the log of a visit`);
    }
    throw new BadInput(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function sayDifference({ entry, table, reason, expected, found }: NonNullable<Replay['difference']>): string {
  const place = entry === undefined ? 'it' : `command ${entry + 1}`;
  const why = reason === undefined ? '' : ` (refused: ${reason})`;
  return `${place} differs in the table ${table}${why}: expected ${expected}, found ${found}`;
}

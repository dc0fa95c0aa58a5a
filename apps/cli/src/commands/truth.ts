/** `floorwalk truth`: what a floor really holds, question by question. */
import type { Command } from 'commander';
import { seedNumber } from '../arguments.ts';
import { openFloor } from '../open-floor.ts';
import { print, printJson, printTable } from '../output.ts';

type Options = { readonly seed: number; readonly world?: string; readonly json?: boolean };

export function addTruth(program: Command): void {
  program
    .command('truth')
    .description('print the true value of each report question on a floor')
    .argument('<scenario>', 'id of a scenario, or a file')
    .option('--seed <n>', 'seed of the floor', seedNumber, 1)
    .option('--world <id>', 'world of the scenario (its first by default)')
    .option('--json', 'print JSON')
    .action((idOrFile: string, options: Options) => {
      const { scenario, seed, world, truths } = openFloor(idOrFile, options);
      const rows = scenario.questions.map(({ id, text, source }) => ({
        id,
        value: truths.get(id) ?? null,
        text,
        source,
      }));
      if (options.json) {
        printJson({ scenario: scenario.id, seed, world: world.id, truths: rows });
        return;
      }
      print(`${scenario.id}, seed ${seed}, world ${world.id}`);
      printTable(
        ['question', 'truth', 'source', 'text'],
        rows.map(({ id, value, source, text }) => [id, value ?? Number.NaN, source, text.en]),
      );
    });
}

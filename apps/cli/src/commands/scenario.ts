/** `floorwalk scenario`: list, show, validate, new. */
import {
  describeScenario,
  formatIssue,
  listScenarios,
  loadScenario,
  peekScenario,
  ScenarioError,
} from '@floorwalk/scenarios';
import type { Command } from 'commander';
import { print, printJson, printTable } from '../output.ts';
import { writeTemplate } from './new-scenario.ts';

type Options = { readonly json?: boolean };

export function addScenario(program: Command): void {
  const scenario = program.command('scenario').description('the scenarios: list, show, validate, new');
  scenario
    .command('list')
    .description('the scenarios that come with floorwalk')
    .option('--json', 'print JSON')
    .action(({ json }: Options) => {
      const rows = listScenarios().map(peekScenario);
      if (json) printJson(rows);
      else
        printTable(
          ['id', 'title', ''],
          rows.map(({ id, title }) => [id, title.en, title.zh]),
        );
    });
  scenario
    .command('show')
    .description('what a scenario holds')
    .argument('<scenario>', 'id of a scenario, or a file')
    .option('--json', 'print JSON')
    .action(show);
  scenario
    .command('validate')
    .description('check a scenario file; every fault is named with its place')
    .argument('<scenario>', 'id of a scenario, or a file')
    .option('--json', 'print JSON')
    .action(validate);
  scenario
    .command('new')
    .description('write a small scenario that validates and runs, to start from')
    .argument('<dir>', 'folder to make')
    .action((dir: string) => {
      print(`wrote ${writeTemplate(dir)}`);
    });
}

function show(idOrFile: string, { json }: Options): void {
  const shown = describeScenario(loadScenario(idOrFile));
  if (json) {
    printJson(shown);
    return;
  }
  print(`${shown.title.en} ${shown.title.zh} (${shown.id} ${shown.version})`);
  print(
    `${shown.areaM2} m2, ${shown.exhibitors} exhibitors (${shown.named.length} real, ${shown.fictional} fictional), ${shown.exhibits} exhibits, ${shown.attendees} visits`,
  );
  print();
  printTable(
    ['hall', 'area m2'],
    shown.halls.map(({ id, areaM2 }) => [id, areaM2]),
  );
  print();
  printTable(['exhibits of kind', 'number'], Object.entries(shown.exhibitsByKind));
  print();
  printTable(
    ['question', 'source', 'text'],
    shown.questions.map(({ id, source, text }) => [id, source, text.en]),
  );
  print();
  print(`worlds: ${shown.worlds.join(', ')}`);
  print(`ledger: ${shown.ledger.length} items`);
  if (shown.named.length > 0) print(`real: ${shown.named.join(', ')}`);
}

function validate(idOrFile: string, { json }: Options): void {
  try {
    const { id, version } = loadScenario(idOrFile);
    if (json) printJson({ valid: true, id, version, issues: [] });
    else print(`${idOrFile} is valid: ${id} ${version}`);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    if (json) printJson({ valid: false, issues: error.issues });
    else if (error.issues.length > 1) for (const issue of error.issues) print(formatIssue(issue));
    throw error;
  }
}

/** `floorwalk verify`: the validation tests, a row each: value, band, verdict. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { BadInput } from '../bad-input.ts';
import { print, printJson, printTable } from '../output.ts';
import { progressBar } from '../progress-bar.ts';
import { orRefuse, writeOutput } from '../write-output.ts';
import { FAIR_TESTS } from '../verify/fair-tests.ts';
import type { VerifyRow, VerifyTest } from '../verify/verify-test.ts';

type Options = { readonly only?: string; readonly figures?: string; readonly quick?: boolean; readonly json?: boolean };
const SUBJECTS: Readonly<Record<string, readonly VerifyTest[]>> = { fair: FAIR_TESTS };

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('validation tests of the model: value, band and verdict, a row each; status 1 if one fails')
    .argument('[subject]', `what to verify: ${Object.keys(SUBJECTS).join(', ')}`, 'fair')
    .option('--only <name>', `one test alone: ${FAIR_TESTS.map(({ name }) => name).join(', ')}`)
    .option('--quick', 'measure less, with the same bands (first-steps in place of waic-2024, fewer and shorter runs)')
    .option('--figures <dir>', 'draw what was measured beside its reference, as SVG files in this folder')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `\nTests:\n${FAIR_TESTS.map(({ name, about }) => `  ${name.padEnd(13)} ${about}`).join('\n')}`,
    )
    .action(verify);
}

function verify(subject: string, options: Options): void {
  const tests = testsOf(subject, options.only);
  const { figures } = options;
  if (figures !== undefined) orRefuse('--figures', figures, () => mkdirSync(figures, { recursive: true }));
  const bar = progressBar();
  const total = tests.reduce((sum, { weight }) => sum + weight, 0);
  const rows: VerifyRow[] = [];
  let done = 0;
  for (const { name, weight, run } of tests) {
    const progress = (share: number): void => bar.show((done + share * weight) / total, name);
    progress(0);
    const verified = run({ quick: options.quick === true, progress });
    done += weight;
    rows.push(...verified.rows);
    if (figures === undefined) continue;
    for (const { file, svg } of verified.figures) writeOutput('--figures', join(figures, file), svg);
  }
  bar.clear();
  if (options.json) printJson(rows);
  else printRows(rows);
  if (rows.some(({ pass }) => !pass)) process.exitCode = 1;
}

function testsOf(subject: string, only: string | undefined): readonly VerifyTest[] {
  if (!Object.hasOwn(SUBJECTS, subject)) {
    throw new BadInput(
      `verify: there is nothing called "${subject}" to verify; it must be ${Object.keys(SUBJECTS).join(' or ')}`,
    );
  }
  const tests = SUBJECTS[subject];
  if (only === undefined) return tests;
  const chosen = tests.filter(({ name }) => name === only);
  if (chosen.length > 0) return chosen;
  const names = tests.map(({ name }) => name).join(', ');
  throw new BadInput(`--only: verify ${subject} has no test "${only}"; it must be one of ${names}`);
}

function printRows(rows: readonly VerifyRow[]): void {
  printTable(
    ['test', 'value', 'band', 'unit', ''],
    rows.map(({ test, value, band, unit, pass }) => [
      test,
      short(value),
      band.map(short).join(' to '),
      unit,
      pass ? 'pass' : 'FAIL',
    ]),
  );
  const failed = rows.filter(({ pass }) => !pass).length;
  print();
  print(failed === 0 ? `all ${rows.length} pass` : `${failed} of ${rows.length} fail`);
}

/** Whole numbers as they are, others to four digits. */
function short(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}

// npm test: installs what is missing, then lint, format, types, unit and property tests, and the browser tests. Node built-ins only.
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browser.mjs';
import { bootstrap, env, pnpm, root } from './lib.mjs';

const long = process.argv.includes('--long');
const started = Date.now();
bootstrap();
env.CHROMIUM_PATH = findChromium();
env.FIREFOX_PATH = findFirefox() ?? '';
console.log(`Chromium: ${env.CHROMIUM_PATH}`);
console.log(`Firefox: ${env.FIREFOX_PATH || 'not found; the Firefox tests say "not run"'}`);

const rooms = ['packages', 'apps'].flatMap((top) => readdirSync(join(root, top)).map((name) => join(root, top, name)));
const resultFiles = [
  ...rooms
    .filter((room) => existsSync(join(room, 'vitest.config.ts')))
    .map((room) => join(room, 'test-results', long ? 'long.json' : 'unit.json'))
    .filter((file) => !long || existsSync(join(file, '..', '..', 'test', 'long'))),
  ...(long ? [] : [join(root, 'test-results', 'e2e.json')]),
];
for (const file of resultFiles) rmSync(file, { force: true });

const failedSteps = [];
function step(name, args) {
  const from = Date.now();
  console.log(`\n== ${name}`);
  const ok = pnpm(args) === 0;
  console.log(`== ${name}: ${ok ? 'passed' : 'FAILED'} in ${((Date.now() - from) / 1000).toFixed(0)} s`);
  if (!ok) failedSteps.push(name);
}
if (long) {
  step('long tests', ['exec', 'turbo', 'run', 'test:long', '--concurrency=1', '--output-logs=new-only', '--continue']);
} else {
  step('format', ['run', 'format:check']);
  step('lint', ['run', 'lint']);
  step('types', ['exec', 'turbo', 'run', 'typecheck', '--output-logs=errors-only', '--continue']);
  step('build', ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only']);
  step('unit and property tests', [
    'exec',
    'turbo',
    'run',
    'test',
    '--concurrency=2',
    '--output-logs=new-only',
    '--continue',
  ]);
  step('browser tests', ['exec', 'playwright', 'test']);
}

let passed = 0;
let failed = 0;
let skipped = 0;
const missing = [];
for (const file of resultFiles) {
  if (!existsSync(file) || statSync(file).mtimeMs < started) {
    missing.push(file.slice(root.length));
    continue;
  }
  const result = JSON.parse(readFileSync(file, 'utf8'));
  if (result.stats) {
    passed += result.stats.expected;
    failed += result.stats.unexpected + result.stats.flaky;
    skipped += result.stats.skipped;
  } else {
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    skipped += result.numPendingTests;
  }
}
if (missing.length > 0) console.error(`\nNo fresh result file: ${missing.join(', ')}. Its runner did not finish.`);
if (failedSteps.length > 0) console.error(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || passed === 0 || missing.length > 0 || failedSteps.length > 0 ? 1 : 0);

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FAIR_TESTS } from '../src/verify/fair-tests.ts';
import { chiSquared, chiSquaredP } from '../src/statistics/chi-squared.ts';
import { admittedByQuarter, dueByQuarter } from '../src/verify/arrivals.ts';
import { waitOf } from '../src/verify/mmc.ts';
import { runErlangStand } from '../src/verify/erlang-stand.ts';
import { row, type VerifyRow } from '../src/verify/verify-test.ts';
import { floorwalk } from './floorwalk.ts';
import { KNOWN_FAULTS } from './known-faults.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'floorwalk-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(FAIR_TESTS.map(({ name }) => name))(
  '[CL12] verify fair --only %s prints rows with a value in its band',
  (name) => {
    const { status, stdout, stderr } = floorwalk('verify', 'fair', '--only', name, '--quick', '--json');
    const rows = JSON.parse(stdout) as VerifyRow[];
    expect(stderr).toBe('');
    expect(rows.length).toBeGreaterThan(0);
    for (const one of rows) {
      expect(Object.keys(one)).toEqual(['test', 'value', 'band', 'unit', 'pass']);
      expect(one.test.startsWith(`${name}/`)).toBe(true);
      expect(one.pass).toBe(one.value >= one.band[0] && one.value <= one.band[1]);
    }
    expect(status).toBe(rows.every(({ pass }) => pass) ? 0 : 1);
    expect(rows.filter(({ test, pass }) => !pass && !KNOWN_FAULTS.includes(test))).toEqual([]);
  },
);

it('[CL12] a value outside its band fails, and so does what is no number', () => {
  expect(row('a/b', 2, [0, 1], 's').pass).toBe(false);
  expect(row('a/b', Number.NaN, [0, 1], 's').pass).toBe(false);
  expect(row('a/b', 1, [0, 1], 's').pass).toBe(true);
});

it('[CL12] the queue that is measured has the load that it is said to have', () => {
  const { served, minutes } = runErlangStand(0.5, 3);
  expect(Math.abs((served / minutes) * (6 / 4) - 0.5)).toBeLessThan(0.03);
});

it('[CL12] the measures would see another model: other weights, another distribution of services', () => {
  const found = admittedByQuarter(1);
  const p = (weights?: readonly number[]): number => chiSquaredP(chiSquared(found, dueByQuarter(weights)), 27);
  expect(p()).toBeGreaterThan(0.01);
  expect(p([1, 1.3, 1.1, 0.6, 1.3, 1, 0.4])).toBeLessThan(0.001);
  const waits = (service: 'exponential' | 'log-normal'): number =>
    waitOf([1, 2, 3, 4].map((seed) => runErlangStand(0.6, seed, service))).meanMin;
  expect(waits('log-normal') / waits('exponential')).toBeGreaterThan(1.1);
});

it('[CL13] what was measured is drawn beside its reference: SVG that is read alone', () => {
  const dir = join(folder, 'figures', 'new');
  floorwalk('verify', 'fair', '--quick', '--figures', dir);
  expect(readdirSync(dir).toSorted()).toEqual(['arrivals.svg', 'choice.svg', 'fundamental.svg', 'mmc.svg']);
  for (const file of readdirSync(dir)) {
    const svg = readFileSync(join(dir, file), 'utf8');
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="[\d ]+"[^>]* role="img" aria-label="[^"]+"/,
    );
    expect(svg).toContain('Repeat: floorwalk verify fair --only');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  }
});

it('[CL2] verify refuses what it does not know, and a folder that it may not write to', () => {
  const refusal = (...args: string[]): string => {
    const { status, stdout, stderr } = floorwalk('verify', ...args);
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    return stderr.trimEnd();
  };
  expect(refusal('fair', '--only', 'arrival')).toBe(
    'floorwalk: --only: verify fair has no test "arrival"; it must be one of ' +
      'arrivals, choice, mmc, little, fundamental, capacity, conservation',
  );
  expect(refusal('weather')).toMatch(/there is nothing called "weather" to verify; it must be fair/);
  const path = join(folder, 'a-file');
  writeFileSync(path, '');
  expect(refusal('fair', '--only', 'choice', '--figures', path)).toMatch(/--figures: .* cannot be written \(EEXIST\)/);
});

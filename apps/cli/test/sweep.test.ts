import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { floorwalk, json } from './floorwalk.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'floorwalk-sweep-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sweepTo = (out: string, ...more: string[]): readonly string[] => [
  'sweep',
  'first-steps',
  '--seeds',
  '3..8',
  '--worlds',
  'plain,loud',
  '--until',
  '11:00',
  '--out',
  out,
  ...more,
];
const lines = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');

/** Starts a sweep in a process of its own and kills it, as kill -9 does, once the file has so many lines. */
async function killAfter(file: string, count: number): Promise<void> {
  writeFileSync(file, '');
  const child = spawn(process.execPath, [MAIN, ...sweepTo(file)], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const watcher = watch(file, () => {
    if (lines(file).length >= count) child.kill('SIGKILL');
  });
  await ended;
  watcher.close();
  expect(child.signalCode).toBe('SIGKILL');
}

it.each(['csv', 'jsonl'])('[CL14] a killed sweep goes on where it was, to the same %s file', async (ending) => {
  const [whole, killed] = [join(folder, `whole.${ending}`), join(folder, `killed.${ending}`)];
  expect(floorwalk(...sweepTo(whole))).toMatchObject({ status: 0, stderr: '' });
  await killAfter(killed, 4);
  const kept = lines(killed).length;
  expect(kept).toBeLessThan(lines(whole).length);
  expect(readFileSync(whole, 'utf8').startsWith(readFileSync(killed, 'utf8'))).toBe(true);
  const { status, stdout } = floorwalk(...sweepTo(killed));
  const before = ending === 'csv' ? kept - 1 : kept;
  expect([status, stdout.trim()]).toEqual([0, `${killed}: 12 fairs of first-steps 1.0.0, ${before} of them before`]);
  expect(readFileSync(killed, 'utf8')).toBe(readFileSync(whole, 'utf8'));
});

it('[CL14] a last row that was cut off is written again, wherever it was cut', () => {
  const file = join(folder, 'cut.csv');
  floorwalk(...sweepTo(file));
  const whole = readFileSync(file, 'utf8');
  const last = whole.trimEnd().lastIndexOf('\n') + 1;
  for (const cut of [last, last + 1, whole.length - 3, whole.length - 1, 10, 0]) {
    writeFileSync(file, whole.slice(0, cut));
    expect(floorwalk(...sweepTo(file))).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(whole);
  }
});

it('[CL14] a row is the fair that simulate runs, with the truths of its floor', () => {
  const file = join(folder, 'rows.jsonl');
  floorwalk(...sweepTo(file));
  const rows = lines(file).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.map(({ world, seed }) => `${String(world)} ${String(seed)}`)).toEqual(
    ['plain', 'loud'].flatMap((world) => [3, 4, 5, 6, 7, 8].map((seed) => `${world} ${seed}`)),
  );
  const floor = ['first-steps', '--seed', '4', '--world', 'loud'];
  const { hash, admitted, inside, left, peakInside, visits } = json('simulate', ...floor, '--until', '11:00') as Record<
    string,
    unknown
  >;
  expect(rows[7]).toMatchObject({ until: '11:00', hash, admitted, inside, left, peakInside, visits });
  const { truths } = json('truth', ...floor) as { truths: { id: string; value: number }[] };
  for (const { id, value } of truths) expect(rows[7][`truth:${id}`]).toBe(value);
});

it('[CL2] sweep refuses what it cannot go on with, and leaves the file as it is', () => {
  const refusal = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = floorwalk(...args);
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    return stderr.trimEnd();
  };
  const file = join(folder, 'other.csv');
  floorwalk('sweep', 'first-steps', '--seeds', '1..2', '--until', '09:30', '--out', file);
  const before = readFileSync(file, 'utf8');
  const again = (...more: string[]): string => refusal('sweep', 'first-steps', '--out', file, ...more);
  expect(again('--seeds', '1..2', '--until', '09:40')).toMatch(
    /other.csv:2 is of another sweep: until is 09:30 and would be 09:40; /,
  );
  expect(again('--seeds', '2..3', '--until', '09:30')).toMatch(/seed is 1 and would be 2; /);
  expect(again('--seeds', '1..1', '--until', '09:30', '--worlds', 'plain')).toMatch(
    /other.csv:3 is beyond the 1 fairs/,
  );
  expect(readFileSync(file, 'utf8')).toBe(before);
  writeFileSync(file, before.replaceAll(',1.0.0,', ',0.9.0,'));
  expect(again('--seeds', '1..2', '--until', '09:30')).toMatch(/version is 0.9.0 and would be 1.0.0; /);
  writeFileSync(file, before.replace('\n', '\nx,'));
  expect(again('--seeds', '1..2', '--until', '09:30')).toMatch(
    /other.csv:2 is no row of this sweep; name another file/,
  );
  writeFileSync(file, 'my notes');
  expect(again('--seeds', '1..2')).toMatch(/other.csv:1 is no row of a sweep; /);
  expect(readFileSync(file, 'utf8')).toBe('my notes');
  expect(again('--seeds', '5')).toMatch(/It must be two whole numbers from 0 to 4294967295, such as 1..100;/);
  expect(again('--seeds', '1..2', '--worlds', 'plain,dark')).toMatch(/has no world "dark"; it must be of plain, /);
  expect(refusal('sweep', 'first-steps', '--seeds', '1..2', '--out', 'a.txt')).toMatch(
    /a.txt is neither .csv nor .jsonl; /,
  );
});

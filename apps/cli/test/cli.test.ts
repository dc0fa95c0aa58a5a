import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { floorwalk, json } from './floorwalk.ts';

const firstSteps = readFileSync(
  fileURLToPath(new URL('../../../packages/scenarios/scenarios/first-steps/scenario.yaml', import.meta.url)),
  'utf8',
);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'floorwalk-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file in the test's own folder. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
/** One line on stderr, nothing on stdout, status 2. */
function refusal(...args: readonly string[]): string {
  const { status, stdout, stderr } = floorwalk(...args);
  expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
  return stderr.trimEnd();
}

describe('floorwalk', () => {
  it('[CL1] has help for every command', () => {
    for (const command of [
      [],
      ['scenario'],
      ['scenario', 'show'],
      ['simulate'],
      ['truth'],
      ['demo'],
      ['replay'],
      ['verify'],
    ]) {
      const { status, stdout, stderr } = floorwalk(...command, '--help');
      expect([status, stderr, stdout.startsWith(`Usage: ${['floorwalk', ...command].join(' ')}`)]).toEqual([
        0,
        '',
        true,
      ]);
    }
  });
  it('[CL2] refuses what it does not know in one line, with status 2', () => {
    expect(refusal('simulat')).toBe(
      "floorwalk: unknown command 'simulat' (Did you mean simulate?); see floorwalk --help",
    );
    expect(refusal('simulate')).toBe("floorwalk: missing required argument 'scenario'; see floorwalk --help");
    expect(refusal('simulate', 'nowhere')).toMatch(
      /^floorwalk: nowhere: there is no scenario and no file called "nowhere"; name one of first-steps, /,
    );
    expect(refusal('simulate', 'first-steps', '--seed', 'one')).toMatch(
      /It must be a whole number from 0 to 4294967295/,
    );
    expect(refusal('simulate', 'first-steps', '--until', '25:00')).toMatch(
      /It must be a time of day as HH:MM, such as 11:00;/,
    );
    expect(refusal('simulate', 'first-steps', '--until', '08:00')).toMatch(/the doors open at 09:00/);
    expect(refusal('simulate', 'first-steps', '--day', '2')).toMatch(/it must be from 1 to 1$/);
    expect(refusal('truth', 'first-steps', '--world', 'upside-down')).toMatch(
      /it must be one of plain, quiet-skill, loud$/,
    );
  });
  it('[CL2] refuses a broken scenario file in one line that names file, line and path', () => {
    const broken = file('broken.yaml', firstSteps.replace('wM: 15, dM: 12', 'wM: -15, dM: 12'));
    const line = firstSteps.slice(0, firstSteps.indexOf('wM: 15, dM: 12')).split('\n').length;
    const said = `floorwalk: ${broken}:${line} exhibitors[0].rect.wM: -15 is out of range; it must be more than 0`;
    for (const command of [['scenario', 'validate'], ['scenario', 'show'], ['simulate'], ['truth']]) {
      expect(refusal(...command, broken)).toBe(said);
    }
    expect(refusal('simulate', file('noise.yaml', '\u0000\u0001'.repeat(1000)))).toMatch(/this is not text; /);
    expect(refusal('simulate', file('big.yaml', 'x'.repeat(50_000_000)))).toMatch(/the file has 47.7 MB; /);
    expect(refusal('simulate', folder)).toMatch(/the file cannot be read \(EISDIR\)/);
  });
  it('[CL3] lists and shows scenarios', () => {
    expect(json('scenario', 'list')).toContainEqual({ id: 'first-steps', title: { en: 'First steps', zh: '第一步' } });
    expect(json('scenario', 'show', 'first-steps')).toMatchObject({
      id: 'first-steps',
      areaM2: 988,
      halls: [{ id: 'garden-hall', areaM2: 988 }],
      exhibitors: 12,
      exhibits: 13,
      attendees: 1200,
      attendeesUnit: 'visits',
      named: [],
      fictional: 12,
      exhibitsByKind: { 'text-to-image': 6, generative: 4, chatbot: 1, robot: 1, accelerator: 1 },
      worlds: ['plain', 'quiet-skill', 'loud'],
      ledger: [],
    });
    expect(floorwalk('scenario', 'show', 'first-steps').stdout).toContain('988 m2, 12 exhibitors');
  });
  it('[CL4] writes a scenario that validates and runs, and never over another', () => {
    const dir = join(folder, 'Our Fair 2025');
    expect(floorwalk('scenario', 'new', dir)).toMatchObject({ status: 0, stderr: '' });
    expect(json('scenario', 'validate', dir)).toMatchObject({ valid: true, id: 'our-fair-2025' });
    expect(json('simulate', dir)).toMatchObject({ scenario: 'our-fair-2025', admitted: 400, inside: 0, left: 400 });
    expect(refusal('scenario', 'new', dir)).toMatch(/is there already; name a folder without a scenario.yaml$/);
  });
  it('[CL5] names every fault of a scenario to who asks for them', () => {
    const broken = file(
      'two.yaml',
      firstSteps.replace('wM: 15, dM: 12', 'wM: -15, dM: 12').replace('art: dog', 'art: cat'),
    );
    const { status, stdout, stderr } = floorwalk('scenario', 'validate', broken);
    expect([status, stdout.trimEnd().split('\n').length, stderr.trimEnd().split('\n').length]).toEqual([2, 2, 1]);
    const asked = floorwalk('scenario', 'validate', broken, '--json');
    expect(JSON.parse(asked.stdout)).toMatchObject({
      valid: false,
      issues: [{ path: 'exhibitors[0].rect.wM' }, { path: 'exhibitors[9].art' }],
    });
  });
  it('[CL6] simulates a day in which nobody is lost, with the same hash each time', () => {
    const noon = json('simulate', 'first-steps', '--seed', '7', '--world', 'loud', '--until', '12:00');
    expect(noon).toMatchObject({ scenario: 'first-steps', seed: 7, world: 'loud', day: 1, simulatedSeconds: 10_800 });
    const { admitted, inside, left, hash, occupancy, exhibitors } = noon as Record<string, never>;
    expect(admitted).toBe(inside + left);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(occupancy[0]).toEqual({ time: '09:00', inside: 0 });
    expect(Object.keys(exhibitors[0])).toEqual([
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
    ]);
    const again = json(
      'simulate',
      'first-steps',
      '--seed',
      '7',
      '--world',
      'loud',
      '--until',
      '12:00',
      '--from',
      '11:00',
    );
    expect(again).toMatchObject({
      hash,
      occupancy: expect.arrayContaining([{ time: '11:00', inside: expect.any(Number) }]),
    });
    expect((again as { occupancy: { time: string }[] }).occupancy[0].time).toBe('11:00');
    expect(json('simulate', 'first-steps')).toMatchObject({ admitted: 1200, inside: 0, left: 1200 });
  });
  it("[CL6] writes the exhibitors' table", () => {
    const csv = join(folder, 'exhibitors.csv');
    json('simulate', 'first-steps', '--until', '10:00', '--csv', csv);
    const lines = readFileSync(csv, 'utf8').trimEnd().split('\n');
    expect([lines.length, lines[0].split(',').length, lines[1].split(',').length]).toEqual([13, 10, 10]);
    expect(lines[1]).toMatch(/^loomwave,\d+,/);
    expect(refusal('simulate', 'first-steps', '--csv', join(folder, 'no', 'where.csv'))).toMatch(
      /cannot be written \(ENOENT\)/,
    );
  });
  it('[CL15] draws the day as SVG, and drawing changes nothing in it', () => {
    const svg = join(folder, 'day.svg');
    for (const until of [[], ['--until', '09:07']]) {
      const drawn = json('simulate', 'first-steps', ...until, '--svg', svg) as { hash: string };
      expect(json('simulate', 'first-steps', ...until)).toMatchObject({ hash: drawn.hash });
      const text = readFileSync(svg, 'utf8');
      for (const title of ['Who is inside', 'Who queues for a demo place', 'The longest queues']) {
        expect(text).toContain(title);
      }
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
  it('[CL15] ranks no real company by its queue', () => {
    const svg = join(folder, 'waic.svg');
    expect(floorwalk('simulate', 'waic-2024', '--until', '09:40', '--svg', svg).status).toBe(0);
    const names = [...readFileSync(svg, 'utf8').matchAll(/>([^<>]+)<\/text>/g)].map(([, name]) => name);
    const { named } = json('scenario', 'show', 'waic-2024') as { named: string[] };
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(names.map((name) => name.toLowerCase())).not.toContain(id);
  });
  it('[CL7] tells the truth of each question on a floor', () => {
    const told = json('truth', 'first-steps', '--seed', '3', '--world', 'loud') as {
      truths: { id: string; value: number }[];
    };
    expect(told).toMatchObject({ scenario: 'first-steps', seed: 3, world: 'loud' });
    expect(told.truths.map(({ id }) => id)).toEqual(['tti-success', 'own-model-share', 'chatbot-share']);
    for (const { value } of told.truths) expect(value >= 0 && value <= 1).toBe(true);
  });
  it('[CL8] runs a demo so often that its rate comes near the modelled probability', () => {
    const ask = ['demo', 'loomwave/picture-loom', '--scenario', 'first-steps', '--probe', 'single-cat'] as const;
    const shown = json(...ask, '--trials', '2000') as { rate: number; probability: number };
    const error = Math.sqrt((shown.probability * (1 - shown.probability)) / 2000);
    expect(Math.abs(shown.rate - shown.probability)).toBeLessThan(4 * error);
    expect(json(...ask, '--trials', '2000')).toEqual(shown);
    expect(refusal('demo', 'loomwave', '--scenario', 'first-steps', '--probe', 'single-cat')).toMatch(
      /^floorwalk: first-steps has no exhibit "loomwave"; it must be one of loomwave\/picture-loom, /,
    );
    expect(refusal(...ask.slice(0, 4), '--probe', 'x')).toMatch(/has no probe "x"; it must be one of /);
    expect(refusal('demo', 'siltstone/one-lamp', '--scenario', 'first-steps', '--probe', 'x')).toMatch(
      /accelerator has no probe "x"; it must be one of train-1b, /,
    );
  });
});

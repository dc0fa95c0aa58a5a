import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createFair,
  createWalkable,
  fairView,
  hashVisit,
  layoutFeature,
  logOf,
  startVisit,
  submit,
  type VisitCommand,
  type VisitLog,
} from '@floorwalk/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groundOf, openFloor } from '../src/open-floor.ts';
import { floorwalk, json } from './floorwalk.ts';

const COMMANDS: readonly VisitCommand[] = [
  { type: 'guess', question: 'tti-success', estimate: 0.5, low: 0.2, high: 0.8 },
  { type: 'walk', toXM: 18.2, toYM: 21.6, durationMs: 2000, by: 'hand' },
  { type: 'wait', durationMs: 60_000 },
  { type: 'hand-in', estimates: [{ question: 'tti-success', estimate: 0.4, low: 0.3, high: 0.6 }] },
];
/** A short visit to first-steps, as the app would save it. */
function aVisit(): { readonly log: VisitLog; readonly hash: string } {
  const floor = openFloor('first-steps', { seed: 5, world: 'loud' });
  const { scenario } = floor;
  const { network, stands, spots } = groundOf(floor);
  const fair = createFair(floor, network, { day: scenario.visit.day, spots });
  const walkable = createWalkable(scenario, stands, scenario.features.map(layoutFeature));
  const context = { floor, fair: fairView(fair), walkable };
  const visit = startVisit(context);
  for (const command of COMMANDS) expect(submit(context, visit, command).rejections).toEqual([]);
  return { log: logOf(context, visit), hash: hashVisit(visit) };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'floorwalk-replay-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('floorwalk replay', () => {
  it('[CL9] gives the same hash and a score', () => {
    const { log, hash } = aVisit();
    const replayed = json('replay', file('visit.json', log), '--hash', hash);
    expect(replayed).toMatchObject({
      scenario: 'first-steps',
      seed: 5,
      world: 'loud',
      entries: 4,
      hash,
      difference: null,
    });
    expect((replayed as { score: { total: number } }).score.total).toBeGreaterThanOrEqual(0);
  });
  it('[CL9] names the command and the table where it first differs, with status 1', () => {
    const { log } = aVisit();
    const entries = log.entries.map((entry, i) =>
      i === 1 ? { ...entry, command: { ...COMMANDS[1], toXM: 18.1 } } : entry,
    );
    const { status, stdout, stderr } = floorwalk('replay', file('altered.json', { ...log, entries }));
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^command 2 differs in the table walker: expected [0-9a-f]{16}, found [0-9a-f]{16}$/m);
  });
  it('[CL2] refuses what is no log of a visit', () => {
    for (const [content, said] of [
      ['not json', /this is not JSON; expected the JSON text of a saved visit$/],
      [{ ...aVisit().log, version: 99 }, /version: is 99; expected 1$/],
      [{ ...aVisit().log, scenario: 'nowhere' }, /there is no scenario and no file called "nowhere"/],
    ] as const) {
      const path = file('bad.json', content);
      const { status, stdout, stderr } = floorwalk('replay', path);
      expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
      expect(stderr.trimEnd()).toMatch(said);
    }
    expect(floorwalk('replay', join(folder, 'none.json')).stderr).toMatch(/cannot be read \(ENOENT\)/);
  });
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const LAUNCHER = fileURLToPath(new URL('../floorwalk.mjs', import.meta.url));
/** Node 24 can be told to behave as one that knows no TypeScript. */
function launch(flags: readonly string[], env: Readonly<Record<string, string>>) {
  const args = [...flags, LAUNCHER, 'truth', 'first-steps', '--json'];
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } });
}

describe('floorwalk.mjs', () => {
  it('[CL10] says in one line that this Node is too old', () => {
    const { status, stdout, stderr } = launch(['--no-strip-types'], { FLOORWALK_NODE: 'this' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^floorwalk: Node v\S+ cannot run it; use Node 24, .*\n$/);
  });
  it("[CL10] uses the repo's own Node where this one is too old", () => {
    const { status, stdout } = launch(['--no-strip-types'], { FLOORWALK_NODE: '' });
    expect([status, JSON.parse(stdout).scenario]).toEqual([0, 'first-steps']);
  });
  it('[CL10] runs on a Node that knows TypeScript', () => {
    const { status, stdout } = launch([], {});
    expect([status, JSON.parse(stdout).scenario]).toEqual([0, 'first-steps']);
  });
});

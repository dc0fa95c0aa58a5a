import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

const rules = [
  ...readFileSync(join(root, 'packages/engine/SPEC.md'), 'utf8').matchAll(/^- \*\*([A-Z]{2}\d+)\*\*/gm),
].map((m) => m[1]);
const tests = ['packages', 'apps', 'e2e']
  .flatMap((folder) => sourceFiles(folder))
  .filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path))
  .flatMap(({ path, text }) => [...text.matchAll(/\[([A-Z]{2}\d+)\]/g)].map((m) => ({ id: m[1], path })));

describe('SPEC.md and the tests', () => {
  it('[DT14] every rule is stated once and has a test that carries its id', () => {
    expect(rules.filter((id, i) => rules.indexOf(id) !== i)).toEqual([]);
    expect(rules.filter((id) => !tests.some((t) => t.id === id))).toEqual([]);
  });

  it('[DT15] every id that a test carries is a rule', () => {
    expect(tests.filter(({ id }) => !rules.includes(id)).map(({ id, path }) => `${path}: ${id}`)).toEqual([]);
  });
});

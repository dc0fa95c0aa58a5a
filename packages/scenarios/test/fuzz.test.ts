import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadScenarioText, ScenarioError } from '../src/text.ts';

const firstSteps = readFileSync(new URL('../scenarios/first-steps/scenario.yaml', import.meta.url), 'utf8');

/** Loads, and checks that whatever is refused is refused in order. */
function tryLoad(text: string): void {
  try {
    loadScenarioText(text, 'mutant.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(ScenarioError);
    const { issues, message } = error as ScenarioError;
    expect(issues.length).toBeGreaterThan(0);
    expect(message.split('\n')).toHaveLength(issues.length);
    expect(message).not.toMatch(/\[object|undefined|\bat .*\.ts:\d/);
    for (const { file, wrong, right } of issues)
      expect([file, wrong.length > 0, right.length > 0]).toEqual(['mutant.yaml', true, true]);
  }
}

/** Every place in the data, as a path. */
function placesIn(data: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof data !== 'object' || data === null) return [path];
  return [
    path,
    ...Object.keys(data).flatMap((key) => placesIn((data as Record<string, unknown>)[key], [...path, key])),
  ];
}
function replaced(data: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(data) as Record<string, unknown>;
  const owner = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
  if (path.length === 0) return value;
  if (value === undefined) delete owner[path[path.length - 1]];
  else owner[path[path.length - 1]] = value;
  return copy;
}

describe('the loader under mutation', () => {
  it('[SC10] answers any change of a text with a scenario or with a ScenarioError', () => {
    const at = fc.nat(firstSteps.length);
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('\t', '\n', '&a ', '*a', '{', ']', '"', ': ', '- ', '!!', '|', '\u2028'),
    );
    fc.assert(
      fc.property(at, fc.nat(40), piece, (start, cut, insert) => {
        tryLoad(firstSteps.slice(0, start) + insert + firstSteps.slice(start + cut));
      }),
      { numRuns: 150, seed: 2024 },
    );
  });
  it('[SC10] answers any change of a value with a scenario or with a ScenarioError', () => {
    const data: unknown = parse(firstSteps);
    const places = placesIn(data);
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        0,
        -1,
        1e9,
        1e-9,
        1e308,
        true,
        [],
        {},
        'fiction',
        'A01',
        '__proto__',
        [null],
        { __proto__: null },
      ),
      fc.string(),
      fc.double(),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.nat(places.length - 1), value, (place, to) => {
        tryLoad(JSON.stringify(replaced(data, places[place], to)) ?? '');
      }),
      { numRuns: 200, seed: 2024 },
    );
  });
  it('[SC10] answers noise with a ScenarioError', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (noise) => {
        expect(() => loadScenarioText(noise, 'mutant.yaml')).toThrow(ScenarioError);
      }),
      { numRuns: 200, seed: 2024 },
    );
  });
});

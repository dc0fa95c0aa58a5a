import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles } from './source-files.ts';

const banned =
  /\bMath\s*\.\s*(?!(?:sqrt|floor|ceil|round|trunc|abs|min|max|sign|imul|fround|clz32)\b)\w+|\*\*|\bDate\b|\bperformance\b|\bcrypto\b|\bMath\s*\[/g;

/** Everything that decides what is true on a floor. */
const truthful = ['packages/engine/src', 'packages/scenarios/src', 'packages/assessment/src'];

describe('what decides truth', () => {
  it.each(truthful)('[DT12] %s uses no platform transcendentals, no Math.random and no clocks', (folder) => {
    const hits = sourceFiles(folder)
      .filter(({ path }) => !path.endsWith('.test.ts'))
      .flatMap(({ path, text }) => [...codeOf(text).matchAll(banned)].map((m) => `${path}: ${m[0]}`));
    expect(hits).toEqual([]);
  });

  it('[DT13] the ban sees what it is meant to see', () => {
    const seen = (code: string): boolean => [...codeOf(code).matchAll(banned)].length > 0;
    for (const code of [
      'Math.sin(1)',
      'Math.random()',
      'x ** 2',
      'Date.now()',
      'performance.now()',
      'Math.hypot(a, b)',
      'Math["exp"](1)',
    ]) {
      expect(seen(code), code).toBe(true);
    }
    for (const code of ['Math.sqrt(2)', "// Math.sin\n'Math.exp'", 'Math.floor(x)'])
      expect(seen(code), code).toBe(false);
  });
});

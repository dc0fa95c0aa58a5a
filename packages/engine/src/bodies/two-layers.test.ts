import { describe, expect, it } from 'vitest';
import { bottleneck, corridor, crossing, timesOf, type Walk } from '../../test/two-layers.ts';

const CASES: readonly (readonly [what: string, perM2: number, of: (perM2: number) => Walk])[] = [
  ['a corridor', 0.5, corridor],
  ['a corridor', 1, corridor],
  ['a corridor', 1.5, corridor],
  ['a corridor', 2, corridor],
  ['a bottleneck', 1, bottleneck],
  ['a bottleneck', 2, bottleneck],
  // Where two streams cross both are in the same square: twice as many per m2 as in each aisle.
  ['a crossing', 0.5, crossing],
  ['a crossing', 0.8, crossing],
];

describe('the two layers', () => {
  it.each(CASES)('[BD27] bodies take as long as the fair says, and get through: %s at %d per m2', (_, perM2, of) => {
    const { bodiesS, fairS, walked, expected, lost } = timesOf(of(perM2));
    expect(Math.abs(bodiesS / fairS - 1)).toBeLessThan(0.1);
    expect(walked).toBeGreaterThan(0.95 * expected);
    expect(lost).toBeLessThan(0.02 * expected);
  });
});

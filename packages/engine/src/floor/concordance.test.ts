import { expect, it } from 'vitest';
import { concordance } from './concordance.ts';

it('[FL11] is the share of pairs that agree, ties half, NaN left out', () => {
  expect(concordance([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
  expect(concordance([1, 2, 3, 4], [4, 3, 2, 1])).toBe(0);
  // Of six pairs five agree.
  expect(concordance([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(5 / 6);
  expect(concordance([1, 1, 2], [1, 2, 3])).toBeCloseTo(2.5 / 3);
  expect(concordance([1, Number.NaN, 2], [1, 5, 2])).toBe(1);
  expect(concordance([1, 2], [1, Number.NaN])).toBeNaN();
});

import { expect, it } from 'vitest';
import { LINES_EACH, OVERHEARD } from './overheard-lines.ts';

it('[UI35] each level of talk has its bank of different lines, in both languages', () => {
  expect(OVERHEARD.map((bank) => bank.length)).toEqual([LINES_EACH, LINES_EACH, LINES_EACH]);
  const all = OVERHEARD.flat();
  expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
  expect(new Set(all.map(({ zh }) => zh)).size).toBe(all.length);
});

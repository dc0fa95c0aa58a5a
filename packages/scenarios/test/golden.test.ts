import { fairCounts, hashFair, runToEnd, runUntil } from '@floorwalk/engine';
import { expect, it } from 'vitest';
import { fairOf } from './fair-of.ts';

/** Replace a golden file with `vitest run -u` after a change that is meant to change the fair; the difference is what review looks at. */
it.each([
  ['first-steps', undefined],
  ['waic-2024', 10 * 3_600_000],
] as const)('[SC18] the fair of %s has the hash of its golden file', async (id, untilMs) => {
  const { fair, floor } = fairOf(id, 1);
  if (untilMs === undefined) runToEnd(fair);
  else runUntil(fair, untilMs);
  const golden = { counts: fairCounts(fair), truths: Object.fromEntries(floor.truths), ...hashFair(fair) };
  await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot(`golden/${id}.json`);
});

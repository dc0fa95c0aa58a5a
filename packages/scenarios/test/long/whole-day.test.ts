import { fairCounts, hashFair, restoreFair, runToEnd, runUntil, snapshotFair } from '@floorwalk/engine';
import { expect, it } from 'vitest';
import { fairOf } from '../fair-of.ts';

const HOUR_MS = 3_600_000;

it.each([0, 1, 2])(
  '[SC19] day %i of waic-2024 at its true size keeps everybody counted and ends with empty halls',
  (day) => {
    const { fair, floor, network } = fairOf('waic-2024', 7, day);
    for (let hour = 9; hour <= 17; hour++) {
      runUntil(fair, hour * HOUR_MS);
      const { admitted, inside, left } = fairCounts(fair);
      expect(inside + left).toBe(admitted);
    }
    const again = restoreFair(floor, network, snapshotFair(fair));
    runToEnd(fair);
    runToEnd(again);
    expect(hashFair(again)).toEqual(hashFair(fair));
    expect(fairCounts(fair)).toMatchObject({ admitted: 100_000, inside: 0, left: 100_000 });
  },
);

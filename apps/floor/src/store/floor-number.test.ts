import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FloorNumberError, floorAskedFor, LAST_FLOOR, worldOfFloor } from './floor-number.ts';

it('[UI18] an address may ask for a floor by number, and nothing else passes for one', () => {
  expect(floorAskedFor('')).toBeUndefined();
  expect(floorAskedFor('?floor=4711')).toBe(4711);
  expect(floorAskedFor('?lang=zh&floor=000007')).toBe(7);
  for (const wrong of ['', '0', '-3', '1e5', '1000000', 'seven', '4.5', ' 7', '９'])
    expect(() => floorAskedFor(`?floor=${encodeURIComponent(wrong)}`)).toThrow(FloorNumberError);
});

it('[UI19] a floor’s number gives its world: the same again each time, each world about as often', () => {
  const worlds = ['a', 'b', 'c'];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_FLOOR }), (seed) => {
      expect(worldOfFloor(seed, worlds)).toBe(worldOfFloor(seed, [...worlds]));
    }),
  );
  const dealt = Array.from({ length: 3000 }, (_, i) => worldOfFloor(i + 1, worlds));
  for (const world of worlds) {
    const share = dealt.filter((each) => each === world).length / dealt.length;
    expect(share).toBeGreaterThan(0.29);
    expect(share).toBeLessThan(0.38);
  }
});

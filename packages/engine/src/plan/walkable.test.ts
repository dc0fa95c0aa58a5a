import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWay, lineIsFree } from './find-way.ts';
import { plan, smallFair } from './fixture.ts';
import { layoutFeature, layoutStand } from './layout.ts';
import { BODY_RADIUS_M, clampWalk, createWalkable, nearestWalkable } from './walkable.ts';

const scenario = smallFair();
const stands = scenario.exhibitors.map((exhibitor) => layoutStand(exhibitor));
const features = scenario.features.map((feature) => layoutFeature(feature));
const walkable = createWalkable(scenario, stands, features);
const solids = [...stands, ...features].flatMap(({ props }) => props.filter(({ solid }) => solid));
const anyPoint = fc.record({
  xM: fc.double({ min: -5, max: 65, noNaN: true }),
  yM: fc.double({ min: -5, max: 45, noNaN: true }),
});

describe('where one can walk', () => {
  it('[PL30] is nowhere within a body radius of anything solid, and nowhere off the floor', () => {
    fc.assert(
      fc.property(anyPoint, ({ xM, yM }) => {
        const near = solids.some(
          (p) =>
            xM > p.xM - BODY_RADIUS_M &&
            xM < p.xM + p.wM + BODY_RADIUS_M &&
            yM > p.yM - BODY_RADIUS_M &&
            yM < p.yM + p.dM + BODY_RADIUS_M,
        );
        const off = xM < 0 || yM < 0 || xM > 60 || yM > 40;
        if (near || off) expect(walkable.isWalkable(xM, yM)).toBe(false);
      }),
      { numRuns: 2000, seed: 4 },
    );
    expect(walkable.isWalkable(5, 23.5)).toBe(true);
    expect(walkable.isWalkable(Number.NaN, 3)).toBe(false);
  });

  it('[PL31] slides along what is solid and never ends in it', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        const end = clampWalk(walkable, from, to);
        expect(walkable.isWalkable(end.xM, end.yM)).toBe(true);
      }),
      { numRuns: 1000, seed: 5 },
    );
    const walled = createWalkable(plan({ walls: [{ xM: 0, yM: 10, wM: 60, dM: 1, heightM: 3 }] }), [], []);
    const slid = clampWalk(walled, { xM: 5, yM: 12 }, { xM: 8, yM: 9 });
    expect(slid.xM).toBeCloseTo(8);
    expect(slid.yM).toBeGreaterThan(11.19);
  });

  it('[PL32] finds the nearest place to stand', () => {
    const inWall = { xM: stands[0].props[0].xM + 1, yM: stands[0].props[0].yM + 0.05 };
    const near = nearestWalkable(walkable, inWall);
    expect(walkable.isWalkable(near.xM, near.yM)).toBe(true);
    expect(Math.abs(near.xM - inWall.xM) + Math.abs(near.yM - inWall.yM)).toBeLessThan(1.2);
    expect(nearestWalkable(walkable, { xM: 5, yM: 23.5 })).toEqual({ xM: 5, yM: 23.5 });
  });

  it('[PL33] leads from the visit to every place, queue position and look of every stand, free of what is solid', () => {
    const start = { xM: 5, yM: 23.5 };
    for (const [row, { places, looks, queue, entry }] of stands.entries()) {
      const way = findWay(walkable, start, entry);
      expect(way.at(-1), scenario.exhibitors[row].id).toEqual({ xM: entry.xM, yM: entry.yM });
      let at = start;
      for (const point of way) {
        expect(lineIsFree(walkable, at, point)).toBe(true);
        at = point;
      }
      for (const spot of [...places, ...looks, ...queue]) {
        const into = findWay(walkable, entry, spot).at(-1);
        expect(into, scenario.exhibitors[row].id).toEqual({ xM: spot.xM, yM: spot.yM });
      }
    }
  });

  it('[PL34] tells that no way leads over a wall, and takes hardly longer ways than the shortest', () => {
    const walls = [{ xM: 0, yM: 20, wM: 60, dM: 0.5, heightM: 3 }];
    const cut = createWalkable(plan({ walls }), [], []);
    expect(findWay(cut, { xM: 10, yM: 10 }, { xM: 10, yM: 30 })).toEqual([]);
    const gap = createWalkable(plan({ walls: [{ ...walls[0], wM: 50 }] }), [], []);
    let lengthM = 0;
    let at = { xM: 10, yM: 10 };
    for (const point of findWay(gap, at, { xM: 10, yM: 30 })) {
      lengthM += Math.sqrt((point.xM - at.xM) ** 2 + (point.yM - at.yM) ** 2);
      at = point;
    }
    const corner = Math.sqrt(40.2 ** 2 + 9.8 ** 2);
    expect(lengthM).toBeGreaterThan(2 * corner - 0.01);
    expect(lengthM).toBeLessThan(2 * corner * 1.05 + 1);
  });
});

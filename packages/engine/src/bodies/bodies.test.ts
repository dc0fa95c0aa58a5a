import { describe, expect, it } from 'vitest';
import { apartM, liveHall, seen, tick, WHOLE } from '../../test/bodies-fixture.ts';
import { ACTIVITY } from '../fair/fair-types.ts';
import { hashFair } from '../observe/hash-fair.ts';
import { positionOf } from '../observe/position.ts';
import { queueRows } from '../observe/stand-view.ts';
import type { Bodies } from './bodies.ts';
import { GOING, SPOT_USE } from './body-kinds.ts';
import { siteOf } from './choose-spot.ts';
import { clearanceM } from './solids.ts';
import { spotsFrom } from './spots.ts';
import { syncBodies } from './sync-bodies.ts';

function freeAside({ spots }: Bodies, site: number): number {
  const taken = spots.taken.subarray(
    spotsFrom(spots, site, SPOT_USE.aside),
    spotsFrom(spots, site, SPOT_USE.aside + 1),
  );
  return taken.reduce((free, one) => free + (one === 0 ? 1 : 0), 0);
}

describe('the bodies', () => {
  it.each([1, 2, 3])('[BD1] are never inside a wall or anything solid, nor within a body of it (seed %i)', (seed) => {
    const hall = liveHall(seed);
    let least = 1;
    for (let k = 0; k < 200; k++) {
      tick(hall, k < 150 ? 0.1 : 0.8);
      const { bodies } = hall;
      for (let i = 0; i < bodies.count; i++)
        least = Math.min(least, clearanceM(bodies.solids, bodies.x[i], bodies.y[i]));
    }
    expect(hall.bodies.count).toBeGreaterThan(100);
    expect(least).toBeGreaterThan(0.199);
  });

  it('[BD2] stand in a queue in the fair’s order', () => {
    const hall = liveHall(4);
    let waiting = 0;
    for (let k = 0; k < 400; k++) {
      tick(hall);
      if (k % 20 > 0) continue;
      const { bodies, fair, layouts } = hall;
      for (const [stand, { queue }] of layouts.stands.entries()) {
        queueRows(fair, stand).forEach((row, place) => {
          const i = bodies.bodyOfRow[row];
          expect(i).toBeGreaterThanOrEqual(0);
          if (place >= queue.length) return;
          waiting++;
          expect([bodies.goalX[i], bodies.goalY[i]]).toEqual([queue[place].xM, queue[place].yM]);
        });
      }
    }
    expect(waiting).toBeGreaterThan(50);
  });

  it('[BD3] neither slide nor turn while they stand and the fair leaves them', () => {
    const hall = liveHall(5);
    for (let k = 0; k < 50; k++) tick(hall);
    let standing = 0;
    for (let k = 0; k < 100; k++) {
      const before = seen(hall);
      tick(hall);
      for (const [id, now] of seen(hall)) {
        const old = before.get(id);
        if (!old || old.going !== GOING.standing || now.going !== GOING.standing) continue;
        standing++;
        expect([now.x, now.y]).toEqual([old.x, old.y]);
      }
    }
    expect(standing).toBeGreaterThan(5000);
    const { bodies } = hall;
    const facing = Array.from({ length: bodies.count }, (_, i) => i).filter((i) => bodies.going[i] === GOING.standing);
    const before = facing.map((i) => bodies.facing[i]);
    expect(facing.filter((i, k) => bodies.dir[i] !== before[k]).length).toBeLessThan(facing.length / 20);
  });

  it('[BD4] walk from where they are: none moves more than a metre in a step of a tenth of a second', () => {
    const hall = liveHall(6);
    let most = 0;
    for (let k = 0; k < 300; k++) {
      const before = seen(hall);
      tick(hall);
      for (const [id, now] of seen(hall)) {
        const old = before.get(id);
        if (old) most = Math.max(most, apartM(old, now));
      }
    }
    expect(most).toBeLessThan(0.5);
  });

  it('[BD5] are there in the view only, and gone when their attendee has left', () => {
    const hall = liveHall(7);
    const view = { xM: 10, yM: 5, wM: 20, dM: 20 };
    for (let k = 0; k < 40; k++) tick(hall, 0.1, view);
    const { bodies } = hall;
    expect(bodies.count).toBeGreaterThan(20);
    for (let i = 0; i < bodies.count; i++) {
      expect(bodies.x[i] > view.xM - 2.5 && bodies.x[i] < view.xM + view.wM + 2.5).toBe(true);
      expect(bodies.y[i] > view.yM - 2.5 && bodies.y[i] < view.yM + view.dM + 2.5).toBe(true);
    }
    tick(hall, 0.1, { xM: 500, yM: 500, wM: 10, dM: 10 });
    expect(bodies.count).toBe(0);
    const late = liveHall(7, 200);
    for (let k = 0; k < 20000 && late.fair.counts.left < 180; k++) tick(late, 3);
    for (let k = 0; k < 300; k++) tick(late, 0.1);
    for (let i = 0; i < late.bodies.count; i++) {
      const row = late.bodies.row[i];
      if (row >= 0) expect(late.fair.tables.attendees.activity[row]).not.toBe(ACTIVITY.left);
    }
  });

  it('[BD6] in the view are all whom the fair has there, each once, as long as there is room before a stand', () => {
    const hall = liveHall(8, 600);
    for (let k = 0; k < 40; k++) tick(hall);
    const { bodies, fair } = hall;
    const { activity, target, spot } = fair.tables.attendees;
    const rows = new Set<number>();
    for (let i = 0; i < bodies.count; i++) {
      if (bodies.row[i] < 0) continue;
      expect(rows.has(bodies.row[i])).toBe(false);
      rows.add(bodies.row[i]);
      expect(bodies.bodyOfRow[bodies.row[i]]).toBe(i);
    }
    let there = 0;
    let late = 0;
    for (let row = 0; row < activity.length; row++) {
      if (positionOf(fair, row) === undefined) continue;
      there++;
      if (rows.has(row)) continue;
      if (activity[row] === ACTIVITY.walking) late++;
      // Nobody else is missing but who looks on from the aisle, where there is no more room.
      else expect([spot[row], freeAside(bodies, siteOf(bodies, target[row]))]).toEqual([-1, 0]);
    }
    expect(there).toBeGreaterThan(100);
    expect(late).toBeLessThan(there / 50);
  });

  it('[BD7] never change the fair', () => {
    const one = liveHall(9);
    const other = liveHall(9);
    for (let k = 0; k < 30; k++) tick(one);
    syncBodies(one.bodies, one.fair, one.nowMs, { xM: 20, yM: 10, wM: 5, dM: 5 });
    for (let k = 0; k < 30; k++) tick(other, 0.1, { xM: 500, yM: 500, wM: 1, dM: 1 });
    expect(hashFair(one.fair).hash).toBe(hashFair(other.fair).hash);
  });

  it('[BD8] arrive about when the fair says: ten seconds into a walk nine of ten are within 4 m of their attendee', () => {
    const off: number[] = [];
    for (let seed = 10; seed < 15; seed++) {
      const hall = liveHall(seed, 300);
      for (let k = 0; k < 600; k++) tick(hall);
      const { bodies, fair } = hall;
      for (let i = 0; i < bodies.count; i++) {
        const walks = bodies.going[i] === GOING.along && bodies.sinceMs[i] < hall.nowMs - 10000;
        const at = walks ? positionOf(fair, bodies.row[i]) : undefined;
        if (at) off.push(apartM({ x: bodies.x[i], y: bodies.y[i] }, { x: at.xM, y: at.yM }));
      }
    }
    off.sort((a, b) => a - b);
    expect(off.length).toBeGreaterThan(60);
    expect(off[Math.floor(off.length * 0.9)]).toBeLessThan(4);
  });

  it('[BD9] are the same for the same fair, views and steps', () => {
    const one = liveHall(11);
    const other = liveHall(11);
    for (let k = 0; k < 60; k++) {
      tick(one, 0.1, WHOLE);
      tick(other, 0.1, WHOLE);
    }
    expect(seen(one)).toEqual(seen(other));
  });
});

import { describe, expect, it } from 'vitest';
import { apartM, liveHall, tick } from '../../test/bodies-fixture.ts';
import { draw } from '../kernel/draw.ts';
import { cos, sin } from '../kernel/math.ts';
import type { Bodies } from './bodies.ts';
import { BODY_POSE, STAFF_LOOK } from './body-kinds.ts';
import { collidePlayer } from './collide-player.ts';
import { frameOf } from './frame-of.ts';
import { clearanceM } from './solids.ts';

const nearestM = (bodies: Bodies, xM: number, yM: number): number => {
  let least = Infinity;
  for (let i = 0; i < bodies.count; i++) {
    least = Math.min(least, apartM({ x: bodies.x[i], y: bodies.y[i] }, { x: xM, y: yM }));
  }
  return least;
};

describe('the player among the bodies', () => {
  it('[BD20] bumps into people and things: nobody is nearer than 0.3 m after a move, and no wall is walked through', () => {
    const hall = liveHall(21);
    let player = { xM: 8, yM: 24 };
    let bumps = 0;
    for (let k = 0; k < 600; k++) {
      tick(hall, 0.1, undefined, player);
      const { bodies } = hall;
      const before = nearestM(bodies, player.xM, player.yM);
      const turn = 6.283 * draw(21, 1, 1, Math.floor(k / 12));
      const to = { xM: player.xM + 0.13 * cos(turn), yM: player.yM + 0.13 * sin(turn) };
      const freed = bodies.playerPushes > 40;
      const next = collidePlayer(bodies, player, to);
      if (next.xM !== to.xM || next.yM !== to.yM) bumps++;
      const after = nearestM(bodies, next.xM, next.yM);
      if (!freed) expect(after).toBeGreaterThan(Math.min(0.3, before - 1e-9));
      expect(apartM({ x: player.xM, y: player.yM }, { x: next.xM, y: next.yM })).toBeLessThan(0.14);
      expect(clearanceM(bodies.solids, next.xM, next.yM)).toBeGreaterThan(0.199);
      player = next;
    }
    expect(bumps).toBeGreaterThan(10);
  });

  it('[BD21] slides round one who stands in the way', () => {
    const hall = liveHall(22, 1);
    tick(hall);
    const { bodies } = hall;
    // A member of staff of the first stand, moved into the open.
    bodies.x[0] = 30;
    bodies.y[0] = 23.5;
    let player = { xM: 28.5, yM: 23.5 };
    for (let k = 0; k < 40 && player.xM < 31.2; k++) {
      player = collidePlayer(bodies, player, { xM: player.xM + 0.13, yM: player.yM });
      expect(nearestM(bodies, player.xM, player.yM)).toBeGreaterThan(0.3);
    }
    expect(player.xM).toBeGreaterThan(31.2);
  });

  it('[BD22] is never locked in: after some pushing, people who stand close let the player through', () => {
    const hall = liveHall(23, 1);
    tick(hall);
    const { bodies } = hall;
    for (let i = 0; i < 8; i++) {
      const turn = (6.283185 * i) / 8;
      bodies.x[i] = 30 + 0.65 * cos(turn);
      bodies.y[i] = 23.5 + 0.65 * sin(turn);
    }
    let player = { xM: 30, yM: 23.5 };
    for (let k = 0; k < 120; k++)
      player = collidePlayer(bodies, player, { xM: player.xM + 0.12, yM: player.yM + 0.05 });
    expect(apartM({ x: 30, y: 23.5 }, { x: player.xM, y: player.yM })).toBeGreaterThan(1);
  });

  it('[BD23] is walked round: no body comes nearer than 0.34 m to a player who stands', () => {
    const hall = liveHall(24);
    const player = { xM: 19.5, yM: 23.5 };
    for (let k = 0; k < 5; k++) tick(hall, 0.1, undefined, player);
    let before = nearestM(hall.bodies, player.xM, player.yM);
    let passers = 0;
    for (let k = 0; k < 400; k++) {
      tick(hall, 0.1, undefined, player);
      const now = nearestM(hall.bodies, player.xM, player.yM);
      expect(now).toBeGreaterThan(Math.min(0.34, before - 1e-9));
      if (now < 1) passers++;
      before = now;
    }
    expect(passers).toBeGreaterThan(5);
  });

  it('[BD24] sees frames of their own arrays, in the coding of the floor', () => {
    const hall = liveHall(25);
    for (let k = 0; k < 20; k++) tick(hall);
    const one = frameOf(hall.bodies);
    for (let k = 0; k < 2; k++) tick(hall);
    const other = frameOf(hall.bodies);
    for (const key of ['ids', 'xM', 'yM', 'gait', 'stride', 'dir', 'pose', 'look', 'phase', 'alpha'] as const) {
      expect(one[key].length).toBe(one.count);
      expect(one[key].buffer).not.toBe(other[key].buffer);
      expect(one[key].buffer.byteLength).toBe(one[key].byteLength);
    }
    const last = new Map(Array.from(one.ids, (id, at) => [id, at]));
    other.ids.forEach((id, at) => {
      const old = last.get(id);
      if (old !== undefined) expect([other.fromXM[at], other.fromYM[at]]).toEqual([one.xM[old], one.yM[old]]);
      if (at > 0) expect(other.depthM[at]).toBeGreaterThan(other.depthM[at - 1] - 0.0626);
    });
    expect(new Set(one.ids).size).toBe(one.count);
    expect(Math.max(...one.dir)).toBeLessThan(8);
    one.ids.forEach((id, i) => expect(one.look[i] >= STAFF_LOOK).toBe(id < 0));
    const poses = new Set(one.pose);
    for (const pose of [BODY_POSE.stand, BODY_POSE.walk, BODY_POSE.sit, BODY_POSE.talk])
      expect(poses.has(pose)).toBe(true);
    expect(Object.values(BODY_POSE)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

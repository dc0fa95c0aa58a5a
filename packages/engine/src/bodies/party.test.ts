import { describe, expect, it } from 'vitest';
import { apartM, liveHall, tick } from '../../test/bodies-fixture.ts';
import { ACTIVITY } from '../fair/fair-types.ts';
import { BODY_POSE, GOING } from './body-kinds.ts';
import { frameOf } from './frame-of.ts';
import { asideOf } from './party.ts';

describe('parties', () => {
  it('[BD28] walk side by side, in line where there is no room, and stand together', () => {
    const hall = liveHall(31, 700, { partyShares: [0, 2, 1, 1] });
    const { bodies } = hall;
    const walking: number[] = [];
    const queueing: number[] = [];
    let abreast = 0;
    let facing = 0;
    for (let k = 0; k < 900; k++) {
      tick(hall);
      if (k % 10 > 0) continue;
      const { attendees } = hall.fair.tables;
      for (let i = 0; i < bodies.count; i++) {
        const j = bodies.companion[i] === 1 ? bodies.bodyOfRow[bodies.row[i] - 1] : -1;
        if (j < 0) continue;
        const m = apartM({ x: bodies.x[i], y: bodies.y[i] }, { x: bodies.x[j], y: bodies.y[j] });
        const doing = attendees.activity[bodies.row[i]];
        const forMs = hall.nowMs - attendees.sinceMs[bodies.row[i]];
        if (doing === ACTIVITY.walking && forMs > 8000 && bodies.going[i] === GOING.along) {
          walking.push(m);
          const behindM = (bodies.x[j] - bodies.x[i]) * bodies.headX[j] + (bodies.y[j] - bodies.y[i]) * bodies.headY[j];
          if (Math.abs(behindM) < 0.5 && m > 0.35 && m < 1.2) abreast++;
        }
        if (doing === ACTIVITY.queueing && forMs > 30_000) queueing.push(m);
      }
    }
    const frame = frameOf(bodies);
    for (let at = 0; at < frame.count; at++) if (frame.pose[at] === BODY_POSE.talk && frame.ids[at] > 0) facing++;
    const at = (values: number[], share: number): number =>
      values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
    expect(walking.length).toBeGreaterThan(300);
    expect(at(walking, 0.5)).toBeLessThan(1.3);
    expect(at(walking, 0.9)).toBeLessThan(3);
    expect(abreast / walking.length).toBeGreaterThan(0.4);
    expect(queueing.length).toBeGreaterThan(50);
    expect(at(queueing, 0.9)).toBeLessThan(1.2);
    expect(facing).toBeGreaterThan(5);
    // Nobody is put on the side of the aisle's edge.
    expect([asideOf(1, 0, 0.9) < 0, asideOf(1, 0, -0.9) > 0, asideOf(0, 0, -0.9)]).toEqual([true, true, 0]);
  });
});

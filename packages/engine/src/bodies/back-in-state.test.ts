import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LiveHall, liveHall, tick } from '../../test/bodies-fixture.ts';
import { ACTIVITY } from '../fair/fair-types.ts';
import { queueRows } from '../observe/stand-view.ts';
import { GOING } from './body-kinds.ts';
import { behindOf } from './party.ts';

/** How far a walker may be from where the fair has it along its way, m: taken anew, and after walking from a spot off the way. */
const ANEW_M = 3;
const ALONG_M = 25;
const AT_SPOT_M = 0.85;
/** Who has been told so long ago to go to a spot is there, ms. */
const SETTLED_MS = 25_000;

/** What differs between the bodies and the fair. */
function differences({ bodies, fair, layouts }: LiveHall, alongM: number): string[] {
  const { attendees } = fair.tables;
  const found: string[] = [];
  for (let i = 0; i < bodies.count; i++) {
    const row = bodies.row[i];
    if (row < 0) continue;
    const doing = attendees.activity[row];
    if (doing === ACTIVITY.left || doing === ACTIVITY.outside || doing === ACTIVITY.away) {
      if (bodies.goneByMs[i] === 0) found.push(`${row} is here and should not be`);
      continue;
    }
    if (bodies.activity[i] !== doing) found.push(`${row} does ${bodies.activity[i]}, not ${doing}`);
    if (bodies.target[i] !== attendees.target[row]) found.push(`${row} has another target`);
    if (bodies.fairSpot[i] !== attendees.spot[row]) found.push(`${row} has another spot`);
    if (doing === ACTIVITY.walking) {
      const m = offAlongM(bodies, fair, i, row);
      if (Math.abs(m) > alongM) found.push(`${row} is ${m.toFixed(1)} m ahead along its way`);
    } else if (
      bodies.nowMs - attendees.sinceMs[row] > SETTLED_MS &&
      bodies.spot[i] >= 0 &&
      doing !== ACTIVITY.queueing
    ) {
      const dx = bodies.x[i] - bodies.spots.x[bodies.spot[i]];
      const dy = bodies.y[i] - bodies.spots.y[bodies.spot[i]];
      if (dx * dx + dy * dy > AT_SPOT_M * AT_SPOT_M && bodies.going[i] === GOING.standing)
        found.push(`${row} stands beside its spot`);
    }
  }
  for (const [stand, { queue }] of layouts.stands.entries()) {
    for (const [place, row] of queueRows(fair, stand).entries()) {
      const i = bodies.bodyOfRow[row];
      if (i < 0 || place >= queue.length) continue;
      if (bodies.goalX[i] !== queue[place].xM || bodies.goalY[i] !== queue[place].yM)
        found.push(`${row} is not at place ${place} of its queue`);
    }
  }
  return found;
}

/** How far a body is ahead of its attendee along its way, m. */
function offAlongM(bodies: LiveHall['bodies'], fair: LiveHall['fair'], i: number, row: number): number {
  const { fromNode, toNode, sinceMs, untilMs } = fair.tables.attendees;
  const { nodeCount, distanceM, nodeXM, nodeYM } = bodies.network;
  const to = toNode[row];
  const lengthM = distanceM[fromNode[row] * nodeCount + to];
  const lastsMs = untilMs[row] - sinceMs[row];
  const share = lastsMs > 0 ? Math.min(1, Math.max(0, (bodies.nowMs - sinceMs[row]) / lastsMs)) : 1;
  const node = bodies.wayNode[i];
  const dx = nodeXM[node] - bodies.x[i];
  const dy = nodeYM[node] - bodies.y[i];
  const doneM = lengthM - distanceM[node * nodeCount + to] - Math.sqrt(dx * dx + dy * dy);
  return doneM + behindOf(bodies.companion[i]) - share * lengthM;
}

describe('bodies that are given back', () => {
  it('[BD26] come back in the state that the fair has, wherever one has looked in between', () => {
    const views = fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 25 }) });
    let compared = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 200, max: 1500 }),
        views,
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 1, max: 60 }),
        (seed, visits, { x, y }, awayTicks, againTicks) => {
          const hall = liveHall(seed, visits);
          const here = { xM: x, yM: y, wM: 24, dM: 18 };
          const away = { xM: x > 20 ? x - 60 : x + 60, yM: y, wM: 24, dM: 18 };
          for (let k = 0; k < 40; k++) tick(hall, 0.1, here);
          expect(differences(hall, ALONG_M)).toEqual([]);
          for (let k = 0; k < awayTicks; k++) tick(hall, 0.4, away);
          tick(hall, 0.05, here);
          compared += hall.bodies.count;
          expect(differences(hall, ANEW_M)).toEqual([]);
          for (let k = 0; k < againTicks; k++) tick(hall, 0.1, here);
          expect(differences(hall, ALONG_M)).toEqual([]);
        },
      ),
      { numRuns: 25, seed: 17 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});

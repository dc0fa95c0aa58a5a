import { expect, it } from 'vitest';
import { CURIOUS, handMadeHall, livelyHall } from '../../test/hall-fixture.ts';
import { fairCounts } from '../observe/fair-counts.ts';
import { positionOf } from '../observe/position.ts';
import { queueRows } from '../observe/stand-view.ts';
import { createFair } from './create-fair.ts';
import { ACTIVITY, WHEELS } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { runToEnd, runUntil, stepEvents } from './run.ts';

const HOUR_MS = 3600000;
const SHARES = [40, 35, 15, 10];
const together = (visits: number, tryShare = 0.4): Fair => {
  const { floor, network } = livelyHall(visits, 3, { partyShares: SHARES, forumShare: 0.1 });
  return createFair(floor, network, { day: 0, behaviour: { tryShare } });
};

it('[FA21] parties of one to four are consecutive rows, the leader first, and go by their shares', () => {
  const { attendees } = together(30_000).tables;
  const { companion, party } = attendees;
  const sizes = [0, 0, 0, 0];
  for (let row = 0; row < 30_000; row += party[row]) {
    sizes[party[row] - 1]++;
    for (let k = 0; k < party[row]; k++) expect([companion[row + k], party[row + k]]).toEqual([k, party[row]]);
  }
  const parties = sizes.reduce((sum, count) => sum + count, 0);
  for (const [i, share] of SHARES.entries()) {
    const se = Math.sqrt(((share / 100) * (1 - share / 100)) / parties);
    expect(Math.abs(sizes[i] / parties - share / 100)).toBeLessThan(3 * se);
  }
});

it('[FA21] the personas keep their shares of the people, however large their parties are', () => {
  const family = { ...CURIOUS, id: 'family', share: 0.4, partyShares: [0, 1, 2, 1], pramShare: 0.2 };
  const { floor, network } = handMadeHall({
    stands: [{}],
    visits: 30_000,
    personas: [family, { ...CURIOUS, share: 0.6 }],
  });
  const { persona, party, wheels } = createFair(floor, network, { day: 0 }).tables.attendees;
  expect(Math.abs(persona.filter((one) => one === 0).length / 30_000 - 0.4)).toBeLessThan(0.012);
  expect(party.every((size, row) => (persona[row] === 0 ? size >= 2 || row === 29_999 : size === 1))).toBe(true);
  const prams = wheels.filter((one) => one === WHEELS.pram).length;
  expect(Math.abs(prams / (12_000 / 3) - 0.2)).toBeLessThan(0.03);
});

it('[FA22] a party stays together: companions do what their leader does, or look on while it tries', () => {
  const fair = together(1500);
  const { attendees } = fair.tables;
  const seen = new Set<number>();
  for (let time = 9.5 * HOUR_MS; time < 17 * HOUR_MS; time += 7 * 60_000) {
    runUntil(fair, time);
    for (let row = 0; row < 1500; row++) {
      const k = attendees.companion[row];
      if (k === 0) continue;
      const leader = row - k;
      for (const column of ['target', 'fromNode', 'toNode', 'sinceMs', 'untilMs', 'pace', 'persona'] as const) {
        expect(attendees[column][row], column).toBe(attendees[column][leader]);
      }
      const doing = attendees.activity[leader];
      seen.add(doing);
      expect(attendees.activity[row]).toBe(doing === ACTIVITY.trying ? ACTIVITY.looking : doing);
      if (doing === ACTIVITY.queueing) expect(attendees.queueBefore[row]).toBe(row - 1);
      if (doing === ACTIVITY.looking && attendees.spot[row] >= 0) {
        expect(attendees.spot[row]).not.toBe(attendees.spot[leader]);
      }
      const [at, there] = [positionOf(fair, row), positionOf(fair, leader)];
      if (!at || !there) expect(at).toBe(there);
      else expect(Math.hypot(at.xM - there.xM, at.yM - there.yM)).toBeLessThan(1);
    }
  }
  expect([...seen].toSorted((a, b) => a - b)).toEqual(Object.values(ACTIVITY).toSorted((a, b) => a - b));
  runToEnd(fair);
  expect(fairCounts(fair)).toMatchObject({ admitted: 1500, inside: 0, left: 1500, outside: 0 });
});

it('[FA23] a party walks at the pace of its slowest; wheelchair users at 0.46 to 0.76 m/s', () => {
  const { floor, network } = livelyHall(20_000, 3, { partyShares: SHARES, wheelchairShare: 0.02 });
  const { attendees } = createFair(floor, network, { day: 0 }).tables;
  const { wheels, pace, party, companion } = attendees;
  const chairs = wheels.filter((one) => one === WHEELS.wheelchair).length;
  expect(Math.abs(chairs / 20_000 - 0.02)).toBeLessThan(0.003);
  const alone = { sum: 0, count: 0 };
  const four = { sum: 0, count: 0 };
  for (let row = 0; row < 20_000; row++) {
    if (wheels[row] === WHEELS.wheelchair) expect(pace[row] * 1.34).toBeLessThanOrEqual(0.76);
    expect(pace[row] * 1.34).toBeGreaterThanOrEqual(0.46);
    if (companion[row] !== 0) continue;
    const group = party[row] === 1 ? alone : party[row] === 4 ? four : undefined;
    if (!group) continue;
    group.sum += pace[row];
    group.count++;
  }
  expect(four.sum / four.count).toBeLessThan(0.93 * (alone.sum / alone.count));
});

it('[QU6] a party stands in the queue one behind the other, goes together, and takes one place', () => {
  const fair = together(2000, 0.8);
  const { attendees, stands, figures } = fair.tables;
  let longest = 0;
  let steps = 0;
  while (stepEvents(fair, 50, Infinity) === 50) {
    if (steps++ % 20 !== 0) continue;
    for (let stand = 0; stand < 24; stand++) {
      const rows = queueRows(fair, stand);
      longest = Math.max(longest, rows.length);
      expect(stands.queueLength[stand]).toBe(rows.length);
      expect(rows.length).toBeLessThanOrEqual(stands.queueRoom[stand]);
      let parties = 0;
      for (let i = 0; i < rows.length; i += attendees.party[rows[i]], parties++) {
        for (let k = 0; k < attendees.party[rows[i]]; k++) expect(rows[i + k]).toBe(rows[i] + k);
      }
      expect(stands.queueParties[stand]).toBe(parties);
      const trying = attendees.activity.filter(
        (one, row) => one === ACTIVITY.trying && attendees.target[row] === stand,
      );
      expect(stands.busy[stand]).toBe(trying.length);
    }
  }
  expect(longest).toBeGreaterThan(4);
  expect(figures.served.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(500);
});

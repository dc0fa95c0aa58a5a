import { expect, it } from 'vitest';
import { livelyHall } from '../../test/hall-fixture.ts';
import { createFair } from '../fair/create-fair.ts';
import { hashFair } from './hash-fair.ts';
import { runUntil } from '../fair/run.ts';
import { talkAt } from './talk.ts';

const hall = livelyHall(700, 8);
const stands = hall.floor.scenario.exhibitors.map((_, row) => row);

it('[FA40] what is said of a stand follows attraction and word of mouth, and never quality', () => {
  const spoilt = { ...hall.floor, quality: new Float64Array(stands.length).fill(0.99), truths: new Map() };
  const attraction = Float64Array.from(stands, (row) => (row === 3 ? 30 : 1));
  const open = (floor: typeof hall.floor) => {
    const fair = createFair(floor, hall.network, { day: 0 });
    runUntil(fair, 11 * 3_600_000);
    return fair;
  };
  const as = open({ ...hall.floor, attraction });
  const other = open({ ...spoilt, attraction });
  for (const row of stands) expect(talkAt(other, row, 2, 8)).toEqual(talkAt(as, row, 2, 8));
  expect(talkAt(as, 3, 2, 8).level).toBe(2);
  expect(talkAt(as, 0, 2, 8).level).toBe(0);
});

it('[FA40] is the same each time one listens, different from stand to stand, and changes nothing', () => {
  const fair = createFair(hall.floor, hall.network, { day: 0 });
  runUntil(fair, 11 * 3_600_000);
  const before = hashFair(fair);
  const said = stands.map((row) => talkAt(fair, row, 2, 8));
  expect(stands.map((row) => talkAt(fair, row, 2, 8))).toEqual(said);
  for (const { lines } of said)
    expect([new Set(lines).size, lines.every((line) => line >= 0 && line < 8)]).toEqual([2, true]);
  expect(new Set(said.map(({ lines }) => lines.join())).size).toBeGreaterThan(5);
  expect(hashFair(fair)).toEqual(before);
});

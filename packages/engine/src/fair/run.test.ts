import fc from 'fast-check';
import { expect, it } from 'vitest';
import { livelyHall } from '../../test/hall-fixture.ts';
import { fairCounts } from '../observe/fair-counts.ts';
import { hashFair } from '../observe/hash-fair.ts';
import { queueRows } from '../observe/stand-view.ts';
import { createFair } from './create-fair.ts';
import { ACTIVITY, FIRST_FEATURE, LINK_SLOT_MS, LINK_SLOTS, OUTSIDE, TIMER } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { runToEnd, runUntil, stepEvents } from './run.ts';

const HOUR_MS = 3600000;
const open = (visits = 600, seed = 1, forumShare = 0, parties: readonly number[] = [1]): Fair => {
  const { floor, network } = livelyHall(visits, seed, { forumShare, partyShares: parties, wheelchairShare: 0.01 });
  return createFair(floor, network, { day: 0 });
};

/** Everything that must hold between two events, whatever has happened. */
function expectConsistent(fair: Fair): void {
  const { attendees, stands, features } = fair.tables;
  const { admitted, inside, left } = fairCounts(fair);
  const doing = (activity: number): number => attendees.activity.filter((one) => one === activity).length;
  expect(admitted).toBe(inside + left);
  expect(left).toBe(doing(ACTIVITY.left));
  expect(attendees.activity.length - admitted).toBe(doing(ACTIVITY.away));
  for (let stand = 0; stand < stands.busy.length; stand++) {
    const at = (activity: number): number =>
      attendees.activity.filter((one, row) => one === activity && attendees.target[row] === stand).length;
    expect(stands.queueLength[stand]).toBe(queueRows(fair, stand).length);
    expect(stands.queueLength[stand]).toBe(at(ACTIVITY.queueing));
    expect(stands.queueParties[stand]).toBe(
      queueRows(fair, stand).filter((row) => attendees.companion[row] === 0).length,
    );
    expect(stands.busy[stand]).toBe(at(ACTIVITY.trying));
    expect(stands.looking[stand]).toBe(at(ACTIVITY.looking));
    const cells = (taken: Uint8Array, from: Int32Array): number =>
      taken.subarray(from[stand], from[stand + 1]).reduce((sum, one) => sum + one, 0);
    expect(cells(stands.placeTaken, stands.placeFrom)).toBe(stands.busy[stand]);
    expect(cells(stands.lookTaken, stands.lookFrom)).toBeLessThanOrEqual(stands.looking[stand]);
    expect(stands.busy[stand]).toBeLessThanOrEqual(stands.places[stand]);
    expect(stands.queueLength[stand]).toBeLessThanOrEqual(stands.queueRoom[stand]);
    if (stands.queueLength[stand] > 0 && fair.counts.nowMs < fair.parameters.closesMs) {
      expect(stands.busy[stand]).toBe(stands.places[stand]);
    }
  }
  for (let feature = 0; feature < features.inside.length; feature++) {
    const there = attendees.activity.filter(
      (one, row) => one >= ACTIVITY.looking && one < ACTIVITY.left && attendees.target[row] === FIRST_FEATURE + feature,
    ).length;
    expect(features.inside[feature]).toBe(there);
    expect(there).toBeLessThanOrEqual(features.capacity[feature]);
  }
  expect(fair.tables.links.occupancy.every((units) => units >= 0)).toBe(true);
  expect(fair.counts.outside).toBe(doing(ACTIVITY.outside));
}

it('[FA6] admitted is inside plus left at all times, and every count agrees with the people it counts', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 1, max: 900 }),
      fc.array(fc.integer({ min: 9 * HOUR_MS, max: 18 * HOUR_MS }), { minLength: 1, maxLength: 6 }),
      (seed, visits, times) => {
        const fair = open(visits, seed, seed % 2 === 0 ? 0.2 : 0, seed % 3 === 0 ? [1] : [4, 3, 2, 1]);
        for (const time of times.toSorted((a, b) => a - b)) {
          runUntil(fair, time);
          expectConsistent(fair);
        }
      },
    ),
    { numRuns: 25 },
  );
});

it('[FA33] nobody is stuck: who is to come or inside has one thing to do next, due at a time that comes, whatever the fair', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 1, max: 1500 }),
      fc.record({
        forumShare: fc.constantFrom(0, 0.3),
        partyShares: fc.constantFrom([1], [1, 1, 1, 1], [0, 0, 0, 1]),
        wheelchairShare: fc.constantFrom(0, 0.5),
        patienceMedianMs: fc.constantFrom(1000, 1e7),
        lookMedianMs: fc.constantFrom(1000, 3_600_000),
        choiceSet: fc.constantFrom(1, 60),
        hourlyWeights: fc.constantFrom([1, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 1, 0]),
      }),
      fc.constantFrom(0, 0.5, 1),
      (seed, visits, parameters, tryShare) => {
        const { floor, network } = livelyHall(visits, seed, parameters);
        const fair = createFair(floor, network, { day: 0, behaviour: { tryShare } });
        const { activity, companion, timer, untilMs } = fair.tables.attendees;
        for (let time = 9 * HOUR_MS; time <= 18 * HOUR_MS; time += HOUR_MS / 2) {
          runUntil(fair, time);
          for (let row = 0; row < visits; row++) {
            const busy = companion[row] === 0 && activity[row] !== ACTIVITY.left;
            expect(timer[row] !== TIMER.none).toBe(busy);
            if (!busy) continue;
            expect(untilMs[row]).toBeGreaterThanOrEqual(time);
            expect(untilMs[row]).toBeLessThan(19 * HOUR_MS);
          }
        }
        runToEnd(fair);
        expect(fairCounts(fair)).toMatchObject({ inside: 0, left: visits });
      },
    ),
    { numRuns: 25 },
  );
});

it('[FA7] at the end all who came have left, nothing is taken, no timer runs, and the halls emptied after closing', () => {
  const fair = open(2000, 5);
  runUntil(fair, fair.parameters.closesMs);
  expect(fairCounts(fair).inside).toBeGreaterThan(100);
  runToEnd(fair);
  const counts = fairCounts(fair);
  expect([counts.admitted, counts.inside, counts.left]).toEqual([2000, 0, 2000]);
  expect(fair.timers.size).toBe(0);
  runUntil(fair, counts.nowMs + LINK_SLOTS * LINK_SLOT_MS);
  const { stands, features, links } = fair.tables;
  for (const column of [stands.busy, stands.looking, stands.queueLength, features.inside, links.occupancy]) {
    expect(column.every((value) => value === 0)).toBe(true);
  }
  expect(counts.nowMs).toBeLessThan(fair.parameters.closesMs + HOUR_MS / 2);
});

it('[FA8] the clock stands at the time asked for, never goes back, and time is whole milliseconds', () => {
  const fair = open();
  runUntil(fair, 10 * HOUR_MS);
  expect(fair.counts.nowMs).toBe(10 * HOUR_MS);
  const { hash } = hashFair(fair);
  runUntil(fair, 9 * HOUR_MS);
  expect(fair.counts.nowMs).toBe(10 * HOUR_MS);
  expect(hashFair(fair).hash).toBe(hash);
  while (stepEvents(fair, 1, Infinity) === 1) expect(Number.isInteger(fair.counts.nowMs)).toBe(true);
});

it('[DT31] the same scenario, seed and world give the same hash every time, and another seed another', () => {
  const hashAt = (seed: number): string => {
    const fair = open(600, seed);
    runUntil(fair, 13 * HOUR_MS);
    return hashFair(fair).hash;
  };
  expect(hashAt(1)).toBe(hashAt(1));
  expect(hashAt(2)).not.toBe(hashAt(1));
});

it('[DT32] how a run is cut into pieces changes nothing', () => {
  const whole = open();
  runUntil(whole, 13 * HOUR_MS);
  const expected = hashFair(whole);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 9 * HOUR_MS, max: 13 * HOUR_MS }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 997 }),
      (stops, chunk) => {
        const fair = open();
        for (const stop of stops.toSorted((a, b) => a - b)) while (stepEvents(fair, chunk, stop) === chunk);
        runUntil(fair, 13 * HOUR_MS);
        expect(hashFair(fair)).toEqual(expected);
      },
    ),
    { numRuns: 10 },
  );
});

it('[FA9] progress is reported while it runs, and seeing it changes nothing', () => {
  const seen: number[] = [];
  const watched = open(3000);
  runToEnd(watched, ({ events }) => seen.push(events));
  const unwatched = open(3000);
  runToEnd(unwatched);
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(hashFair(watched)).toEqual(hashFair(unwatched));
});

it('[FA10] who has tired rests: seats, cafe and stage fill, and nobody stays at the stage beyond the talk', () => {
  const fair = open(1500, 3);
  runUntil(fair, 12.6 * HOUR_MS);
  const { attendees, features } = fair.tables;
  expect(features.inside.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(20);
  for (const [row, activity] of attendees.activity.entries()) {
    if (activity === ACTIVITY.audience) expect(attendees.untilMs[row]).toBeLessThanOrEqual(12.75 * HOUR_MS);
  }
  expect(attendees.activity.includes(ACTIVITY.audience)).toBe(true);
  runUntil(fair, 12.75 * HOUR_MS);
  expect(attendees.activity.includes(ACTIVITY.audience)).toBe(false);
});

it('[FA20] visits for the forums only are inside and nowhere on the plan; others find no seat and step out, and come back', () => {
  const fair = open(3000, 2, 0.3);
  const { attendees } = fair.tables;
  const forumOnly = new Set<number>();
  let back = 0;
  let before = attendees.activity.slice();
  for (let time = 9 * HOUR_MS; time <= 16 * HOUR_MS; time += 60_000) {
    runUntil(fair, time);
    for (const [row, activity] of attendees.activity.entries()) {
      if (activity === ACTIVITY.outside) expect(attendees.target[row]).toBe(OUTSIDE);
      if (activity === ACTIVITY.outside && attendees.seenCount[row] === 0) forumOnly.add(row);
      if (before[row] === ACTIVITY.outside && attendees.target[row] < FIRST_FEATURE) back++;
    }
    before = attendees.activity.slice();
  }
  expect(Math.abs(forumOnly.size / 3000 - 0.3)).toBeLessThan(3 * Math.sqrt(0.21 / 3000));
  expect(back).toBeGreaterThan(50);
  runToEnd(fair);
  expect(fairCounts(fair)).toMatchObject({ admitted: 3000, inside: 0, left: 3000, outside: 0 });
  for (const row of forumOnly) expect(attendees.seenCount[row]).toBe(0);
});

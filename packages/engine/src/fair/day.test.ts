import { expect, it } from 'vitest';
import { CURIOUS, handMadeHall, livelyHall } from '../../test/hall-fixture.ts';
import { fairCounts, gateViews, occupancySeries } from '../observe/fair-counts.ts';
import { hashFair } from '../observe/hash-fair.ts';
import { restoreFair, snapshotFair } from '../observe/snapshot.ts';
import type { FairParameters, Persona, ProgrammeEvent } from '../scenario/scenario.ts';
import { createFair } from './create-fair.ts';
import { ACTIVITY, FLAG } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { runToEnd, runUntil } from './run.ts';
import { temperatureC } from './weather.ts';

const HOUR_MS = 3600000;

/** The lively hall behind security checks. */
function checked(visits: number, perMinute: number, fair: Partial<FairParameters> = {}): Fair {
  const { floor, network } = livelyHall(visits, 4, { partyShares: [4, 3, 2, 1], ...fair });
  const gates = floor.scenario.gates.map((gate) => (gate.use === 'entrance' ? { ...gate, perMinute } : gate));
  return createFair({ ...floor, scenario: { ...floor.scenario, gates } }, network, { day: 0 });
}

it('[FA25] security checks let in so many a minute, fewer in the heat; who waits is outside, and stays as long inside', () => {
  for (const [degrees, share] of [
    [20, 1],
    [38, 1.5],
  ]) {
    const fair = checked(8000, 10, { temperatureC: [degrees] });
    runUntil(fair, 11 * HOUR_MS);
    const { admitted, atGates } = fairCounts(fair);
    expect(temperatureC(fair)).toBe(degrees);
    expect(Math.abs(admitted - 1200 / share)).toBeLessThan(8);
    expect(atGates).toBeGreaterThan(100);
    const [gate] = gateViews(fair);
    expect(Math.abs(gate.waitMs - gate.waiting * 6000 * share)).toBeLessThanOrEqual(6000 * share);
    const { activity, cameMs, leavesMs } = fair.tables.attendees;
    const inside = [...activity.keys()].filter(
      (row) => activity[row] !== ACTIVITY.away && activity[row] !== ACTIVITY.left && leavesMs[row] > 0,
    );
    const stays = inside.map((row) => leavesMs[row] - cameMs[row]).toSorted((a, b) => a - b);
    expect(stays[Math.floor(stays.length / 2)]).toBeGreaterThan(2.5 * HOUR_MS);
  }
});

it('[FA26] whom the gates do not get to before closing turns round, and is in no count but that', () => {
  const fair = checked(5000, 6);
  for (let hour = 10; hour <= 17; hour++) runUntil(fair, hour * HOUR_MS);
  const atClosing = fairCounts(fair).admitted;
  runToEnd(fair);
  const { admitted, turnedAway, inside, left } = fairCounts(fair);
  expect([admitted + turnedAway, inside, left]).toEqual([5000, 0, admitted]);
  expect(admitted).toBe(atClosing);
  expect(turnedAway).toBeGreaterThan(1500);
  expect(fair.timers.size).toBe(0);
});

it('[FA27] people eat at noon: nearly all who have been there since the morning, at the cafe as far as it has room', () => {
  const fair = createFair(...argumentsOf(livelyHall(1200, 4)));
  const cafe = fair.floor.scenario.features.findIndex(({ kind }) => kind === 'cafe');
  const { activity, cameMs, flags } = fair.tables.attendees;
  const shareThatAte = (hour: number): number => {
    runUntil(fair, hour * HOUR_MS);
    expect(fair.tables.features.inside[cafe]).toBeLessThanOrEqual(fair.tables.features.capacity[cafe]);
    const there = [...activity.keys()].filter(
      (row) => activity[row] !== ACTIVITY.away && activity[row] !== ACTIVITY.left && cameMs[row] < 10.5 * HOUR_MS,
    );
    return there.filter((row) => (flags[row] & FLAG.eaten) !== 0).length / there.length;
  };
  expect(shareThatAte(11.2)).toBeLessThan(0.4);
  expect(shareThatAte(14)).toBeGreaterThan(0.97);
});

function argumentsOf({ floor, network }: ReturnType<typeof livelyHall>): Parameters<typeof createFair> {
  return [floor, network, { day: 0 }];
}

it('[FA28] the longer people have been there the less long they look', () => {
  const visits = 8000;
  const { floor, network } = handMadeHall({
    stands: Array.from({ length: 20 }, () => ({ places: 0 })),
    visits,
    fair: { hourlyWeights: [1, 0, 0, 0, 0, 0, 0], stayMedianMs: 9 * HOUR_MS, staySigma: 0, lookSigma: 0.3 },
  });
  const fair = createFair(floor, network, { day: 0, spots: spotsFor(20, visits) });
  const meanLookMs = (hour: number): number => {
    runUntil(fair, hour * HOUR_MS);
    const { activity, sinceMs, untilMs } = fair.tables.attendees;
    const looks = [...activity.keys()].filter((row) => activity[row] === ACTIVITY.looking);
    return looks.reduce((sum, row) => sum + untilMs[row] - sinceMs[row], 0) / looks.length;
  };
  const [fresh, tired] = [meanLookMs(9.5), meanLookMs(14.5)];
  expect(tired / fresh).toBeGreaterThan(0.62);
  expect(tired / fresh).toBeLessThan(0.72);
});

function spotsFor(stands: number, looks: number): { looks: Int32Array; queue: Int32Array } {
  return { looks: new Int32Array(stands).fill(looks), queue: new Int32Array(stands).fill(8) };
}

const EVENT: ProgrammeEvent = {
  id: 'opening',
  title: { en: 'Opening', zh: '开幕' },
  day: 0,
  startMs: 11.5 * HOUR_MS,
  lengthMs: HOUR_MS,
  stages: ['stage-2'],
  standing: 150,
  draw: 0.4,
  sourced: { kind: 'figure', source: 'fiction' },
};
function withProgramme(): { fair: Fair; hall: ReturnType<typeof livelyHall> } {
  const { floor, network } = livelyHall(3000, 2, { partyShares: [4, 3, 2, 1] });
  const hall = { floor: { ...floor, scenario: { ...floor.scenario, programme: [EVENT] } }, network };
  return { fair: createFair(...argumentsOf(hall)), hall };
}

it('[FA29] an event draws its share of the people as it comes near, fills seats and standing room, and ends for all', () => {
  const { fair } = withProgramme();
  const { features, attendees } = fair.tables;
  const stage = fair.floor.scenario.features.findIndex(({ id }) => id === 'stage-2');
  const room = features.capacity[stage] + EVENT.standing;
  const seen: number[] = [];
  for (let minute = 0; minute < 150; minute += 5) {
    runUntil(fair, 10.5 * HOUR_MS + minute * 60_000);
    seen.push(features.inside[stage]);
    expect(features.inside[stage]).toBeLessThanOrEqual(room);
  }
  const [early, before, during, after] = [seen[5], seen[11], seen[20], seen[25]];
  expect(before).toBeGreaterThan(3 * early);
  expect(during).toBeGreaterThan(0.9 * room);
  expect(after).toBeLessThan(0.3 * during);
  const series = occupancySeries(fair).find(({ timeMs }) => timeMs === 12 * HOUR_MS);
  expect(series?.audience).toBe(seen[18]);
  expect(attendees.events.every((count) => count <= 1)).toBe(true);
  runToEnd(fair);
  expect(fairCounts(fair)).toMatchObject({ admitted: 3000, inside: 0, left: 3000 });
});

it('[FA29] a fair restored in the midst of an event goes on alike', () => {
  const { fair, hall } = withProgramme();
  runUntil(fair, 11.8 * HOUR_MS);
  const again = restoreFair(hall.floor, hall.network, structuredClone(snapshotFair(fair)));
  runToEnd(fair);
  runToEnd(again);
  expect(hashFair(again)).toEqual(hashFair(fair));
});

it('[FA30] staff are there from opening to closing, and are no visits', () => {
  const fair = createFair(...argumentsOf(livelyHall(50)));
  expect(fairCounts(fair).staff).toBe(0);
  runUntil(fair, 12 * HOUR_MS);
  expect(fairCounts(fair).staff).toBe(48);
  runToEnd(fair);
  expect(fairCounts(fair)).toMatchObject({ staff: 0, admitted: 50 });
});

it('[FA31] a day can be given another number of visits, which a snapshot keeps', () => {
  const { floor, network } = livelyHall(500);
  const fair = createFair(floor, network, { day: 0, visits: 900 });
  runUntil(fair, 12 * HOUR_MS);
  const again = restoreFair(floor, network, snapshotFair(fair));
  runToEnd(fair);
  runToEnd(again);
  expect(fairCounts(again)).toMatchObject({ admitted: 900, left: 900 });
  expect(hashFair(again)).toEqual(hashFair(fair));
  for (const visits of [0, 1.5, Number.NaN, 2e6]) {
    expect(() => createFair(floor, network, { day: 0, visits })).toThrow(RangeError);
  }
});

it('[FA32] a persona tries more or less often than others, and looks longer or shorter, by its scales', () => {
  const persona = (id: string, more: Partial<Persona>): Persona => ({ ...CURIOUS, id, share: 0.5, ...more });
  const { floor, network } = handMadeHall({
    stands: Array.from({ length: 12 }, () => ({ places: 400 })),
    visits: 8000,
    personas: [persona('chaser', { tryScale: 2 }), persona('collector', { tryScale: 0.5, lookScale: 0.5 })],
    fair: { lookSigma: 0.2, stayMedianMs: 9 * HOUR_MS },
  });
  const fair = createFair(floor, network, { day: 0, spots: spotsFor(12, 8000) });
  runUntil(fair, 11 * HOUR_MS);
  const { activity, persona: of, sinceMs, untilMs } = fair.tables.attendees;
  const rows = (kind: number, doing: number): number[] =>
    [...activity.keys()].filter((row) => of[row] === kind && activity[row] === doing);
  const meanLookMs = (kind: number): number => {
    const looks = rows(kind, ACTIVITY.looking);
    return looks.reduce((sum, row) => sum + untilMs[row] - sinceMs[row], 0) / looks.length;
  };
  expect(rows(0, ACTIVITY.trying).length).toBeGreaterThan(2 * rows(1, ACTIVITY.trying).length);
  expect(meanLookMs(1) / meanLookMs(0)).toBeGreaterThan(0.45);
  expect(meanLookMs(1) / meanLookMs(0)).toBeLessThan(0.55);
});

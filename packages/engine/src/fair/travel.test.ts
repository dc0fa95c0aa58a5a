import { expect, it } from 'vitest';
import { handMadeHall } from '../../test/hall-fixture.ts';
import type { Network } from '../plan/network.ts';
import { chooseNext } from './choose-next.ts';
import { createFair } from './create-fair.ts';
import { ACTIVITY, FLAG, LINK_SLOT_MS, LINK_SLOTS, LINK_UNITS, NO_TARGET } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { linkDensity } from './link-load.ts';
import { runUntil } from './run.ts';
import { startWalk, startWalkUnlessJammed } from './travel.ts';
import { walkingMps, weidmannMps } from './ways.ts';

it("[FA11] speed at density is Weidmann's up to 2 per m2; beyond, a link keeps its greatest flow", () => {
  const table = [
    [0.5, 1.298],
    [1, 1.058],
    [1.5, 0.807],
    [2, 0.606],
    [2.5, 0.452],
    [3, 0.331],
    [3.5, 0.234],
    [4, 0.156],
  ];
  for (const [density, speed] of table) {
    expect(Math.abs(weidmannMps(density) - speed)).toBeLessThan(0.001);
    if (density <= 2) expect(walkingMps(density)).toBe(weidmannMps(density));
    else expect(density * walkingMps(density)).toBeCloseTo(2 * weidmannMps(2), 9);
  }
  expect(walkingMps(0)).toBe(1.34);
  let least = walkingMps(0);
  for (let density = 0.01; density < 8; density += 0.01) {
    expect(walkingMps(density)).toBeLessThanOrEqual(least);
    least = walkingMps(density);
  }
});

/** A corridor of 96 m and 4 m wide beyond the first stand; the day has not begun. */
function corridor(): Fair {
  const { floor, network } = handMadeHall({ stands: [{ atM: 4 }, { atM: 100 }], visits: 2000 });
  const fair = createFair(floor, network, { day: 0 });
  fair.tables.attendees.pace.fill(0.7);
  return fair;
}
function walkS(fair: Fair, row: number): number {
  const { attendees } = fair.tables;
  attendees.toNode[row] = fair.network.standNode[0];
  startWalk(fair, row, fair.network.standNode[1], 1);
  return (attendees.untilMs[row] - attendees.sinceMs[row]) / 1000;
}

it('[FA12] a walk alone takes its length over the free speed times the own pace', () => {
  expect(walkS(corridor(), 0)).toBeCloseTo(96 / (1.34 * 0.7), 2);
});

it('[FA13] who walks is booked on the links of the way for the time there, and slows those who set off later', () => {
  const fair = corridor();
  const seconds = walkS(fair, 0);
  const booked = fair.tables.links.occupancy.reduce((sum, units) => sum + units, 0);
  expect(Math.abs((booked * LINK_SLOT_MS) / LINK_UNITS / 1000 - seconds)).toBeLessThan(0.01 * seconds);
  for (let row = 1; row < 576; row++) walkS(fair, row);
  runUntil(fair, LINK_SLOT_MS + 1);
  const link = 1;
  expect(fair.network.linkLengthM[link]).toBe(96);
  // 576 people on 384 m2: 1.5 per m2, 0.807 m/s.
  expect(Math.abs(linkDensity(fair, link) - 150)).toBeLessThan(1);
  expect(Math.abs(walkS(fair, 576) - 96 / (0.807 * 0.7))).toBeLessThan(1.5);
});

it('[FA13] no more pass a place than its capacity, though it was empty when the rush set off', () => {
  const fair = corridor();
  fair.counts.nowMs = fair.parameters.opensMs;
  const arrivals: number[] = [];
  for (let row = 0; row < 1800; row++) {
    if (row % 6 === 0) fair.counts.nowMs += 1000;
    walkS(fair, row);
    arrivals.push(fair.tables.attendees.untilMs[row]);
  }
  arrivals.sort((a, b) => a - b);
  // 4 m let 1.21 a metre and second through at pace 1, and these stroll at 0.7 of it.
  const perMinute = 60 * 4 * 1.21 * 0.7;
  // Densities are means over 20 s, so that the first few pass before the jam is felt.
  for (let from = arrivals[0]; from < arrivals[1799]; from += 60_000) {
    const passed = arrivals.filter((time) => time >= from && time < from + 180_000).length;
    expect(passed).toBeLessThan(3 * 1.1 * perMinute);
  }
  expect(arrivals[1799] - arrivals[0]).toBeGreaterThan((1800 / perMinute) * 60_000 * 0.9);
});

/** From stand 0 to stand 1: 40 m straight along 2 m, or 60 m by a crossing, along 8 m. */
function twoWays(): { fair: Fair; network: Network } {
  const { floor, network: other } = handMadeHall({ stands: [{}, {}], visits: 1000 });
  const lengths = [
    [0, 40, 30, 35],
    [40, 0, 30, 35],
    [30, 30, 0, 5],
    [35, 35, 5, 0],
  ];
  const network: Network = {
    ...other,
    nodeCount: 4,
    nodeXM: Float64Array.of(0, 40, 20, 20),
    nodeYM: Float64Array.of(0, 0, 22, 27),
    linkCount: 4,
    linkFrom: Uint16Array.of(0, 0, 1, 2),
    linkTo: Uint16Array.of(1, 2, 2, 3),
    linkLengthM: Float64Array.of(40, 30, 30, 5),
    linkWidthM: Float64Array.of(2, 8, 8, 8),
    standNode: Uint16Array.of(0, 1),
    gateNode: Uint16Array.of(3, 3),
    next: Uint16Array.of(0, 1, 2, 2, 0, 1, 2, 2, 0, 1, 2, 3, 2, 2, 2, 3),
    distanceM: Float32Array.from(lengths.flat()),
  };
  const fair = createFair(floor, network, { day: 0 });
  fair.tables.attendees.pace.fill(0.7);
  return { fair, network };
}

it('[FA19] who finds the straight way jammed goes round by a crossing if that is quicker, and comes to the same stand', () => {
  const { fair } = twoWays();
  const { attendees } = fair.tables;
  for (let row = 0; row < 300; row++) {
    attendees.toNode[row] = 0;
    startWalk(fair, row, 1, 1);
    expect(attendees.flags[row] & FLAG.detour).toBe(0);
  }
  runUntil(fair, LINK_SLOT_MS + 1);
  attendees.toNode[300] = 0;
  startWalk(fair, 300, 1, 1);
  expect([attendees.toNode[300], attendees.target[300]]).toEqual([2, 1]);
  expect(attendees.flags[300] & FLAG.detour).toBe(FLAG.detour);
  runUntil(fair, attendees.untilMs[300]);
  expect([attendees.fromNode[300], attendees.toNode[300], attendees.target[300]]).toEqual([2, 1, 1]);
  const before = fair.tables.figures.visits[1];
  runUntil(fair, attendees.untilMs[300]);
  expect(fair.tables.figures.visits[1]).toBeGreaterThan(before);
});

it('[FA24] who finds every way jammed gives the stand up and does something else, and never waits for ever', () => {
  const { fair, network } = twoWays();
  const { attendees } = fair.tables;
  fair.counts.nowMs = fair.parameters.opensMs;
  attendees.toNode[0] = 0;
  expect(startWalkUnlessJammed(fair, 0, 1, 1)).toBe(true);
  const lastSlot = (Math.floor(fair.counts.nowMs / LINK_SLOT_MS) + LINK_SLOTS - 1) % LINK_SLOTS;
  for (let link = 0; link < 3; link++) {
    fair.tables.links.occupancy[lastSlot * network.linkCount + link] = Math.ceil(700 / fair.ways.densityPerUnit[link]);
  }
  attendees.toNode[1] = 0;
  expect(startWalkUnlessJammed(fair, 1, 1, 1)).toBe(false);
  chooseNext(fair, 1);
  expect(attendees.activity[1]).toBe(ACTIVITY.walking);
  expect([0, NO_TARGET]).toContain(attendees.target[1]);
  expect(attendees.untilMs[1]).toBeLessThan(fair.counts.nowMs + 3600000);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { livelyHall } from '../../test/hall-fixture.ts';
import { createFair } from '../fair/create-fair.ts';
import { ACTIVITY, OCCUPANCY_MS, WAIT_BIN_MS, WAIT_BINS } from '../fair/fair-types.ts';
import type { Fair } from '../fair/fair.ts';
import { runToEnd, runUntil } from '../fair/run.ts';
import { densityGrid } from './density-grid.ts';
import { allExhibitorFigures, exhibitorFigures } from './exhibitor-figures.ts';
import { fairCounts, occupancySeries } from './fair-counts.ts';
import { hashFair } from './hash-fair.ts';
import { positionOf } from './position.ts';
import { restoreFair, snapshotFair } from './snapshot.ts';
import { busyPlaces, crowdAt, fairView, queueRows, servicesBegun, waitToExpectMs } from './stand-view.ts';

const HOUR_MS = 3600000;
const hall = livelyHall(700, 8);
const open = (): Fair => createFair(hall.floor, hall.network, { day: 0, behaviour: { tryShare: 0.5 } });

function observeAll(fair: Fair): void {
  fairCounts(fair);
  occupancySeries(fair);
  allExhibitorFigures(fair);
  densityGrid(fair, 2);
  snapshotFair(fair);
  for (let stand = 0; stand < 24; stand++) {
    queueRows(fair, stand);
    busyPlaces(fair, stand);
    crowdAt(fair, stand);
    waitToExpectMs(fair, stand);
    servicesBegun(fair, stand);
  }
}

it('[DT33] a fair restored from its snapshot, at any time and through structured clone, goes on to the same hash', () => {
  const whole = open();
  runToEnd(whole);
  const expected = hashFair(whole);
  fc.assert(
    fc.property(fc.integer({ min: 8 * HOUR_MS, max: 17 * HOUR_MS }), (time) => {
      const first = open();
      runUntil(first, time);
      const saved = structuredClone(snapshotFair(first));
      const second = restoreFair(hall.floor, hall.network, saved);
      expect(hashFair(second)).toEqual(hashFair(first));
      runToEnd(first);
      expect(hashFair(first)).toEqual(expected);
      runToEnd(second);
      expect(hashFair(second)).toEqual(expected);
      expect(exhibitorFigures(second, 3)).toEqual(exhibitorFigures(first, 3));
    }),
    { numRuns: 8 },
  );
});

it('[DT34] a snapshot of another floor or of another shape is refused with a reason', () => {
  const saved = snapshotFair(open());
  const other = livelyHall(700, 9);
  expect(() => restoreFair(other.floor, other.network, saved)).toThrow('seed 8');
  const { 'attendees.untilMs': _, ...columns } = saved.columns;
  expect(() => restoreFair(hall.floor, hall.network, { ...saved, columns })).toThrow('attendees.untilMs does not fit');
  expect(() => restoreFair(hall.floor, hall.network, { ...saved, columns: {} })).toThrow(RangeError);
});

it('[DT35] observing changes nothing', () => {
  const quiet = open();
  const watched = open();
  for (let time = 9 * HOUR_MS; time < 14 * HOUR_MS; time += HOUR_MS / 3) {
    runUntil(watched, time);
    observeAll(watched);
  }
  runUntil(quiet, watched.counts.nowMs);
  expect(hashFair(watched)).toEqual(hashFair(quiet));
});

it('[DT36] the hash names the table in which two fairs differ, and sees every column', () => {
  const fair = open();
  runUntil(fair, 11 * HOUR_MS);
  const before = hashFair(fair);
  const { columns } = snapshotFair(fair);
  for (const name of Object.keys(columns)) {
    const [table, column] = name.split('.') as [keyof Fair['tables'], string];
    const values = (fair.tables[table] as unknown as Record<string, Int32Array>)[column];
    if (values.length === 0) continue;
    values[0] ^= 1;
    const after = hashFair(fair);
    expect(after.hash, name).not.toBe(before.hash);
    const changed = Object.keys(after.tables).filter((one) => after.tables[one] !== before.tables[one]);
    expect(changed, name).toEqual([table]);
    values.set(columns[name]);
  }
  expect(hashFair(fair)).toEqual(before);
});

it('[FA14] the occupancy series has a value every 5 minutes from opening, and its peak lies below the true one', () => {
  const fair = open();
  runUntil(fair, 12 * HOUR_MS);
  const series = occupancySeries(fair);
  expect(series.length).toBe((3 * HOUR_MS) / OCCUPANCY_MS);
  expect(series[0]).toEqual({ timeMs: 9 * HOUR_MS, inside: 0, outside: 0, queueing: 0, audience: 0, atGates: 0 });
  runToEnd(fair);
  const whole = occupancySeries(fair);
  expect(whole.slice(0, series.length)).toEqual(series);
  const peak = Math.max(...whole.map(({ inside }) => inside));
  expect(peak).toBeLessThanOrEqual(fairCounts(fair).peakInside);
  expect(peak).toBeGreaterThan(fairCounts(fair).peakInside * 0.95);
});

it('[FA15] figures of the stands add up: visits, services, mean wait and its 90th percentile', () => {
  const fair = open();
  runToEnd(fair);
  const figures = allExhibitorFigures(fair);
  expect(figures.reduce((sum, { visits }) => sum + visits, 0)).toBe(fairCounts(fair).visits);
  for (const [stand, one] of figures.entries()) {
    const bins = fair.tables.figures.waitBins.subarray(stand * WAIT_BINS, (stand + 1) * WAIT_BINS);
    expect(bins.reduce((sum, count) => sum + count, 0)).toBe(one.served);
    if (hall.floor.scenario.exhibitors[stand].places === 0) expect(one.served + one.balked).toBe(0);
    if (one.served === 0) continue;
    const mid = bins.reduce((sum, count, bin) => sum + count * (bin + 0.5), 0) / one.served;
    expect(Math.abs(mid * WAIT_BIN_MS - one.meanWaitS * 1000)).toBeLessThanOrEqual(WAIT_BIN_MS / 2);
    expect(one.p90WaitS).toBeGreaterThan(0);
    expect(one.meanDwellS).toBeGreaterThan(5);
  }
});

it('[FA16] everybody inside is somewhere on the plan and once in the density grid; walkers are on their way', () => {
  const fair = open();
  runUntil(fair, 12.2 * HOUR_MS);
  const { attendees } = fair.tables;
  const grid = densityGrid(fair, 4);
  const people = grid.perM2.reduce((sum, density) => sum + density, 0) * 16;
  expect(Math.round(people)).toBe(fairCounts(fair).inside);
  const [site] = hall.floor.scenario.halls;
  for (let row = 0; row < 700; row++) {
    const point = positionOf(fair, row);
    const activity = attendees.activity[row];
    expect(point === undefined).toBe(activity === ACTIVITY.away || activity === ACTIVITY.left);
    if (!point) continue;
    expect(point.xM >= site.xM && point.xM <= site.xM + site.wM && point.yM <= site.yM + site.dM).toBe(true);
  }
  expect(() => densityGrid(fair, 0)).toThrow('cellM is 0');
});

it('[FA17] a walker goes its way evenly: it begins at one node, ends at the other and never leaps', () => {
  const fair = open();
  runUntil(fair, 10 * HOUR_MS);
  const { attendees } = fair.tables;
  const row = attendees.activity.findIndex(
    (one, i) => one === ACTIVITY.walking && attendees.untilMs[i] > fair.counts.nowMs + 10_000,
  );
  expect(row).toBeGreaterThanOrEqual(0);
  const at = (timeMs: number): { xM: number; yM: number } => {
    fair.counts.nowMs = timeMs;
    return positionOf(fair, row) as { xM: number; yM: number };
  };
  const [from, to] = [attendees.fromNode[row], attendees.toNode[row]];
  const { nodeXM, nodeYM, distanceM, nodeCount } = hall.network;
  const [since, until] = [attendees.sinceMs[row], attendees.untilMs[row]];
  expect(at(since)).toEqual({ xM: nodeXM[from], yM: nodeYM[from] });
  expect(at(until)).toEqual({ xM: nodeXM[to], yM: nodeYM[to] });
  const stepM = distanceM[from * nodeCount + to] / 200;
  for (let i = 0; i < 200; i++) {
    const [a, b] = [at(since + ((until - since) * i) / 200), at(since + ((until - since) * (i + 1)) / 200)];
    expect(Math.hypot(a.xM - b.xM, a.yM - b.yM)).toBeLessThanOrEqual(stepM * 1.001);
  }
});

it('[FA18] a visit reads the fair by its view: clock, queue, places, services', () => {
  const fair = open();
  const view = fairView(fair);
  view.runUntil(12 * HOUR_MS);
  expect(view.nowMs()).toBe(12 * HOUR_MS);
  for (let stand = 0; stand < 24; stand++) {
    expect(view.queueRows(stand)).toEqual(queueRows(fair, stand));
    expect(crowdAt(fair, stand)).toBeGreaterThanOrEqual(view.busyPlaces(stand) + view.queueRows(stand).length);
    expect(view.servicesBegun(stand)).toBe(exhibitorFigures(fair, stand).served);
    const { places } = hall.floor.scenario.exhibitors[stand];
    expect(waitToExpectMs(fair, stand) > 0).toBe(places > 0 && view.busyPlaces(stand) === places);
  }
});

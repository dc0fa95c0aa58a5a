import {
  ACTIVITY,
  type Fair,
  FIRST_FEATURE,
  fairCounts,
  gateViews,
  occupancySeries,
  queueRows,
  runToEnd,
  runUntil,
} from '@floorwalk/engine';
import { describe, expect, it } from 'vitest';
import { fairOf } from '../fair-of.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** What does not hold in this minute; in words, so that a failure says what and when. */
function faults(fair: Fair): string[] {
  const { attendees, stands, features, links } = fair.tables;
  const { admitted, inside, left, turnedAway, outside } = fairCounts(fair);
  const found: string[] = [];
  const expectEqual = (what: string, a: number, b: number): void => {
    if (a !== b) found.push(`${what}: ${a}, not ${b}`);
  };
  const people = new Int32Array(9);
  const at = [0, 1, 2, 3].map(() => new Int32Array(stands.busy.length));
  const [queueing, parties, trying, looking] = at;
  const resting = new Int32Array(features.inside.length);
  for (let row = 0; row < attendees.activity.length; row++) {
    const doing = attendees.activity[row];
    const target = attendees.target[row];
    people[doing]++;
    if (doing === ACTIVITY.away || doing === ACTIVITY.left || doing === ACTIVITY.walking) continue;
    if (attendees.companion[row] === 0 && attendees.untilMs[row] < fair.counts.nowMs) found.push(`row ${row} is stuck`);
    if (target < FIRST_FEATURE) {
      if (doing === ACTIVITY.queueing) queueing[target]++;
      if (doing === ACTIVITY.queueing && attendees.companion[row] === 0) parties[target]++;
      if (doing === ACTIVITY.trying) trying[target]++;
      if (doing === ACTIVITY.looking) looking[target]++;
    } else if (doing !== ACTIVITY.outside) resting[target - FIRST_FEATURE]++;
  }
  expectEqual('inside and left', inside + left, admitted);
  expectEqual('left', people[ACTIVITY.left], left + turnedAway);
  expectEqual('away', people[ACTIVITY.away], attendees.activity.length - admitted - turnedAway);
  expectEqual('outside', people[ACTIVITY.outside], outside);
  for (let stand = 0; stand < stands.busy.length; stand++) {
    expectEqual(`queue of ${stand}`, stands.queueLength[stand], queueing[stand]);
    expectEqual(`parties in the queue of ${stand}`, stands.queueParties[stand], parties[stand]);
    expectEqual(`list of ${stand}`, queueRows(fair, stand).length, queueing[stand]);
    expectEqual(`places of ${stand}`, stands.busy[stand], trying[stand]);
    expectEqual(`lookers of ${stand}`, stands.looking[stand], looking[stand]);
    if (stands.busy[stand] > stands.places[stand]) found.push(`too many at the places of ${stand}`);
    if (stands.queueLength[stand] > stands.queueRoom[stand]) found.push(`too many in the queue of ${stand}`);
  }
  for (let feature = 0; feature < resting.length; feature++) {
    expectEqual(`people at feature ${feature}`, features.inside[feature], resting[feature]);
  }
  if (links.occupancy.some((units) => units < 0)) found.push('fewer than nobody on a link');
  return found;
}

describe('three days of waic-2024', () => {
  it.each([0, 1, 2])('[SC20] on day %i every invariant holds at every minute, and nobody is stuck', (day) => {
    const { fair } = fairOf('waic-2024', 3, day);
    for (let at = fair.parameters.opensMs; at <= fair.parameters.closesMs + 40 * MINUTE_MS; at += MINUTE_MS) {
      runUntil(fair, at);
      expect({ minute: at / MINUTE_MS, faults: faults(fair).slice(0, 5) }).toEqual({
        minute: at / MINUTE_MS,
        faults: [],
      });
    }
    runToEnd(fair);
    expect(fairCounts(fair)).toMatchObject({ admitted: 100_000, inside: 0, left: 100_000, turnedAway: 0 });
    // Everybody is out within the hour.
    expect(fair.counts.nowMs).toBeLessThan(fair.parameters.closesMs + HOUR_MS);
  });

  it('[SC21] the first day has the profile, densities and visits that are known of fairs', () => {
    const { fair, network } = fairOf('waic-2024', 3, 0);
    const { occupancy } = fair.tables.links;
    let crowdedMost = 0;
    let densest = 0;
    let longestMs = 0;
    let longMinutes = 0;
    for (let at = fair.parameters.opensMs; at <= fair.parameters.closesMs; at += MINUTE_MS) {
      runUntil(fair, at);
      const slot = (Math.floor(at / 20_000) + 127) % 128;
      let crowded = 0;
      for (let link = 0; link < network.linkCount; link++) {
        const perM2 =
          occupancy[slot * network.linkCount + link] / 4096 / (network.linkLengthM[link] * network.linkWidthM[link]);
        // Spurs and stubs of a few metres tell nothing of a density.
        if (network.linkLengthM[link] < 5) continue;
        if (perM2 > 2) crowded++;
        densest = Math.max(densest, perM2);
      }
      crowdedMost = Math.max(crowdedMost, crowded);
      const waitMs = Math.max(...gateViews(fair).flatMap(({ use, waitMs: ms }) => (use === 'entrance' ? [ms] : [])));
      longestMs = Math.max(longestMs, waitMs);
      if (waitMs > 20 * MINUTE_MS) longMinutes++;
    }
    const series = occupancySeries(fair);
    const inside = (from: number, to: number): number[] =>
      series.flatMap((mark) => (mark.timeMs >= from * HOUR_MS && mark.timeMs <= to * HOUR_MS ? [mark.inside] : []));
    const [morning, noon, afternoon] = [inside(10, 11.5), inside(12, 13.5), inside(14, 15.5)];
    const peaks = [Math.max(...morning), Math.min(...noon), Math.max(...afternoon)];
    const area = fair.floor.scenario.halls.reduce((sum, { wM, dM }) => sum + wM * dM, 0);
    const onPlan = series.reduce((most, mark) => Math.max(most, mark.inside - mark.outside), 0);
    const audience = (hour: number): number => series.find(({ timeMs }) => timeMs === hour * HOUR_MS)?.audience ?? 0;
    const { attendees } = fair.tables;
    runToEnd(fair);
    const visitors = [...attendees.seenCount.keys()].filter(
      (row) => attendees.companion[row] === 0 && attendees.seenCount[row] > 0,
    );
    const people = visitors.reduce((sum, row) => sum + attendees.party[row], 0);
    const perVisitor = fairCounts(fair).visits / people;
    // P11: most are there before noon and again after it.
    expect(peaks[1]).toBeLessThan(0.85 * Math.min(peaks[0], peaks[2]));
    // P03: fairs of this kind have 0.31 to 0.90 people per m2 (net of stands); the whole site is held against it.
    expect(onPlan / area).toBeGreaterThan(0.25);
    expect(onPlan / area).toBeLessThan(0.9);
    expect(crowdedMost).toBeLessThan(0.015 * network.linkCount);
    expect(densest).toBeLessThan(14);
    // W18: more than half an hour at the gate, for part of the day.
    expect(longestMs).toBeGreaterThan(30 * MINUTE_MS);
    expect(longestMs).toBeLessThan(50 * MINUTE_MS);
    expect(longMinutes).toBeGreaterThan(20);
    expect(longMinutes).toBeLessThan(150);
    // A10: the opening moves thousands.
    expect(audience(11)).toBeGreaterThan(8 * audience(12));
    expect(audience(11)).toBeGreaterThan(3000);
    expect(perVisitor).toBeGreaterThan(8);
    expect(perVisitor).toBeLessThan(25);
  });
});

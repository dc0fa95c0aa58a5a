/** The fair's columns, empty. */
import type { Network } from '../plan/network.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AttendeeTable, FairTables, OccupancyTable, StandFigures, StandSpots, StandTable } from './fair-types.ts';
import { LINK_SLOTS, NO_TARGET, OCCUPANCY_MS, SEEN_RING, WAIT_BINS } from './fair-types.ts';
import { featureCapacity } from './rest-places.ts';

const DAY_MS = 86400000;

export function makeTables(scenario: Scenario, network: Network, visits: number, spots?: StandSpots): FairTables {
  const stands = scenario.exhibitors.length;
  return {
    attendees: attendeeTable(visits),
    stands: standTable(scenario, spots ?? defaultSpots(scenario)),
    features: {
      capacity: Int32Array.from(scenario.features, featureCapacity),
      inside: new Int32Array(scenario.features.length),
    },
    links: { occupancy: new Int32Array(LINK_SLOTS * network.linkCount) },
    gates: { freeMs: new Float64Array(scenario.gates.length) },
    figures: standFigures(stands),
    occupancy: occupancyTable(),
  };
}

function occupancyTable(): OccupancyTable {
  const series = (): Int32Array => new Int32Array(DAY_MS / OCCUPANCY_MS);
  return { inside: series(), outside: series(), queueing: series(), audience: series(), atGates: series() };
}

/** Look spots and queue positions by area where no layout says: a spot per 2.5 m2 (6 to 80), a queue of 8 to 40. */
export function defaultSpots({ exhibitors }: Scenario): StandSpots {
  const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, value));
  return {
    looks: Int32Array.from(exhibitors, ({ rect }) => between(6, Math.floor((rect.wM * rect.dM) / 2.5), 80)),
    queue: Int32Array.from(exhibitors, ({ rect }) => between(8, 8 + Math.floor((rect.wM * rect.dM) / 8), 40)),
  };
}

function attendeeTable(visits: number): AttendeeTable {
  return {
    activity: new Uint8Array(visits),
    persona: new Uint8Array(visits),
    companion: new Uint8Array(visits),
    party: new Uint8Array(visits).fill(1),
    wheels: new Uint8Array(visits),
    target: new Uint16Array(visits).fill(NO_TARGET),
    fromNode: new Uint16Array(visits),
    toNode: new Uint16Array(visits),
    sinceMs: new Int32Array(visits),
    untilMs: new Int32Array(visits),
    spot: new Int16Array(visits).fill(-1),
    timer: new Uint8Array(visits),
    cameMs: new Int32Array(visits),
    leavesMs: new Int32Array(visits),
    restDueMs: new Int32Array(visits),
    pace: new Float32Array(visits),
    steps: new Uint16Array(visits),
    queueNext: new Int32Array(visits).fill(-1),
    queueBefore: new Int32Array(visits).fill(-1),
    seen: new Uint16Array(visits * SEEN_RING),
    seenCount: new Uint16Array(visits),
    events: new Uint8Array(visits),
    flags: new Uint8Array(visits),
  };
}

function standTable({ exhibitors }: Scenario, spots: StandSpots): StandTable {
  const count = exhibitors.length;
  const places = Int32Array.from(exhibitors, (exhibitor) => exhibitor.places);
  const placeFrom = startsOf(places);
  const lookFrom = startsOf(spots.looks);
  return {
    places,
    looks: spots.looks.slice(),
    queueRoom: spots.queue.slice(),
    placeFrom,
    lookFrom,
    placeTaken: new Uint8Array(placeFrom[count]),
    lookTaken: new Uint8Array(lookFrom[count]),
    busy: new Int32Array(count),
    looking: new Int32Array(count),
    queueHead: new Int32Array(count).fill(-1),
    queueTail: new Int32Array(count).fill(-1),
    queueLength: new Int32Array(count),
    queueParties: new Int32Array(count),
    told: new Float64Array(count),
    buzz: new Float64Array(count),
  };
}

function startsOf(sizes: Int32Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = starts[i] + sizes[i];
  return starts;
}

function standFigures(count: number): StandFigures {
  return {
    visits: new Int32Array(count),
    served: new Int32Array(count),
    balked: new Int32Array(count),
    reneged: new Int32Array(count),
    maxQueue: new Int32Array(count),
    waitMs: new Float64Array(count),
    dwellMs: new Float64Array(count),
    dwells: new Int32Array(count),
    waitBins: new Int32Array(count * WAIT_BINS),
  };
}

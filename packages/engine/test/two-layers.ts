/** The same stretch walked by bodies and computed by the fair. */
import { type Bodies, createBodies } from '../src/bodies/bodies.ts';
import { stepBodies } from '../src/bodies/step-bodies.ts';
import { syncBodies } from '../src/bodies/sync-bodies.ts';
import { createFair } from '../src/fair/create-fair.ts';
import { ACTIVITY, NO_TARGET } from '../src/fair/fair-types.ts';
import type { Fair } from '../src/fair/fair.ts';
import { walkingMps } from '../src/fair/ways.ts';
import { dealFloor } from '../src/floor/deal.ts';
import { aisle, gate, plan } from '../src/plan/fixture.ts';
import { buildNetwork, type Network, nearestNode } from '../src/plan/network.ts';
import type { Rect, Scenario } from '../src/scenario/scenario.ts';

/** A stream of people from one point of a plan to another. */
export type Stream = { readonly fromXM: number; readonly fromYM: number; readonly toXM: number; readonly toYM: number };
/** Between these two x (or y) a stream's time is taken, m. */
export type Stretch = { readonly alongX: boolean; readonly startM: number; readonly endM: number };
export type Walk = {
  readonly scenario: Scenario;
  readonly streams: readonly Stream[];
  readonly stretch: Stretch;
  readonly view: Rect;
  /** People per second and stream, and their speed as the fair has it, m/s, along the whole way. */
  readonly perS: number;
  readonly mps: number;
};
/** Mean times, s; of those whom the fair lets walk the whole stretch in the time watched: how many did, and how many were given up on it. */
export type Times = {
  readonly bodiesS: number;
  readonly fairS: number;
  readonly walked: number;
  readonly expected: number;
  readonly lost: number;
};

const RUN_S = 150;
const WARM_S = 45;
const TICK_S = 0.1;
const BEGIN_MS = 36_000_000;
const wall = (xM: number, yM: number, wM: number, dM: number) => ({ xM, yM, wM, dM, heightM: 3 });

/** A corridor of 90 m, 4 m wide, at so many people per m2. */
export function corridor(perM2: number): Walk {
  const widthM = 4;
  return {
    scenario: plan({
      halls: [{ id: 'hall', name: { en: 'hall', zh: 'hall' }, xM: 0, yM: 0, wM: 90, dM: 20, outdoors: false }],
      aisles: [aisle('way', 2, 10, 88, 10, widthM), aisle('w', 2, 6, 2, 14, 4), aisle('e', 88, 6, 88, 14, 4)],
      gates: [gate('in', 2, 14), gate('out', 88, 14, 'exit')],
      walls: [wall(4, 7.7, 82, 0.3), wall(4, 12, 82, 0.3)],
    }),
    streams: [{ fromXM: 2, fromYM: 10, toXM: 88, toYM: 10 }],
    stretch: { alongX: true, startM: 40, endM: 70 },
    view: { xM: 22, yM: 0, wM: 56, dM: 20 },
    perS: perM2 * walkingMps(perM2) * widthM,
    mps: walkingMps(perM2),
  };
}

/** Two aisles of 4 m that cross, each at so many people per m2. */
export function crossing(perM2: number): Walk {
  const widthM = 4;
  return {
    scenario: plan({
      halls: [{ id: 'hall', name: { en: 'hall', zh: 'hall' }, xM: 0, yM: 0, wM: 90, dM: 90, outdoors: false }],
      aisles: [aisle('way', 2, 45, 88, 45, widthM), aisle('across', 45, 2, 45, 88, widthM)],
      gates: [gate('in', 2, 45), gate('out', 88, 45, 'exit')],
    }),
    streams: [
      { fromXM: 2, fromYM: 45, toXM: 88, toYM: 45 },
      { fromXM: 45, fromYM: 2, toXM: 45, toYM: 88 },
    ],
    stretch: { alongX: true, startM: 32, endM: 62 },
    view: { xM: 20, yM: 20, wM: 60, dM: 60 },
    perS: perM2 * walkingMps(perM2) * widthM,
    mps: walkingMps(perM2),
  };
}

/** A corridor of 4 m with a gap of 2 m on 2 m of its length, through which passes what the fair lets through at so many per m2. */
export function bottleneck(perM2: number): Walk {
  const { scenario, streams, stretch, view } = corridor(0.5);
  const perS = perM2 * walkingMps(perM2) * 2;
  const walls = [...scenario.walls, wall(54, 7.7, 2, 1.3), wall(54, 11, 2, 1.3)];
  return { scenario: { ...scenario, walls }, streams, stretch, view, perS, mps: walkingMps(perS / 4 / 1.3) };
}

export function timesOf(walk: Walk): Times {
  const { scenario, stretch, view } = walk;
  const sized = { ...scenario, fair: { ...scenario.fair, visitsPerDay: [4000] } };
  const floor = dealFloor(sized, 3, 'plain');
  const network = buildNetwork(sized);
  const fair = createFair(floor, network, { day: 0 });
  const bodies = createBodies(floor, network, { stands: [], features: [] });
  const lengthM = setOff(fair, network, walk);
  const startMs = new Map<number, number>();
  let [bodiesS, walked, lost] = [0, 0, 0];
  for (let k = 1; k <= RUN_S / TICK_S; k++) {
    const nowMs = BEGIN_MS + k * TICK_S * 1000;
    syncBodies(bodies, fair, nowMs, view);
    stepBodies(bodies, TICK_S);
    for (const [row, begun] of startMs) {
      if (begun <= 0 || bodies.bodyOfRow[row] >= 0) continue;
      startMs.set(row, -1);
      if (begun < BEGIN_MS + WARM_S * 1000) continue;
      lost++;
    }
    for (let i = 0; i < bodies.count; i++) {
      if (bodies.row[i] % walk.streams.length !== 0) continue;
      const at = along(bodies, i, stretch);
      const begun = startMs.get(bodies.row[i]);
      if (begun === undefined) {
        if (at >= stretch.startM && at < stretch.startM + 1) startMs.set(bodies.row[i], nowMs);
      } else if (at >= stretch.endM && begun > 0) {
        startMs.set(bodies.row[i], -1);
        if (begun < BEGIN_MS + WARM_S * 1000) continue;
        bodiesS += (nowMs - begun) / 1000;
        walked++;
      }
    }
  }
  const share = (stretch.endM - stretch.startM) / lengthM;
  const fairS = (share * lengthM) / walk.mps;
  return { bodiesS: bodiesS / walked, fairS, walked, expected: walk.perS * (RUN_S - WARM_S - fairS), lost };
}

function along({ x, y }: Bodies, i: number, { alongX }: Stretch): number {
  return alongX ? x[i] : y[i];
}

/** Everybody walks, each of a stream so much after the one before, as if they had done so for a while. */
function setOff(fair: Fair, network: Network, { streams, perS, mps }: Walk): number {
  const { attendees } = fair.tables;
  let longestM = 0;
  const people = attendees.activity.length;
  const aheadS = 80;
  for (let row = 0; row < people; row++) {
    const { fromXM, fromYM, toXM, toYM } = streams[row % streams.length];
    const from = nearestNode(network, fromXM, fromYM);
    const to = nearestNode(network, toXM, toYM);
    const lengthM = network.distanceM[from * network.nodeCount + to];
    longestM = Math.max(longestM, lengthM);
    const beginMs = BEGIN_MS + Math.round((Math.floor(row / streams.length) / perS - aheadS) * 1000);
    attendees.activity[row] = ACTIVITY.walking;
    attendees.target[row] = NO_TARGET;
    attendees.fromNode[row] = from;
    attendees.toNode[row] = to;
    attendees.sinceMs[row] = beginMs;
    attendees.untilMs[row] = beginMs + Math.round((lengthM / mps) * 1000);
    attendees.pace[row] = 1;
    attendees.companion[row] = 0;
    attendees.party[row] = 1;
    attendees.wheels[row] = 0;
  }
  fair.counts.admitted = people;
  fair.counts.nowMs = BEGIN_MS;
  return longestM;
}

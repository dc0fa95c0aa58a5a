/** How many came, are there, and went. */
import type { Fair } from '../fair/fair.ts';
import { waitingAt } from '../fair/gate.ts';
import type { GateUse } from '../scenario/scenario.ts';
import { OCCUPANCY_MS } from '../fair/fair-types.ts';

export type FairFigures = {
  readonly nowMs: number;
  /** admitted = inside + left, always. */
  readonly admitted: number;
  readonly inside: number;
  readonly left: number;
  /** Came so late that the gates did not get to them before closing: neither admitted nor inside, ever. */
  readonly turnedAway: number;
  /** Waiting at the entrances now. */
  readonly atGates: number;
  /** Of those inside: beyond the plan, at a forum or taking a break. */
  readonly outside: number;
  readonly peakInside: number;
  readonly events: number;
  /** Visits to stands, by people. */
  readonly visits: number;
  /** Staff at the stands, who are there from opening to closing and are no visits. */
  readonly staff: number;
};

export function fairCounts(fair: Fair): FairFigures {
  const { nowMs, admitted, left, turnedAway, outside, peakInside, events, visits } = fair.counts;
  const { opensMs, closesMs } = fair.parameters;
  const atGates = fair.ways.entrances.reduce((sum, gate) => sum + waitingAt(fair, gate, nowMs), 0);
  const open = nowMs >= opensMs && nowMs < closesMs;
  const staff = open ? fair.floor.scenario.exhibitors.reduce((sum, one) => sum + one.staff, 0) : 0;
  const inside = admitted - left;
  return { nowMs, admitted, inside, left, turnedAway, atGates, outside, peakInside, events, visits, staff };
}

export type OccupancyMark = {
  /** Since midnight. */
  readonly timeMs: number;
  readonly inside: number;
  /** Of those inside: beyond the plan, in queues before demo places, before stages. */
  readonly outside: number;
  readonly queueing: number;
  readonly audience: number;
  /** Not yet inside: waiting at the entrances. */
  readonly atGates: number;
};

/** People every 5 minutes from opening until now. */
export function occupancySeries(fair: Fair): OccupancyMark[] {
  const { inside, outside, queueing, audience, atGates } = fair.tables.occupancy;
  return Array.from({ length: fair.counts.occupancyFilled }, (_, i) => ({
    timeMs: fair.parameters.opensMs + i * OCCUPANCY_MS,
    inside: inside[i],
    outside: outside[i],
    queueing: queueing[i],
    audience: audience[i],
    atGates: atGates[i],
  }));
}

export type GateView = {
  readonly id: string;
  readonly use: GateUse;
  /** People before it, and how long somebody who came now would wait, ms. */
  readonly waiting: number;
  readonly waitMs: number;
};

/** The gates now, in the order of the plan. */
export function gateViews(fair: Fair): GateView[] {
  const { nowMs } = fair.counts;
  return fair.floor.scenario.gates.map(({ id, use }, gate) => ({
    id,
    use,
    waiting: waitingAt(fair, gate, nowMs),
    waitMs: Math.max(0, Math.round(fair.tables.gates.freeMs[gate] - nowMs)),
  }));
}

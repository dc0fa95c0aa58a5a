/** Gates: security checks at entrances, doors at exits. */
import type { Gate } from '../scenario/scenario.ts';
import { GATE_FLOW_PER_M_S, HEAT_AT_GATES } from './defaults.ts';
import type { Fair } from './fair.ts';
import { heatC } from './weather.ts';

/**
 * When a party is through a gate, ms: people pass it one after the other. Taking the
 * slots makes the gate busy until the one after.
 */
export function takeGateSlot(fair: Fair, gate: number, people: number): number {
  const { freeMs } = fair.tables.gates;
  const now = fair.counts.nowMs;
  const slot = freeMs[gate] > now ? freeMs[gate] : now;
  const eachMs = eachAtGateMs(fair, gate);
  freeMs[gate] = slot + people * eachMs;
  return Math.ceil(slot + (people - 1) * eachMs);
}

/** Time that a gate takes for each, ms: by its security checks, which heat slows, or by its width. */
export function eachAtGateMs(fair: Fair, gate: number): number {
  const one = fair.floor.scenario.gates[gate];
  const eachMs = 60000 / perMinuteAt(one);
  return one.perMinute === undefined ? eachMs : eachMs * (1 + HEAT_AT_GATES * heatC(fair));
}

/** People a minute at a mild temperature: what the checks let through, GATE_FLOW_PER_M_S per metre of width if there are none. */
export function perMinuteAt({ perMinute, widthM }: Gate): number {
  return perMinute ?? 60 * GATE_FLOW_PER_M_S * widthM;
}

/** People in the queue at a gate at a time not before the clock's, as far as they have come by now. */
export function waitingAt(fair: Fair, gate: number, atMs: number): number {
  const aheadMs = fair.tables.gates.freeMs[gate] - atMs;
  return aheadMs > 0 ? Math.floor(aheadMs / eachAtGateMs(fair, gate)) : 0;
}

/** Gate row of the nearest exit; ties go to the first in the plan. An exit that cannot be reached is as far as can be. */
export function nearestExit(fair: Fair, row: number): number {
  const { network, ways } = fair;
  const from = fair.tables.attendees.toNode[row] * network.nodeCount;
  let nearest = ways.exits[0];
  for (const gate of ways.exits) {
    if (network.distanceM[from + network.gateNode[gate]] < network.distanceM[from + network.gateNode[nearest]]) {
      nearest = gate;
    }
  }
  return nearest;
}

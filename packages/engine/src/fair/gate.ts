import { GATE_FLOW_PER_M_S } from './defaults.ts';
import type { Fair } from './fair.ts';

/**
 * When a party is through a gate, ms: people pass it one after the other, GATE_FLOW_PER_M_S per metre of width. Taking the
 * slots makes the gate busy until the one after.
 */
export function takeGateSlot(fair: Fair, gate: number, people: number): number {
  const { freeMs } = fair.tables.gates;
  const now = fair.counts.nowMs;
  const slot = freeMs[gate] > now ? freeMs[gate] : now;
  const eachMs = 1000 / (GATE_FLOW_PER_M_S * fair.floor.scenario.gates[gate].widthM);
  freeMs[gate] = slot + people * eachMs;
  return Math.ceil(slot + (people - 1) * eachMs);
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

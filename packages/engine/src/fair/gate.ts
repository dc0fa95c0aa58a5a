import { GATE_FLOW_PER_M_S } from './defaults.ts';
import type { Fair } from './fair.ts';

/**
 * The next slot of a gate, ms: people pass it one after the other, GATE_FLOW_PER_M_S per metre of width. Taking it
 * makes the gate busy until the slot after.
 */
export function takeGateSlot(fair: Fair, gate: number): number {
  const { freeMs } = fair.tables.gates;
  const now = fair.counts.nowMs;
  const slot = freeMs[gate] > now ? freeMs[gate] : now;
  freeMs[gate] = slot + 1000 / (GATE_FLOW_PER_M_S * fair.floor.scenario.gates[gate].widthM);
  return Math.ceil(slot);
}

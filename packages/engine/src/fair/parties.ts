/** Who comes with whom: parties of one to four, their persona, and the pace of the slowest. */
import { draw, drawNormal, STREAM } from '../kernel/draw.ts';
import {
  IMPAIRED_MPS,
  MOST_IN_PARTY,
  PACE_LEAST,
  PACE_MOST,
  PACE_SIGMA,
  PRAM_PACE,
  STROLL_HIGH,
  STROLL_LOW,
} from './defaults.ts';
import { WHEELS } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';
import { weidmannMps } from './ways.ts';

/** Deals the rows into parties with their persona, wheels and pace; returns how many parties there are. */
export function dealParties(fair: Fair): number {
  const { personas, fair: parameters } = fair.floor.scenario;
  const { seed } = fair.floor;
  const { attendees } = fair.tables;
  const sizes = personas.map(({ partyShares }) => partyShares ?? parameters.partyShares ?? [1]);
  // A persona's share is of the people: of the parties it is the less, the larger its parties are.
  const weights = personas.map(({ share }, i) => share / meanSize(sizes[i]));
  const count = attendees.activity.length;
  let parties = 0;
  for (let row = 0; row < count; row += attendees.party[row]) {
    const id = idOf(fair, row);
    const persona = pick(weights, draw(seed, STREAM.persona, id, 0));
    const wanted = 1 + pick(sizes[persona], draw(seed, STREAM.party, id, 0));
    const size = Math.min(wanted, MOST_IN_PARTY, count - row);
    const pram = size > 1 && draw(seed, STREAM.wheels, id, 1) < (personas[persona].pramShare ?? 0);
    let slowest = Infinity;
    for (let k = 0; k < size; k++) {
      attendees.persona[row + k] = persona;
      attendees.companion[row + k] = k;
      attendees.party[row + k] = size;
      attendees.wheels[row + k] = wheelsOf(fair, row + k, pram && k === 1);
      slowest = Math.min(slowest, paceOf(fair, row + k));
    }
    for (let k = 0; k < size; k++) attendees.pace[row + k] = slowest;
    parties++;
  }
  return parties;
}

function meanSize(shares: readonly number[]): number {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.reduce((sum, share, i) => sum + share * (i + 1), 0) / total;
}

/** Index drawn by weight. */
function pick(weights: readonly number[], u: number): number {
  let left = u * weights.reduce((sum, weight) => sum + weight, 0);
  let i = 0;
  while (i < weights.length - 1 && left >= weights[i]) left -= weights[i++];
  return i;
}

function wheelsOf(fair: Fair, row: number, pram: boolean): number {
  const share = fair.parameters.wheelchairShare ?? 0;
  if (share > 0 && draw(fair.floor.seed, STREAM.wheels, idOf(fair, row), 0) < share) return WHEELS.wheelchair;
  return pram ? WHEELS.pram : WHEELS.none;
}

/** Own pace as a share of Weidmann's mean speed. */
function paceOf(fair: Fair, row: number): number {
  const { seed } = fair.floor;
  const id = idOf(fair, row);
  const wheels = fair.tables.attendees.wheels[row];
  const u = draw(seed, STREAM.pace, id, 0);
  if (wheels === WHEELS.wheelchair) return (IMPAIRED_MPS[0] + (IMPAIRED_MPS[1] - IMPAIRED_MPS[0]) * u) / weidmannMps(0);
  const stroll = STROLL_LOW + (STROLL_HIGH - STROLL_LOW) * u;
  const spread = 1 + PACE_SIGMA * drawNormal(seed, STREAM.pace, id, 1);
  const pace = stroll * Math.min(PACE_MOST, Math.max(PACE_LEAST, spread));
  return wheels === WHEELS.pram ? pace * PRAM_PACE : pace;
}

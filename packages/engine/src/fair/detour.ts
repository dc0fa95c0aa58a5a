/** Ways round a jam. */
import { drawBits, STREAM } from '../kernel/draw.ts';
import {
  DETOUR_AT_RATIO,
  DETOUR_AT_S,
  DETOUR_MOST_M,
  DETOUR_MOST_RATIO,
  DETOUR_TRIES,
  GIVE_UP_AT_RATIO,
  GIVE_UP_AT_S,
} from './defaults.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';
import { linkDensity } from './link-load.ts';
import { linkBetween, slownessAt } from './ways.ts';

/** Seconds that the shortest way takes for pace 1 at the densities of now. */
export function waySeconds(fair: Fair, from: number, to: number): number {
  const { network, ways } = fair;
  let seconds = 0;
  let node = from;
  while (node !== to) {
    const next = network.next[node * network.nodeCount + to];
    const link = linkBetween(ways, node, next);
    if (link < 0) break;
    seconds += network.linkLengthM[link] * slownessAt(ways, linkDensity(fair, link));
    node = next;
  }
  return seconds;
}

/** Result of planWay: the crossing to go by, or -1 to go straight, and whether it takes so long that one may give it up. */
export const wayPlan = { crossing: -1, jammed: false };

/**
 * Plans a way: where the shortest has become much longer in time than in metres, by the best of some crossings drawn by
 * address, if that is quicker.
 */
export function planWay(fair: Fair, row: number, from: number, to: number): void {
  const { distanceM, nodeCount } = fair.network;
  const { crossings, slowness } = fair.ways;
  const straightM = distanceM[from * nodeCount + to];
  let quickest = waySeconds(fair, from, to);
  wayPlan.crossing = -1;
  wayPlan.jammed = false;
  const freeS = straightM * slowness[0];
  if (quickest <= DETOUR_AT_RATIO * freeS + DETOUR_AT_S) return;
  const step = fair.tables.attendees.steps[row] * DETOUR_TRIES;
  for (let i = 0; i < DETOUR_TRIES && crossings.length > 0; i++) {
    const node = crossings[drawBits(fair.floor.seed, STREAM.route, idOf(fair, row), step + i) % crossings.length];
    if (node === from || node === to) continue;
    const wayM = distanceM[from * nodeCount + node] + distanceM[node * nodeCount + to];
    if (!(wayM < DETOUR_MOST_RATIO * straightM + DETOUR_MOST_M)) continue;
    const seconds = waySeconds(fair, from, node) + waySeconds(fair, node, to);
    if (seconds < quickest) {
      quickest = seconds;
      wayPlan.crossing = node;
    }
  }
  wayPlan.jammed = quickest > GIVE_UP_AT_RATIO * freeS + GIVE_UP_AT_S;
}

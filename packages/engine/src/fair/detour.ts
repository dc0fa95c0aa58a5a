/** Ways round a jam. */
import { drawBits, STREAM } from '../kernel/draw.ts';
import { DETOUR_AT_RATIO, DETOUR_AT_S, DETOUR_MOST_M, DETOUR_MOST_RATIO, DETOUR_TRIES } from './defaults.ts';
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

/**
 * A crossing to go by first, or -1 to go straight: where the shortest way has become much longer in time than in metres, the
 * best of some crossings drawn by address, if going by it is quicker.
 */
export function detourNode(fair: Fair, row: number, from: number, to: number): number {
  const { distanceM, nodeCount } = fair.network;
  const { crossings, slowness } = fair.ways;
  const straightM = distanceM[from * nodeCount + to];
  let quickest = waySeconds(fair, from, to);
  if (quickest <= DETOUR_AT_RATIO * straightM * slowness[0] + DETOUR_AT_S || crossings.length === 0) return -1;
  const step = fair.tables.attendees.steps[row] * DETOUR_TRIES;
  let chosen = -1;
  for (let i = 0; i < DETOUR_TRIES; i++) {
    const node = crossings[drawBits(fair.floor.seed, STREAM.route, idOf(fair, row), step + i) % crossings.length];
    if (node === from || node === to) continue;
    const wayM = distanceM[from * nodeCount + node] + distanceM[node * nodeCount + to];
    if (!(wayM < DETOUR_MOST_RATIO * straightM + DETOUR_MOST_M)) continue;
    const seconds = waySeconds(fair, from, node) + waySeconds(fair, node, to);
    if (seconds < quickest) {
      quickest = seconds;
      chosen = node;
    }
  }
  return chosen;
}

/** Walks: how long a way takes in the crowd of its links, and who is on them. */
import { ACTIVITY, LINK_UNITS, TIMER } from './fair-types.ts';
import { LEAST_WALK_MS } from './defaults.ts';
import type { Fair } from './fair.ts';
import { setTimer } from './set-timer.ts';
import { linkBetween } from './ways.ts';

/**
 * Sends the attendee from where it is to a node. Each link takes the time that its density gives now (Weidmann 1993,
 * scaled by the attendee's pace). For the time of the walk the attendee counts on each link of its way by that link's
 * share of the way: in a steady flow the counts are then the links' mean occupancies.
 */
export function startWalk(fair: Fair, row: number, toNode: number, target: number): void {
  const { network, ways } = fair;
  const { attendees, links } = fair.tables;
  const from = attendees.toNode[row];
  const nodes = network.nodeCount;
  const lengthM = network.distanceM[from * nodes + toNode];
  let seconds = 0;
  let node = from;
  while (node !== toNode) {
    const next = network.next[node * nodes + toNode];
    const link = linkBetween(ways, node, next);
    if (link < 0) break;
    const linkM = network.linkLengthM[link];
    const density = links.occupancy[link] * ways.densityPerUnit[link];
    seconds += linkM * ways.slowness[density < 540 ? density | 0 : 540];
    links.occupancy[link] += shareUnits(linkM, lengthM);
    node = next;
  }
  const walkMs = Math.round((seconds * 1000) / attendees.pace[row]);
  const now = fair.counts.nowMs;
  attendees.activity[row] = ACTIVITY.walking;
  attendees.target[row] = target;
  attendees.fromNode[row] = from;
  attendees.toNode[row] = toNode;
  attendees.spot[row] = -1;
  attendees.sinceMs[row] = now;
  setTimer(fair, row, now + (walkMs > LEAST_WALK_MS ? walkMs : LEAST_WALK_MS), TIMER.reach);
}

/** Takes the attendee off the links of the walk that ends. */
export function endWalk(fair: Fair, row: number): void {
  const { network, ways } = fair;
  const { attendees, links } = fair.tables;
  const to = attendees.toNode[row];
  const nodes = network.nodeCount;
  let node = attendees.fromNode[row];
  const lengthM = network.distanceM[node * nodes + to];
  while (node !== to) {
    const next = network.next[node * nodes + to];
    const link = linkBetween(ways, node, next);
    if (link < 0) break;
    links.occupancy[link] -= shareUnits(network.linkLengthM[link], lengthM);
    node = next;
  }
  attendees.fromNode[row] = to;
}

function shareUnits(linkM: number, wayM: number): number {
  return wayM > 0 ? Math.floor((LINK_UNITS * linkM) / wayM + 0.5) : 0;
}

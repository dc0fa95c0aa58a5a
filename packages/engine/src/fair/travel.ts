/** Walks: how long a way takes in the crowd of its links, and who is on them when. */

import { LEAST_WALK_MS } from './defaults.ts';
import { ACTIVITY, FIRST_FEATURE, FLAG, OUTSIDE, TIMER } from './fair-types.ts';
import { planWay, wayPlan } from './detour.ts';
import type { Fair } from './fair.ts';
import { nearestExit } from './gate.ts';
import { bookLink, linkDensityAt } from './link-load.ts';
import { leaveSpots, setTimer } from './set-timer.ts';
import { linkBetween, slownessAt } from './ways.ts';

/**
 * Sends the attendee from where it is to a node. Each link takes the time that its density gives when one comes to it, as far as is known, scaled by
 * the attendee's pace, or goes round by a crossing if they are jammed; the attendee is booked on each link for the time at which it will be there.
 */
export function startWalk(fair: Fair, row: number, goalNode: number, target: number): void {
  planWay(fair, row, fair.tables.attendees.toNode[row], goalNode);
  walkAsPlanned(fair, row, goalNode, target);
}

/** The same, but stays (and returns false) if the way is jammed. */
export function startWalkUnlessJammed(fair: Fair, row: number, goalNode: number, target: number): boolean {
  planWay(fair, row, fair.tables.attendees.toNode[row], goalNode);
  if (wayPlan.jammed && fair.behaviour.givesUp) return false;
  walkAsPlanned(fair, row, goalNode, target);
  return true;
}

function walkAsPlanned(fair: Fair, row: number, goalNode: number, target: number): void {
  const { crossing } = wayPlan;
  if (crossing >= 0) fair.tables.attendees.flags[row] |= FLAG.detour;
  walk(fair, row, crossing >= 0 ? crossing : goalNode, target);
}

/** On a detour: at the crossing, goes on to the goal, now straight. */
export function walkOn(fair: Fair, row: number): void {
  const { attendees } = fair.tables;
  const { network } = fair;
  const target = attendees.target[row];
  attendees.flags[row] &= ~FLAG.detour;
  const goal =
    target >= OUTSIDE
      ? network.gateNode[nearestExit(fair, row)]
      : target >= FIRST_FEATURE
        ? network.featureNode[target - FIRST_FEATURE]
        : network.standNode[target];
  walk(fair, row, goal, target);
}

function walk(fair: Fair, row: number, toNode: number, target: number): void {
  const { network, ways } = fair;
  const { attendees } = fair.tables;
  const from = attendees.toNode[row];
  const nodes = network.nodeCount;
  const msAtPace = 1000 / attendees.pace[row];
  const now = fair.counts.nowMs;
  let atMs = now;
  let node = from;
  while (node !== toNode) {
    const next = network.next[node * nodes + toNode];
    const link = linkBetween(ways, node, next);
    if (link < 0) break;
    const passedMs = atMs + network.linkLengthM[link] * slownessAt(ways, linkDensityAt(fair, link, atMs)) * msAtPace;
    bookLink(fair, link, atMs, passedMs, attendees.party[row]);
    atMs = passedMs;
    node = next;
  }
  const untilMs = Math.round(atMs);
  attendees.activity[row] = ACTIVITY.walking;
  attendees.target[row] = target;
  attendees.fromNode[row] = from;
  attendees.toNode[row] = toNode;
  leaveSpots(fair, row);
  attendees.sinceMs[row] = now;
  setTimer(fair, row, untilMs > now + LEAST_WALK_MS ? untilMs : now + LEAST_WALK_MS, TIMER.reach);
}

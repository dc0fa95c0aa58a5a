/** Where an attendee is on the plan, as far as the fair knows: along its way, or on the ground of its target. */
import { ACTIVITY, FIRST_FEATURE, NO_TARGET } from '../fair/fair-types.ts';
import type { Fair } from '../fair/fair.ts';
import { idOf } from '../fair/fair.ts';
import { linkBetween } from '../fair/ways.ts';
import { draw, STREAM } from '../kernel/draw.ts';
import type { Point, Rect } from '../scenario/scenario.ts';

/** Queues stand before a stand's front in a strip of this depth, m. */
const QUEUE_STRIP_M = 2;

/**
 * Metres; undefined for who has not come, has left or is beyond the plan. Walkers are on the centre line of their links, at the share of the
 * way that the time has gone; who stands has a place in the target's rectangle (queues: before its south front) that
 * is its own while it stands there. Where exactly, the layout of the stand decides (`spot`).
 */
export function positionOf(fair: Fair, row: number): Point | undefined {
  const { attendees } = fair.tables;
  const activity = attendees.activity[row];
  if (activity === ACTIVITY.away || activity === ACTIVITY.left || activity === ACTIVITY.outside) return undefined;
  const target = attendees.target[row];
  if (activity === ACTIVITY.walking || target === NO_TARGET) return onItsWay(fair, row);
  const { scenario, seed } = fair.floor;
  if (target >= FIRST_FEATURE) return within(scenario.features[target - FIRST_FEATURE], seed, idOf(fair, row));
  const { rect } = scenario.exhibitors[target];
  if (activity !== ACTIVITY.queueing) return within(rect, seed, idOf(fair, row));
  const strip = { xM: rect.xM, yM: rect.yM + rect.dM, wM: rect.wM, dM: QUEUE_STRIP_M };
  return within(strip, seed, idOf(fair, row));
}

function within(rect: Rect, seed: number, id: number): Point {
  return {
    xM: rect.xM + rect.wM * draw(seed, STREAM.spot, id, -1),
    yM: rect.yM + rect.dM * draw(seed, STREAM.spot, id, -2),
  };
}

function onItsWay({ network, ways, tables, counts }: Fair, row: number): Point {
  const { fromNode, toNode, sinceMs, untilMs } = tables.attendees;
  const to = toNode[row];
  let node = fromNode[row];
  const nodes = network.nodeCount;
  const lastsMs = untilMs[row] - sinceMs[row];
  const share = lastsMs > 0 ? Math.min(1, Math.max(0, (counts.nowMs - sinceMs[row]) / lastsMs)) : 1;
  let goneM = share * network.distanceM[node * nodes + to];
  while (node !== to) {
    const next = network.next[node * nodes + to];
    const link = linkBetween(ways, node, next);
    if (link < 0) break;
    const linkM = network.linkLengthM[link];
    if (goneM < linkM) {
      const part = goneM / linkM;
      return {
        xM: network.nodeXM[node] + part * (network.nodeXM[next] - network.nodeXM[node]),
        yM: network.nodeYM[node] + part * (network.nodeYM[next] - network.nodeYM[node]),
      };
    }
    goneM -= linkM;
    node = next;
  }
  return { xM: network.nodeXM[node], yM: network.nodeYM[node] };
}

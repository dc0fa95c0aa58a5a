/** Where an attendee is on the plan, as far as the fair knows: along its way, or on the ground of its target. */
import { ACTIVITY, FIRST_FEATURE, NO_TARGET } from '../fair/fair-types.ts';
import type { Fair } from '../fair/fair.ts';
import { idOf } from '../fair/fair.ts';
import { linkBetween } from '../fair/ways.ts';
import { draw, STREAM } from '../kernel/draw.ts';
import type { Point, Rect } from '../scenario/scenario.ts';

/** Queues stand before a stand's front in a strip of this depth, m. */
const QUEUE_STRIP_M = 2;
/** How far an audience stands about a stage, m. */
const APRON_M = 12;
/** Where the members of a party are from their leader: to the right of it and behind it, m. */
const BESIDE_M = [
  [0, 0],
  [0.6, 0.1],
  [-0.6, 0.1],
  [0.3, 0.7],
] as const;

/**
 * Metres; undefined for who has not come, has left or is beyond the plan. Walkers are on the centre line of their links, at the share of the
 * way that the time has gone, companions beside or behind their leader; who stands has a place in the target's rectangle (queues: before its south front) that
 * is its own while it stands there. Where exactly, the layout of the stand decides (`spot`).
 */
export function positionOf(fair: Fair, row: number): Point | undefined {
  const { attendees } = fair.tables;
  const activity = attendees.activity[row];
  if (activity === ACTIVITY.away || activity === ACTIVITY.left || activity === ACTIVITY.outside) return undefined;
  const target = attendees.target[row];
  if (activity === ACTIVITY.walking || target === NO_TARGET) return onItsWay(fair, row);
  const { scenario } = fair.floor;
  if (target >= FIRST_FEATURE) {
    const feature = scenario.features[target - FIRST_FEATURE];
    const stands = activity === ACTIVITY.audience && attendees.spot[row] < 0;
    return within(stands ? apron(feature) : feature, fair, row);
  }
  const { rect } = scenario.exhibitors[target];
  if (activity !== ACTIVITY.queueing) return within(rect, fair, row);
  const strip = { xM: rect.xM, yM: rect.yM + rect.dM, wM: rect.wM, dM: QUEUE_STRIP_M };
  return within(strip, fair, row);
}

/** Where an audience stands that finds no seat: before a stage and to both sides of it. */
function apron({ xM, yM, wM, dM }: Rect): Rect {
  return { xM: xM - APRON_M / 2, yM, wM: wM + APRON_M, dM: dM + APRON_M };
}

/** Companions stand within arm's reach of their leader, and in the same rectangle. */
function within({ xM, yM, wM, dM }: Rect, fair: Fair, row: number): Point {
  const { companion } = fair.tables.attendees;
  const { seed } = fair.floor;
  const id = idOf(fair, row - companion[row]);
  const [asideM, behindM] = BESIDE_M[companion[row]];
  return {
    xM: inside(xM, wM, wM * draw(seed, STREAM.spot, id, -1) + asideM),
    yM: inside(yM, dM, dM * draw(seed, STREAM.spot, id, -2) + behindM),
  };
}

function inside(startM: number, lengthM: number, offsetM: number): number {
  return startM + (offsetM < 0 ? 0 : offsetM > lengthM ? lengthM : offsetM);
}

function onItsWay({ network, ways, tables, counts }: Fair, row: number): Point {
  const { fromNode, toNode, sinceMs, untilMs, companion } = tables.attendees;
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
      const dx = (network.nodeXM[next] - network.nodeXM[node]) / linkM;
      const dy = (network.nodeYM[next] - network.nodeYM[node]) / linkM;
      const [asideM, behindM] = BESIDE_M[companion[row]];
      return {
        xM: network.nodeXM[node] + part * linkM * dx - asideM * dy - behindM * dx,
        yM: network.nodeYM[node] + part * linkM * dy + asideM * dx - behindM * dy,
      };
    }
    goneM -= linkM;
    node = next;
  }
  return { xM: network.nodeXM[node], yM: network.nodeYM[node] };
}

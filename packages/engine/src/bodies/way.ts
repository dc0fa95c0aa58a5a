/** Ways along the network as bodies walk them: beside the centre line, each on a line of its own. */
import type { Network } from '../plan/network.ts';

/** How far aside of a node one may walk, m: for those who go east or west (aside in y), and north or south (aside in x). */
export type NodeRoom = { readonly asideX: Float64Array; readonly asideY: Float64Array; readonly leaf: Uint8Array };

/** Nobody brushes along the edge of an aisle. */
const EDGE_M = 0.4;

export function buildNodeRoom(network: Network): NodeRoom {
  const { nodeCount, nodeXM, nodeYM, linkCount, linkFrom, linkTo, linkWidthM } = network;
  const asideX = new Float64Array(nodeCount).fill(Infinity);
  const asideY = new Float64Array(nodeCount).fill(Infinity);
  const degree = new Int32Array(nodeCount);
  for (let i = 0; i < linkCount; i++) {
    const [a, b] = [linkFrom[i], linkTo[i]];
    degree[a]++;
    degree[b]++;
  }
  for (let i = 0; i < linkCount; i++) {
    const [a, b] = [linkFrom[i], linkTo[i]];
    // Spurs to entries and gates are walked straight.
    if (degree[a] < 2 || degree[b] < 2) continue;
    const halfM = Math.max(0, linkWidthM[i] / 2 - EDGE_M);
    const column = alongX(nodeXM[b] - nodeXM[a], nodeYM[b] - nodeYM[a]) ? asideY : asideX;
    for (const node of [a, b]) column[node] = Math.min(column[node], halfM);
  }
  for (let node = 0; node < nodeCount; node++) {
    if (asideX[node] === Infinity) asideX[node] = 0;
    if (asideY[node] === Infinity) asideY[node] = 0;
  }
  return { asideX, asideY, leaf: Uint8Array.from(degree, (d) => (d < 2 ? 1 : 0)) };
}

function alongX(dx: number, dy: number): boolean {
  return dx * dx >= dy * dy;
}

function within(m: number, mostM: number): number {
  return m > mostM ? mostM : m < -mostM ? -mostM : m;
}

/** Result of pointAt and placeAlong. */
export const wayPoint = { x: 0, y: 0, prev: 0, node: 0 };

/**
 * Where one passes `node` who comes from `prev` and goes on towards `to`, `lateral` (-1 left to 1 right) across the aisle and
 * `asideM` to the right of that, as far as there is room: where it is narrow people who walk abreast fall in line. At a turn the offsets of both aisles hold, so that lines don't cross over.
 */
export function pointAt(
  network: Network,
  room: NodeRoom,
  prev: number,
  node: number,
  to: number,
  lateral: number,
  asideM: number,
): void {
  const { nodeXM, nodeYM, next, nodeCount } = network;
  let x = nodeXM[node];
  let y = nodeYM[node];
  if (room.leaf[node] === 0) {
    const onward = node === to ? node : next[node * nodeCount + to];
    const inX = nodeXM[node] - nodeXM[prev];
    const inY = nodeYM[node] - nodeYM[prev];
    const outX = nodeXM[onward] - nodeXM[node];
    const outY = nodeYM[onward] - nodeYM[node];
    let sideX = 0;
    let sideY = 0;
    // To the right of a heading (dx, dy) is (-dy, dx): y is to the south.
    if (prev !== node && room.leaf[prev] === 0) {
      if (alongX(inX, inY)) sideY = inX > 0 ? 1 : -1;
      else sideX = inY > 0 ? -1 : 1;
    }
    if (onward !== node && room.leaf[onward] === 0) {
      if (alongX(outX, outY)) sideY = outX > 0 ? 1 : -1;
      else sideX = outY > 0 ? -1 : 1;
    }
    x += sideX * within(lateral * room.asideX[node] + asideM, room.asideX[node]);
    y += sideY * within(lateral * room.asideY[node] + asideM, room.asideY[node]);
  }
  wayPoint.x = x;
  wayPoint.y = y;
}

/**
 * Where one is who has gone `goneM` of the way, in wayPoint, with the nodes behind and ahead. False if there is no way.
 */
export function placeAlong(
  network: Network,
  room: NodeRoom,
  from: number,
  to: number,
  goneM: number,
  lateral: number,
  asideM: number,
): boolean {
  const { nodeXM, nodeYM, next, nodeCount } = network;
  let before = from;
  let node = from;
  while (node !== to) {
    const onward = next[node * nodeCount + to];
    if (onward === node) return false;
    const dx = nodeXM[onward] - nodeXM[node];
    const dy = nodeYM[onward] - nodeYM[node];
    const lengthM = Math.sqrt(dx * dx + dy * dy);
    if (goneM < lengthM) {
      pointAt(network, room, before, node, to, lateral, asideM);
      const { x, y } = wayPoint;
      pointAt(network, room, node, onward, to, lateral, asideM);
      const share = goneM / lengthM;
      wayPoint.x = x + (wayPoint.x - x) * share;
      wayPoint.y = y + (wayPoint.y - y) * share;
      wayPoint.prev = node;
      wayPoint.node = onward;
      return true;
    }
    goneM -= lengthM;
    before = node;
    node = onward;
  }
  pointAt(network, room, before, node, to, lateral, asideM);
  wayPoint.prev = before;
  wayPoint.node = node;
  return true;
}

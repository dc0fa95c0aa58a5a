/** One block: its shelves of large things and its strips of small ones, one behind the other, an aisle south of each. */
import type { FeatureKind, Rect, StandForm } from '@floorwalk/engine';
import type { Draws } from './draws.ts';
import type { Block } from './lay-blocks.ts';
import { type Item, LANE_M, type Shelf } from './lay-items.ts';
import type { AnchorSpec } from './spec.ts';

export type Slot = {
  readonly form: StandForm;
  readonly rect: Rect;
  readonly zoneId: string;
  readonly anchor?: AnchorSpec;
};
export type Placed = { readonly kind: FeatureKind; readonly rect: Rect };
/** Free length of a row, to be cut into stands; southY is where they open. */
export type Strip = {
  x0: number;
  x1: number;
  readonly southY: number;
  readonly dM: number;
  readonly zoneId: string;
  readonly top: boolean;
};
export type Lane = {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly widthM: number;
};
export type Layer = { slots: Slot[]; placed: Placed[]; strips: Strip[]; lanes: Lane[] };

const ROW_M = 3;
const MAX_STRIP_M = 5;
const MAX_AISLE_M = 4.5;

/** Adds the block to the layer. False if its shelves don't fit. */
export function layBlock(block: Block, shelves: readonly Shelf[], deep: number, layer: Layer, draws: Draws): boolean {
  const heightM = block.y1 - block.y0;
  const shelvesM = shelves.reduce((sum, { dM }) => sum + dM, 0);
  const free = heightM - shelvesM - Math.max(0, shelves.length - 1) * LANE_M;
  if (free < -1e-6) return false;
  const strips = Math.floor((free + (shelves.length === 0 ? LANE_M : 0)) / (ROW_M + LANE_M) + 1e-9);
  const rows = shelves.length + strips;
  if (rows === 0) return false;
  // What is left over deepens the strips (to 4 or 5 m, for corner stands), then the shelves, then the aisles.
  let spare = heightM - shelvesM - strips * ROW_M - (rows - 1) * LANE_M;
  const depths = Array.from({ length: strips }, () => ROW_M);
  for (let i = 0; i < strips && spare >= 1; i++) {
    if (!draws.chance(deep)) continue;
    const more = spare >= 2 && draws.chance(0.4) ? 2 : 1;
    depths[i] = ROW_M + more;
    spare -= more;
  }
  for (let i = 0; i < strips && spare >= 4; i++) {
    const more = Math.min(MAX_STRIP_M - (depths[i] ?? 0), Math.floor(spare - 3));
    depths[i] = (depths[i] ?? 0) + more;
    spare -= more;
  }
  const grown = shelves.map((shelf) => {
    const room = Math.min(spare, ...shelf.items.map(({ maxDM, anchor }) => (anchor ? 0.5 : maxDM - shelf.dM)));
    const more = Math.max(0, Math.floor(room * 2) / 2);
    spare -= more;
    return { shelf, dM: shelf.dM + more };
  });
  const aisleM = rows > 1 ? Math.min(MAX_AISLE_M, LANE_M + spare / (rows - 1)) : LANE_M;
  const order = arrange(
    grown.map(({ shelf, dM }) => ({ shelf, dM })),
    depths.map((dM) => ({ dM })),
    draws,
  );
  let southY = block.y1;
  let aisleY = block.southY;
  order.forEach((row, i) => {
    if ('shelf' in row) layShelf(block, row.shelf, row.dM, southY, aisleY, layer, draws);
    else
      layer.strips.push({
        x0: block.x0,
        x1: block.x1,
        southY,
        dM: row.dM,
        zoneId: block.zoneId,
        top: block.top && i === order.length - 1,
      });
    if (i === order.length - 1) return;
    southY -= row.dM + aisleM;
    aisleY = southY + aisleM / 2;
    layer.lanes.push({ x0: block.westX, y0: aisleY, x1: block.eastX, y1: aisleY, widthM: aisleM });
  });
  return true;
}

type Row = { readonly dM: number } | { readonly shelf: Shelf; readonly dM: number };

/** From the south: large things at one end of the block, mostly at the avenue; strips together. */
function arrange(shelves: readonly Row[], strips: readonly Row[], draws: Draws): Row[] {
  const way = draws.next();
  if (way < 0.5) return [...shelves, ...strips];
  if (way < 0.75) return [...strips, ...shelves];
  const before = Math.floor(strips.length / 2);
  return [...strips.slice(0, before), ...shelves, ...strips.slice(before)];
}

function layShelf(
  block: Block,
  shelf: Shelf,
  dM: number,
  southY: number,
  aisleY: number,
  layer: Layer,
  draws: Draws,
): void {
  const items = draws.shuffle(shelf.items);
  let spare = block.x1 - block.x0 - items.reduce((sum, { wM }) => sum + wM, 0) - (items.length - 1) * LANE_M;
  // Room for a stack of small stands beside the large ones is better used so than by growing them.
  const stackM = spare >= 8 ? Math.min(spare - 1, 14) : 0;
  const widths = items.map(({ wM, maxWM }) => {
    const more = Math.max(0, Math.min(maxWM - wM, Math.floor((spare - (stackM > 0 ? stackM + 1 : 0)) * 2) / 2));
    spare -= more;
    return wM + more;
  });
  const stackWest = draws.chance(0.5);
  const stacked = stackM > 0 && spare >= 7 ? spare - 1 : 0;
  const gap = stacked > 0 || items.length < 2 ? LANE_M : LANE_M + Math.min(1.5, spare / (items.length - 1));
  let x = block.x0 + (stacked > 0 && stackWest ? stacked + 1 : 0);
  const endX = block.x1 - (stacked > 0 && !stackWest ? stacked + 1 : 0);
  items.forEach((item, i) => {
    const wM = widths[i] ?? item.wM;
    layItem(item, { xM: x, yM: southY - dM, wM, dM }, block, layer);
    x += wM;
    if (i < items.length - 1) {
      layer.lanes.push({ x0: x + gap / 2, y0: southY - dM, x1: x + gap / 2, y1: aisleY, widthM: gap });
      x += gap;
    }
  });
  const rest = endX - x;
  if (rest >= 2) {
    const kind = rest >= 4 ? 'seats' : 'planter';
    layer.placed.push({
      kind,
      rect: { xM: x + 0.8, yM: southY - Math.min(dM, 6), wM: rest - 0.8, dM: Math.min(dM, 6) - 0.6 },
    });
  }
  if (stacked > 0) layStack(block, stackWest, stacked, dM, southY, layer);
}

function layItem(item: Item, room: Rect, block: Block, layer: Layer): void {
  const south = room.yM + room.dM;
  if (item.stand) {
    const dM = item.anchor ? item.dM : Math.min(room.dM, item.maxDM);
    const rect = { xM: room.xM, yM: south - dM, wM: room.wM, dM };
    layer.slots.push({
      form: item.stand,
      rect,
      zoneId: block.zoneId,
      ...(item.anchor ? { anchor: item.anchor } : {}),
    });
  } else if (item.feature === 'stage') layStage(room, layer);
  else if (item.feature) layer.placed.push({ kind: item.feature, rect: room });
}

/** A stage at the north, and its seats before it in two halves with a way between them. */
function layStage({ xM, yM, wM, dM }: Rect, layer: Layer): void {
  layer.placed.push({ kind: 'stage', rect: { xM: xM + 1, yM, wM: wM - 2, dM: 4 } });
  const half = (wM - 2) / 2;
  for (const at of [xM, xM + half + 2])
    layer.placed.push({ kind: 'seats', rect: { xM: at, yM: yM + 5.5, wM: half, dM: dM - 6.5 } });
}

/** Small stands one behind the other beside a large one, their aisles reached from the avenue on their side. */
function layStack(block: Block, west: boolean, wM: number, dM: number, southY: number, layer: Layer): void {
  const count = Math.max(1, Math.floor((dM + LANE_M) / (ROW_M + LANE_M)));
  let spare = dM - count * ROW_M - (count - 1) * LANE_M;
  const x0 = west ? block.x0 : block.x1 - wM;
  let y = southY;
  for (let i = 0; i < count; i++) {
    const more = Math.min(2, Math.floor(spare));
    spare -= Math.max(0, more);
    const depth = ROW_M + Math.max(0, more);
    layer.strips.push({ x0, x1: x0 + wM, southY: y, dM: depth, zoneId: block.zoneId, top: false });
    y -= depth;
    if (i === count - 1) break;
    const [from, to] = west ? [block.westX, x0 + wM] : [x0, block.eastX];
    layer.lanes.push({ x0: from, y0: y - LANE_M / 2, x1: to, y1: y - LANE_M / 2, widthM: LANE_M });
    y -= LANE_M;
  }
}

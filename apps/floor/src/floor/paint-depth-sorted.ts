/** People and props in one pass, far to near, so that each hides what it should. */
import { cellOf, DIRECTION_MIRROR } from '../art/figures/people-atlas.ts';
import { PLAYER_LOOK } from '../art/figures/look.ts';
import { POSE } from '../art/figures/poses.ts';
import { DEPTH, FIGURE, HEIGHT } from '../art/projection.ts';
import { PAINTERS } from '../art/props/paint-prop.ts';
import type { PlacedProp } from '../art/props/prop-index.ts';
import { SCREEN_FRAMES } from '../art/screens/paint-screen.ts';
import type { FloorPainter, FrameInput } from './floor-painter.ts';
import type { PeopleTextures } from './people-textures.ts';
import { UV_PER_PX } from './people-textures.ts';

const WHITE = 0xffffffff;
const MOST = 16384;
const order = new Uint32Array(MOST);
/** Screens change so many times a second. */
const SCREEN_HZ = 3;
const PLAYER_ROW = MOST - 1;

const tintOf = (alpha: number): number => ((Math.max(0, Math.min(255, Math.round(alpha))) << 24) | 0xffffff) >>> 0;

export function paintDepthSorted(
  painter: FloorPainter,
  input: FrameInput,
  props: readonly PlacedProp[],
  level: number,
  dpr: number,
  untilMs: number,
): void {
  const { camera, motion, nowMs } = input;
  const view = camera.view();
  const top = view.yM - 1;
  const bottom = view.yM + view.dM + 3.2;
  const left = view.xM - 1;
  const right = view.xM + view.wM + 1;
  let n = 0;
  for (let i = 0; i < motion.count && n < MOST - 2; i++) {
    const y = motion.y[i];
    const x = motion.x[i];
    if (y < top || y > bottom || x < left || x > right) continue;
    order[n++] = Math.floor((y - top) * 128) * MOST + i;
  }
  const player = motion.player;
  if (player && player.yM > top && player.yM < bottom)
    order[n++] = Math.floor((player.yM - top) * 128) * MOST + PLAYER_ROW;
  const sorted = order.subarray(0, n).sort();
  paintPeopleShadows(painter, input, sorted);
  const originX = camera.originX();
  const originY = camera.originY();
  const stages = props.filter(({ prop }) => prop.kind === 'stage' && prop.heightM < 1.5);
  const pulse = Math.floor((nowMs / 1000) * SCREEN_HZ);
  let at = 0;
  for (const placed of props) {
    while (at < n && Math.floor(sorted[at] / MOST) / 128 + top <= placed.sortYM)
      paintPerson(painter, input, sorted[at++] % MOST, originX, originY, stages);
    paintProp(painter, input, placed, level, dpr, untilMs, originX, originY, pulse);
  }
  while (at < n) paintPerson(painter, input, sorted[at++] % MOST, originX, originY, stages);
  // whoever is behind something still shows, faintly: the player must never be lost
  if (player && painter.people) paintPlayer(painter, input, originX, originY, stages, 70);
}

function paintPeopleShadows(painter: FloorPainter, { camera, motion }: FrameInput, sorted: Uint32Array): void {
  const sprite = painter.marks.shadow(painter.theme, painter.frame);
  if (!sprite) return;
  const x0 = camera.originX();
  const y0 = camera.originY();
  const a = 0.34 * camera.s;
  const slot = painter.firstSpriteSlot + sprite.page;
  for (const key of sorted) {
    const row = key % MOST;
    const player = row === PLAYER_ROW ? motion.player : undefined;
    const x = x0 + ((player ? player.xM : motion.x[row]) + 0.06) * camera.s;
    const y = y0 + ((player ? player.yM : motion.y[row]) + 0.02) * DEPTH * camera.s;
    painter.batch.add(x - a, y - a / 2, x + a, y + a / 2, sprite.u0, sprite.v0, sprite.u1, sprite.v1, slot, WHITE);
  }
}

function liftAt(stages: readonly PlacedProp[], x: number, y: number): number {
  for (const { prop } of stages)
    if (x > prop.xM && y > prop.yM && x < prop.xM + prop.wM && y < prop.yM + prop.dM) return prop.heightM;
  return 0;
}

function paintPerson(
  painter: FloorPainter,
  input: FrameInput,
  row: number,
  originX: number,
  originY: number,
  stages: readonly PlacedProp[],
): void {
  const { people } = painter;
  if (!people) return;
  if (row === PLAYER_ROW) {
    paintPlayer(painter, input, originX, originY, stages, 255);
    return;
  }
  const { motion, camera } = input;
  const x = motion.x[row];
  const y = motion.y[row];
  const lift = stages.length ? liftAt(stages, x, y) : 0;
  const alpha = motion.alpha[row];
  paintCell(
    painter,
    people,
    motion.cell[row],
    motion.mirror[row],
    originX + x * camera.s,
    originY + (y * DEPTH - lift * HEIGHT) * camera.s,
    camera.s,
    alpha >= 255 ? WHITE : tintOf(alpha),
  );
}

function paintPlayer(
  painter: FloorPainter,
  input: FrameInput,
  originX: number,
  originY: number,
  stages: readonly PlacedProp[],
  alpha: number,
): void {
  const { motion, camera, nowMs } = input;
  const player = motion.player;
  if (!player || !painter.people) return;
  const frame = player.walking ? Math.floor(player.gait * 8) & 7 : Math.floor(nowMs / 1100) & 1;
  const cell = cellOf(PLAYER_LOOK, player.walking ? POSE.walk : POSE.stand, frame, player.dir);
  const lift = stages.length ? liftAt(stages, player.xM, player.yM) : 0;
  const y = originY + (player.yM * DEPTH - lift * HEIGHT) * camera.s;
  paintCell(
    painter,
    painter.people,
    cell,
    DIRECTION_MIRROR[player.dir & 7],
    originX + player.xM * camera.s,
    y,
    camera.s,
    tintOf(alpha),
  );
}

function paintCell(
  painter: FloorPainter,
  people: PeopleTextures,
  cell: number,
  mirror: number,
  x: number,
  y: number,
  s: number,
  tint: number,
): void {
  const page = Math.floor(cell / people.cellsPerPage);
  const onPage = cell - page * people.cellsPerPage;
  const row = Math.floor(onPage / people.columns);
  const u0 = (onPage - row * people.columns) * people.cellW * UV_PER_PX;
  const u1 = u0 + people.cellW * UV_PER_PX;
  const v0 = row * people.cellH * UV_PER_PX;
  const k = (s * FIGURE) / people.pxPerM;
  const half = (people.cellW * k) / 2;
  const up = people.upM * FIGURE * s;
  painter.batch.add(
    x - half,
    y - up,
    x + half,
    y - up + people.cellH * k,
    mirror ? u1 : u0,
    v0,
    mirror ? u0 : u1,
    v0 + people.cellH * UV_PER_PX,
    page,
    tint,
  );
}

function paintProp(
  painter: FloorPainter,
  { camera, motion }: FrameInput,
  placed: PlacedProp,
  level: number,
  dpr: number,
  untilMs: number,
  originX: number,
  originY: number,
  pulse: number,
): void {
  const { box } = placed;
  const s = camera.s;
  const x0 = originX + box.left * s;
  const y0 = originY + box.top * s;
  const x1 = originX + box.right * s;
  const y1 = originY + box.bottom * s;
  if (x1 < 0 || y1 < 0 || x0 > camera.width || y0 > camera.height) return;
  const mayPaint = performance.now() < untilMs;
  const sprite = painter.sprites.of(placed, level, dpr, painter.theme, painter.frame, mayPaint);
  if (!sprite) return;
  const tint = hides(placed, motion.player) ? tintOf(110) : WHITE;
  const slot = painter.firstSpriteSlot + sprite.page;
  // the sprite has whole pixels: its true size, not the box's, or it would be stretched
  const bake = (box.right - box.left) * s;
  const w = (sprite.w / Math.max(1, Math.ceil((bake / s) * (sprite.w / (box.right - box.left))))) * bake;
  painter.batch.add(x0, y0, x0 + w, y1, sprite.u0, sprite.v0, sprite.u1, sprite.v1, slot, tint);
  if (!placed.front) paintScreens(painter, placed, level, dpr, mayPaint, originX, originY, s, pulse, tint);
}

function paintScreens(
  painter: FloorPainter,
  placed: PlacedProp,
  level: number,
  dpr: number,
  mayPaint: boolean,
  originX: number,
  originY: number,
  s: number,
  pulse: number,
  tint: number,
): void {
  const spots = PAINTERS[placed.prop.kind].screens?.(placed.prop);
  if (!spots) return;
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i];
    if (spot.wM * s < 26 * dpr) continue;
    const moment = (pulse + Math.floor(placed.prop.xM * 3)) % SCREEN_FRAMES;
    const sprite = painter.sprites.screen(placed, i, moment, level, dpr, painter.frame, mayPaint);
    if (!sprite) continue;
    const x = originX + spot.xM * s;
    const y = originY + (spot.yM * DEPTH - (spot.zM + spot.hM) * HEIGHT) * s;
    painter.batch.add(
      x,
      y,
      x + spot.wM * s,
      y + spot.hM * HEIGHT * s,
      sprite.u0,
      sprite.v0,
      sprite.u1,
      sprite.v1,
      painter.firstSpriteSlot + sprite.page,
      tint,
    );
  }
}

/** Does it stand before the player, and over them on the screen? */
function hides({ sortYM, box, prop }: PlacedProp, player: { xM: number; yM: number } | undefined): boolean {
  if (!player || sortYM <= player.yM || prop.heightM < 0.95 || prop.kind === 'bunting') return false;
  const feet = player.yM * DEPTH;
  return player.xM > box.left - 0.2 && player.xM < box.right + 0.2 && feet - 0.3 < box.bottom && feet - 0.4 > box.top;
}

/** Writes people and props as one stream, far to near, so that each hides what it should. */
import { cellOf, DIRECTION_MIRROR } from '../art/figures/people-atlas.ts';
import { PLAYER_LOOK } from '../art/figures/look.ts';
import { POSE } from '../art/figures/poses.ts';
import { DEPTH, HEIGHT } from '../art/projection.ts';
import { overlaps } from '../art/ground/floor-plan.ts';
import { PAINTERS } from '../art/props/paint-prop.ts';
import { stageSpot } from '../art/props/screens.ts';
import type { PlacedProp } from '../art/props/prop-index.ts';
import { SCREEN_FRAMES } from '../art/screens/paint-screen.ts';
import type { Rect } from '@floorwalk/engine';
import { chooseCell, shown } from './crowd-cell.ts';
import type { FloorPainter, FrameInput } from './floor-painter.ts';

/** Screens change so many times a second. */
export const SCREEN_HZ = 3;
const MOST_SCREENS = 4;

/** Of what stands before the player. */
const SEE_THROUGH = 0.43;
/** What a stream shows: people in `rect` (m), and these props, of which those that are new are painted for so long. */
export type StreamWish = {
  readonly rect: Rect;
  readonly props: readonly PlacedProp[];
  readonly level: number;
  readonly dpr: number;
  readonly paintMs: number;
};

/** Tells whether all props were there. */
export function writeStream(painter: FloorPainter, input: FrameInput, wish: StreamWish): boolean {
  const { stream } = painter;
  const { motion, nowMs } = input;
  const { frame } = motion;
  const { rect, props } = wish;
  const right = rect.xM + rect.wM;
  const bottom = rect.yM + rect.dM;
  const count = frame?.count ?? 0;
  stream.begin(count + props.length * (1 + MOST_SCREENS) + 2);
  const stages = props.filter(({ prop }) => prop.kind === 'stage' && prop.heightM < 1.5);
  const seconds = nowMs / 1000;
  const pulse = Math.floor(seconds * SCREEN_HZ);
  const paintedUntilMs = painter.pages.paintedMs + wish.paintMs;
  const top = rect.yM * DEPTH;
  const foot = bottom * DEPTH;
  const { player } = motion;
  let playerDue = player !== undefined;
  let whole = true;
  let i = 0;
  const peopleUpTo = (depthM: number): void => {
    if (!frame) return;
    const { depthM: depths, xM, yM } = frame;
    while (i < count && depths[i] <= depthM) {
      if (playerDue && player && player.yM <= depths[i]) {
        playerDue = false;
        writePlayer(painter, input, stages, 1);
      }
      if (xM[i] >= rect.xM && xM[i] <= right && yM[i] >= rect.yM && yM[i] <= bottom)
        writePerson(painter, input, i, seconds, stages);
      i++;
    }
    if (playerDue && player && player.yM <= depthM) {
      playerDue = false;
      writePlayer(painter, input, stages, 1);
    }
  };
  for (const placed of props) {
    const { box, sortYM } = placed;
    if (box.right < rect.xM || box.left > right || box.bottom < top || box.top > foot) continue;
    peopleUpTo(sortYM);
    if (!writeProp(painter, input, placed, wish, pulse, paintedUntilMs)) whole = false;
  }
  peopleUpTo(Infinity);
  // whoever is behind something still shows, faintly: the player must never be lost
  if (player && props.length > 0) writePlayer(painter, input, stages, 0.27);
  stream.end();
  return whole;
}

function liftAt(stages: readonly PlacedProp[], x: number, y: number): number {
  for (const { prop } of stages)
    if (x > prop.xM && y > prop.yM && x < prop.xM + prop.wM && y < prop.yM + prop.dM) return prop.heightM;
  return 0;
}

function writePerson(
  { stream }: FloorPainter,
  { motion: { frame } }: FrameInput,
  i: number,
  seconds: number,
  stages: readonly PlacedProp[],
): void {
  if (!frame) return;
  chooseCell(frame, i, seconds);
  const x = frame.xM[i];
  const y = frame.yM[i];
  const liftM = stages.length > 0 ? liftAt(stages, x, y) * HEIGHT : 0;
  stream.figure(
    frame.fromXM[i],
    frame.fromYM[i] * DEPTH - liftM,
    x,
    y * DEPTH - liftM,
    shown.cell,
    DIRECTION_MIRROR[frame.dir[i] & 7],
    shown.walks,
    frame.gait[i],
    frame.stride[i],
    frame.alpha[i] / 255,
    0,
    liftM,
    frame.phase[i],
    frame.pose[i] >= POSE.push ? 1 : 0,
  );
}

function writePlayer(
  { stream }: FloorPainter,
  { motion: { player, step }, nowMs }: FrameInput,
  stages: readonly PlacedProp[],
  alpha: number,
): void {
  if (!player || !step) return;
  const cell = player.walking
    ? cellOf(PLAYER_LOOK, POSE.walk, 0, player.dir)
    : cellOf(PLAYER_LOOK, POSE.stand, Math.floor(nowMs / 1100) & 1, player.dir);
  const liftM = stages.length > 0 ? liftAt(stages, player.xM, player.yM) * HEIGHT : 0;
  stream.figure(
    step.fromXM,
    step.fromYM * DEPTH - liftM,
    step.toXM,
    step.toYM * DEPTH - liftM,
    cell,
    DIRECTION_MIRROR[player.dir & 7],
    player.walking ? 1 : 0,
    step.gait,
    step.stride,
    alpha,
    alpha < 1 ? 1 : 0,
    liftM,
    0,
    0,
  );
}

/** False where the sprite that is wanted could not be painted in time. */
function writeProp(
  painter: FloorPainter,
  { motion }: FrameInput,
  placed: PlacedProp,
  { level, dpr }: StreamWish,
  pulse: number,
  paintedUntilMs: number,
): boolean {
  const { box, prop } = placed;
  const mayPaint = painter.pages.paintedMs < paintedUntilMs;
  const sprite = painter.sprites.of(placed, level, dpr, painter.theme, painter.frame, mayPaint);
  if (!sprite) return false;
  const alpha = hides(placed, motion.player) ? SEE_THROUGH : 1;
  const slot = painter.firstSpriteSlot + sprite.page;
  painter.stream.sprite(
    box.left,
    box.top,
    box.right - box.left,
    box.bottom - box.top,
    sprite.u0,
    sprite.v0,
    sprite.u1,
    sprite.v1,
    slot,
    alpha,
  );
  if (prop.kind === 'led-wall' && prop.label && painter.event)
    writeProgramme(painter, placed, level, dpr, mayPaint, pulse, alpha);
  else if (!placed.front) writeScreens(painter, placed, level, dpr, mayPaint, pulse, alpha);
  return mayPaint;
}

function writeScreens(
  painter: FloorPainter,
  placed: PlacedProp,
  level: number,
  dpr: number,
  mayPaint: boolean,
  pulse: number,
  alpha: number,
): void {
  const spots = PAINTERS[placed.prop.kind].screens?.(placed.prop);
  if (!spots) return;
  const s = painter.streamScale;
  for (let i = 0; i < spots.length && i < MOST_SCREENS; i++) {
    const spot = spots[i];
    if (spot.wM * s < 26 * dpr) continue;
    const moment = (pulse + Math.floor(placed.prop.xM * 3)) % SCREEN_FRAMES;
    const sprite = painter.sprites.screen(placed, i, moment, level, dpr, painter.frame, mayPaint);
    if (!sprite) continue;
    painter.stream.sprite(
      spot.xM,
      spot.yM * DEPTH - (spot.zM + spot.hM) * HEIGHT,
      spot.wM,
      spot.hM * HEIGHT,
      sprite.u0,
      sprite.v0,
      sprite.u1,
      sprite.v1,
      painter.firstSpriteSlot + sprite.page,
      alpha,
    );
  }
}

/** The title of what is on, on the wall of its stage. */
function writeProgramme(
  painter: FloorPainter,
  { prop }: PlacedProp,
  level: number,
  dpr: number,
  mayPaint: boolean,
  pulse: number,
  alpha: number,
): void {
  const { event } = painter;
  if (!event || !painter.stages.some(({ stage }) => overlaps(stage, prop))) return;
  const { xM, yM, zM, wM, hM } = stageSpot(prop);
  const sprite = painter.sprites.stageScreen({ wM, hM }, event, pulse % 4, level, dpr, painter.frame, mayPaint);
  if (!sprite) return;
  const { u0, v0, u1, v1 } = sprite;
  const top = yM * DEPTH - (zM + hM) * HEIGHT;
  painter.stream.sprite(xM, top, wM, hM * HEIGHT, u0, v0, u1, v1, painter.firstSpriteSlot + sprite.page, alpha);
}

/** Does it stand before the player, and over them on the screen? */
function hides({ sortYM, box, prop }: PlacedProp, player: { xM: number; yM: number } | undefined): boolean {
  if (!player || sortYM <= player.yM || prop.heightM < 0.95 || prop.kind === 'bunting') return false;
  const feet = player.yM * DEPTH;
  return player.xM > box.left - 0.2 && player.xM < box.right + 0.2 && feet - 0.3 < box.bottom && feet - 0.4 > box.top;
}

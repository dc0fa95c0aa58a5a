/** What the interface draws on the floor and over it. */
import type { Rect } from '@floorwalk/engine';
import { DEPTH } from '../art/projection.ts';
import type { FloorLabel } from './labels.ts';
import type { FloorPainter, FrameInput } from './floor-painter.ts';
import type { Sprite } from './gl/sprite-pages.ts';

const WHITE = 0xffffffff;
const STEP_M = 0.9;

function put(
  painter: FloorPainter,
  sprite: Sprite | undefined,
  x: number,
  y: number,
  alignX: number,
  alignY: number,
  tint = WHITE,
): void {
  if (!sprite) return;
  const x0 = Math.round(x - sprite.w * alignX);
  const y0 = Math.round(y - sprite.h * alignY);
  painter.batch.add(
    x0,
    y0,
    x0 + sprite.w,
    y0 + sprite.h,
    sprite.u0,
    sprite.v0,
    sprite.u1,
    sprite.v1,
    painter.firstSpriteSlot + sprite.page,
    tint,
  );
}

/** On the floor, under people: the outline of a stand, the dots of a way, the player's ring. */
export function paintUnderlay(painter: FloorPainter, input: FrameInput, dpr: number): void {
  const { camera, highlight, path, motion } = input;
  const x0 = camera.originX();
  const y0 = camera.originY();
  const k = camera.s * DEPTH;
  if (highlight && camera.s === camera.targetS) {
    const { xM, yM, wM, dM } = highlight.rect;
    const sprite = painter.marks.outline(wM * camera.s, dM * k, dpr, painter.frame);
    const pulse = 190 + Math.round(65 * Math.sin(input.nowMs / 420));
    put(painter, sprite, x0 + (xM + wM / 2) * camera.s, y0 + (yM + dM / 2) * k, 0.5, 0.5, tint(pulse));
  }
  if (path && path.length > 1) paintPath(painter, input, x0, y0, k);
  if (motion.player && camera.s / dpr >= 9)
    put(
      painter,
      painter.marks.ring(camera.s, painter.frame),
      x0 + motion.player.xM * camera.s,
      y0 + motion.player.yM * k,
      0.5,
      0.5,
    );
}
const tint = (alpha: number): number => ((alpha << 24) | 0xffffff) >>> 0;

function paintPath(
  painter: FloorPainter,
  { camera, path, nowMs }: FrameInput,
  x0: number,
  y0: number,
  k: number,
): void {
  if (!path) return;
  const sprite = painter.marks.step(camera.s, painter.frame);
  const step = Math.max(STEP_M, 16 / camera.s);
  let along = step - ((nowMs / 900) % 1) * step;
  for (let i = 0; i + 1 < path.length; i++) {
    const a = path[i];
    const b = path[i + 1];
    const dx = b.xM - a.xM;
    const dy = b.yM - a.yM;
    const length = Math.sqrt(dx * dx + dy * dy);
    for (; along < length; along += step) {
      const x = x0 + (a.xM + (dx * along) / length) * camera.s;
      const y = y0 + (a.yM + (dy * along) / length) * k;
      if (x > -20 && y > -20 && x < camera.width + 20 && y < camera.height + 20) put(painter, sprite, x, y, 0.5, 0.5);
    }
    along -= length;
  }
}

/** Over everything: the pin. */
export function paintOverlay(painter: FloorPainter, { camera, motion, nowMs }: FrameInput, dpr: number): void {
  const { player } = motion;
  if (!player) return;
  const size = Math.max(camera.s, 26 * dpr);
  const flat = camera.s / dpr < 9;
  const hover = flat ? 0 : 1.86 * 0.95 * camera.s + Math.sin(nowMs / 480) * 0.05 * camera.s;
  put(
    painter,
    painter.marks.pin(Math.min(size, 60 * dpr), painter.frame),
    camera.originX() + player.xM * camera.s,
    camera.originY() + player.yM * DEPTH * camera.s - hover,
    0.5,
    1,
  );
}

function labelSprite(painter: FloorPainter, label: FloorLabel, px: number): Sprite | undefined {
  const { marks, theme, frame } = painter;
  switch (label.form) {
    case 'hall':
      return marks.hall(label.mark, label.words, label.colour, Math.round(px * 1.3), theme, frame);
    case 'zone':
      return marks.label(label.words, label.colour, px, theme, frame);
    case 'place':
      return marks.place(label.icon, label.colour, px, frame);
    default:
      return marks.name(label.words, label.colour, Math.round(px * 0.92), theme, frame);
  }
}

type Taken = { x0: number; y0: number; x1: number; y1: number };
/** Names of stands keep so far from every label, CSS pixels: the floor between them is what they are about. */
const APART_PX = { x: 14, y: 7 };
/** A hall of which less is seen than so much, CSS pixels, is not named. */
const LEAST_SEEN_PX = 90;
/** The little map's corner, CSS pixels, and the narrowest floor that has it. */
const MAP_PX = { w: 246, h: 178, from: 640 };

export function paintLabels(painter: FloorPainter, { camera, motion }: FrameInput, dpr: number): void {
  const s = camera.s / dpr;
  if (s > 10) return;
  const px = Math.round((s < 3 ? 11 : 12) * dpr);
  const taken: Taken[] = [];
  const x0 = camera.originX();
  const y0 = camera.originY();
  const k = camera.s * DEPTH;
  if (motion.player) {
    const x = x0 + motion.player.xM * camera.s;
    const y = y0 + motion.player.yM * k;
    taken.push({ x0: x - 10 * dpr, y0: y - 24 * dpr, x1: x + 10 * dpr, y1: y });
  }
  if (camera.width > MAP_PX.from * dpr)
    taken.push({ x0: 0, y0: camera.height - MAP_PX.h * dpr, x1: MAP_PX.w * dpr, y1: camera.height });
  const fade = tint(Math.round(255 * Math.max(0, Math.min(1, (10 - s) / 1.5))));
  for (const label of painter.labels) {
    if (s < label.fromS || s > label.toS) continue;
    const x = x0 + label.xM * camera.s;
    const y = y0 + label.yM * k;
    const hall = label.form === 'hall';
    if (!hall && (x < -200 || y < -40 || x > camera.width + 200 || y > camera.height + 40)) continue;
    const sprite = labelSprite(painter, label, px);
    if (!sprite) continue;
    const spot = hall
      ? headingSpot(label.hall, sprite, camera, dpr, taken)
      : { x0: x - sprite.w / 2, y0: y - sprite.h / 2, x1: x + sprite.w / 2, y1: y + sprite.h / 2 };
    if (!spot || spot.y0 < camera.insetTop) continue;
    const apart = label.form === 'stand' ? dpr : 0;
    const [gapX, gapY] = [APART_PX.x * apart, APART_PX.y * apart];
    if (
      taken.some(
        (t) => t.x0 - gapX < spot.x1 && spot.x0 < t.x1 + gapX && t.y0 - gapY < spot.y1 && spot.y0 < t.y1 + gapY,
      )
    )
      continue;
    taken.push(spot);
    put(painter, sprite, spot.x0, spot.y0, 0, 0, fade);
  }
}

/** The north-west of what is seen of a hall, below the interface's bar; undefined where too little of it is seen or free. */
function headingSpot(
  hall: Rect,
  { w, h }: { readonly w: number; readonly h: number },
  camera: FrameInput['camera'],
  dpr: number,
  taken: readonly Taken[],
): Taken | undefined {
  const inset = 8 * dpr;
  const k = camera.s * DEPTH;
  const left = Math.max(inset, camera.originX() + hall.xM * camera.s + inset);
  const right = Math.min(camera.width - camera.insetRight, camera.originX() + (hall.xM + hall.wM) * camera.s);
  const top = Math.max(camera.insetTop + inset, camera.originY() + hall.yM * k + inset);
  const bottom = Math.min(camera.height - camera.insetBottom, camera.originY() + (hall.yM + hall.dM) * k);
  const least = LEAST_SEEN_PX * dpr;
  if (right - left < least || bottom - top < h + inset) return undefined;
  const narrow = hall.wM * camera.s < w + 2 * inset;
  const west = narrow ? (left + right - w) / 2 : Math.min(left, right - w - inset);
  // where something is in the way there, its middle or its east will do
  for (const x of [west, (left + right - w) / 2, right - w - inset]) {
    const spot = { x0: Math.round(x), y0: Math.round(top), x1: Math.round(x) + w, y1: Math.round(top) + h };
    if (taken.every((t) => t.x0 >= spot.x1 || spot.x0 >= t.x1 || t.y0 >= spot.y1 || spot.y0 >= t.y1)) return spot;
  }
  return undefined;
}

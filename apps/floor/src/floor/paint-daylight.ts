/** The hour's light over what is drawn: everything takes its tone, then sun, lit stages and, where it is dim, screens are added. */
import type { Feature, Hall, Rect, Scenario } from '@floorwalk/engine';
import { channels } from '../art/colour.ts';
import { grown, overlaps } from '../art/ground/floor-plan.ts';
import type { DayLight, Tone } from '../art/light-of-day.ts';
import { DEPTH, HEIGHT } from '../art/projection.ts';
import type { PlacedProp } from '../art/props/prop-index.ts';
import { BRANDS } from '../art/tokens.ts';
import type { FloorPainter, FrameInput } from './floor-painter.ts';
import type { Sprite } from './gl/sprite-pages.ts';

/** The dusk of the theme is dark already: it takes less of the hour's tone. */
const DUSK_TONE = 0.4;
const DUSK_SUN = 0.55;
/** Halls of lit stages by theme: what remains of their light. */
const DIMMED: Tone = [0.76, 0.74, 0.88];
const DIMMED_DUSK: Tone = [0.82, 0.8, 0.92];
/** From afar the density is what matters: halls are dimmed by this share only below the one scale, in full above the other, px/m. */
const FAR_DIM = 0.3;
const [FAR_S, NEAR_S] = [6, 13];
const WINDOW_EVERY_M = 9;
const ROOF_EVERY_M = 42;
const SKYLIGHT_EVERY_M = 15;
const RIM_M = 1;
/** A hall's lamps hang in strips of this width; every other one goes off first. */
const STRIP_M = 22;
const SPOTS: readonly (readonly [at: number, tone: Tone])[] = [
  [0.14, [0.2, 0.12, 0.24]],
  [0.34, [0.26, 0.2, 0.1]],
  [0.5, [0.28, 0.25, 0.18]],
  [0.66, [0.26, 0.2, 0.1]],
  [0.86, [0.1, 0.16, 0.26]],
];

export type LitStage = { readonly stage: Feature; readonly bright: number };

const byte = (v: number) => Math.max(0, Math.min(255, Math.round(v * 255)));
const pack = ([r, g, b]: Tone): number => ((255 << 24) | (byte(b) << 16) | (byte(g) << 8) | byte(r)) >>> 0;
const scaled = ([r, g, b]: Tone, k: number): Tone => [r * k, g * k, b * k];
const towardsOne = (tone: Tone, k: number): Tone => [
  1 + (tone[0] - 1) * k,
  1 + (tone[1] - 1) * k,
  1 + (tone[2] - 1) * k,
];
const times = (a: Tone, b: Tone): Tone => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];

export function paintDaylight(
  painter: FloorPainter,
  input: FrameInput,
  scenario: Scenario,
  light: DayLight,
  stages: readonly LitStage[],
  shown: readonly PlacedProp[],
): void {
  const { gl, batch, theme } = painter;
  const { camera } = input;
  const view = camera.view();
  const halls = scenario.halls.filter((hall) => !hall.outdoors);
  const dark = theme.dark;
  const near = Math.max(0, Math.min(1, (camera.s / camera.dpr - FAR_S) / (NEAR_S - FAR_S)));
  const dimmed = FAR_DIM + (1 - FAR_DIM) * near;
  const toneOf = (hall: Hall): Tone => {
    const base = dark ? towardsOne(light.indoors, DUSK_TONE) : light.indoors;
    const bright = Math.max(0, ...stages.filter(({ stage }) => stage.hallId === hall.id).map((lit) => lit.bright));
    return times(base, towardsOne(dark ? DIMMED_DUSK : DIMMED, bright * dimmed));
  };
  const ink = new Pen(painter, input);
  for (const hall of halls)
    if (light.lamps < 1 && overlaps(hall, view)) gloom(ink, painter, hall, view, 1 - light.lamps);
  batch.flush(camera.width, camera.height, painter.textures());

  gl.blendFunc(gl.DST_COLOR, gl.ZERO);
  const white = painter.light.white(painter.frame);
  const outdoors = dark ? towardsOne(light.outdoors, DUSK_TONE) : light.outdoors;
  // one texel of it: at its edges a large piece would take in the void around the sprite
  const [u, v] = white ? [(white.u0 + white.u1) >> 1, (white.v0 + white.v1) >> 1] : [0, 0];
  const plain = white && { ...white, u0: u, u1: u, v0: v, v1: v };
  for (const [rect, hall] of cells(halls, view)) ink.rect(plain, rect, 0, hall ? toneOf(hall) : outdoors);
  batch.flush(camera.width, camera.height, painter.textures());

  gl.blendFunc(gl.ONE, gl.ONE);
  const sun = scaled(light.sun, dark ? DUSK_SUN : 1);
  for (const hall of halls) if (overlaps(hall, view)) paintSun(ink, painter, hall, view, sun, light.from);
  for (const lit of stages) paintSpots(ink, painter, lit, input.nowMs);
  for (const placed of shown) {
    if (placed.prop.kind !== 'led-wall') continue;
    const hall = halls.find((h) => overlaps(h, placed.prop));
    const [r, g, b] = hall ? toneOf(hall) : outdoors;
    const dim = (1 - (r + g + b) / 3) * (dark ? 0.6 : 1.5);
    if (dim > 0.04) screenGlow(ink, painter, placed, dim);
  }
  batch.flush(camera.width, camera.height, painter.textures());
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
}

/** Writes quads given in metres. */
class Pen {
  private readonly painter: FloorPainter;
  private readonly s: number;
  private readonly x0: number;
  private readonly y0: number;
  constructor(painter: FloorPainter, { camera }: FrameInput) {
    this.painter = painter;
    this.s = camera.s;
    this.x0 = camera.originX();
    this.y0 = camera.originY();
  }
  /** A sprite over a rectangle of the floor, `zM` above it; mirrored if asked for. */
  rect(sprite: Sprite | undefined, { xM, yM, wM, dM }: Rect, zM: number, tone: Tone, mirror = false): void {
    this.quad(sprite, xM, yM * DEPTH - zM * HEIGHT, wM, dM * DEPTH, pack(tone), mirror);
  }
  /** As `rect`, in projected metres. */
  quad(sprite: Sprite | undefined, xM: number, y: number, wM: number, h: number, tint: number, mirror = false): void {
    if (!sprite) return;
    const { s, x0, y0, painter } = this;
    painter.batch.add(
      x0 + xM * s,
      y0 + y * s,
      x0 + (xM + wM) * s,
      y0 + (y + h) * s,
      mirror ? sprite.u1 : sprite.u0,
      sprite.v0,
      mirror ? sprite.u0 : sprite.u1,
      sprite.v1,
      painter.firstSpriteSlot + sprite.page,
      tint,
    );
  }
}

/** The view cut along the edges of the halls: each piece lies in one hall or outdoors. */
function* cells(halls: readonly Hall[], view: Rect): Generator<readonly [Rect, Hall | undefined]> {
  const boxes = halls.map((hall) => grown(hall, RIM_M));
  const cut = (from: number, length: number, edges: readonly number[]) =>
    [from, ...new Set(edges.filter((v) => v > from && v < from + length)), from + length].sort((a, b) => a - b);
  const xs = cut(
    view.xM,
    view.wM,
    boxes.flatMap((r) => [r.xM, r.xM + r.wM]),
  );
  const ys = cut(
    view.yM,
    view.dM,
    boxes.flatMap((r) => [r.yM, r.yM + r.dM]),
  );
  for (let j = 0; j + 1 < ys.length; j++)
    for (let i = 0; i + 1 < xs.length; i++) {
      const rect = { xM: xs[i], yM: ys[j], wM: xs[i + 1] - xs[i], dM: ys[j + 1] - ys[j] };
      const middle = { xM: rect.xM + rect.wM / 2, yM: rect.yM + rect.dM / 2, wM: 0, dM: 0 };
      yield [rect, halls[boxes.findIndex((box) => overlaps(box, middle))]];
    }
}

function gloom(ink: Pen, painter: FloorPainter, hall: Hall, view: Rect, off: number): void {
  const sprite = painter.light.gloom(painter.frame);
  const alpha = Math.round(255 * off * (painter.theme.dark ? 0.3 : 0.26));
  for (let x = hall.xM + STRIP_M * 0.4; x < hall.xM + hall.wM - 4; x += STRIP_M * 2) {
    const wM = Math.min(STRIP_M, hall.xM + hall.wM - x);
    if (x > view.xM + view.wM || x + wM < view.xM) continue;
    ink.quad(sprite, x, hall.yM * DEPTH, wM, hall.dM * DEPTH, ((alpha << 24) | 0xffffff) >>> 0);
  }
}

function paintSun(ink: Pen, painter: FloorPainter, hall: Hall, view: Rect, sun: Tone, from: number): void {
  const low = Math.max(0, Math.min(1, Math.abs(from) * 1.6 - 0.2));
  if (low > 0.02) {
    const shaft = painter.light.shaft(painter.frame);
    const lengthM = 10 + 22 * Math.abs(from);
    const west = from > 0;
    // windows in the wall first, then those of the saw-tooth roof
    for (let far = 0; far + lengthM < hall.wM + 4; far += ROOF_EVERY_M) {
      const xM = west ? hall.xM + far : hall.xM + hall.wM - lengthM - far;
      for (let y = hall.yM + 2; y < hall.yM + hall.dM - 8; y += WINDOW_EVERY_M) {
        const rect = { xM, yM: y, wM: lengthM, dM: 9.4 };
        if (overlaps(rect, view)) ink.rect(shaft, rect, 0, scaled(sun, low * (far ? 0.75 : 1)), west);
      }
    }
  }
  if (low > 0.98) return;
  const skylight = painter.light.skylight(painter.frame);
  for (let y = hall.yM + 8; y < hall.yM + hall.dM - 7; y += SKYLIGHT_EVERY_M)
    for (let x = hall.xM + 8; x < hall.xM + hall.wM - 8; x += SKYLIGHT_EVERY_M) {
      const rect = { xM: x - from * 8, yM: y, wM: 6, dM: 5.5 };
      if (overlaps(rect, view)) ink.rect(skylight, rect, 0, scaled(sun, 1 - low));
    }
}

/** Cones on the deck, a pool on those who listen. */
function paintSpots(ink: Pen, painter: FloorPainter, { stage, bright }: LitStage, nowMs: number): void {
  const glow = painter.light.glow(painter.frame);
  const cone = painter.light.cone(painter.frame);
  const k = bright * (painter.theme.dark ? 0.75 : 1);
  const { xM, yM, wM, dM } = stage;
  ink.rect(glow, { xM: xM - wM * 0.3, yM: yM - 2, wM: wM * 1.6, dM: dM + 18 }, 0, scaled([0.3, 0.2, 0.22], k));
  ink.rect(glow, { xM: xM + 1, yM: yM + 0.4, wM: wM - 2, dM: dM }, 0, scaled([0.34, 0.27, 0.16], k));
  const deckY = (yM + dM * 0.75) * DEPTH;
  const topY = yM * DEPTH - 7.4 * HEIGHT;
  SPOTS.forEach(([at, tone], i) => {
    const sway = Math.sin(nowMs / 2600 + i * 1.9) * wM * 0.02;
    const w = wM * 0.27;
    const turn = at < 0.3 || at > 0.7 ? 0.8 : 1;
    ink.quad(cone, xM + wM * at - w / 2 + sway, topY, w, (deckY - topY) * turn, pack(scaled(tone, 1.7 * k)));
  });
}

function screenGlow(ink: Pen, painter: FloorPainter, { prop }: PlacedProp, dim: number): void {
  const [r, g, b] = channels(BRANDS[prop.brand]);
  const tone: Tone = [(r / 255 + 0.25) * dim, (g / 255 + 0.25) * dim, (b / 255 + 0.25) * dim];
  const rect = { xM: prop.xM - prop.wM * 0.2, yM: prop.yM - 1.5, wM: prop.wM * 1.4, dM: 7.5 };
  ink.rect(painter.light.glow(painter.frame), rect, 0, tone);
}

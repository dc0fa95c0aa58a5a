/** People among the props: written anew when something has changed, drawn in every frame; figures near, dots from afar. */
import type { Rect } from '@floorwalk/engine';
import { channels } from '../art/colour.ts';
import { DIRECTIONS } from '../art/figures/people-atlas.ts';
import { FIGURE } from '../art/projection.ts';
import type { PlacedProp } from '../art/props/prop-index.ts';
import type { FloorPainter, FrameInput } from './floor-painter.ts';
import { PASS, type StreamLook } from './gl/crowd-stream.ts';
import { levelFor, PROP_LEVELS } from './levels.ts';
import { SCREEN_HZ, writeStream } from './paint-depth-sorted.ts';
import { UV_PER_PX } from './people-textures.ts';

/** Figures are seen from the second scale on, dots up to it; below the first there are dots alone. CSS pixels per metre. */
const DOTS_PX_PER_M = 7.4;
const FIGURES_PX_PER_M = 10.6;
/** Tall people stand south of the view and still reach into it, m. */
const SOUTH_M = 3.2;
const AROUND_M = 1;
/** Nobody is taller or broader than this in their cell of the atlas, but for those with wheels. */
const TRIM = [0.13, 0.06, 0.74, 0.94] as const;
const DOT_ALPHA = 0.72;
const LIGHT_DOTS = dotColours(['#4A4468', '#5C6A92', '#7A5C74']);
const DUSK_DOTS = dotColours(['#C9CCF0', '#A9B4E6', '#E7D3C4']);

function dotColours(colours: readonly string[]): Float32Array {
  return Float32Array.from(colours.flatMap((colour) => channels(colour).map((channel) => channel / 255)));
}

function smooth(x: number): number {
  const t = x < 0 ? 0 : x > 1 ? 1 : x;
  return t * t * (3 - 2 * t);
}

export function paintCrowd(
  painter: FloorPainter,
  input: FrameInput,
  props: readonly PlacedProp[],
  dpr: number,
  paintMs: number,
): void {
  const { people } = painter;
  if (!people) return;
  writeIfDue(painter, input, props, dpr, paintMs);
  const { camera, motion } = input;
  const { stream, theme, frame } = painter;
  const figures = smooth((camera.s / dpr - DOTS_PX_PER_M) / (FIGURES_PX_PER_M - DOTS_PX_PER_M));
  const dots = 1 - figures;
  const shadow = painter.marks.shadow(theme, frame);
  const dotPx = Math.max(1.4, camera.s * 0.24);
  const dot = dots > 0 ? painter.marks.dot('#FFFFFF', dotPx, frame) : undefined;
  const textures = painter.textures();
  const look: StreamLook = {
    width: camera.width,
    height: camera.height,
    originX: camera.originX(),
    originY: camera.originY(),
    s: camera.s,
    share: motion.share,
    sheet: [people.columns, people.cellsPerPage, DIRECTIONS],
    cellUv: [(people.cellW * UV_PER_PX) / 65535, (people.cellH * UV_PER_PX) / 65535],
    figure: figureBox(people),
    trim: TRIM,
    mark: [0, 0, 0, 0],
    markUv: [0, 0, 0, 0],
    markSlot: 0,
    fades: [figures, figures, dots * DOT_ALPHA, 1],
    dots: theme.dark ? DUSK_DOTS : LIGHT_DOTS,
  };
  if (shadow && figures > 0) {
    const markSlot = painter.firstSpriteSlot + shadow.page;
    const { u0, v0, u1, v1 } = shadow;
    const mark = [-0.28, 0.014 - 0.17, 0.4, 0.014 + 0.17] as const;
    stream.draw(PASS.shadows, { ...look, mark, markUv: [u0, v0, u1, v1], markSlot }, textures);
  }
  if (figures > 0 || props.length > 0) stream.draw(PASS.figures, look, textures);
  if (dot) {
    const markSlot = painter.firstSpriteSlot + dot.page;
    const { u0, v0, u1, v1 } = dot;
    const [w, h] = [dot.w / camera.s, dot.h / camera.s];
    const mark = [-w / 2, -h, w / 2, 0] as const;
    stream.draw(PASS.dots, { ...look, mark, markUv: [u0, v0, u1, v1], markSlot }, textures);
  }
}

function figureBox({
  cellW,
  cellH,
  pxPerM,
  upM,
}: NonNullable<FloorPainter['people']>): readonly [number, number, number, number] {
  const k = FIGURE / pxPerM;
  const top = -upM * FIGURE;
  return [(-cellW * k) / 2, top, (cellW * k) / 2, top + cellH * k];
}

function writeIfDue(
  painter: FloorPainter,
  input: FrameInput,
  props: readonly PlacedProp[],
  dpr: number,
  paintMs: number,
): void {
  const { camera, motion, nowMs } = input;
  const { pages, theme, people, index } = painter;
  const { losses } = pages;
  const level = levelFor(PROP_LEVELS, camera.targetS / dpr);
  const pulse = props.length > 0 ? Math.floor((nowMs / 1000) * SCREEN_HZ) : Math.floor(nowMs / 500);
  const key = [motion.shown, pulse, level, losses, theme.name, people?.pxPerM, props.length > 0, dpr].join();
  const view = camera.view();
  const seen: Rect = {
    xM: view.xM - AROUND_M,
    yM: view.yM - AROUND_M,
    wM: view.wM + 2 * AROUND_M,
    dM: view.dM + AROUND_M + SOUTH_M,
  };
  const last = painter.streamRect;
  if (key === painter.streamKey && last && index && holds(last, seen)) return;
  const spareM = Math.max(1, view.wM * 0.06);
  painter.streamRect = {
    xM: seen.xM - spareM,
    yM: seen.yM - spareM,
    wM: seen.wM + 2 * spareM,
    dM: seen.dM + 2 * spareM,
  };
  painter.streamScale = camera.targetS;
  const whole = writeStream(painter, input, { rect: painter.streamRect, props, level, dpr, paintMs });
  // Pictures that were painted for this stream may have driven out others that it shows.
  painter.streamKey = whole && pages.losses === losses ? key : '';
}

function holds(outer: Rect, inner: Rect): boolean {
  return (
    inner.xM >= outer.xM &&
    inner.yM >= outer.yM &&
    inner.xM + inner.wM <= outer.xM + outer.wM &&
    inner.yM + inner.dM <= outer.yM + outer.dM
  );
}

/** Every kind of prop, its painter, and how much canvas it needs. */
import type { PropKind } from '@floorwalk/engine';
import type { ArtProp as Prop, DressKind } from './art-prop.ts';
import { noiseAt } from '../noise.ts';
import { DEPTH, HEIGHT } from '../projection.ts';
import { cafeCounter, counter, easel, glassCase, lectern, plinth, posts, rack, table } from './counters.ts';
import { chartBoard, columnist, posterBoard, quoteBoard, stageBoard } from './reading-boards.ts';
import { bench, plant, planter, pouf, seat } from './green.ts';
import { gantry } from './gantry.ts';
import type { Cast, PropPainter } from './prop-painter.ts';
import { humanoid, pen, robotDog } from './robots.ts';
import { banner } from './banners.ts';
import { ledWall } from './led-walls.ts';
import { pod, screen, stage } from './screens.ts';
import { tower } from './towers.ts';
import { flag, parasol, truss } from './plaza.ts';
import { airTaxi, car } from './vehicles.ts';
import { hangSign, portal, pylon, security } from './wayfinding.ts';
import { backWall, bunting, sideWall, toilets, totem } from './walls.ts';

export const PAINTERS: Readonly<Record<PropKind | DressKind, PropPainter>> = {
  'back-wall': backWall,
  'side-wall': sideWall,
  counter,
  pod,
  'led-wall': ledWall,
  tower,
  banner,
  easel,
  posts,
  plant,
  pouf,
  rack,
  plinth,
  pen,
  'robot-dog': robotDog,
  humanoid,
  table,
  bench,
  planter,
  totem,
  stage,
  lectern,
  seat,
  'cafe-counter': cafeCounter,
  car,
  'air-taxi': airTaxi,
  'glass-case': glassCase,
  toilets,
  bunting,
  screen,
  portal,
  security,
  'hang-sign': hangSign,
  pylon,
  parasol,
  flag,
  truss,
  belt: posts,
  gantry,
  'stage-board': stageBoard,
  'quote-board': quoteBoard,
  'poster-board': posterBoard,
  'chart-board': chartBoard,
  columnist,
};

/** Projected metres: the box of canvas that a prop may paint on. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export function boxOf(p: Prop): Box {
  const [left, top, right, bottom] = PAINTERS[p.kind].margin ?? [0.08, 0.08, 0.08, 0.08];
  const high = (p.liftM ?? 0) + p.heightM;
  return {
    left: p.xM - left,
    top: p.yM * DEPTH - high * HEIGHT - top,
    right: p.xM + p.wM + right,
    bottom:
      (p.yM + p.dM) * DEPTH -
      (p.kind === 'banner' || p.kind === 'hang-sign' || p.kind === 'truss' ? (p.liftM ?? 0) * HEIGHT : 0) +
      bottom,
  };
}
export const sortYOf = (p: Prop): number => PAINTERS[p.kind].sortYM?.(p) ?? p.yM + p.dM;
/** In [0, 1), in quarters, so that equal props can share a picture. */
export const variantOf = (p: Prop): number => Math.floor(noiseAt(p.xM, p.yM) * 4) / 4 + 0.05;
export function castsOf(p: Prop): readonly Cast[] {
  return PAINTERS[p.kind].casts?.(p) ?? [[p.xM, p.yM, p.wM, p.dM, p.heightM]];
}
const cellsOf = (p: Prop): string => p.cells?.map(({ icon, words, arrow }) => `${icon ?? words}${arrow}`).join() ?? '';
/** What makes two props look the same, apart from where they stand. */
export function lookOf(p: Prop): string {
  return `${p.kind}|${p.wM.toFixed(2)}|${p.dM.toFixed(2)}|${p.heightM.toFixed(2)}|${p.brand}|${p.art ?? ''}|${p.label?.join('/') ?? ''}|${p.liftM ?? ''}|${p.style ?? variantOf(p)}|${p.tag ?? ''}|${cellsOf(p)}`;
}

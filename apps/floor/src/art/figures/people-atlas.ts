/**
 * All people, baked once into pages of a texture: looks x poses x five directions (the other three are mirrored).
 * Cells are laid out alike for every look, so a cell is found by arithmetic. Baked in slices, so that the page stays responsive.
 */
import type { Theme } from '../tokens.ts';
import { BRANDS } from '../tokens.ts';
import { paintFigure } from './figure.ts';
import { createLooks, type Look, LOOK_COUNT } from './look.ts';
import { POSE_FRAMES, POSE_NAMES, poseOf, pushingPose } from './poses.ts';
import { paintPram, paintWheelchair } from './wheels.ts';

export const PAGE_PX = 2048;
/** Directions that are baked: this many cells lie between two frames of a pose. */
export const DIRECTIONS = 5;
/** First cell of each pose among a look's cells; the cells of a look. */
export const FIRST_CELL: readonly number[] = (() => {
  const first: number[] = [];
  let cell = 0;
  for (const name of POSE_NAMES) {
    first.push(cell);
    cell += POSE_FRAMES[name] * DIRECTIONS;
  }
  return [...first, cell];
})();
const CELLS_PER_LOOK = FIRST_CELL[POSE_NAMES.length];
/** Behind the looks: who pushes prams, wheelchairs, prams. Looks of the former two, colours of the last. */
const PUSHING_LOOKS = [8, 13, 20, 31] as const;
const PUSHING_FRAMES = 8;
const WHEELCHAIR_LOOKS = [3, 10, 18, 27] as const;
const WHEELCHAIR_FRAMES = 4;
const PRAM_COLOURS = [BRANDS.sky, BRANDS.rose, BRANDS.moss] as const;
const FIRST_PUSHING = LOOK_COUNT * CELLS_PER_LOOK;
const FIRST_WHEELCHAIR = FIRST_PUSHING + PUSHING_LOOKS.length * PUSHING_FRAMES * DIRECTIONS;
const FIRST_PRAM = FIRST_WHEELCHAIR + WHEELCHAIR_LOOKS.length * WHEELCHAIR_FRAMES * DIRECTIONS;
export const CELLS = FIRST_PRAM + PRAM_COLOURS.length * DIRECTIONS;

export type PeopleAtlas = {
  readonly pages: readonly HTMLCanvasElement[];
  /** Half and quarter size of each page, each with a rim of its own: mip levels 1 and 2. */
  readonly smaller: readonly (readonly HTMLCanvasElement[])[];
  readonly cellW: number;
  readonly cellH: number;
  readonly columns: number;
  readonly cellsPerPage: number;
  /** Pixels per metre of a person of stature 1. */
  readonly pxPerM: number;
};

/** dir 0..7 (E, SE, S, SW, W, NW, N, NE) to one of S, SE, E, NE, N. */
export const DIRECTION_CELL = [2, 1, 0, 1, 2, 3, 4, 3] as const;
export const DIRECTION_MIRROR = [0, 0, 0, 1, 1, 1, 0, 0] as const;
export function cellOf(look: number, pose: number, frame: number, dir: number): number {
  return look * CELLS_PER_LOOK + FIRST_CELL[pose] + frame * DIRECTIONS + DIRECTION_CELL[dir & 7];
}

export function pushCell(look: number, frame: number, dir: number): number {
  const row = (look % PUSHING_LOOKS.length) * PUSHING_FRAMES + frame;
  return FIRST_PUSHING + row * DIRECTIONS + DIRECTION_CELL[dir & 7];
}
/** Frame 0 stands, 1 to 3 roll. */
export function wheelchairCell(look: number, frame: number, dir: number): number {
  const row = (look % WHEELCHAIR_LOOKS.length) * WHEELCHAIR_FRAMES + frame;
  return FIRST_WHEELCHAIR + row * DIRECTIONS + DIRECTION_CELL[dir & 7];
}
export function pramCell(look: number, dir: number): number {
  return FIRST_PRAM + (look % PRAM_COLOURS.length) * DIRECTIONS + DIRECTION_CELL[dir & 7];
}

type CellPainter = (g: CanvasRenderingContext2D, pxPerM: number, turn: number) => void;
/** Painters of all cells in the order of their numbers, one for the five directions of a frame. */
export function cellPainters(looks: readonly Look[]): readonly CellPainter[] {
  const painters: CellPainter[] = [];
  for (const look of looks) {
    for (const name of POSE_NAMES)
      for (let frame = 0; frame < POSE_FRAMES[name]; frame++) {
        const pose = poseOf(name, frame);
        painters.push((g, pxPerM, turn) => paintFigure(g, pxPerM * look.stature, look, pose, turn));
      }
  }
  for (const row of PUSHING_LOOKS) {
    const look: Look = { ...looks[row], bag: 'none' };
    for (let frame = 0; frame < PUSHING_FRAMES; frame++)
      painters.push((g, pxPerM, turn) => paintFigure(g, pxPerM * look.stature, look, pushingPose(frame), turn));
  }
  for (const row of WHEELCHAIR_LOOKS) {
    const look: Look = { ...looks[row], bag: 'none', cut: looks[row].cut === 'dress' ? 'tee' : looks[row].cut };
    for (let frame = 0; frame < WHEELCHAIR_FRAMES; frame++)
      painters.push((g, pxPerM, turn) => paintWheelchair(g, pxPerM * look.stature, look, frame, turn));
  }
  for (const colour of PRAM_COLOURS) painters.push((g, pxPerM, turn) => paintPram(g, pxPerM, colour, turn));
  return painters;
}

function canvasOf(px: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = px;
  canvas.height = px;
  return canvas;
}
function context(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const g = canvas.getContext('2d', { willReadFrequently: true });
  if (!g) throw new Error('no 2d canvas');
  return g;
}

/** A rim of light up-left around every figure of a page: this makes a crowd legible. */
function rimmed(source: HTMLCanvasElement, theme: Theme, radius: number): HTMLCanvasElement {
  const silhouette = canvasOf(source.width);
  const s = context(silhouette);
  s.drawImage(source, 0, 0);
  s.globalCompositeOperation = 'source-in';
  s.fillStyle = theme.dark ? '#8E9BE0' : '#FFFDF8';
  s.fillRect(0, 0, source.width, source.height);
  const g = context(source);
  g.globalCompositeOperation = 'destination-over';
  g.globalAlpha = theme.dark ? 0.75 : 0.9;
  g.drawImage(silhouette, -radius, -radius * 0.7);
  if (!theme.dark) {
    g.drawImage(silhouette, -radius * 0.4, -radius);
    g.drawImage(silhouette, radius * 0.5, -radius * 0.6);
  }
  g.globalAlpha = 1;
  g.globalCompositeOperation = 'source-over';
  return source;
}
function halved(source: HTMLCanvasElement): HTMLCanvasElement {
  const half = canvasOf(source.width / 2);
  const g = context(half);
  g.imageSmoothingQuality = 'high';
  g.drawImage(source, 0, 0, half.width, half.height);
  return half;
}

/** Bakes the atlas; gives way to the page every `sliceMs`. `pxPerM` about 43 for a screen of 45 px/m. */
export async function bakePeople(
  theme: Theme,
  pxPerM: number,
  giveWay: () => Promise<void>,
  sliceMs = 24,
): Promise<PeopleAtlas> {
  const cellW = Math.ceil((pxPerM * 1.28) / 4) * 4;
  const cellH = Math.ceil((pxPerM * 2.2) / 4) * 4;
  const columns = Math.floor(PAGE_PX / cellW);
  const cellsPerPage = columns * Math.floor(PAGE_PX / cellH);
  const pages: HTMLCanvasElement[] = [];
  const smaller: HTMLCanvasElement[][] = [];
  let since = performance.now();
  const breathe = async () => {
    if (performance.now() - since < sliceMs) return;
    await giveWay();
    since = performance.now();
  };
  const finish = async (page: HTMLCanvasElement) => {
    if (theme.dark) {
      const g = context(page);
      g.globalCompositeOperation = 'source-atop';
      g.fillStyle = 'rgba(40,44,100,.34)';
      g.fillRect(0, 0, PAGE_PX, PAGE_PX);
      g.globalCompositeOperation = 'source-over';
    }
    const half = halved(page);
    const quarter = halved(half);
    await breathe();
    rimmed(page, theme, Math.max(0.6, pxPerM * 0.024));
    await breathe();
    rimmed(half, theme, 0.7);
    rimmed(quarter, theme, 0.6);
    smaller.push([half, quarter]);
    await breathe();
  };
  const painters = cellPainters(createLooks());
  let g: CanvasRenderingContext2D | undefined;
  for (let cell = 0; cell < CELLS; cell++) {
    const onPage = cell % cellsPerPage;
    if (onPage === 0) {
      if (pages.length > 0) await finish(pages[pages.length - 1]);
      const page = canvasOf(PAGE_PX);
      pages.push(page);
      g = context(page);
    }
    if (!g) throw new Error('a page comes before its cells');
    const x = (onPage % columns) * cellW + cellW / 2;
    const y = Math.floor(onPage / columns) * cellH + cellH - pxPerM * 0.16;
    g.setTransform(1, 0, 0, 1, x, y);
    const d = cell % DIRECTIONS;
    painters[(cell - d) / DIRECTIONS](g, pxPerM, (d * Math.PI) / 4);
    if (d === DIRECTIONS - 1) await breathe();
  }
  if (g) g.setTransform(1, 0, 0, 1, 0, 0);
  for (const page of pages) context(page).setTransform(1, 0, 0, 1, 0, 0);
  await finish(pages[pages.length - 1]);
  return { pages, smaller, cellW, cellH, columns, cellsPerPage, pxPerM };
}

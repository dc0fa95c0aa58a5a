/** The ground in square textures at a few scales, painted near the view, a little in each frame; the least lately seen give way. */
import type { Rect } from '@floorwalk/engine';
import { createBrush } from '../art/brush.ts';
import { extentOf, type FloorPlan, overlaps } from '../art/ground/floor-plan.ts';
import { paintGround } from '../art/ground/paint-ground.ts';
import { DEPTH } from '../art/projection.ts';
import type { PropIndex } from '../art/props/prop-index.ts';
import type { Theme } from '../art/tokens.ts';
import type { FloorCamera } from './camera.ts';
import { createTexture, updateTexture } from './gl/textures.ts';
import { GROUND_LEVELS, levelFor } from './levels.ts';

const CHUNK_PX = 512;
/** Each texture shows a pixel more than its share on every side, so that no seam is seen. */
const BORDER_PX = 1;
const INNER_PX = CHUNK_PX - 2 * BORDER_PX;
const MOST = 84;
export const GROUND_MARGIN_M = 12;

export type Chunk = {
  readonly key: string;
  readonly level: number;
  readonly i: number;
  readonly j: number;
  texture: WebGLTexture | undefined;
  usedAt: number;
};
type Job = { readonly chunk: Chunk; readonly steps: Generator<void> };

export class GroundChunks {
  private readonly gl: WebGLRenderingContext;
  private readonly chunks = new Map<string, Chunk>();
  private readonly free: WebGLTexture[] = [];
  private readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;
  private readonly scratch: CanvasRenderingContext2D;
  private job: Job | undefined;
  private plan: FloorPlan | undefined;
  private index: PropIndex | undefined;
  private extent: Rect = { xM: 0, yM: 0, wM: 1, dM: 1 };
  private theme: Theme;
  private dpr = 1;

  constructor(gl: WebGLRenderingContext, theme: Theme) {
    this.gl = gl;
    this.theme = theme;
    this.canvas.width = CHUNK_PX;
    this.canvas.height = CHUNK_PX;
    this.context = this.canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const scratch = document.createElement('canvas');
    scratch.width = CHUNK_PX;
    scratch.height = CHUNK_PX;
    this.scratch = scratch.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  }

  reset(plan: FloorPlan | undefined, index: PropIndex | undefined, theme: Theme, dpr: number): void {
    for (const chunk of this.chunks.values()) if (chunk.texture) this.free.push(chunk.texture);
    this.chunks.clear();
    this.job = undefined;
    this.plan = plan;
    this.index = index;
    this.theme = theme;
    this.dpr = dpr;
    if (plan) this.extent = extentOf(plan.scenario, GROUND_MARGIN_M + 14);
  }

  /** Paints what is missing, nearest need first, for at most `budgetMs`. Returns whether all that is seen is there. */
  work(camera: FloorCamera, frame: number, budgetMs: number): boolean {
    if (!this.plan || !this.index) return true;
    const until = performance.now() + budgetMs;
    const level = this.levelOf(camera);
    let complete = this.wanted(GROUND_LEVELS.length - 1, this.extent, frame) === undefined;
    do {
      const view = camera.view();
      const ahead = {
        xM: view.xM - view.wM * 0.12,
        yM: view.yM - view.dM * 0.12,
        wM: view.wM * 1.24,
        dM: view.dM * 1.24,
      };
      const missing = this.wanted(GROUND_LEVELS.length - 1, this.extent, frame) ?? this.wanted(level, view, frame);
      complete = !missing && !this.job;
      const wanted = missing ?? this.wanted(level, ahead, frame);
      if (this.job && wanted && this.job.chunk.level !== wanted.level) this.job = undefined;
      if (!this.job) {
        if (!wanted) return complete;
        this.job = { chunk: wanted, steps: this.start(wanted) };
      }
      const { chunk, steps } = this.job;
      let done = false;
      while (!done && performance.now() < until) done = steps.next().done ?? false;
      if (!done) return complete;
      this.finish(chunk, frame);
      this.job = undefined;
    } while (performance.now() < until);
    return complete;
  }

  /** Chunks to draw, coarse ones first. */
  visible(camera: FloorCamera, frame: number): Chunk[] {
    const view = camera.view();
    const level = this.levelOf(camera);
    const found: Chunk[] = [];
    for (const chunk of this.chunks.values()) {
      if (!chunk.texture || !overlaps(this.rectOf(chunk.level, chunk.i, chunk.j), view)) continue;
      if (chunk.level < level && chunk.level !== level) continue;
      chunk.usedAt = chunk.level === level ? frame : chunk.usedAt;
      found.push(chunk);
    }
    return found.sort((a, b) => b.level - a.level);
  }
  rectOf(level: number, i: number, j: number): Rect {
    const w = INNER_PX / (GROUND_LEVELS[level] * this.dpr);
    const d = w / DEPTH;
    return { xM: i * w, yM: j * d, wM: w, dM: d };
  }
  readonly uv0 = Math.round((BORDER_PX / CHUNK_PX) * 65535);
  readonly uv1 = Math.round(((CHUNK_PX - BORDER_PX) / CHUNK_PX) * 65535);

  private levelOf(camera: FloorCamera): number {
    return levelFor(GROUND_LEVELS, camera.targetS / this.dpr);
  }

  private wanted(level: number, view: Rect, frame: number): Chunk | undefined {
    const { wM, dM } = this.rectOf(level, 0, 0);
    const x = view.xM + view.wM / 2;
    const y = view.yM + view.dM / 2;
    let best: Chunk | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    for (let j = Math.floor(view.yM / dM); j * dM < view.yM + view.dM; j++)
      for (let i = Math.floor(view.xM / wM); i * wM < view.xM + view.wM; i++) {
        const key = `${level}/${i}/${j}`;
        const known = this.chunks.get(key);
        if (known?.texture) {
          known.usedAt = frame;
          continue;
        }
        if (!overlaps(this.rectOf(level, i, j), this.extent)) continue;
        const distance = Math.abs((i + 0.5) * wM - x) + Math.abs((j + 0.5) * dM - y);
        if (distance >= nearest) continue;
        nearest = distance;
        best = known ?? { key, level, i, j, texture: undefined, usedAt: frame };
      }
    return best;
  }

  private *start(chunk: Chunk): Generator<void> {
    if (!this.plan || !this.index) return;
    const s = GROUND_LEVELS[chunk.level] * this.dpr;
    const rect = this.rectOf(chunk.level, chunk.i, chunk.j);
    const rim = BORDER_PX / s;
    const g = this.context;
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.globalAlpha = 1;
    g.globalCompositeOperation = 'source-over';
    g.clearRect(0, 0, CHUNK_PX, CHUNK_PX);
    const brush = createBrush(g, s, this.theme, rect.xM - rim, rect.yM * DEPTH - rim);
    const view = {
      xM: rect.xM - rim,
      yM: rect.yM - rim / DEPTH,
      wM: rect.wM + 2 * rim,
      dM: rect.dM + (2 * rim) / DEPTH,
    };
    yield* paintGround(brush, this.plan, this.index, view, this.scratch);
  }

  private finish(chunk: Chunk, frame: number): void {
    if (this.chunks.size >= MOST) this.dropOldest();
    const texture = this.free.pop();
    if (texture) {
      updateTexture(this.gl, texture, 0, 0, this.canvas);
      chunk.texture = texture;
    } else chunk.texture = createTexture(this.gl, CHUNK_PX, CHUNK_PX, this.canvas);
    chunk.usedAt = frame;
    this.chunks.set(chunk.key, chunk);
  }
  private dropOldest(): void {
    let oldest: Chunk | undefined;
    for (const chunk of this.chunks.values()) {
      if (chunk.level !== GROUND_LEVELS.length - 1 && (!oldest || chunk.usedAt < oldest.usedAt)) oldest = chunk;
    }
    if (!oldest) return;
    this.chunks.delete(oldest.key);
    if (oldest.texture) this.free.push(oldest.texture);
  }
}

/** Draws one frame: ground, marks on it, density, people among props from far to near, and what lies over everything. */
import type { Point, ProgrammeEvent, Rect } from '@floorwalk/engine';
import { indexProps, type PlacedProp, type PropIndex } from '../art/props/prop-index.ts';
import { FLAT_BELOW_PX_PER_M } from '../art/ground/paint-halls.ts';
import { type FloorPlan, grown } from '../art/ground/floor-plan.ts';
import { DEPTH } from '../art/projection.ts';
import { channels } from '../art/colour.ts';
import { lightAt, onStageAt } from '../art/light-of-day.ts';
import type { Theme } from '../art/tokens.ts';
import type { FloorCamera } from './camera.ts';
import type { CrowdMotion } from './crowd-motion.ts';
import { CrowdStream } from './gl/crowd-stream.ts';
import { DensityLayer } from './gl/density-layer.ts';
import { QuadBatch } from './gl/quad-batch.ts';
import { SpritePages } from './gl/sprite-pages.ts';
import { GroundChunks } from './ground-chunks.ts';
import { type FloorLabel, labelsOf } from './labels.ts';
import { LightSprites } from './light-sprites.ts';
import { Marks } from './marks.ts';
import { paintCrowd } from './paint-crowd.ts';
import { type LitStage, paintDaylight } from './paint-daylight.ts';
import { paintLabels, paintOverlay, paintUnderlay } from './paint-marks.ts';
import type { PeopleTextures } from './people-textures.ts';
import { PropSprites } from './prop-sprites.ts';

const MOST_QUADS = 8000;
const PROP_PAGES = 2;
/** From this device pixel ratio on people are baked larger, on as many pages as these slots hold. */
const SHARP_DPR = 1.25;
const SHARP_SLOTS = 16;

export type Highlight = { readonly rect: Rect } | undefined;
export type FrameInput = {
  readonly camera: FloorCamera;
  readonly motion: CrowdMotion;
  readonly nowMs: number;
  readonly highlight: Highlight;
  readonly path: readonly Point[] | undefined;
  /** The fair's clock, ms since midnight; the floor's own even light while it is not known. */
  readonly atMs: number | undefined;
};

export class FloorPainter {
  readonly gl: WebGLRenderingContext;
  readonly batch: QuadBatch;
  readonly stream: CrowdStream;
  readonly pages: SpritePages;
  readonly sprites: PropSprites;
  readonly marks: Marks;
  readonly light: LightSprites;
  readonly ground: GroundChunks;
  readonly density: DensityLayer;
  people: PeopleTextures | undefined;
  theme: Theme;
  index: PropIndex | undefined;
  labels: readonly FloorLabel[] = [];
  frame = 0;
  /** Device pixels per metre for which the stream is written. */
  streamScale = 45;
  /** What the stream was last written for. */
  streamKey = '';
  streamRect: Rect | undefined;
  private plan: FloorPlan | undefined;
  private dpr: number;
  private shown: readonly PlacedProp[] = [];
  private shownFor: Rect | undefined;
  /** Stages with an event of the programme, and what it is called. */
  stages: readonly LitStage[] = [];
  event: ProgrammeEvent | undefined;
  private hourMs: number | undefined;
  private lastMs = 0;

  constructor(gl: WebGLRenderingContext, theme: Theme, dpr: number) {
    this.gl = gl;
    this.theme = theme;
    this.dpr = dpr;
    const units = gl.getParameter(gl.MAX_TEXTURE_IMAGE_UNITS) as number;
    // WebGL promises 8: enough for people at a pixel ratio of 1; sharper people fill more pages
    this.batch = new QuadBatch(gl, MOST_QUADS, dpr > SHARP_DPR && units >= SHARP_SLOTS ? SHARP_SLOTS : 8);
    this.stream = new CrowdStream(gl, this.batch.slots);
    this.pages = new SpritePages(gl, PROP_PAGES);
    this.sprites = new PropSprites(this.pages);
    this.marks = new Marks(this.pages);
    this.light = new LightSprites(this.pages);
    this.ground = new GroundChunks(gl, theme);
    this.density = new DensityLayer(gl);
  }

  setPlan(plan: FloorPlan): void {
    this.plan = plan;
    this.index = indexProps(plan);
    this.labels = labelsOf(plan.scenario);
    this.repaint();
  }
  setTheme(theme: Theme): void {
    this.theme = theme;
    this.repaint();
  }
  setDpr(dpr: number): void {
    if (dpr === this.dpr) return;
    this.dpr = dpr;
    this.repaint();
  }
  private repaint(): void {
    this.pages.clear();
    this.shownFor = undefined;
    this.ground.reset(this.plan, this.index, this.theme, this.dpr);
  }

  /** Times as large as at a pixel ratio of 1 people may be baked. */
  get figureScale(): number {
    return this.batch.slots === SHARP_SLOTS ? 1.4 : 1;
  }

  /** Textures by slot: pages of people first, then pages of sprites. */
  textures(): (WebGLTexture | undefined)[] {
    const slots: (WebGLTexture | undefined)[] = [...(this.people?.textures ?? [])];
    for (const page of this.pages.pages) slots.push(page.texture);
    return slots;
  }
  get firstSpriteSlot(): number {
    return this.people?.textures.length ?? 0;
  }

  draw(input: FrameInput): void {
    const { gl, batch, theme } = this;
    const { camera } = input;
    this.frame++;
    const [r, g, b] = channels(theme.void);
    gl.viewport(0, 0, camera.width, camera.height);
    gl.clearColor(r / 255, g / 255, b / 255, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.SCISSOR_TEST);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    // where frames are slow, as without a graphics card, pieces of them are as long: the floor must fill in all the same
    const sinceMs = Math.min(400, input.nowMs - this.lastMs);
    this.lastMs = input.nowMs;
    const whole = this.ground.work(camera, this.frame, this.frame < 90 ? 12 : Math.max(3, sinceMs * 0.12));
    this.setHour(input.atMs);
    const cssS = camera.s / this.dpr;
    const flatView = cssS < FLAT_BELOW_PX_PER_M;
    this.drawGround(camera);
    const far = Math.max(0, Math.min(1, (12.5 - cssS) / 4));
    const originX = camera.originX();
    const originY = camera.originY();
    this.density.draw(camera.width, camera.height, originX, originY, camera.s, camera.s * DEPTH, theme, far * 0.58);
    paintUnderlay(this, input, this.dpr);
    batch.flush(camera.width, camera.height, this.textures());
    // what is seen and not there yet is waited for: then more of the frame may go to it
    const missing = this.streamKey === '' || !whole;
    const paintMs = missing ? Math.max(8, sinceMs * 0.4) : Math.max(2.2, sinceMs * 0.12);
    paintCrowd(this, input, flatView ? [] : this.near(camera), this.dpr, paintMs);
    if (this.plan && input.atMs !== undefined) {
      const { scenario } = this.plan;
      const shown = flatView ? [] : this.shown;
      paintDaylight(this, input, scenario, lightAt(input.atMs, scenario.fair), this.stages, shown);
    }
    paintOverlay(this, input, this.dpr);
    paintLabels(this, input, this.dpr);
    batch.flush(camera.width, camera.height, this.textures());
  }

  private setHour(atMs: number | undefined): void {
    if (atMs === this.hourMs) return;
    this.hourMs = atMs;
    const scenario = this.plan?.scenario;
    const now =
      scenario && atMs !== undefined ? onStageAt(scenario.programme ?? [], scenario.visit.day, atMs) : undefined;
    this.event = now?.event;
    this.stages =
      scenario && now
        ? scenario.features
            .filter(({ id }) => now.event.stages.includes(id))
            .map((stage) => ({ stage, bright: now.bright }))
        : [];
  }

  private drawGround(camera: FloorCamera): void {
    const { ground, batch } = this;
    const x0 = camera.originX();
    const y0 = camera.originY();
    for (const chunk of ground.visible(camera, this.frame)) {
      const { xM, yM, wM, dM } = ground.rectOf(chunk.level, chunk.i, chunk.j);
      const k = camera.s * DEPTH;
      batch.add(
        x0 + xM * camera.s,
        y0 + yM * k,
        x0 + (xM + wM) * camera.s,
        y0 + (yM + dM) * k,
        ground.uv0,
        ground.uv0,
        ground.uv1,
        ground.uv1,
        0,
        0xffffffff,
      );
      batch.flush(camera.width, camera.height, [chunk.texture]);
    }
  }

  /** Props near the view; looked up again only once the view has left the piece looked up. */
  private near(camera: FloorCamera): readonly PlacedProp[] {
    const view = camera.view();
    const known = this.shownFor;
    const inside =
      known &&
      view.xM >= known.xM &&
      view.yM >= known.yM &&
      view.xM + view.wM <= known.xM + known.wM &&
      view.yM + view.dM <= known.yM + known.dM;
    if (!inside || (known && known.wM > view.wM * 2.2)) {
      this.shownFor = grown(view, Math.max(3, view.wM * 0.12));
      // tall things south of the view still reach into it
      const { xM, yM, wM, dM } = this.shownFor;
      this.shown = this.index?.within({ xM: xM - 2, yM: yM - 2, wM: wM + 4, dM: dM + 12 }) ?? [];
    }
    return this.shown;
  }
}

/** The floor as the app sees it: told what is there, where to look, and asked what was pointed at. It holds nothing of the model. */
import type { Point, Rect } from '@floorwalk/engine';
import type { FloorPlan } from '../art/ground/floor-plan.ts';
import type { ThemeName } from '../art/tokens.ts';
import type { CrowdFrame } from './crowd-frame.ts';

/** People per square metre on a grid; its north-west corner at (xM, yM); row-major, north first. */
export type DensityGrid = {
  readonly cellM: number;
  readonly cols: number;
  readonly rows: number;
  readonly xM: number;
  readonly yM: number;
  readonly values: Float32Array;
};
export type FloorPick = { readonly xM: number; readonly yM: number; readonly exhibitorId?: string };
/** Script a frame, median and 95% of the last 300, ms; frames drawn so far; people who are within what is seen now. */
export type FloorStats = {
  readonly medianScriptMs: number;
  readonly p95ScriptMs: number;
  readonly frames: number;
  readonly bodiesInView: number;
};
export type FloorView = {
  /** Settles when people can be drawn. Everything else works before. */
  readonly ready: Promise<void>;
  setPlan(plan: FloorPlan): void;
  setFrame(frame: CrowdFrame): void;
  setDensity(grid: DensityGrid | undefined): void;
  /** The fair's clock, ms since midnight: its light falls on the floor. */
  setTime(atMs: number): void;
  /** CSS pixels per metre; eased. */
  setZoom(pxPerM: number): void;
  zoom(): number;
  follow(on: boolean): void;
  panBy(dxPx: number, dyPx: number): void;
  lookAt(xM: number, yM: number, animateMs?: number): void;
  /** What is seen, in world metres. */
  viewRect(): Rect;
  onViewChange(listener: () => void): () => void;
  onPick(listener: (pick: FloorPick) => void): () => void;
  highlight(exhibitorId: string | undefined): void;
  setPath(points: readonly Point[] | undefined): void;
  setTheme(theme: ThemeName): void;
  /** A panel covers so many CSS pixels at the right and at the bottom: what is looked at stays beside it. */
  setInset(rightPx: number, bottomPx: number): void;
  stats(): FloorStats;
  destroy(): void;
};

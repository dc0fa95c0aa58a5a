/**
 * The bodies near the view at one moment, as columns. Made in the worker, handed over, drawn on their way from where the last
 * frame ended. Rows are sorted from north to south.
 */
export type CrowdFrame = {
  readonly count: number;
  /** World metres: where the last frame ended, and where this one does. */
  readonly fromXM: Float32Array;
  readonly fromYM: Float32Array;
  readonly xM: Float32Array;
  readonly yM: Float32Array;
  /** By what one is drawn before and behind things, m; rows are sorted by it. */
  readonly depthM: Float32Array;
  /** Cycles of the walk: where in it the frame begins (0 to 1), and how much of one is walked in it. */
  readonly gait: Float32Array;
  readonly stride: Float32Array;
  /** Eighths of a turn, clockwise on the map from east: 0 E, 1 SE, 2 S, 3 SW, 4 W, 5 NW, 6 N, 7 NE. */
  readonly dir: Uint8Array;
  /** POSE of art/figures/poses.ts. */
  readonly pose: Uint8Array;
  /** A number of grown-up visitors' looks, CHILD_LOOK + n for children, or STAFF_LOOK + n for staff. */
  readonly look: Uint8Array;
  /** Anything in 0..255 that differs between people: they must not breathe in step. */
  readonly phase: Uint8Array;
  /** How visible it is, 0 to 255. */
  readonly alpha: Uint8Array;
  readonly player:
    | { readonly xM: number; readonly yM: number; readonly dir: number; readonly walking: boolean }
    | undefined;
  /** When this frame came, on the clock of performance.now(), and how long until the next one is due, ms. */
  readonly atMs: number;
  readonly intervalMs: number;
};
/** Looks from these on are children, and staff. */
export const CHILD_LOOK = 180;
export const STAFF_LOOK = 200;

/**
 * The bodies near the view at one moment, as columns. Made in the worker, handed over, drawn between the last two.
 * `ids` name the same body in every frame; the order of rows is free.
 */
export type CrowdFrame = {
  readonly count: number;
  readonly ids: Int32Array;
  /** World metres. */
  readonly xM: Float32Array;
  readonly yM: Float32Array;
  /** Eighths of a turn, clockwise on the map from east: 0 E, 1 SE, 2 S, 3 SW, 4 W, 5 NW, 6 N, 7 NE. */
  readonly dir: Uint8Array;
  /** POSE of art/figures/poses.ts. */
  readonly pose: Uint8Array;
  /** A number of visitors' looks (taken modulo VISITOR_LOOKS), or STAFF_LOOK + n for staff. */
  readonly look: Uint8Array;
  /** Anything in 0..255 that differs between people: they must not breathe in step. */
  readonly phase: Uint8Array;
  readonly player:
    | { readonly xM: number; readonly yM: number; readonly dir: number; readonly walking: boolean }
    | undefined;
  /** When these positions hold, on the clock of performance.now(), and how long until the next frame is due, ms. */
  readonly atMs: number;
  readonly intervalMs: number;
};
/** Looks from here on are staff. */
export const STAFF_LOOK = 200;

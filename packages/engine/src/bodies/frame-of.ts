/** What the view draws of the bodies. */
import type { Bodies } from './bodies.ts';
import { BODY_POSE, GOING } from './body-kinds.ts';
import { gesture, gestureOf } from './gestures.ts';
import { sortByDepth } from './sort-by-depth.ts';
import { DIR_X, DIR_Y } from './turn.ts';

/**
 * Columns of a frame, fresh for each, so that they can be handed over. Rows are sorted from north to south, which is the order
 * in which they are drawn. A frame leads from where the last one ended to now.
 */
export type BodyFrame = {
  readonly count: number;
  /** Attendee ids; staff have negative ones; a pram has that of who pushes it. */
  readonly ids: Int32Array;
  /** World metres: at the end of the last frame, and now. */
  readonly fromXM: Float32Array;
  readonly fromYM: Float32Array;
  readonly xM: Float32Array;
  readonly yM: Float32Array;
  /** By what one is drawn before and behind things: one's own y, or the south edge of what one sits on, m. */
  readonly depthM: Float32Array;
  /** Cycles of the walk: where in it the frame begins (0 to 1), and how much of one is walked in the frame. */
  readonly gait: Float32Array;
  readonly stride: Float32Array;
  /** Eighths of a turn clockwise from east. */
  readonly dir: Uint8Array;
  /** BODY_POSE. */
  readonly pose: Uint8Array;
  /** Below STAFF_LOOK a visitor's, from it on a member of staff's. */
  readonly look: Uint8Array;
  readonly phase: Uint8Array;
  /** How visible it is, 0 to 255: who is new comes gradually, who passes in a flash is a shadow. */
  readonly alpha: Uint8Array;
};

/** Metres of a full cycle of the walk, and the most of one that legs do between two frames. */
const CYCLE_M = 1.35;
const MOST_STRIDE = 0.22;
/** In so many frames who is new has come to be seen. */
const FADE_FRAMES = 7;
/** Whoever moves farther than this between two frames was put there, m. */
const JUMP_M = 12;
/** Who moves farther than the first in a frame is the less visible; from the second on, hardly, m. */
const FLASH_M = 1.2;
const BLUR_M = 3.5;
const LEAST_ALPHA = 70;
/** A pram is so far ahead of who pushes it, m. */
export const PRAM_AHEAD_M = 0.8;

let depth = new Float64Array(0);
let order = new Int32Array(0);

export function frameOf(bodies: Bodies): BodyFrame {
  const { count, wheels, y, dir } = bodies;
  let prams = 0;
  for (let i = 0; i < count; i++) if (wheels[i] === 2) prams++;
  const rows = count + prams;
  if (depth.length < rows) {
    depth = new Float64Array(rows * 2);
    order = new Int32Array(rows * 2);
  }
  for (let i = 0; i < count; i++) depth[i] = depthOf(bodies, i);
  const pushed = new Int32Array(prams);
  for (let i = 0, at = 0; i < count; i++) {
    if (wheels[i] !== 2) continue;
    pushed[at] = i;
    depth[count + at++] = y[i] + DIR_Y[dir[i]] * PRAM_AHEAD_M;
  }
  sortByDepth(depth, rows, order);
  const frame = emptyFrame(rows);
  for (let at = 0; at < rows; at++) {
    if (order[at] < count) writeBody(bodies, order[at], frame, at);
    else writePram(bodies, pushed[order[at] - count], frame, at);
    frame.depthM[at] = depth[order[at]];
  }
  for (let i = 0; i < count; i++) advance(bodies, i);
  bodies.frames++;
  return frame;
}

function depthOf({ spots, spot, going, y }: Bodies, i: number): number {
  const sits = going[i] === GOING.standing && spot[i] >= 0 && spots.sits[spot[i]] === 1;
  return sits ? spots.depth[spot[i]] : y[i];
}

function emptyFrame(count: number): BodyFrame {
  return {
    count,
    ids: new Int32Array(count),
    fromXM: new Float32Array(count),
    fromYM: new Float32Array(count),
    xM: new Float32Array(count),
    yM: new Float32Array(count),
    depthM: new Float32Array(count),
    gait: new Float32Array(count),
    stride: new Float32Array(count),
    dir: new Uint8Array(count),
    pose: new Uint8Array(count),
    look: new Uint8Array(count),
    phase: new Uint8Array(count),
    alpha: new Uint8Array(count),
  };
}

function writeBody(bodies: Bodies, i: number, frame: BodyFrame, at: number): void {
  gestureOf(bodies, i);
  const movedM = movedOf(bodies, i);
  const jumps = movedM > JUMP_M;
  frame.ids[at] = bodies.id[i];
  frame.xM[at] = bodies.x[i];
  frame.yM[at] = bodies.y[i];
  frame.fromXM[at] = jumps || bodies.shown[i] === 0 ? bodies.x[i] : bodies.shownX[i];
  frame.fromYM[at] = jumps || bodies.shown[i] === 0 ? bodies.y[i] : bodies.shownY[i];
  frame.gait[at] = bodies.shown[i] === 0 ? bodies.phase[i] / 256 : bodies.gait[i];
  frame.stride[at] = jumps ? 0 : strideOf(movedM);
  frame.dir[at] = gesture.dir;
  frame.pose[at] = gesture.pose;
  frame.look[at] = bodies.look[i];
  frame.phase[at] = bodies.phase[i];
  frame.alpha[at] = alphaOf(bodies, i, movedM);
}

/** A pram goes before who pushes it, and turns with them. */
function writePram(bodies: Bodies, i: number, frame: BodyFrame, at: number): void {
  writeBody(bodies, i, frame, at);
  const aheadX = DIR_X[bodies.dir[i]] * PRAM_AHEAD_M;
  const aheadY = DIR_Y[bodies.dir[i]] * PRAM_AHEAD_M;
  frame.xM[at] += aheadX;
  frame.yM[at] += aheadY;
  frame.fromXM[at] += aheadX;
  frame.fromYM[at] += aheadY;
  frame.dir[at] = bodies.dir[i];
  frame.pose[at] = BODY_POSE.pram;
}

function movedOf({ shown, shownX, shownY, x, y }: Bodies, i: number): number {
  if (shown[i] === 0) return 0;
  const dx = x[i] - shownX[i];
  const dy = y[i] - shownY[i];
  return Math.sqrt(dx * dx + dy * dy);
}

function strideOf(movedM: number): number {
  const stride = movedM / CYCLE_M;
  return stride < MOST_STRIDE ? stride : MOST_STRIDE;
}

function alphaOf({ shown, frames }: Bodies, i: number, movedM: number): number {
  const come = frames === 0 || shown[i] >= FADE_FRAMES ? 255 : Math.round((255 * (shown[i] + 1)) / (FADE_FRAMES + 1));
  if (movedM <= FLASH_M) return come;
  const blur = movedM > BLUR_M ? 1 : (movedM - FLASH_M) / (BLUR_M - FLASH_M);
  return Math.round((come * (255 - blur * (255 - LEAST_ALPHA))) / 255);
}

/** The next frame begins where this one ends. */
function advance(bodies: Bodies, i: number): void {
  const movedM = movedOf(bodies, i);
  const start = bodies.shown[i] === 0 ? bodies.phase[i] / 256 : bodies.gait[i];
  const gait = start + (movedM > JUMP_M ? 0 : strideOf(movedM));
  bodies.gait[i] = gait >= 1 ? gait - 1 : gait;
  bodies.shownX[i] = bodies.x[i];
  bodies.shownY[i] = bodies.y[i];
  if (bodies.shown[i] === 0 && bodies.frames === 0) bodies.shown[i] = FADE_FRAMES;
  else if (bodies.shown[i] < FADE_FRAMES) bodies.shown[i]++;
}

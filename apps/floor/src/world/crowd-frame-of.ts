/** The bodies and the player as the frame that the floor draws. */
import type { BodyFrame } from '@floorwalk/engine';
import type { CrowdFrame } from '../floor/crowd-frame.ts';
import type { Walker } from './walker.ts';

/** The frame (without a walker nobody is the player), and the buffers to hand over with it. `atMs` is set by the page, on its own clock. */
export function crowdFrameOf(
  body: BodyFrame,
  walker: Walker | undefined,
  intervalMs: number,
): { readonly frame: CrowdFrame; readonly transfer: Transferable[] } {
  const player = walker && {
    xM: walker.xM,
    yM: walker.yM,
    dir: eighth(walker.headingX, walker.headingY),
    walking: walker.moving,
  };
  const frame = { ...body, player, atMs: 0, intervalMs };
  return { frame, transfer: buffersOf(frame) };
}

export function buffersOf(frame: CrowdFrame): Transferable[] {
  return Object.values(frame).flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : []));
}

/** Eighths of a turn, clockwise from east. */
function eighth(x: number, y: number): number {
  return ((Math.round(Math.atan2(y, x) / (Math.PI / 4)) % 8) + 8) % 8;
}

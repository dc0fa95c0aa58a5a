/** The bodies and the player as the frame that the floor draws. */
import type { CrowdFrame } from '../floor/crowd-frame.ts';
import type { Walker } from './walker.ts';

type BodyFrame = Pick<CrowdFrame, 'count' | 'ids' | 'xM' | 'yM' | 'dir' | 'pose' | 'look' | 'phase'>;

/** The frame (without a walker nobody is the player), and the buffers to hand over with it. `atMs` is set by the page, on its own clock. */
export function crowdFrameOf(
  { count, ids, xM, yM, dir, pose, look, phase }: BodyFrame,
  walker: Walker | undefined,
  intervalMs: number,
): { readonly frame: CrowdFrame; readonly transfer: Transferable[] } {
  const player = walker && {
    xM: walker.xM,
    yM: walker.yM,
    dir: eighth(walker.headingX, walker.headingY),
    walking: walker.moving,
  };
  return {
    frame: { count, ids, xM, yM, dir, pose, look, phase, player, atMs: 0, intervalMs },
    transfer: [ids, xM, yM, dir, pose, look, phase].map(({ buffer }) => buffer as ArrayBuffer),
  };
}

/** Eighths of a turn, clockwise from east. */
function eighth(x: number, y: number): number {
  return ((Math.round(Math.atan2(y, x) / (Math.PI / 4)) % 8) + 8) % 8;
}

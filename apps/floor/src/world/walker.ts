/** The player on foot: steered by hand or taken along a way, and what of it the visit doesn't know yet. */
import type { Point, WalkedBy } from '@floorwalk/engine';

/** A brisk stroll; the visit refuses more than 1.6 m/s. */
export const PLAYER_SPEED_MPS = 1.4;

export type Walker = {
  xM: number;
  yM: number;
  steerX: number;
  steerY: number;
  /** The rest of the way that the guide takes; undefined by hand. */
  way: Point[] | undefined;
  headingX: number;
  headingY: number;
  moving: boolean;
  /** Time since the visit last heard of the player, in ms, and how that was spent. */
  pendingMs: number;
  pendingBy: WalkedBy;
};

export function createWalker({ xM, yM }: Point): Walker {
  return {
    xM,
    yM,
    steerX: 0,
    steerY: 0,
    way: undefined,
    headingX: 0,
    headingY: 1,
    moving: false,
    pendingMs: 0,
    pendingBy: 'hand',
  };
}

/** Where a step of `seconds` by hand would lead, before walls and people have their say. */
export function stepByHand({ xM, yM, steerX, steerY }: Walker, seconds: number): Point {
  const length = Math.sqrt(steerX * steerX + steerY * steerY);
  if (length < 0.05) return { xM, yM };
  const stride = (PLAYER_SPEED_MPS * seconds * Math.min(1, length)) / length;
  return { xM: xM + steerX * stride, yM: yM + steerY * stride };
}

/** Moves along the way by at most `seconds` of walking. True when it has come to its end. */
export function stepAlongWay(walker: Walker, seconds: number): boolean {
  let reachM = PLAYER_SPEED_MPS * seconds;
  while (walker.way && walker.way.length > 0) {
    const next = walker.way[0];
    const dx = next.xM - walker.xM;
    const dy = next.yM - walker.yM;
    const distanceM = Math.sqrt(dx * dx + dy * dy);
    if (distanceM > 0.01) face(walker, dx / distanceM, dy / distanceM);
    if (distanceM > reachM) {
      walker.xM += (dx / distanceM) * reachM;
      walker.yM += (dy / distanceM) * reachM;
      return false;
    }
    walker.xM = next.xM;
    walker.yM = next.yM;
    reachM -= distanceM;
    walker.way.shift();
  }
  walker.way = undefined;
  return true;
}

export function face(walker: Walker, x: number, y: number): void {
  walker.headingX = x;
  walker.headingY = y;
}

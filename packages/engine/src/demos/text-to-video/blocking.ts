/** Blocking, as on a stage: where the star goes, where its counterpart is, and which of them is in front. */
import type { Dice } from '../text-to-image/dice.ts';
import { entryOf } from './cast.ts';
import type { Look } from './clip.ts';
import type { Plan } from './plan.ts';
import { SLOT } from './plan.ts';

export type Point = readonly [x: number, y: number];
export type Blocking = {
  readonly from: Point;
  readonly to: Point;
  readonly depth: number;
  readonly scale: number;
  readonly otherFrom: Point;
  readonly otherTo: Point;
  readonly otherDepth: number;
  readonly otherScale: number;
  /** Share of the clip after which it has arrived. */
  readonly arrives: number;
};

const LEFT = 42;
const RIGHT = 322;
const MIDDLE = 182;
const GROUND = 204;
/** Blocked for a way to the right; a way to the left mirrors it. */
export function block(plan: Plan, dice: Dice): Blocking {
  const { star, way, relation, other } = plan;
  const blocking = blockRightwards(plan, dice);
  if (relation === 'ends-left' || relation === 'ends-right') return blocking;
  if (way === 'up' || way === 'down') return rising(star, way, dice);
  if (way === 'right' || other === undefined || relation === undefined)
    return way === 'left' ? mirrored(blocking) : blocking;
  return mirrored(blocking);
}

function rising(star: Look, way: 'up' | 'down', dice: Dice): Blocking {
  const x = 110 + 144 * dice(SLOT.start);
  const low: Point = [x, 218];
  const high: Point = [x + 12, 24 + entryOf(star.what).h * 0.78];
  const [from, to] = way === 'up' ? [low, high] : [high, low];
  return { ...STILL, from, to, scale: 0.78, depth: GROUND };
}

const STILL: Omit<Blocking, 'from' | 'to'> = {
  depth: GROUND,
  scale: 1,
  otherFrom: [MIDDLE, GROUND],
  otherTo: [MIDDLE, GROUND],
  otherDepth: GROUND,
  otherScale: 1,
  arrives: 1,
};

function mirrored(blocking: Blocking): Blocking {
  const mirror = ([x, y]: Point): Point => [364 - x, y];
  return {
    ...blocking,
    from: mirror(blocking.from),
    to: mirror(blocking.to),
    otherFrom: mirror(blocking.otherFrom),
    otherTo: mirror(blocking.otherTo),
  };
}

function blockRightwards({ star, other, relation }: Plan, dice: Dice): Blocking {
  const size = entryOf(star.what);
  const at = other === undefined ? undefined : entryOf(other.what);
  const jitter = 8 * (dice(SLOT.start) - 0.5);
  const ground = star.what === 'boat' ? 152 : star.what === 'bird' ? 112 : GROUND + 6 * dice(SLOT.ground);
  const scale = Math.min(1, 92 / size.w, 112 / size.h);
  const half = (size.w * scale) / 2;
  const across: Blocking = {
    ...STILL,
    from: [Math.max(LEFT, half + 8) + jitter, ground],
    to: [Math.min(RIGHT, 356 - half) + jitter, ground],
    scale,
    depth: ground,
  };
  if (other === undefined || at === undefined || relation === undefined) return across;
  const prop = (x: number, y: number, otherScale: number): Partial<Blocking> => ({
    otherFrom: [x, y],
    otherTo: [x, y],
    otherDepth: y,
    otherScale,
  });
  const middle = MIDDLE + 16 * (dice(SLOT.other) - 0.5);
  switch (relation) {
    case 'hidden':
    case 'behind':
    case 'front': {
      const small = Math.min(70 / size.w, 82 / size.h, 0.8);
      const depth = relation === 'front' ? ground + 12 : ground - 10;
      const edge = (size.w * small) / 2 + 8;
      const sea = star.what === 'boat';
      return {
        ...across,
        from: [edge + 2, depth],
        to: [362 - edge, depth],
        scale: small,
        depth,
        ...prop(middle, sea ? ground + 6 : ground + 2, 0.94),
      };
    }
    case 'over':
    case 'through': {
      const otherScale = Math.min(0.95, 104 / at.h);
      const top = GROUND - at.h * otherScale;
      const y = relation === 'over' ? top - 8 : GROUND - 18;
      const small = Math.min(0.9, (top - 16) / size.h);
      return {
        ...across,
        from: [36 + jitter, y],
        to: [328 + jitter, y],
        scale: small,
        depth: 300,
        ...prop(middle, GROUND, otherScale),
      };
    }
    case 'ends-left':
    case 'ends-right': {
      const small = Math.min(70 / size.w, 92 / size.h, 0.9);
      const otherScale = Math.min(70 / at.w, 112 / at.h, 0.95);
      const apart = (size.w * small + at.w * otherScale) / 2 + 12;
      const edge = (size.w * small) / 2 + 6;
      // Both endings begin at the left edge or both at the right one: only the end tells them apart.
      const fromLeft = dice(SLOT.way) < 0.5;
      const x = fromLeft ? 238 : 126;
      const end = relation === 'ends-left' ? x - apart : x + apart;
      return {
        ...across,
        from: [fromLeft ? edge : 364 - edge, ground],
        to: [end, ground],
        scale: small,
        depth: ground,
        arrives: 0.8,
        ...prop(x, ground - 8, otherScale),
      };
    }
    case 'towards':
    case 'away': {
      const small = Math.min(80 / size.w, 100 / size.h, 0.9);
      const otherScale = Math.min(64 / at.w, 100 / at.h, 0.9);
      const x = 356 - (at.w * otherScale) / 2;
      const far: Point = [(size.w * small) / 2 + 8, ground];
      const near: Point = [x - (size.w * small + at.w * otherScale) / 2 - 10, ground];
      return {
        ...across,
        from: relation === 'towards' ? far : near,
        to: relation === 'towards' ? near : far,
        scale: small,
        depth: ground,
        arrives: 0.84,
        ...prop(x, ground - 4, otherScale),
      };
    }
    case 'after':
    case 'before': {
      const small = Math.min(74 / size.w, 90 / size.h, 0.85);
      const otherScale = Math.min(74 / at.w, 90 / at.h, 0.85);
      const rear: readonly [number, number] = [44, 220];
      const lead: readonly [number, number] = [148, 320];
      const [own, others] = relation === 'after' ? [rear, lead] : [lead, rear];
      return {
        ...across,
        from: [own[0], ground],
        to: [own[1], ground],
        scale: small,
        depth: ground,
        otherFrom: [others[0], ground - 4],
        otherTo: [others[1], ground - 4],
        otherDepth: ground - 4,
        otherScale,
      };
    }
  }
}

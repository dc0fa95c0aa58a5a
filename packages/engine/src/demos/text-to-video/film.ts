/** Films a plan: a pose per frame for everyone in it. */
import { sin } from '../../kernel/math.ts';
import type { Dice } from '../text-to-image/dice.ts';
import type { Backdrop } from '../text-to-image/scene.ts';
import type { Blocking, Point } from './blocking.ts';
import { block } from './blocking.ts';
import { GAITS, isCast, isCover } from './cast.ts';
import type { Actor, Look, Pose } from './clip.ts';
import { FPS, stripOf } from './clip.ts';
import { progressOf } from './pace.ts';
import type { Plan } from './plan.ts';
import { SLOT } from './plan.ts';

export type Footage = {
  readonly seconds: number;
  readonly frames: number;
  readonly strip: readonly number[];
  readonly backdrop: Backdrop;
  readonly actors: readonly Actor[];
};
const TAU = 6.283185307179586;

export function film(plan: Plan, dice: Dice): Footage {
  const frames = plan.seconds * FPS;
  const strip = stripOf(frames);
  const backdrop: Backdrop = {
    setting: plan.setting,
    tint: Math.floor(dice(SLOT.tint) * 4),
    shift: Math.round(dice(SLOT.shift) * 100) / 100,
    flip: dice(SLOT.mirror) < 0.5,
  };
  const blocking = block(plan, dice);
  const star = shootStar(plan, blocking, frames, strip, dice);
  const other = plan.other === undefined ? [] : [shootOther(plan.other, blocking, frames, dice)];
  return { seconds: plan.seconds, frames, strip, backdrop, actors: [star, ...other] };
}

function shootStar(plan: Plan, blocking: Blocking, frames: number, strip: readonly number[], dice: Dice): Actor {
  const { change } = plan;
  const looks = change?.to === undefined ? [plan.star] : [plan.star, change.to];
  const poses = move(plan.star, blocking.from, blocking.to, frames, {
    pace: plan.pace,
    limbs: plan.limbs,
    scale: blocking.scale,
    arrives: blocking.arrives,
    dice,
  });
  const pales = plan.pale ? paleFrames(frames, strip, dice) : new Set<number>();
  const changeFrame = change === undefined ? frames : Math.floor(change.at * frames);
  return {
    looks,
    scale: round(blocking.scale, 1000),
    flip: blocking.to[0] < blocking.from[0],
    depth: blocking.depth,
    poses: poses.map((pose, k) => ({
      ...pose,
      look: k >= changeFrame ? looks.length - 1 : 0,
      pale: pales.has(k),
      there: !(k >= changeFrame && change !== undefined && change.to === undefined),
    })),
  };
}

function shootOther(look: Look, blocking: Blocking, frames: number, dice: Dice): Actor {
  const { otherFrom, otherTo, otherScale, otherDepth } = blocking;
  const poses = move(look, otherFrom, otherTo, frames, {
    pace: 'even',
    limbs: otherFrom[0] !== otherTo[0],
    scale: otherScale,
    arrives: 1,
    dice,
  });
  return {
    looks: [look],
    scale: round(otherScale, 1000),
    flip: isCover(look.what) ? false : otherTo[0] < otherFrom[0],
    depth: otherDepth,
    poses,
  };
}

type Moving = {
  readonly pace: Plan['pace'];
  readonly limbs: boolean;
  readonly scale: number;
  readonly arrives: number;
  readonly dice: Dice;
};

/** Poses from one point to another. */
export function move(look: Look, from: Point, to: Point, frames: number, moving: Moving): Pose[] {
  const { pace, limbs, scale, arrives, dice } = moving;
  const gait = isCast(look.what) ? GAITS[look.what] : undefined;
  const away = Math.abs(to[0] - from[0]);
  const phase = dice(SLOT.limb);
  const floats = look.what === 'boat' || look.what === 'balloon' || look.what === 'bird';
  return Array.from({ length: frames }, (_, k) => {
    const u = k / (frames - 1);
    const s = progressOf(pace, u, arrives, dice);
    const walked = Math.min(u / arrives, 1);
    const goes = limbs && gait !== undefined && (walked < 1 || arrives === 1 || look.what === 'bird');
    const turns =
      gait === undefined ? 0 : look.what === 'bird' ? k / gait.stride : (walked * away) / (gait.stride * scale);
    const sway = floats && pace !== 'frozen' ? sin(TAU * (u * 2 + dice(SLOT.sway))) : 0;
    return {
      x: round(from[0] + (to[0] - from[0]) * s + (look.what === 'balloon' ? 5 * sway : 0), 10),
      y: round(from[1] + (to[1] - from[1]) * s + (look.what === 'balloon' ? 0 : 2 * sway), 10),
      look: 0,
      limb: goes ? round(phase + turns, 1000) : -1,
      pale: false,
      there: true,
    };
  });
}

/** Fewer than three flashes a second, of the one actor alone: told at a glance, harmful to nobody. Two of the strip's six frames are among them. */
function paleFrames(frames: number, strip: readonly number[], dice: Dice): Set<number> {
  const pales = new Set<number>();
  const add = (k: number): void => {
    for (const frame of [k, k + 1]) if (frame > 2 && frame < frames) pales.add(frame);
  };
  const early = dice(SLOT.pale) < 0.5 ? 1 : 2;
  const late = dice(SLOT.pale + 1) < 0.5 ? 4 : 5;
  for (const i of [early, late]) add(strip[i]);
  for (let i = 0, k = 4; k < frames - 3; i++) {
    if (![...pales].some((frame) => Math.abs(frame - k) < 6)) add(k);
    k += 6 + Math.floor(5 * dice(SLOT.pale + 2 + i));
  }
  return pales;
}

function round(v: number, steps: number): number {
  return Math.round(v * steps) / steps;
}

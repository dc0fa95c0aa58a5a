/** From what is asked to a plan of a clip. A success films the plan as it is; a fault changes the plan first. */
import type { Dice } from '../text-to-image/dice.ts';
import { pick } from '../text-to-image/dice.ts';
import type { Setting } from '../text-to-image/scene.ts';
import type { Ask, Relation, Way } from './ask.ts';
import { propLook } from './cast.ts';
import type { Look } from './clip.ts';

export type Pace = 'even' | 'jerky' | 'frozen' | 'on-the-spot';
export type Plan = {
  readonly setting: Setting;
  readonly seconds: number;
  readonly star: Look;
  readonly way: Way;
  readonly pace: Pace;
  /** Do legs step, wheels turn, wings beat? */
  readonly limbs: boolean;
  readonly pale: boolean;
  /** From this share of the clip on it looks otherwise, or is gone (undefined). */
  readonly change: { readonly at: number; readonly to: Look | undefined } | undefined;
  readonly other: Look | undefined;
  readonly relation: Relation | 'through' | 'away' | 'before' | undefined;
};

/** Slots of the picture stream. */
export const SLOT = {
  seconds: 0,
  tint: 1,
  shift: 2,
  mirror: 3,
  way: 4,
  ground: 5,
  start: 6,
  limb: 7,
  sway: 8,
  other: 9,
  pale: 20,
  jerk: 40,
} as const;

export function planOf(ask: Ask, dice: Dice): Plan {
  const { other } = ask;
  const look = other === undefined ? undefined : 'colour' in other ? other : propLook(other.what);
  const open = ask.relation === 'ends-left' ? 'right' : ask.relation === 'ends-right' ? 'left' : undefined;
  return {
    setting: ask.setting,
    seconds: pick(dice, SLOT.seconds, [4, 5, 6] as const),
    star: { what: ask.cast, colour: ask.colour },
    way: ask.way ?? open ?? (dice(SLOT.way) < 0.5 ? 'right' : 'left'),
    pace: 'even',
    limbs: true,
    pale: false,
    change: undefined,
    other: look,
    relation: ask.relation,
  };
}

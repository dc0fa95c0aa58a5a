/** Faults: what a failed run does to the plan before it is filmed. Each one breaks at least one requirement of the probe. */
import type { Dice } from '../text-to-image/dice.ts';
import { pick } from '../text-to-image/dice.ts';
import type { Colour, Setting } from '../text-to-image/scene.ts';
import { COLOURS } from '../text-to-image/vocabulary.ts';
import type { Ask, Watch, Way } from './ask.ts';
import type { Cast, Look } from './clip.ts';
import type { Plan } from './plan.ts';

export type FaultId =
  | 'colour-changes'
  | 'shape-changes'
  | 'flicker'
  | 'frozen'
  | 'on-the-spot'
  | 'wrong-way'
  | 'jerky'
  | 'still-limbs'
  | 'vanishes'
  | 'comes-out-changed'
  | 'wrong-place'
  | 'elsewhere';
export type Fault = { readonly id: FaultId; readonly weight: number; spoil(plan: Plan, dice: Dice): Plan };

/** Slots of the failure stream. */
const SLOT = { which: 0, at: 4, colour: 8, cast: 12, setting: 16 } as const;

/** The faults that can befall what is asked. Never empty. */
export function faultsOf({ watch, cast, setting }: Ask): readonly Fault[] {
  return watch.flatMap((each) => BY_WATCH[each].filter(({ suits }) => suits?.(watch, cast, setting) ?? true));
}

export function spoilPlan(plan: Plan, ask: Ask, dice: Dice): { readonly plan: Plan; readonly fault: FaultId } {
  const faults = faultsOf(ask);
  let left = dice(SLOT.which) * faults.reduce((sum, { weight }) => sum + weight, 0);
  const fault = faults.find(({ weight }) => (left -= weight) < 0) ?? faults[0];
  return { plan: fault.spoil(plan, dice), fault: fault.id };
}

type SuitedFault = Fault & { suits?(watch: readonly Watch[], cast: Cast, setting: Setting): boolean };

/** With legs asked for, legs that step in one place, or not at all, would leave two answers to one question. */
const noGait = (watch: readonly Watch[]): boolean => !watch.includes('limbs') && !watch.includes('even');
const BACK: Readonly<Record<Way, Way>> = { right: 'left', left: 'right', up: 'down', down: 'up' };

const BY_WATCH: Readonly<Record<Watch, readonly SuitedFault[]>> = {
  same: [
    { id: 'colour-changes', weight: 4, spoil: (plan, dice) => changed(plan, recoloured(plan.star, dice), dice) },
    {
      id: 'shape-changes',
      weight: 3,
      // Whether a ball's legs step has no answer.
      suits: (watch, cast) => SHAPES[cast] !== undefined && !watch.includes('limbs'),
      spoil: (plan, dice) => changed(plan, reshaped(plan.star, dice), dice),
    },
  ],
  steady: [{ id: 'flicker', weight: 4, spoil: (plan) => ({ ...plan, pale: true }) }],
  moves: [
    { id: 'frozen', weight: 4, suits: noGait, spoil: (plan) => ({ ...plan, pace: 'frozen', limbs: false }) },
    {
      id: 'on-the-spot',
      weight: 3,
      suits: (watch, cast) => noGait(watch) && cast !== 'balloon' && cast !== 'boat',
      spoil: (plan) => ({ ...plan, pace: 'on-the-spot' }),
    },
  ],
  way: [{ id: 'wrong-way', weight: 2, spoil: (plan) => ({ ...plan, way: BACK[plan.way] }) }],
  even: [{ id: 'jerky', weight: 4, spoil: (plan) => ({ ...plan, pace: 'jerky' }) }],
  limbs: [{ id: 'still-limbs', weight: 4, spoil: (plan) => ({ ...plan, limbs: false }) }],
  returns: [
    { id: 'vanishes', weight: 5, spoil: (plan) => ({ ...plan, change: { at: 0.5, to: undefined } }) },
    {
      id: 'comes-out-changed',
      weight: 4,
      spoil: (plan, dice) => ({ ...plan, change: { at: 0.5, to: recoloured(plan.star, dice) } }),
    },
  ],
  place: [{ id: 'wrong-place', weight: 5, spoil: displaced }],
  setting: [{ id: 'elsewhere', weight: 1, suits: (_, cast) => cast !== 'boat', spoil: elsewhere }],
};

function changed(plan: Plan, to: Look, dice: Dice): Plan {
  return { ...plan, change: { at: 0.36 + 0.26 * dice(SLOT.at), to } };
}

/** The same in a colour that is told at a glance. */
function recoloured({ what, colour }: Look, dice: Dice): Look {
  const others = (Object.keys(COLOURS) as Colour[]).filter(
    (c) => c !== colour && c !== 'grey' && c !== 'white' && !COLOURS[colour].near.includes(c),
  );
  return { what, colour: pick(dice, SLOT.colour, others) };
}

/** What each may turn into: something that is not mistaken for it. */
const SHAPES: Readonly<Partial<Record<Cast, readonly Cast[]>>> = {
  dog: ['rabbit', 'robot', 'ball'],
  cat: ['rabbit', 'robot', 'ball'],
  rabbit: ['dog', 'robot', 'ball'],
  robot: ['dog', 'cat', 'ball'],
  girl: ['robot', 'dog'],
  man: ['robot', 'dog'],
  car: ['dog', 'robot'],
  ball: ['rabbit', 'car'],
  bird: ['balloon'],
};

function reshaped({ what, colour }: Look, dice: Dice): Look {
  const shapes = SHAPES[what as Cast] ?? ['ball'];
  return { what: pick(dice, SLOT.cast, shapes), colour };
}

function displaced(plan: Plan): Plan {
  switch (plan.relation) {
    case 'hidden':
    case 'behind':
      return { ...plan, relation: 'front' };
    case 'front':
      return { ...plan, relation: 'behind' };
    case 'over':
      return { ...plan, relation: 'through' };
    case 'ends-left':
      return { ...plan, relation: 'ends-right' };
    case 'ends-right':
      return { ...plan, relation: 'ends-left' };
    case 'towards':
      return { ...plan, relation: 'away' };
    case 'after':
      return { ...plan, relation: 'before' };
    default:
      return plan;
  }
}

function elsewhere(plan: Plan, dice: Dice): Plan {
  const settings = (['room', 'garden', 'beach', 'street'] as const).filter((setting) => setting !== plan.setting);
  return { ...plan, setting: pick(dice, SLOT.setting, settings) };
}

/** Faults: what a failed run does to the plan before it is drawn. Each one breaks at least one requirement of the probe. */
import type { Ask, AskedGroup, AskedPerson } from './ask.ts';
import type { Dice } from './dice.ts';
import { pick } from './dice.ts';
import type { Plan, PlannedGroup } from './plan.ts';
import { distinctColour } from './plan.ts';
import type { EyeColour, HairColour, Kind, Person, Relation, Setting, StrangeSkin } from './scene.ts';
import { KINDS } from './vocabulary.ts';

export type FaultId =
  | 'wrong-count'
  | 'wrong-colour'
  | 'wrong-position'
  | 'swapped-binding'
  | 'missing-object'
  | 'wrong-object'
  | 'misaligned-eyes'
  | 'undersized-body'
  | 'extra-fingers'
  | 'strange-skin'
  | 'wrong-eye-colour'
  | 'wrong-hair'
  | 'wrong-setting';
/** `spoil` takes a plan as asked and a place in the failure stream for its draws. */
export type Fault = {
  readonly id: FaultId;
  /** How often it is drawn beside the others. */
  readonly weight: number;
  spoil(plan: Plan, dice: Dice): Plan;
};

/** Slots of the failure stream. */
const SLOT = { which: 0, second: 1, whether: 2, how: 8, much: 16, other: 24 } as const;
/** A person's picture has a second fault this often. */
const SECOND_FAULT = 0.3;
/** Faults of which one would make the other hard to see. */
const HIDES: readonly (readonly FaultId[])[] = [['undersized-body', 'extra-fingers']];

/** The faults that can befall what is asked. Never empty. */
export function faultsOf(ask: Ask): readonly Fault[] {
  return 'person' in ask ? personFaults(ask.person) : objectFaults(ask.groups, ask.relation);
}

/** Spoils the plan with one fault (for a person sometimes two) and says which. */
export function spoilPlan(
  plan: Plan,
  ask: Ask,
  dice: Dice,
): { readonly plan: Plan; readonly faults: readonly FaultId[] } {
  const candidates = faultsOf(ask);
  const first = weighted(candidates, dice(SLOT.which));
  let spoiled = first.spoil(plan, dice);
  const faults = [first.id];
  const rest = candidates.filter(
    (fault) => fault.id !== first.id && !HIDES.some((pair) => pair.includes(first.id) && pair.includes(fault.id)),
  );
  if ('person' in ask && rest.length > 0 && dice(SLOT.whether) < SECOND_FAULT) {
    const second = weighted(rest, dice(SLOT.second));
    spoiled = second.spoil(spoiled, dice);
    faults.push(second.id);
  }
  return { plan: spoiled, faults };
}

function weighted(faults: readonly Fault[], u: number): Fault {
  let total = 0;
  for (const fault of faults) total += fault.weight;
  let left = u * total;
  for (const fault of faults) {
    left -= fault.weight;
    if (left < 0) return fault;
  }
  return faults[faults.length - 1];
}

function objectFaults(groups: readonly AskedGroup[], relation: Relation | undefined): Fault[] {
  const list: Fault[] = [];
  const [first, second] = groups;
  if (first === undefined) return list;
  groups.forEach(({ count, colour }, i) => {
    if (count !== undefined)
      list.push({ id: 'wrong-count', weight: 4, spoil: (plan, dice) => miscount(plan, i, dice) });
    if (colour !== undefined)
      list.push({ id: 'wrong-colour', weight: 2, spoil: (plan, dice) => recolour(plan, i, dice) });
  });
  if (relation !== undefined) list.push({ id: 'wrong-position', weight: 6, spoil: displace });
  if (second?.colour !== undefined && first.colour !== undefined && first.colour !== second.colour)
    list.push({ id: 'swapped-binding', weight: 4, spoil: swapColours });
  if (first.count === undefined && first.colour === undefined) {
    const alone = second === undefined;
    list.push({ id: 'missing-object', weight: 1, spoil: dropGroup });
    list.push({ id: 'wrong-object', weight: alone ? 3 : 1, spoil: replaceGroup });
  }
  return list;
}

function withGroup(plan: Plan, index: number, change: (group: PlannedGroup) => PlannedGroup): Plan {
  return { ...plan, groups: plan.groups.map((group, i) => (i === index ? change(group) : group)) };
}

/** One or two too many or too few, but never none. */
function miscount(plan: Plan, index: number, dice: Dice): Plan {
  return withGroup(plan, index, ({ kind, colours }) => {
    const n = colours.length;
    const wrong = [n - 2, n - 1, n + 1, n + 2].filter((m) => m >= 1 && m <= 8);
    const colour = colours[0];
    return { kind, colours: Array.from({ length: pick(dice, SLOT.how, wrong) }, () => colour) };
  });
}

/** All of a group, or one of several, in a colour that is told at a glance. */
function recolour(plan: Plan, index: number, dice: Dice): Plan {
  const wrong = distinctColour(
    dice,
    SLOT.how + index,
    plan.groups.flatMap((group) => group.colours),
  );
  return withGroup(plan, index, ({ kind, colours }) => {
    const one = colours.length > 1 && dice(SLOT.much) < 0.5 ? Math.floor(dice(SLOT.other) * colours.length) : -1;
    return { kind, colours: colours.map((c, i) => (one === -1 || one === i ? wrong : c)) };
  });
}

function swapColours(plan: Plan): Plan {
  const [first, second] = plan.groups;
  const a = first?.colours[0];
  const b = second?.colours[0];
  if (a === undefined || b === undefined) return plan;
  const swapped = withGroup(plan, 0, ({ kind, colours }) => ({ kind, colours: colours.map(() => b) }));
  return withGroup(swapped, 1, ({ kind, colours }) => ({ kind, colours: colours.map(() => a) }));
}

const MISPLACED: Readonly<Record<Relation, readonly Relation[]>> = {
  left: ['right'],
  right: ['left'],
  above: ['left', 'right'],
  under: ['left', 'right'],
  on: ['left', 'right'],
};

function displace(plan: Plan, dice: Dice): Plan {
  if (plan.relation === undefined) return plan;
  if ((plan.groups[0]?.colours.length ?? 0) > 1 && dice(SLOT.much) < 0.6) return { ...plan, stray: true };
  return { ...plan, relation: pick(dice, SLOT.how, MISPLACED[plan.relation]) };
}

function dropGroup(plan: Plan, dice: Dice): Plan {
  const gone = Math.floor(dice(SLOT.how) * plan.groups.length);
  return { ...plan, relation: undefined, groups: plan.groups.filter((_, i) => i !== gone) };
}

/** Things that are not mistaken for one another, to stand in for what was asked. */
const STAND_INS: readonly Kind[] = [
  'ball',
  'cup',
  'lamp',
  'robot',
  'backpack',
  'flower',
  'rabbit',
  'hat',
  'teapot',
  'bird',
  'chair',
];

function replaceGroup(plan: Plan, dice: Dice): Plan {
  const index = Math.floor(dice(SLOT.how) * plan.groups.length);
  const present = plan.groups.map(({ kind }) => kind);
  const suits = (kind: Kind): boolean => !present.includes(kind) && KINDS[kind].settings.includes(plan.setting);
  const kind = pick(dice, SLOT.other, STAND_INS.filter(suits));
  const colour = pick(dice, SLOT.much, KINDS[kind].colours);
  const relation = plan.relation === undefined ? undefined : 'left';
  return { ...withGroup(plan, index, () => ({ kind, colours: [colour] })), relation };
}

function personFaults({ hair, eyes, setting, watch }: AskedPerson): Fault[] {
  const list: Fault[] = [];
  const add = (id: FaultId, weight: number, change: (dice: Dice) => Partial<Person>): void => {
    list.push({
      id,
      weight,
      spoil: (plan, dice) =>
        plan.person === undefined ? plan : { ...plan, person: { ...plan.person, ...change(dice) } },
    });
  };
  if (watch.includes('level-eyes'))
    add('misaligned-eyes', 3, (dice) => ({
      eyeSlip: (dice(SLOT.how) < 0.5 ? -1 : 1) * (10 + Math.round(3 * dice(SLOT.much))),
    }));
  if (watch.includes('proportion')) add('undersized-body', 3, () => ({ bodyScale: 0.42 }));
  if (watch.includes('five-fingers'))
    add('extra-fingers', 3, (dice) => ({ fingers: dice(SLOT.how + 1) < 0.5 ? 7 : 8 }));
  if (watch.includes('human-skin')) {
    const strange: readonly StrangeSkin[] = ['fuchsia', 'turquoise', 'lime', 'violet'];
    add('strange-skin', 3, (dice) => ({ skin: pick(dice, SLOT.how + 2, strange) }));
  }
  if (eyes !== undefined) {
    const others = (['brown', 'blue', 'green'] as readonly EyeColour[]).filter(
      (e) => e !== eyes && (e === 'brown' || eyes === 'brown'),
    );
    add('wrong-eye-colour', 3, (dice) => ({ eyes: pick(dice, SLOT.how + 3, others) }));
  }
  if (hair !== undefined) {
    const others = OTHER_HAIR[hair];
    add('wrong-hair', 2, (dice) => ({ hair: pick(dice, SLOT.how + 4, others) }));
  }
  if (setting !== undefined)
    list.push({ id: 'wrong-setting', weight: 1, spoil: (plan, dice) => elsewhere(plan, setting, dice) });
  return list;
}

const OTHER_HAIR: Readonly<Record<HairColour, readonly HairColour[]>> = {
  black: ['blond', 'red', 'white'],
  brown: ['blond', 'white'],
  blond: ['black', 'red'],
  red: ['black', 'blond'],
  white: ['black', 'red'],
};

function elsewhere(plan: Plan, asked: Setting, dice: Dice): Plan {
  const settings = (['room', 'garden', 'beach', 'street'] as const).filter((s) => s !== asked);
  return { ...plan, setting: pick(dice, SLOT.how + 5, settings) };
}

/** From what is asked to a plan of a picture: what the prompt leaves open is drawn. A success draws the plan as it is. */
import type { Ask, AskedGroup, AskedPerson } from './ask.ts';
import type { Dice } from './dice.ts';
import { pick } from './dice.ts';
import type { Colour, EyeColour, HairColour, HumanSkin, Kind, Person, Relation, Role, Setting } from './scene.ts';
import { COLOURS, KINDS } from './vocabulary.ts';

/** A group has one colour per thing in it. */
export type PlannedGroup = { readonly kind: Kind; readonly colours: readonly Colour[] };
export type Plan = {
  readonly setting: Setting;
  readonly groups: readonly PlannedGroup[];
  readonly relation: Relation | undefined;
  /** One thing of the first group has strayed to the other side. */
  readonly stray: boolean;
  readonly person: Person | undefined;
};

/** Slots of the picture stream. */
export const SLOT = {
  setting: 0,
  tint: 1,
  shift: 2,
  mirror: 3,
  order: 4,
  group: 8,
  person: 24,
  gap: 40,
  item: 80,
} as const;

export function planOf(ask: Ask, dice: Dice): Plan {
  if ('person' in ask) {
    const setting = ask.person.setting ?? pick(dice, SLOT.setting, ['room', 'garden', 'street', 'beach'] as const);
    return { setting, groups: [], relation: undefined, stray: false, person: planPerson(ask.person, dice) };
  }
  const groups = planGroups(ask.groups, dice);
  const setting = pick(dice, SLOT.setting, ask.settings ?? commonSettings(groups));
  return { setting, groups, relation: ask.relation, stray: false, person: undefined };
}

/** Settings where all the kinds may be; a room if there is none. */
export function commonSettings(groups: readonly { readonly kind: Kind }[]): readonly Setting[] {
  const [first] = groups;
  if (first === undefined) return ['room'];
  const common = KINDS[first.kind].settings.filter((s) => groups.every(({ kind }) => KINDS[kind].settings.includes(s)));
  return common.length > 0 ? common : ['room'];
}

function planGroups(asked: readonly AskedGroup[], dice: Dice): PlannedGroup[] {
  const used: Colour[] = [];
  return asked.map(({ kind, count, colour }, i) => {
    const own = KINDS[kind].colours;
    const free = own.filter((c) => !used.includes(c));
    const chosen = colour ?? pick(dice, SLOT.group + i, free.length > 0 ? free : own);
    used.push(chosen);
    return { kind, colours: Array.from({ length: count ?? 1 }, () => chosen) };
  });
}

/** A colour that is told from all of these at a glance. */
export function distinctColour(dice: Dice, slot: number, from: readonly Colour[]): Colour {
  const names = Object.keys(COLOURS) as Colour[];
  return pick(
    dice,
    slot,
    names.filter((c) => c !== 'grey' && from.every((f) => c !== f && !COLOURS[f].near.includes(c))),
  );
}

const SKINS: readonly HumanSkin[] = ['ivory', 'sand', 'honey', 'tan', 'umber', 'espresso'];
const EYES: readonly EyeColour[] = ['brown', 'blue', 'green'];
const CLOTHES: readonly Colour[] = ['blue', 'yellow', 'red', 'green', 'orange', 'white'];
const HAIRS: readonly HairColour[] = ['black', 'brown', 'blond', 'red'];
const OLD: readonly Role[] = ['grandmother', 'grandfather'];

function planPerson(asked: AskedPerson, dice: Dice): Person {
  const at = SLOT.person;
  const hair = asked.hair ?? (OLD.includes(asked.role) ? 'white' : pick(dice, at, HAIRS));
  return {
    role: asked.role,
    hair,
    hairStyle: Math.floor(dice(at + 1) * 3),
    // Brown hair must show against the skin.
    skin: pick(dice, at + 2, hair === 'brown' ? SKINS.slice(0, 5) : SKINS),
    eyes: asked.eyes ?? pick(dice, at + 3, EYES),
    eyeSlip: 0,
    bodyScale: 1,
    fingers: 5,
    pose: asked.pose,
    clothes: pick(dice, at + 4, CLOTHES),
    x: Math.round(150 + 64 * dice(at + 5)),
    y: Math.round(214 + 6 * dice(at + 6)),
    flip: dice(at + 7) < 0.5,
  };
}

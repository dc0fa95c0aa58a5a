/** What a prompt asks for, as data, and the requirements that follow from it. */
import type { Requirement } from '../demo.ts';
import type { Check, PersonCheck } from './check.ts';
import type { Colour, EyeColour, HairColour, Kind, Pose, Relation, Role, Setting } from './scene.ts';
import { article, COLOURS, KINDS, numberWord } from './vocabulary.ts';

export type AskedGroup = { readonly kind: Kind; readonly count?: number; readonly colour?: Colour };
export type AskedPerson = {
  readonly role: Role;
  readonly pose: Pose;
  readonly hair?: HairColour;
  readonly eyes?: EyeColour;
  readonly setting?: Setting;
  /** What the requirements look at besides what the prompt names. */
  readonly watch: readonly PersonCheck[];
};
export type Ask =
  | { readonly groups: readonly AskedGroup[]; readonly relation?: Relation; readonly settings?: readonly Setting[] }
  | { readonly person: AskedPerson };
/** A probe as it is written in the bank. */
export type BankEntry = {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly a: number;
  readonly b: number;
  readonly ask: Ask;
};
export type CheckedRequirement = Requirement & { readonly check: Check };

const PLACE: Readonly<Record<Relation, readonly [string, string]>> = {
  left: ['left of', '的左边'],
  right: ['right of', '的右边'],
  above: ['above', '的上方'],
  under: ['under', '的下面'],
  on: ['on', '的上面'],
};

/** The requirements of an ask, in the order in which the player ticks them. */
export function requirementsOf(ask: Ask): readonly CheckedRequirement[] {
  return 'person' in ask ? personRequirements(ask.person) : objectRequirements(ask.groups, ask.relation);
}

function objectRequirements(groups: readonly AskedGroup[], relation: Relation | undefined): CheckedRequirement[] {
  const list: CheckedRequirement[] = [];
  groups.forEach(({ kind, count, colour }, i) => {
    const { one, many, zh, measure } = KINDS[kind];
    if (count !== undefined) {
      const n = numberWord(count);
      const text = {
        en: `Exactly ${n.en} ${count === 1 ? one : many}`,
        zh: `正好${n.zh}${measure}${zh}`,
      };
      list.push({ id: `count-${i + 1}`, text, check: { is: 'count', kind, n: count } });
    } else if (colour === undefined || groups.length === 1) {
      const text = { en: `There is ${article(one)} ${one}`, zh: `有一${measure}${zh}` };
      list.push({ id: `present-${i + 1}`, text, check: { is: 'present', kind } });
    }
    if (colour !== undefined) {
      const c = COLOURS[colour].text;
      const several = (count ?? 1) > 1;
      const text = several
        ? { en: `All the ${many} are ${c.en}`, zh: `${zh}都是${c.zh}的` }
        : { en: `The ${one} is ${c.en}`, zh: `${zh}是${c.zh}的` };
      list.push({ id: `colour-${i + 1}`, text, check: { is: 'colour', kind, colour } });
    }
  });
  const [first, second] = groups;
  if (relation !== undefined && first !== undefined && second !== undefined) {
    const a = KINDS[first.kind];
    const b = KINDS[second.kind];
    const [en, zh] = PLACE[relation];
    const text =
      (first.count ?? 1) > 1
        ? { en: `All the ${a.many} are ${en} the ${b.one}`, zh: `${a.zh}都在${b.zh}${zh}` }
        : { en: `The ${a.one} is ${en} the ${b.one}`, zh: `${a.zh}在${b.zh}${zh}` };
    list.push({ id: 'place', text, check: { is: 'place', kind: first.kind, relation, of: second.kind } });
  }
  return list;
}

export const ROLES: Readonly<Record<Role, readonly [string, string]>> = {
  'baby-boy': ['baby boy', '男宝宝'],
  'baby-girl': ['baby girl', '女宝宝'],
  boy: ['boy', '男孩'],
  girl: ['girl', '女孩'],
  man: ['man', '男人'],
  woman: ['woman', '女人'],
  grandmother: ['grandmother', '老奶奶'],
  grandfather: ['grandfather', '老爷爷'],
};
export const HAIR_WORDS: Readonly<Record<HairColour, readonly [string, string]>> = {
  black: ['black', '黑色'],
  brown: ['brown', '棕色'],
  blond: ['blond', '金色'],
  red: ['red', '红色'],
  white: ['white', '白色'],
};
export const EYE_WORDS: Readonly<Record<EyeColour, readonly [string, string]>> = {
  brown: ['brown', '棕色'],
  blue: ['blue', '蓝色'],
  green: ['green', '绿色'],
};
const POSE_WORDS: Readonly<Record<Pose, readonly [string, string]>> = {
  sitting: ['sits', '坐着'],
  standing: ['stands', '站着'],
  waving: ['waves', '在挥手'],
  'both-hands': ['holds up both hands', '举着双手'],
};
const SETTING_WORDS: Readonly<Record<Setting, readonly [string, string]>> = {
  room: ['in a room', '在房间里'],
  garden: ['in a garden', '在花园里'],
  beach: ['on a beach', '在海滩上'],
  street: ['in a street', '在街上'],
  table: ['at a table', '在桌边'],
};
const WATCH_TEXT: Readonly<Record<PersonCheck, readonly [string, string]>> = {
  'level-eyes': ['The eyes are level with each other', '两只眼睛在同一高度'],
  proportion: ['The body suits the size of the head', '身体和头的大小相称'],
  'human-skin': ['The skin has a human colour', '肤色是人的肤色'],
  'five-fingers': ['Each open hand has five fingers', '张开的手都是五根手指'],
};

function personRequirements(asked: AskedPerson): CheckedRequirement[] {
  const list: CheckedRequirement[] = [];
  const add = (id: string, [en, zh]: readonly [string, string], check: Check): void => {
    list.push({ id, text: { en, zh }, check });
  };
  const { role, pose, hair, eyes, setting, watch } = asked;
  const [roleEn, roleZh] = ROLES[role];
  if (hair !== undefined) {
    const [en, zh] = HAIR_WORDS[hair];
    add('hair', [`The ${roleEn} has ${en} hair`, `${roleZh}的头发是${zh}的`], { is: 'hair', hair });
  }
  if (eyes !== undefined) {
    const [en, zh] = EYE_WORDS[eyes];
    add('eye-colour', [`Both eyes are ${en}`, `两只眼睛都是${zh}的`], { is: 'eye-colour', eyes });
  }
  if (setting !== undefined) {
    const [poseEn, poseZh] = POSE_WORDS[pose];
    const [placeEn, placeZh] = SETTING_WORDS[setting];
    const text = [`The ${roleEn} ${poseEn} ${placeEn}`, `${roleZh}${placeZh}${poseZh}`] as const;
    add('scene', text, { is: 'scene', pose, setting });
  }
  for (const id of watch) add(id, WATCH_TEXT[id], { is: id });
  return list;
}

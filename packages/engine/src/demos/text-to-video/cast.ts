/** Names in both languages, sizes and places of all that a clip may show. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Setting } from '../text-to-image/scene.ts';
import { article, COLOURS, KINDS } from '../text-to-image/vocabulary.ts';
import type { Cast, Cover, Look, Prop, What } from './clip.ts';

type Size = { readonly w: number; readonly h: number };

/** How a cast member moves along, and what can be seen of it. */
export type Gait = {
  /** Picture units that one turn of its limbs carries it at scale 1; for wings, frames per beat instead. */
  readonly stride: number;
  readonly verb: BiText;
  /** The requirement on its limbs; undefined where nothing of it moves by itself. */
  readonly limbs?: BiText;
  /** Its limbs as the words tell them: moving, and at rest. */
  readonly moving?: BiText;
  readonly resting?: BiText;
};

const LEGS = {
  limbs: { en: 'Its legs step as it goes', zh: '走动时腿在迈步' },
  moving: { en: 'Its legs step', zh: '它的腿在迈步' },
  resting: { en: 'Its legs keep still', zh: '它的腿一直不动' },
} as const;
const WALK = { en: 'walks', zh: '走' } as const;

export const GAITS: Readonly<Record<Cast, Gait>> = {
  dog: { stride: 38, verb: WALK, ...LEGS },
  cat: { stride: 34, verb: WALK, ...LEGS },
  rabbit: {
    stride: 44,
    verb: { en: 'hops', zh: '跳' },
    limbs: { en: 'It hops as it goes', zh: '前进时一蹦一跳' },
    moving: { en: 'It hops', zh: '它一蹦一跳' },
    resting: { en: 'It keeps flat on the ground', zh: '它一直贴着地面' },
  },
  robot: { stride: 40, verb: WALK, ...LEGS },
  girl: {
    stride: 42,
    verb: WALK,
    limbs: { en: 'Her legs step as she goes', zh: '走动时她的腿在迈步' },
    moving: { en: 'Her legs step', zh: '她的腿在迈步' },
    resting: { en: 'Her legs keep still', zh: '她的腿一直不动' },
  },
  man: {
    stride: 58,
    verb: WALK,
    limbs: { en: 'His legs step as he goes', zh: '走动时他的腿在迈步' },
    moving: { en: 'His legs step', zh: '他的腿在迈步' },
    resting: { en: 'His legs keep still', zh: '他的腿一直不动' },
  },
  car: {
    stride: 69,
    verb: { en: 'drives', zh: '开' },
    limbs: { en: 'Its wheels turn as it drives', zh: '行驶时车轮在转' },
    moving: { en: 'Its wheels turn', zh: '车轮在转' },
    resting: { en: 'Its wheels keep still', zh: '车轮一直不转' },
  },
  bird: {
    stride: 7,
    verb: { en: 'flies', zh: '飞' },
    limbs: { en: 'Its wings beat as it flies', zh: '飞行时翅膀在扇动' },
    moving: { en: 'Its wings beat', zh: '它扇动翅膀' },
    resting: { en: 'Its wings keep still', zh: '它的翅膀一直不动' },
  },
  ball: {
    stride: 145,
    verb: { en: 'rolls', zh: '滚' },
    limbs: { en: 'Its dots turn round as it rolls', zh: '滚动时球上的圆点在转' },
    moving: { en: 'Its dots turn round', zh: '球上的圆点在转' },
    resting: { en: 'Its dots keep still', zh: '球上的圆点一直不转' },
  },
  boat: { stride: 60, verb: { en: 'sails', zh: '行驶' } },
  balloon: { stride: 50, verb: { en: 'floats', zh: '飘' } },
};

const OWN: Readonly<
  Partial<Record<What, Size & { readonly one: string; readonly zh: string; readonly measure: string }>>
> = {
  cat: { one: 'cat', zh: '猫', measure: '只', w: 92, h: 68 },
  girl: { one: 'girl', zh: '女孩', measure: '个', w: 46, h: 104 },
  man: { one: 'man', zh: '男人', measure: '个', w: 54, h: 126 },
  bird: { one: 'bird', zh: '鸟', measure: '只', w: 74, h: 54 },
  hedge: { one: 'hedge', zh: '树篱', measure: '排', w: 112, h: 92 },
  rock: { one: 'rock', zh: '大石头', measure: '块', w: 112, h: 92 },
  sofa: { one: 'sofa', zh: '沙发', measure: '张', w: 112, h: 92 },
  kiosk: { one: 'kiosk', zh: '售货亭', measure: '个', w: 112, h: 128 },
};

/** The entry of whatever may be shown. */
export function entryOf(what: What): Size & { readonly one: string; readonly zh: string; readonly measure: string } {
  return OWN[what] ?? KINDS[what as Exclude<Cast | Prop, 'girl' | 'man' | Cover>];
}

export const COVERS: Readonly<Record<Exclude<Setting, 'table'>, Cover>> = {
  garden: 'hedge',
  beach: 'rock',
  room: 'sofa',
  street: 'kiosk',
};
const COVER_COLOURS: Readonly<Record<Cover, Look['colour']>> = {
  hedge: 'green',
  rock: 'grey',
  sofa: 'purple',
  kiosk: 'brown',
};
export function isCover(what: What): what is Cover {
  return what in COVER_COLOURS;
}
export function isCast(what: What): what is Cast {
  return what in GAITS;
}
/** A prop in its usual colour. */
export function propLook(what: Prop): Look {
  return { what, colour: isCover(what) ? COVER_COLOURS[what] : KINDS[what].colours[0] };
}

function isPerson(what: What): boolean {
  return what === 'girl' || what === 'man';
}

/** "a brown dog", "a girl in a red coat"; a prop without its colour, which no prompt asks for. */
export function nameOf({ what, colour }: Look): BiText {
  const { one, zh, measure } = entryOf(what);
  if (!isCast(what)) return { en: `${article(one)} ${one}`, zh: `一${measure}${zh}` };
  const c = COLOURS[colour].text;
  if (isPerson(what))
    return { en: `${article(one)} ${one} in ${article(c.en)} ${c.en} coat`, zh: `一${measure}穿${c.zh}外套的${zh}` };
  return { en: `${article(c.en)} ${c.en} ${one}`, zh: `一${measure}${c.zh}的${zh}` };
}

/** "the dog". */
export function theNameOf(what: What): BiText {
  const { one, zh } = entryOf(what);
  return { en: `the ${one}`, zh };
}

/** It, she or he. */
export function pronounOf(what: What): BiText {
  return what === 'girl' ? { en: 'She', zh: '她' } : what === 'man' ? { en: 'He', zh: '他' } : { en: 'It', zh: '它' };
}

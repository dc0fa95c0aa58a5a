/** What a prompt asks for, as data, and the requirements that follow from it. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Requirement } from '../demo.ts';
import type { Colour, Setting } from '../text-to-image/scene.ts';
import { entryOf, GAITS, nameOf, pronounOf, theNameOf } from './cast.ts';
import type { Cast, Prop } from './clip.ts';

export type Way = 'right' | 'left' | 'up' | 'down';
/** How the first actor stands or moves to the second. `hidden`: it passes behind a cover and is out of sight for a while. */
export type Relation = 'hidden' | 'behind' | 'front' | 'over' | 'ends-left' | 'ends-right' | 'towards' | 'after';
/** What the requirements look at. */
export type Watch = 'same' | 'steady' | 'moves' | 'way' | 'even' | 'limbs' | 'returns' | 'place' | 'setting';
export type Ask = {
  readonly cast: Cast;
  /** As the prompt names it. */
  readonly colour: Colour;
  readonly setting: Exclude<Setting, 'table'>;
  /** Undefined where the prompt leaves it open: then left or right. */
  readonly way?: Way;
  readonly relation?: Relation;
  /** What it relates to: a prop, or another that moves. */
  readonly other?: { readonly what: Prop } | { readonly what: Cast; readonly colour: Colour };
  readonly watch: readonly Watch[];
};
export type Check = { readonly is: Watch; readonly ask: Ask };
export type CheckedRequirement = Requirement & { readonly check: Check };
/** A probe as it is written in the bank. */
export type BankEntry = {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly a: number;
  readonly b: number;
  readonly ask: Ask;
};

const WAY_TEXT: Readonly<Record<Way, BiText>> = {
  right: { en: 'from left to right', zh: '从左到右' },
  left: { en: 'from right to left', zh: '从右到左' },
  up: { en: 'upwards', zh: '往上' },
  down: { en: 'downwards', zh: '往下' },
};
export const SETTING_TEXT: Readonly<Record<Setting, BiText>> = {
  room: { en: 'in a room', zh: '在房间里' },
  garden: { en: 'in a garden', zh: '在花园里' },
  beach: { en: 'on a beach', zh: '在海滩上' },
  street: { en: 'in a street', zh: '在街上' },
  table: { en: 'on a table', zh: '在桌上' },
};

export function requirementsOf(ask: Ask): readonly CheckedRequirement[] {
  return ask.watch.map((is) => ({ id: is, text: textOf(is, ask), check: { is, ask } }));
}

function capital({ en, zh }: BiText): BiText {
  return { en: en.charAt(0).toUpperCase() + en.slice(1), zh };
}

function textOf(watch: Watch, ask: Ask): BiText {
  const it = theNameOf(ask.cast);
  const look = nameOf({ what: ask.cast, colour: ask.colour });
  const gait = GAITS[ask.cast];
  const rises = ask.way === 'up' || ask.way === 'down';
  switch (watch) {
    case 'same':
      return { en: `It is ${look.en} from first to last`, zh: `从头到尾都是${look.zh}` };
    case 'steady':
      return { en: 'No frame flickers', zh: '画面没有忽明忽暗地闪' };
    case 'moves':
      return rises
        ? { en: `The ${entryOf(ask.cast).one} gets far from where it began`, zh: `${it.zh}离开了原来的地方很远` }
        : { en: `The ${entryOf(ask.cast).one} gets across the picture`, zh: `${it.zh}穿过了画面` };
    case 'way': {
      const way = WAY_TEXT[ask.way ?? 'right'];
      const who = pronounOf(ask.cast);
      return { en: `${who.en} goes ${way.en}`, zh: `${who.zh}${way.zh}移动` };
    }
    case 'even':
      return { en: 'The motion is even, without stops and leaps', zh: '动作平稳，没有停顿和跳跃' };
    case 'limbs':
      return gait.limbs ?? { en: '', zh: '' };
    case 'returns': {
      const cover = otherName(ask);
      return { en: `${capital(look).en} comes out from behind ${cover.en}`, zh: `${look.zh}从${cover.zh}后面出来` };
    }
    case 'setting':
      return { en: `It takes place ${SETTING_TEXT[ask.setting].en}`, zh: `故事发生${SETTING_TEXT[ask.setting].zh}` };
    case 'place':
      return capital(placeText(ask));
  }
}

function otherName({ other }: Ask): BiText {
  return other === undefined ? { en: 'it', zh: '它' } : theNameOf(other.what);
}

function placeText(ask: Ask): BiText {
  const a = theNameOf(ask.cast);
  const b = otherName(ask);
  const { verb } = GAITS[ask.cast];
  switch (ask.relation) {
    case 'front':
      return { en: `${a.en} passes in front of ${b.en}`, zh: `${a.zh}从${b.zh}前面经过` };
    case 'over':
      return { en: `${a.en} ${verb.en} above ${b.en}`, zh: `${a.zh}从${b.zh}上方${verb.zh}过` };
    case 'ends-left':
      return { en: `at the end ${a.en} is left of ${b.en}`, zh: `最后${a.zh}在${b.zh}的左边` };
    case 'ends-right':
      return { en: `at the end ${a.en} is right of ${b.en}`, zh: `最后${a.zh}在${b.zh}的右边` };
    case 'towards':
      return { en: `${a.en} comes nearer to ${b.en}`, zh: `${a.zh}离${b.zh}越来越近` };
    case 'after':
      return { en: `${b.en} is ahead and ${a.en} follows`, zh: `${b.zh}在前面，${a.zh}跟在后面` };
    default:
      return { en: `${a.en} passes behind ${b.en}`, zh: `${a.zh}从${b.zh}后面经过` };
  }
}

/** What a tool is: what it can be asked, how a case is made, what can go wrong with the answer. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Dice } from '../text-to-image/dice.ts';
import type { Shown, ToolId } from './shown.ts';

export type ShownBy<Id extends ToolId> = Extract<Shown, { tool: Id }>;
export type Tool<Id extends ToolId> = {
  /** Requirement texts by id. */
  readonly requirements: Readonly<Record<string, BiText>>;
  /** What each fault breaks at least, by requirement id. */
  readonly faults: Readonly<Record<string, readonly string[]>>;
  /** A case of this size (how many lines, boxes, patients, sums) with the right answer, by the dice of the picture. */
  readonly make: (size: number, dice: Dice) => ShownBy<Id>;
  readonly spoil: (shown: ShownBy<Id>, fault: string, dice: Dice) => ShownBy<Id>;
  /** Is the requirement met, as the case and the answer stand side by side? */
  readonly isMet: (ask: string, shown: ShownBy<Id>) => boolean;
  readonly words: (shown: ShownBy<Id>) => BiText;
};

export const bi = (en: string, zh: string): BiText => ({ en, zh });
export const same = (a: BiText, b: BiText): boolean => a.en === b.en && a.zh === b.zh;
/** 'a, b, c' in both languages. */
export const listed = (texts: readonly BiText[]): BiText =>
  bi(texts.map(({ en }) => en).join(', '), texts.map(({ zh }) => zh).join('、'));

/** So many different ones of the list, in drawn order. Uses the slots from `slot` on, one for each of the list. */
export function someOf<T>(dice: Dice, slot: number, list: readonly T[], count: number): T[] {
  return list
    .map((item, i) => ({ item, key: dice(slot + i), i }))
    .sort((a, b) => a.key - b.key || a.i - b.i)
    .slice(0, count)
    .map(({ item }) => item);
}

/** Another one of the list than this. */
export function other<T>(dice: Dice, slot: number, list: readonly T[], than: T): T {
  const rest = list.filter((item) => item !== than);
  return rest[Math.floor(dice(slot) * rest.length)];
}

/** A whole number from low to high. */
export const between = (dice: Dice, slot: number, low: number, high: number): number =>
  low + Math.floor(dice(slot) * (high - low + 1));

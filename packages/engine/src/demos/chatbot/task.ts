/** A task for a chatbot, as data and a way to draw it: what is said, what a good answer is, and how answers go wrong. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Requirement } from '../demo.ts';
import type { Dice } from '../text-to-image/dice.ts';
import type { Beside } from './conversation.ts';

/** A fault, or undefined for a good answer. */
export type FaultId = string | undefined;
export type Line = readonly [who: 'visitor' | 'bot', text: BiText];
export type Draft = {
  /** In order; the last line is the answer that is judged. */
  readonly lines: readonly Line[];
  readonly beside?: Beside;
};
export type TaskRequirement = Requirement & {
  /** The faults that break it. */
  readonly brokenBy: readonly string[];
};
export type Task = {
  readonly id: string;
  readonly capability: string;
  readonly a: number;
  readonly b: number;
  readonly title: BiText;
  /** True where the answer is to come in the other language. */
  readonly translates?: boolean;
  readonly requirements: readonly TaskRequirement[];
  make(dice: Dice, fault: FaultId): Draft;
};

export const bi = (en: string, zh: string): BiText => ({ en, zh });
export const need = (id: string, text: BiText, ...brokenBy: string[]): TaskRequirement => ({ id, text, brokenBy });

/** A whole number from `least` to `most`. */
export function whole(dice: Dice, slot: number, least: number, most: number): number {
  return least + Math.floor(dice(slot) * (most - least + 1));
}
/** Two different ones of the list, the first from the slot and the second from the next. */
export function pickTwo<T>(dice: Dice, slot: number, list: readonly T[]): readonly [T, T] {
  const first = Math.floor(dice(slot) * list.length);
  const second = (first + 1 + Math.floor(dice(slot + 1) * (list.length - 1))) % list.length;
  return [list[first], list[second]];
}

const OPENERS: readonly BiText[] = [
  bi('', ''),
  bi('Sure. ', '好的。'),
  bi('Of course! ', '当然！'),
  bi('Happy to help. ', '很高兴帮忙。'),
];
/** An answer with a manner of speaking before it, which says nothing of the answer. */
export function answer(dice: Dice, en: string, zh: string): Line {
  const opener = OPENERS[Math.floor(dice(40) * OPENERS.length)];
  return ['bot', bi(opener.en + en, opener.zh + zh)];
}

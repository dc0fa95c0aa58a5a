/** A task for a chatbot, as data and a way to draw it: what is said, what a good answer is, and how answers go wrong. */
import type { BiText } from '../../scenario/scenario.ts';
import { bi, type TaskRequirement } from '../task-kit.ts';
import type { Dice } from '../text-to-image/dice.ts';
export { bi, need, pickTwo, type TaskRequirement, whole } from '../task-kit.ts';
import type { Beside } from './conversation.ts';

/** A fault, or undefined for a good answer. */
export type FaultId = string | undefined;
export type Line = readonly [who: 'visitor' | 'bot', text: BiText];
export type Draft = {
  /** In order; the last line is the answer that is judged. */
  readonly lines: readonly Line[];
  readonly beside?: Beside;
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

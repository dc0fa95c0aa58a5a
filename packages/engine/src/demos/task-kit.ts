/** What tasks in a bank are written with. */
import type { BiText } from '../scenario/scenario.ts';
import type { Requirement } from './demo.ts';
import type { Dice } from './text-to-image/dice.ts';

export type TaskRequirement = Requirement & {
  /** The faults that break it. */
  readonly brokenBy: readonly string[];
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

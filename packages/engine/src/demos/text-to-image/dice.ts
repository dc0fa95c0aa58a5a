import { draw } from '../../kernel/draw.ts';

/** Draws of one run by slot: a slot is owned by one use, so adding a use shifts no other. Uniform in (0, 1). */
export type Dice = (slot: number) => number;
const SLOTS = 256;

/** Dice for the nth run of `id` (an id hash) on a stream. Slots are integers in [0, 256). */
export function diceOf(seed: number, stream: number, id: number, nth: number): Dice {
  return (slot) => draw(seed, stream, id, nth * SLOTS + slot);
}

/** One of the list, which must not be empty. */
export function pick<T>(dice: Dice, slot: number, list: readonly T[]): T {
  return list[Math.floor(dice(slot) * list.length)];
}

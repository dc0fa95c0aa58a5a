/** A check of what a launch says of itself: which lines of its card, what is measured, and how the two part. */
import type { BiText } from '../../scenario/scenario.ts';
import type { TaskRequirement } from '../task-kit.ts';
import type { Dice } from '../text-to-image/dice.ts';
import type { Card, Subject } from './card.ts';
import type { CardRow, Instrument } from './launch.ts';

export type Check = {
  readonly id: string;
  readonly capability: string;
  readonly a: number;
  readonly b: number;
  readonly title: BiText;
  readonly requirements: readonly TaskRequirement[];
  readonly tested: readonly CardRow['id'][];
  /** The score that the card prints, where one is checked. */
  readonly subject?: Subject;
  /** `fault` undefined for a claim that holds. */
  measure(card: Card, dice: Dice, fault: string | undefined): Instrument;
};

/** So many right of `of`, in an order drawn from slots `slot` on. */
export function marks(dice: Dice, slot: number, right: number, of: number): readonly boolean[] {
  const order = Array.from({ length: of }, (_, k) => ({ k, key: dice(slot + k) })).sort((x, y) => x.key - y.key);
  const hits = new Set(order.slice(0, Math.max(0, Math.min(of, right))).map(({ k }) => k));
  return Array.from({ length: of }, (_, k) => hits.has(k));
}

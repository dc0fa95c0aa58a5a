/** What goes wrong in a run, and what vendors do so that it looks right. */
import type { Dice } from '../text-to-image/dice.ts';
import { pick } from '../text-to-image/dice.ts';
import type { Ask, Watch } from './ask.ts';
import type { Card } from './card.ts';
import type { Plan } from './measure.ts';
import type { Precision } from './workload.ts';

export type FaultId =
  | 'slow-kernels'
  | 'hungry'
  | 'hot'
  | 'idle-cards'
  | 'other-precision'
  | 'other-batch'
  | 'shorter-sequences'
  | 'fewer-tokens'
  | 'inexact';
export type Fault = {
  readonly id: FaultId;
  /** True if the vendor's screen still shows a victory. */
  readonly boasts: boolean;
  spoil(plan: Plan, ask: Ask, card: Card, dice: Dice): Plan;
};

const LOWER: Readonly<Record<Precision, Precision>> = { TF32: 'BF16', BF16: 'INT8', FP16: 'INT8', INT8: 'BF16' };
const between = (dice: Dice, slot: number, least: number, most: number): number => least + (most - least) * dice(slot);

const FAULTS: Readonly<Record<Watch, readonly Fault[]>> = {
  faster: [
    {
      id: 'slow-kernels',
      boasts: false,
      spoil: (plan, _, __, dice) => ({ ...plan, slowness: between(dice, 1, 1.12, 1.75) }),
    },
  ],
  frugal: [
    {
      id: 'hungry',
      boasts: false,
      spoil: (plan, _, { powerW }, dice) => ({
        ...plan,
        slowness: between(dice, 1, 0.97, 1.2),
        watts: powerW * between(dice, 2, 0.92, 0.98),
      }),
    },
  ],
  steady: [
    {
      id: 'hot',
      boasts: false,
      spoil: (plan, _, __, dice) => ({
        ...plan,
        hotFrom: between(dice, 1, 0.35, 0.5),
        hotSpeed: between(dice, 2, 0.35, 0.5),
        slowness: between(dice, 3, 1.25, 1.6),
      }),
    },
  ],
  busy: [
    {
      id: 'idle-cards',
      boasts: false,
      spoil: (plan, ask, _, dice) => {
        const idle = pick(dice, 1, ask.cards === 2 ? [1] : [1, ask.cards / 2]);
        const cards = ask.cards - idle;
        return {
          ...plan,
          idle,
          ran: { ...plan.ran, cards },
          slowness: (ask.cards / cards) * between(dice, 2, 1.02, 1.2),
        };
      },
    },
  ],
  precision: [
    {
      id: 'other-precision',
      boasts: true,
      spoil: (plan, ask, _, dice) => ({
        ...plan,
        ran: { ...plan.ran, precision: LOWER[ask.precision] },
        slowness: between(dice, 1, 0.58, 0.75),
        watts: plan.watts * 0.8,
        deviation: Math.round(between(dice, 2, 14, 60)) / 1000,
      }),
    },
  ],
  batch: [
    {
      id: 'other-batch',
      boasts: true,
      spoil: (plan, ask, _, dice) => ({
        ...plan,
        ran: { ...plan.ran, batch: ask.batch * pick(dice, 1, [2, 4]) },
        slowness: between(dice, 2, 0.62, 0.78),
        watts: plan.watts * 0.9,
      }),
    },
  ],
  length: [
    {
      id: 'shorter-sequences',
      boasts: true,
      spoil: (plan, ask, _, dice) => ({
        ...plan,
        ran: { ...plan.ran, length: ask.length / pick(dice, 1, [4, 8]) },
        slowness: between(dice, 2, 0.62, 0.78),
        watts: plan.watts * 0.9,
      }),
    },
  ],
  tokens: [
    {
      id: 'fewer-tokens',
      boasts: true,
      spoil: (plan, _, __, dice) => {
        const share = pick(dice, 1, [0.5, 0.6, 0.7]);
        return {
          ...plan,
          ran: { ...plan.ran, tokens: Math.round(plan.ran.tokens * share) },
          slowness: share * between(dice, 2, 1.03, 1.2),
          watts: plan.watts * 0.95,
        };
      },
    },
  ],
  agrees: [
    {
      id: 'inexact',
      boasts: true,
      spoil: (plan, _, __, dice) => ({
        ...plan,
        deviation: Math.round(between(dice, 1, 16, 90)) / 1000,
        slowness: between(dice, 2, 0.68, 0.85),
      }),
    },
  ],
};

/** What can befall a probe: each breaks one of its requirements at least. One card cannot be unlinked. */
export function faultsOf(ask: Ask): readonly Fault[] {
  return ask.watch.flatMap((watch) => (watch === 'busy' && ask.cards === 1 ? [] : FAULTS[watch]));
}

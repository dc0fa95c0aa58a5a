/** The run as it goes well: what was asked is what runs, and the card beats the reference. */
import type { Dice } from '../text-to-image/dice.ts';
import type { Ask } from './ask.ts';
import type { Card } from './card.ts';
import { REFERENCE, REFERENCE_EFFICIENCY, REFERENCE_WATTS } from './card.ts';
import type { Plan } from './measure.ts';
import { roofSeconds } from './roofline.ts';
import type { Setup } from './workload.ts';

/** Seconds that a workload takes the reference, about. */
const ABOUT_SECONDS = 60;

/** The whole of what is asked: as many tokens as the reference gets done in about a minute, in two figures. */
export function setupOf({ task, size, batch, length, precision, cards }: Ask): Setup {
  const one = { task, size, batch, length, precision, cards, tokens: 1 };
  const exact = (ABOUT_SECONDS * REFERENCE_EFFICIENCY) / roofSeconds(REFERENCE, one);
  let unit = 1;
  while (exact / unit >= 100) unit *= 10;
  return { ...one, tokens: Math.max(1, Math.round(exact / unit)) * unit };
}

export function planOf(ask: Ask, asked: Setup, card: Card, dice: Dice): Plan {
  const frugal = ask.watch.includes('frugal') && !ask.watch.includes('faster');
  const slowness = frugal ? 0.88 + 0.25 * dice(0) : 1 / (1.1 + 0.28 * dice(0));
  // Less energy: the watts that follow from a saving of 10 to 30%.
  const saving = 1.12 + 0.3 * dice(1);
  const watts = ask.watch.includes('frugal')
    ? REFERENCE_WATTS / (saving * slowness)
    : card.powerW * (0.7 + 0.2 * dice(1));
  return {
    ran: asked,
    idle: 0,
    slowness,
    watts: Math.min(watts, 0.95 * card.powerW),
    deviation: Math.round(1 + 6 * dice(2)) / 1000,
    hotFrom: 1,
    hotSpeed: 1,
  };
}

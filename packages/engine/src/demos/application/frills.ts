/** The show round the work. It depends on the exhibit's dealt spectacle, and on nothing that the tool does. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Dice } from '../text-to-image/dice.ts';
import { pick } from '../text-to-image/dice.ts';
import type { Frills } from './shown.ts';

const SLOGANS: readonly BiText[] = [
  { en: 'Thinking at the speed of light', zh: '光速思考' },
  { en: 'Ten thousand minds in one', zh: '万智归一' },
  { en: 'The future has read your mind', zh: '未来读懂你' },
  { en: 'Beyond human, beyond belief', zh: '超越人类，超越想象' },
  { en: 'Reinventing everything, again', zh: '重新定义一切，再一次' },
];
/** Slots of the picture stream. */
const SLOT = { slogan: 90, hue: 91 } as const;

/** `spectacle` in [0, 1]; plain where none was dealt. */
export function frillsOf(spectacle: number, dice: Dice): Frills {
  const level = spectacle < 0.3 ? 0 : spectacle < 0.55 ? 1 : spectacle < 0.78 ? 2 : 3;
  return { level, slogan: level === 0 ? undefined : pick(dice, SLOT.slogan, SLOGANS), hue: dice(SLOT.hue) };
}

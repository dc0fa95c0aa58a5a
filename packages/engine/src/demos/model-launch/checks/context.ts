/** A sentence hidden in a long text, at several lengths and depths: is it found? */
import { bi, need } from '../../task-kit.ts';
import { pick } from '../../text-to-image/dice.ts';
import type { Check } from '../check.ts';

const DEPTHS = [0, 25, 50, 75, 100] as const;

/** `most` in thousands of tokens; the lengths tried are an eighth, a quarter, a half and the whole of it. */
function needles(id: string, a: number, b: number, most: number): Check {
  const lengths = [8, 4, 2, 1].map((part) => `${most / part}K`);
  return {
    id,
    capability: 'long-texts',
    a,
    b,
    title: bi(`Find a sentence in ${most}K tokens`, `在 ${most}K 词元中找一句话`),
    requirements: [
      need('half', bi(`Found everywhere up to ${most / 2}K`, `${most / 2}K 以内处处找到`), 'forgets-middle'),
      need('whole', bi(`Found everywhere at ${most}K`, `${most}K 时处处找到`), 'forgets-long', 'forgets-middle'),
    ],
    measure(_, dice, fault) {
      const lost = (length: number, depth: number): boolean => {
        if (fault === 'forgets-middle')
          return length >= 2 && depth >= 1 && depth <= 3 && (depth === 2 || dice(10 + depth) < 0.6);
        if (fault === 'forgets-long')
          return length === 3 && depth !== pick(dice, 1, [0, 4]) && (depth === 2 || dice(20 + depth) < 0.5);
        return false;
      };
      return {
        claims: [bi(`Reads ${most}K tokens at once`, `一次可读 ${most}K 词元`)],
        instrument: {
          type: 'needles',
          lengths,
          depths: DEPTHS,
          found: lengths.map((_length, i) => DEPTHS.map((_depth, k) => !lost(i, k))),
        },
      };
    },
  };
}

export const CONTEXT: readonly Check[] = [
  needles('needle-32', 1, -1.3, 32),
  needles('needle-128', 1.2, -0.5, 128),
  needles('needle-256', 1.4, 0.2, 256),
  needles('needle-512', 1.5, 0.8, 512),
  needles('needle-1024', 1.7, 1.4, 1024),
];

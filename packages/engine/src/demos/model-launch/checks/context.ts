/** A sentence hidden in a long text, at several lengths and depths: is it found? */
import type { BiText } from '../../../scenario/scenario.ts';
import { bi, need } from '../../task-kit.ts';
import { pick } from '../../text-to-image/dice.ts';
import type { Check } from '../check.ts';

const DEPTHS = [0, 25, 50, 75, 100] as const;

/** The longest text is that part of what the card claims; tried are an eighth, a quarter, a half and the whole of it. */
function needles(id: string, a: number, b: number, part: number, said: BiText): Check {
  return {
    id,
    capability: 'long-texts',
    a,
    b,
    title: bi(`Find a sentence in ${said.en} of the length claimed`, `在所称长度的${said.zh}中找一句话`),
    tested: ['context'],
    requirements: [
      need('half', bi('Found everywhere in the three shorter texts', '较短的三篇里处处找到'), 'forgets-middle'),
      need(
        'whole',
        bi('Found everywhere in the longest text', '最长的一篇里处处找到'),
        'forgets-long',
        'forgets-middle',
      ),
    ],
    measure({ contextK }, dice, fault) {
      const lengths = [8, 4, 2, 1].map((of) => `${(contextK * part) / of}K`);
      const lost = (length: number, depth: number): boolean => {
        if (fault === 'forgets-middle')
          return length >= 2 && depth >= 1 && depth <= 3 && (depth === 2 || dice(10 + depth) < 0.6);
        if (fault === 'forgets-long')
          return length === 3 && depth !== pick(dice, 1, [0, 4]) && (depth === 2 || dice(20 + depth) < 0.5);
        return false;
      };
      return {
        type: 'needles',
        lengths,
        depths: DEPTHS,
        found: lengths.map((_length, i) => DEPTHS.map((_depth, k) => !lost(i, k))),
      };
    },
  };
}

export const CONTEXT: readonly Check[] = [
  needles('needle-sixteenth', 1, -1.3, 1 / 16, bi('a sixteenth', '十六分之一')),
  needles('needle-eighth', 1.2, -0.5, 1 / 8, bi('an eighth', '八分之一')),
  needles('needle-quarter', 1.4, 0.2, 1 / 4, bi('a quarter', '四分之一')),
  needles('needle-half', 1.5, 0.8, 1 / 2, bi('half', '一半')),
  needles('needle-whole', 1.7, 1.4, 1, bi('all', '全长')),
];

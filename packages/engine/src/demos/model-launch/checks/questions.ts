/** Questions that were public, and questions written this morning (contamination, E9); one try, and the best of many. */
import type { BiText } from '../../../scenario/scenario.ts';
import { bi, need, whole } from '../../task-kit.ts';
import { type Check, marks } from '../check.ts';

const OF = 20;
/** A difference of so many right answers in twenty is let pass. */
const MARGIN = 3;

function fresh(id: string, a: number, b: number, subject: BiText): Check {
  return {
    id,
    capability: 'fresh-questions',
    a,
    b,
    title: bi(`Fresh questions on ${subject.en}`, `${subject.zh}：用新题再测`),
    requirements: [
      need(
        'claim',
        bi(
          `On the known questions it is within ${MARGIN} of what the card says`,
          `已公开的题目上，与卡片所说相差不超过 ${MARGIN} 题`,
        ),
        'inflated',
      ),
      need(
        'fresh',
        bi(`On fresh questions it is within ${MARGIN} of the known ones`, `新题与已公开的题相差不超过 ${MARGIN} 题`),
        'contaminated',
      ),
    ],
    measure(_, dice, fault) {
      const claimed = whole(dice, 1, 15, 18);
      const known = fault === 'inflated' ? claimed - whole(dice, 2, 5, 8) : claimed - whole(dice, 2, 0, 2);
      const right = fault === 'contaminated' ? known - whole(dice, 3, 6, 9) : known - whole(dice, 3, 0, 2);
      return {
        claims: [
          bi(`${claimed} of ${OF} right on ${subject.en.toLowerCase()}`, `${subject.zh}：${OF} 题答对 ${claimed} 题`),
        ],
        instrument: {
          type: 'strips',
          strips: [
            { name: bi('Known questions', '已公开的题'), right: marks(dice, 10, known, OF) },
            { name: bi('Fresh questions', '新写的题'), right: marks(dice, 40, right, OF) },
          ],
        },
      };
    },
  };
}

function oneTry(id: string, a: number, b: number, subject: BiText, tries: number): Check {
  return {
    id,
    capability: 'conditions',
    a,
    b,
    title: bi(`${subject.en}: one try each`, `${subject.zh}：每题只试一次`),
    requirements: [
      need(
        'one',
        bi(
          `With one try it is within ${MARGIN} of what the card says`,
          `只试一次时，与卡片所说相差不超过 ${MARGIN} 题`,
        ),
        'best-of-many',
      ),
      need('many', bi('With many tries it gets no fewer', '多试几次时不会更少'), 'erratic'),
    ],
    measure(_, dice, fault) {
      const claimed = whole(dice, 1, 14, 18);
      const one = fault === 'best-of-many' ? claimed - whole(dice, 2, 6, 9) : claimed - whole(dice, 2, 0, 2);
      const many =
        fault === 'erratic' ? one - whole(dice, 3, 3, 6) : Math.min(OF, Math.max(one, claimed) + whole(dice, 3, 0, 1));
      return {
        claims: [
          bi(`${claimed} of ${OF} right on ${subject.en.toLowerCase()}`, `${subject.zh}：${OF} 题答对 ${claimed} 题`),
        ],
        instrument: {
          type: 'strips',
          strips: [
            { name: bi('One try', '试一次'), right: marks(dice, 10, one, OF) },
            { name: bi(`Best of ${tries} tries`, `${tries} 次取最好`), right: marks(dice, 40, many, OF) },
          ],
        },
      };
    },
  };
}

const LANGUAGES = [
  bi('English', '英语'),
  bi('Chinese', '汉语'),
  bi('Spanish', '西班牙语'),
  bi('Arabic', '阿拉伯语'),
  bi('Swahili', '斯瓦希里语'),
] as const;
const ENOUGH = 7;

function languages(id: string, a: number, b: number, count: number): Check {
  return {
    id,
    capability: 'languages',
    a,
    b,
    title: bi(`Ten questions in each of ${count} languages`, `${count} 种语言各十题`),
    requirements: [
      need(
        'each',
        bi(`In each language ${ENOUGH} of ten or more are right`, `每种语言十题至少答对 ${ENOUGH} 题`),
        'weak-language',
        'mute-language',
      ),
    ],
    measure(_, dice, fault) {
      const weak = fault === undefined ? -1 : whole(dice, 2, 1, count - 1);
      const low = fault === 'mute-language' ? whole(dice, 3, 0, 1) : whole(dice, 3, 3, 4);
      return {
        claims: [bi(`Speaks ${count} languages`, `会 ${count} 种语言`)],
        instrument: {
          type: 'strips',
          strips: LANGUAGES.slice(0, count).map((name, k) => ({
            name,
            right: marks(dice, 10 + 12 * k, k === weak ? low : whole(dice, 4 + k, ENOUGH, 10), 10),
          })),
        },
      };
    },
  };
}

export const QUESTIONS: readonly Check[] = [
  fresh('fresh-reading', 1.1, -1.2, bi('reading', '阅读')),
  fresh('fresh-sums', 1.3, -0.4, bi('sums', '算术')),
  fresh('fresh-history', 1.2, 0.2, bi('history', '历史')),
  fresh('fresh-code', 1.5, 0.7, bi('small programs', '小程序')),
  fresh('fresh-proofs', 1.8, 1.4, bi('short proofs', '简短证明')),
  oneTry('one-try-sums', 1.1, -0.8, bi('Sums', '算术'), 8),
  oneTry('one-try-riddles', 1.3, 0, bi('Riddles', '谜语'), 16),
  oneTry('one-try-code', 1.5, 0.6, bi('Small programs', '小程序'), 32),
  oneTry('one-try-law', 1.6, 1.1, bi('Questions of law', '法律题'), 32),
  languages('two-languages', 1, -1.4, 2),
  languages('three-languages', 1.2, -0.3, 3),
  languages('four-languages', 1.4, 0.5, 4),
  languages('five-languages', 1.6, 1.3, 5),
];

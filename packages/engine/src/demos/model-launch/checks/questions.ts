/** Questions that were public, and questions written this morning (contamination, E9); one try, and the best of many. */
import { bi, need, whole } from '../../task-kit.ts';
import { LANGUAGES, OF, SUBJECTS, type Subject } from '../card.ts';
import { type Check, marks } from '../check.ts';

/** A difference of so many right answers in twenty is let pass. */
const MARGIN = 3;

function fresh(a: number, b: number, subject: Subject): Check {
  const { en, zh } = SUBJECTS[subject];
  return {
    id: `fresh-${subject}`,
    capability: 'fresh-questions',
    a,
    b,
    title: bi(`Fresh questions on ${en}`, `${zh}：用新题再测`),
    tested: ['score'],
    subject,
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
    measure({ scores }, dice, fault) {
      const claimed = scores[subject];
      const known = fault === 'inflated' ? claimed - whole(dice, 2, 5, 8) : claimed - whole(dice, 2, 0, 2);
      const right = fault === 'contaminated' ? known - whole(dice, 3, 6, 9) : known - whole(dice, 3, 0, 2);
      return {
        type: 'strips',
        strips: [
          { name: bi('Known questions', '已公开的题'), right: marks(dice, 10, known, OF) },
          { name: bi('Fresh questions', '新写的题'), right: marks(dice, 40, right, OF) },
        ],
      };
    },
  };
}

function oneTry(a: number, b: number, subject: Subject, tries: number): Check {
  const { en, zh } = SUBJECTS[subject];
  return {
    id: `one-try-${subject}`,
    capability: 'conditions',
    a,
    b,
    title: bi(`${en.charAt(0).toUpperCase()}${en.slice(1)}: one try each`, `${zh}：每题只试一次`),
    tested: ['score'],
    subject,
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
    measure({ scores }, dice, fault) {
      const claimed = scores[subject];
      const one = fault === 'best-of-many' ? claimed - whole(dice, 2, 6, 9) : claimed - whole(dice, 2, 0, 2);
      const many =
        fault === 'erratic' ? one - whole(dice, 3, 3, 6) : Math.min(OF, Math.max(one, claimed) + whole(dice, 3, 0, 1));
      return {
        type: 'strips',
        strips: [
          { name: bi('One try', '试一次'), right: marks(dice, 10, one, OF) },
          { name: bi(`Best of ${tries} tries`, `${tries} 次取最好`), right: marks(dice, 40, many, OF) },
        ],
      };
    },
  };
}

const ENOUGH = 7;

function languages(id: string, a: number, b: number, count: number): Check {
  return {
    id,
    capability: 'languages',
    a,
    b,
    title: bi(`Ten questions in each of ${count} languages`, `${count} 种语言各十题`),
    tested: ['languages'],
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
        type: 'strips',
        strips: LANGUAGES.slice(0, count).map((name, k) => ({
          name,
          right: marks(dice, 10 + 12 * k, k === weak ? low : whole(dice, 4 + k, ENOUGH, 10), 10),
        })),
      };
    },
  };
}

export const QUESTIONS: readonly Check[] = [
  fresh(1.1, -1.2, 'reading'),
  fresh(1.3, -0.4, 'sums'),
  fresh(1.2, 0.2, 'history'),
  fresh(1.5, 0.7, 'code'),
  fresh(1.8, 1.4, 'proofs'),
  oneTry(1.1, -0.8, 'sums', 8),
  oneTry(1.3, 0, 'riddles', 16),
  oneTry(1.5, 0.6, 'code', 32),
  oneTry(1.6, 1.1, 'law', 32),
  languages('two-languages', 1, -1.4, 2),
  languages('three-languages', 1.2, -0.3, 3),
  languages('four-languages', 1.4, 0.5, 4),
  languages('five-languages', 1.6, 1.3, 5),
];

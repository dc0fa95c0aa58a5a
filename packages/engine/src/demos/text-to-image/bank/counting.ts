/** Counting: exactly so many. */
import type { BankEntry } from '../ask.ts';

export const COUNTING: readonly BankEntry[] = [
  { id: 'count-two-cats', en: 'two cats', zh: '两只猫', a: 1.2, b: -1, ask: { groups: [{ kind: 'cat', count: 2 }] } },
  {
    id: 'count-three-cups',
    en: 'three cups',
    zh: '三个杯子',
    a: 1.3,
    b: -0.4,
    ask: { groups: [{ kind: 'cup', count: 3 }] },
  },
  {
    id: 'count-three-red-balls',
    en: 'three red balls',
    zh: '三个红色的球',
    a: 1.3,
    b: -0.1,
    ask: { groups: [{ kind: 'ball', count: 3, colour: 'red' }] },
  },
  {
    id: 'count-four-birds',
    en: 'four birds',
    zh: '四只鸟',
    a: 1.4,
    b: 0.2,
    ask: { groups: [{ kind: 'bird', count: 4 }] },
  },
  {
    id: 'count-four-balloons',
    en: 'four balloons',
    zh: '四个气球',
    a: 1.2,
    b: 0.3,
    ask: { groups: [{ kind: 'balloon', count: 4 }] },
  },
  {
    id: 'count-five-apples',
    en: 'five apples on a table top',
    zh: '桌面上有五个苹果',
    a: 1.4,
    b: 0.7,
    ask: { groups: [{ kind: 'apple', count: 5 }], settings: ['table'] },
  },
  {
    id: 'count-six-books',
    en: 'six books',
    zh: '六本书',
    a: 1.5,
    b: 1.2,
    ask: { groups: [{ kind: 'book', count: 6 }] },
  },
  {
    id: 'count-three-balls',
    en: 'three red balls left of a green chair',
    zh: '三个红球在一把绿色椅子的左边',
    a: 1.4,
    b: 1,
    ask: {
      groups: [
        { kind: 'ball', count: 3, colour: 'red' },
        { kind: 'chair', colour: 'green' },
      ],
      relation: 'left',
      settings: ['room'],
    },
  },
];

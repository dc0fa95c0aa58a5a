/** Position: one thing left of, right of, above, under or on another. */
import type { BankEntry } from '../ask.ts';

export const POSITION: readonly BankEntry[] = [
  {
    id: 'place-dog-left-tree',
    en: 'a dog left of a tree',
    zh: '一只狗在一棵树的左边',
    a: 1.4,
    b: 1.1,
    ask: { groups: [{ kind: 'dog' }, { kind: 'tree' }], relation: 'left' },
  },
  {
    id: 'place-cup-right-teapot',
    en: 'a cup to the right of a teapot',
    zh: '一个杯子在一把茶壶的右边',
    a: 1.4,
    b: 1.2,
    ask: { groups: [{ kind: 'cup' }, { kind: 'teapot' }], relation: 'right' },
  },
  {
    id: 'place-car-right-robot',
    en: 'a car to the right of a robot',
    zh: '一辆汽车在一个机器人的右边',
    a: 1.3,
    b: 1.5,
    ask: { groups: [{ kind: 'car' }, { kind: 'robot' }], relation: 'right' },
  },
  {
    id: 'place-clock-above-chair',
    en: 'a clock above a chair',
    zh: '一个钟在一把椅子的上方',
    a: 1.4,
    b: 1.3,
    ask: { groups: [{ kind: 'clock' }, { kind: 'chair' }], relation: 'above' },
  },
  {
    id: 'place-bird-above-boat',
    en: 'a bird above a boat',
    zh: '一只鸟在一只小船的上方',
    a: 1.3,
    b: 1.2,
    ask: { groups: [{ kind: 'bird' }, { kind: 'boat' }], relation: 'above' },
  },
  {
    id: 'place-cat-under-table',
    en: 'a cat under a table',
    zh: '一只猫在一张桌子的下面',
    a: 1.5,
    b: 1.6,
    ask: { groups: [{ kind: 'cat' }, { kind: 'table' }], relation: 'under' },
  },
  {
    id: 'place-dog-under-umbrella',
    en: 'a dog under an umbrella',
    zh: '一只狗在一把伞的下面',
    a: 1.4,
    b: 1.7,
    ask: { groups: [{ kind: 'dog' }, { kind: 'umbrella' }], relation: 'under' },
  },
  {
    id: 'place-cat-on-chair',
    en: 'a cat on a chair',
    zh: '一只猫在一把椅子的上面',
    a: 1.4,
    b: 1,
    ask: { groups: [{ kind: 'cat' }, { kind: 'chair' }], relation: 'on' },
  },
];

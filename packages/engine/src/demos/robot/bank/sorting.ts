/** Sorting pieces by colour, all of them. */
import type { BankEntry } from './bank.ts';

export const SORTING: readonly BankEntry[] = [
  {
    id: 'sort-two-cubes',
    en: 'sort the cubes by colour: red and blue',
    zh: '把方块按颜色分开：红和蓝',
    a: 1.0,
    b: -1.2,
    asks: ['first-right', 'second-right', 'none-left'],
    setup: { task: 'sorting', piece: 'cube', colours: ['red', 'blue'], each: [1, 1] },
  },
  {
    id: 'sort-three-balls',
    en: 'sort the balls by colour: yellow and blue',
    zh: '把球按颜色分开：黄和蓝',
    a: 1.2,
    b: -0.7,
    asks: ['first-right', 'second-right', 'none-left', 'no-hand'],
    setup: { task: 'sorting', piece: 'ball', colours: ['yellow', 'blue'], each: [2, 1] },
  },
  {
    id: 'sort-four-cubes',
    en: 'sort the cubes by colour: red and green',
    zh: '把方块按颜色分开：红和绿',
    a: 1.4,
    b: 0.0,
    asks: ['first-right', 'second-right', 'none-left'],
    setup: { task: 'sorting', piece: 'cube', colours: ['red', 'green'], each: [2, 2] },
  },
  {
    id: 'sort-four-balls',
    en: 'sort the balls by colour: purple and yellow',
    zh: '把球按颜色分开：紫和黄',
    a: 1.5,
    b: 0.3,
    asks: ['first-right', 'second-right', 'none-left', 'no-hand'],
    setup: { task: 'sorting', piece: 'ball', colours: ['purple', 'yellow'], each: [1, 3] },
  },
  {
    id: 'sort-five-cubes',
    en: 'sort all five cubes: blue and yellow',
    zh: '把五个方块都分好：蓝和黄',
    a: 1.6,
    b: 0.8,
    asks: ['first-right', 'second-right', 'none-left'],
    setup: { task: 'sorting', piece: 'cube', colours: ['blue', 'yellow'], each: [3, 2] },
  },
  {
    id: 'sort-fast',
    en: 'sort the three cubes within 16 seconds',
    zh: '16 秒内把三个方块分好',
    a: 1.3,
    b: 1.4,
    asks: ['first-right', 'second-right', 'in-time'],
    setup: { task: 'sorting', piece: 'cube', colours: ['red', 'blue'], each: [1, 2], withinS: 16 },
  },
];

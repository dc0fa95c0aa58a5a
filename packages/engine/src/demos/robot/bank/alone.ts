/** Doing it without anybody at the controls. Whether a robot is steered is dealt with its exhibit. */
import type { BankEntry } from './bank.ts';

export const ALONE: readonly BankEntry[] = [
  {
    id: 'alone-grasp',
    en: 'put the red cube into the blue bin, on its own',
    zh: '自己把红方块放进蓝箱子',
    a: 1.2,
    b: -0.6,
    asks: ['in-bin', 'alone'],
    setup: { task: 'pick-place', cube: 'red', bin: 'blue', cubes: ['red', 'blue'], bins: ['red', 'blue'] },
  },
  {
    id: 'alone-sort',
    en: 'sort the balls by colour, on its own',
    zh: '自己把球按颜色分开',
    a: 1.3,
    b: 0.1,
    asks: ['first-right', 'second-right', 'none-left', 'alone'],
    setup: { task: 'sorting', piece: 'ball', colours: ['red', 'blue'], each: [1, 1] },
  },
  {
    id: 'alone-walk',
    en: 'walk over the beam to the flag, on its own',
    zh: '自己走过横杆，到旗子旁',
    a: 1.5,
    b: 0.6,
    asks: ['at-flag', 'upright', 'alone'],
    setup: { task: 'walking', robot: 'humanoid', beam: 18 },
  },
  {
    id: 'alone-pour',
    en: 'pour juice up to the line, on its own',
    zh: '自己把果汁倒到刻度线',
    a: 1.4,
    b: 0.2,
    asks: ['to-line', 'dry', 'alone'],
    setup: { task: 'pouring', drink: 'yellow', line: 0.66 },
  },
  {
    id: 'alone-fold',
    en: 'fold the towel in half, on its own',
    zh: '自己把毛巾对折',
    a: 1.1,
    b: -0.2,
    asks: ['size', 'edges', 'alone'],
    setup: { task: 'folding', colour: 'purple', folds: 1 },
  },
];

/** Soft and wet things: a towel, a drink. */
import type { BankEntry } from './bank.ts';

export const HANDLING: readonly BankEntry[] = [
  {
    id: 'fold-half',
    en: 'fold the blue towel in half',
    zh: '把蓝毛巾对折',
    a: 1.1,
    b: -0.9,
    asks: ['size', 'edges', 'flat', 'no-hand'],
    setup: { task: 'folding', colour: 'blue', folds: 1 },
  },
  {
    id: 'fold-half-red',
    en: 'fold the red towel in half, edge to edge',
    zh: '把红毛巾边对边对折',
    a: 1.4,
    b: -0.1,
    asks: ['size', 'edges', 'flat'],
    setup: { task: 'folding', colour: 'red', folds: 1 },
  },
  {
    id: 'fold-quarter',
    en: 'fold the green towel twice',
    zh: '把绿毛巾折两次',
    a: 1.5,
    b: 0.8,
    asks: ['size', 'edges', 'flat', 'no-hand'],
    setup: { task: 'folding', colour: 'green', folds: 2 },
  },
  {
    id: 'pour-juice',
    en: 'pour juice up to the line',
    zh: '把果汁倒到刻度线',
    a: 1.0,
    b: -1.1,
    asks: ['to-line', 'dry', 'stands'],
    setup: { task: 'pouring', drink: 'yellow', line: 0.66 },
  },
  {
    id: 'pour-cola',
    en: 'pour the red drink up to the line, without a drop beside it',
    zh: '把红色饮料倒到刻度线，一滴也不洒',
    a: 1.4,
    b: 0.3,
    asks: ['to-line', 'dry', 'stands', 'no-hand'],
    setup: { task: 'pouring', drink: 'red', line: 0.72 },
  },
  {
    id: 'pour-fast',
    en: 'pour the blue drink up to the line within 13 seconds',
    zh: '13 秒内把蓝色饮料倒到刻度线',
    a: 1.6,
    b: 1.2,
    asks: ['to-line', 'dry', 'in-time'],
    setup: { task: 'pouring', drink: 'blue', line: 0.6, withinS: 13 },
  },
];

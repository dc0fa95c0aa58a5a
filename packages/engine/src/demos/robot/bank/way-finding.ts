/** Getting somewhere: through a door, along a line. */
import type { BankEntry } from './bank.ts';

export const WAY_FINDING: readonly BankEntry[] = [
  {
    id: 'line-wave',
    en: 'follow the line to the box',
    zh: '沿着线走到框里',
    a: 0.9,
    b: -1.5,
    asks: ['at-box', 'on-line', 'no-hand'],
    setup: { task: 'line', course: 'wave', box: 'green' },
  },
  {
    id: 'line-bend',
    en: 'follow the line round the bend to the box',
    zh: '沿着线绕过弯，走到框里',
    a: 1.2,
    b: -0.8,
    asks: ['at-box', 'on-line', 'no-hand'],
    setup: { task: 'line', course: 'bend', box: 'yellow' },
  },
  {
    id: 'line-fork-red',
    en: 'follow the line, and at the fork go to the red box',
    zh: '沿线走，在岔口去红框',
    a: 1.4,
    b: 0.1,
    asks: ['at-box', 'on-line'],
    setup: { task: 'line', course: 'fork', box: 'red', other: 'blue' },
  },
  {
    id: 'line-fork-green',
    en: 'follow the line, and at the fork go to the green box',
    zh: '沿线走，在岔口去绿框',
    a: 1.5,
    b: 0.6,
    asks: ['at-box', 'on-line', 'no-hand'],
    setup: { task: 'line', course: 'fork', box: 'green', other: 'purple' },
  },
  {
    id: 'door-through',
    en: 'open the door, go through, and leave it open',
    zh: '开门，走过去，让门开着',
    a: 1.3,
    b: 0.2,
    asks: ['through', 'upright', 'door', 'no-hand'],
    setup: { task: 'door', shuts: false },
  },
  {
    id: 'door-shut',
    en: 'open the door, go through, and shut it behind you',
    zh: '开门，走过去，再把门关上',
    a: 1.7,
    b: 1.0,
    asks: ['through', 'upright', 'door', 'no-hand'],
    setup: { task: 'door', shuts: true },
  },
];

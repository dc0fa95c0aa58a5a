/** Colours: one thing in a colour that it often does not have. */
import type { BankEntry } from '../ask.ts';

export const COLOUR_PROBES: readonly BankEntry[] = [
  {
    id: 'colour-blue-ball',
    en: 'a blue ball',
    zh: '一个蓝色的球',
    a: 1.2,
    b: -2,
    ask: { groups: [{ kind: 'ball', colour: 'blue' }] },
  },
  {
    id: 'colour-red-car',
    en: 'a red car',
    zh: '一辆红色的汽车',
    a: 1.2,
    b: -2.1,
    ask: { groups: [{ kind: 'car', colour: 'red' }] },
  },
  {
    id: 'colour-yellow-umbrella',
    en: 'a yellow umbrella',
    zh: '一把黄色的伞',
    a: 1.3,
    b: -1.6,
    ask: { groups: [{ kind: 'umbrella', colour: 'yellow' }] },
  },
  {
    id: 'colour-purple-backpack',
    en: 'a purple backpack',
    zh: '一个紫色的背包',
    a: 1.3,
    b: -1.2,
    ask: { groups: [{ kind: 'backpack', colour: 'purple' }] },
  },
  {
    id: 'colour-pink-flower',
    en: 'a pink flower in a pot',
    zh: '一盆粉色的花',
    a: 1.2,
    b: -1.6,
    ask: { groups: [{ kind: 'flower', colour: 'pink' }] },
  },
  {
    id: 'colour-purple-tree',
    en: 'a purple tree',
    zh: '一棵紫色的树',
    a: 1.4,
    b: -0.5,
    ask: { groups: [{ kind: 'tree', colour: 'purple' }] },
  },
  {
    id: 'colour-green-dog',
    en: 'a green dog',
    zh: '一只绿色的狗',
    a: 1.5,
    b: -0.2,
    ask: { groups: [{ kind: 'dog', colour: 'green' }] },
  },
  {
    id: 'colour-black-cup',
    en: 'a black cup',
    zh: '一个黑色的杯子',
    a: 1.2,
    b: -1.5,
    ask: { groups: [{ kind: 'cup', colour: 'black' }] },
  },
];

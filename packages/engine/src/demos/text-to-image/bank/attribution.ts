/** Attribution: two things, each with a colour of its own, not exchanged. */
import type { BankEntry } from '../ask.ts';

export const ATTRIBUTION: readonly BankEntry[] = [
  {
    id: 'bind-red-apple-green-cup',
    en: 'a red apple and a green cup',
    zh: '一个红苹果和一个绿杯子',
    a: 1.4,
    b: 1,
    ask: {
      groups: [
        { kind: 'apple', colour: 'red' },
        { kind: 'cup', colour: 'green' },
      ],
    },
  },
  {
    id: 'bind-blue-car-yellow-tree',
    en: 'a blue car and a yellow tree',
    zh: '一辆蓝色的汽车和一棵黄色的树',
    a: 1.4,
    b: 1.2,
    ask: {
      groups: [
        { kind: 'car', colour: 'blue' },
        { kind: 'tree', colour: 'yellow' },
      ],
    },
  },
  {
    id: 'bind-purple-cat-orange-ball',
    en: 'a purple cat and an orange ball',
    zh: '一只紫色的猫和一个橙色的球',
    a: 1.5,
    b: 1.4,
    ask: {
      groups: [
        { kind: 'cat', colour: 'purple' },
        { kind: 'ball', colour: 'orange' },
      ],
    },
  },
  {
    id: 'bind-white-dog-black-hat',
    en: 'a white dog and a black hat',
    zh: '一只白狗和一顶黑帽子',
    a: 1.3,
    b: 0.9,
    ask: {
      groups: [
        { kind: 'dog', colour: 'white' },
        { kind: 'hat', colour: 'black' },
      ],
    },
  },
  {
    id: 'bind-red-robot-blue-balloon',
    en: 'a red robot and a blue balloon',
    zh: '一个红色的机器人和一个蓝色的气球',
    a: 1.4,
    b: 1.3,
    ask: {
      groups: [
        { kind: 'robot', colour: 'red' },
        { kind: 'balloon', colour: 'blue' },
      ],
    },
  },
  {
    id: 'bind-green-guitar-pink-chair',
    en: 'a green guitar and a pink chair',
    zh: '一把绿色的吉他和一把粉色的椅子',
    a: 1.5,
    b: 1.7,
    ask: {
      groups: [
        { kind: 'guitar', colour: 'green' },
        { kind: 'chair', colour: 'pink' },
      ],
    },
  },
  {
    id: 'bind-yellow-boat-purple-umbrella',
    en: 'a yellow boat and a purple umbrella',
    zh: '一只黄色的小船和一把紫色的伞',
    a: 1.4,
    b: 1.6,
    ask: {
      groups: [
        { kind: 'boat', colour: 'yellow' },
        { kind: 'umbrella', colour: 'purple' },
      ],
    },
  },
  {
    id: 'bind-blue-cake-red-teapot',
    en: 'a blue cake and a red teapot',
    zh: '一个蓝色的蛋糕和一把红色的茶壶',
    a: 1.4,
    b: 1.3,
    ask: {
      groups: [
        { kind: 'cake', colour: 'blue' },
        { kind: 'teapot', colour: 'red' },
      ],
    },
  },
];

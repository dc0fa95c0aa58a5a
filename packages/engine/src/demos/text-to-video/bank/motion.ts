/** Motion smoothness: even, with feet that step. Dynamic degree: what is to move does move. */
import type { BankEntry } from '../ask.ts';

export const SMOOTHNESS: readonly BankEntry[] = [
  {
    id: 'even-dog',
    en: 'a black dog walking at an even pace through a garden',
    zh: '一只黑色的狗匀速走过花园',
    a: 1.4,
    b: 0,
    ask: { cast: 'dog', colour: 'black', setting: 'garden', way: 'right', watch: ['even', 'limbs', 'way'] },
  },
  {
    id: 'even-car',
    en: 'a red car driving at an even speed',
    zh: '一辆红色的汽车匀速行驶',
    a: 1.2,
    b: -0.7,
    ask: { cast: 'car', colour: 'red', setting: 'street', watch: ['even', 'limbs'] },
  },
  {
    id: 'even-man',
    en: 'a man in a green coat walking along a street',
    zh: '一个穿绿色外套的男人走在街上',
    a: 1.8,
    b: 0.8,
    ask: { cast: 'man', colour: 'green', setting: 'street', way: 'left', watch: ['limbs', 'even', 'way'] },
  },
  {
    id: 'even-cat',
    en: 'a black cat walking through a room',
    zh: '一只黑色的猫走过房间',
    a: 1.5,
    b: 0.4,
    ask: { cast: 'cat', colour: 'black', setting: 'room', watch: ['limbs', 'even'] },
  },
  {
    id: 'even-ball',
    en: 'a red ball rolling evenly through a room',
    zh: '一个红色的球匀速滚过房间',
    a: 1.1,
    b: -1.1,
    ask: { cast: 'ball', colour: 'red', setting: 'room', watch: ['even', 'limbs'] },
  },
  {
    id: 'even-rabbit',
    en: 'a white rabbit hopping through a garden',
    zh: '一只白色的兔子蹦蹦跳跳穿过花园',
    a: 1.3,
    b: 0.2,
    ask: { cast: 'rabbit', colour: 'white', setting: 'garden', watch: ['limbs', 'even', 'setting'] },
  },
];

export const DYNAMICS: readonly BankEntry[] = [
  {
    id: 'moves-dog',
    en: 'a brown dog walking right across a beach',
    zh: '一只棕色的狗横穿海滩',
    a: 1.2,
    b: -0.4,
    ask: { cast: 'dog', colour: 'brown', setting: 'beach', watch: ['moves', 'setting'] },
  },
  {
    id: 'moves-girl',
    en: 'a girl in a yellow coat walking from left to right',
    zh: '一个穿黄色外套的女孩从左走到右',
    a: 1.4,
    b: 0.3,
    ask: { cast: 'girl', colour: 'yellow', setting: 'garden', way: 'right', watch: ['moves', 'way'] },
  },
  {
    id: 'moves-balloon',
    en: 'a red balloon rising',
    zh: '一个红色的气球升起来',
    a: 1,
    b: -1,
    ask: { cast: 'balloon', colour: 'red', setting: 'garden', way: 'up', watch: ['moves', 'way'] },
  },
  {
    id: 'moves-balloon-down',
    en: 'a blue balloon sinking to the ground',
    zh: '一个蓝色的气球落到地上',
    a: 1.5,
    b: 0.9,
    ask: { cast: 'balloon', colour: 'blue', setting: 'street', way: 'down', watch: ['moves', 'way', 'same'] },
  },
  {
    id: 'moves-robot',
    en: 'a blue robot crossing a room from right to left',
    zh: '一个蓝色的机器人从右到左穿过房间',
    a: 1.6,
    b: 0.7,
    ask: { cast: 'robot', colour: 'blue', setting: 'room', way: 'left', watch: ['moves', 'way', 'steady'] },
  },
];

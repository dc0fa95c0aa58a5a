/** Subject consistency: the same from first to last. Temporal flicker: a steady image. */
import type { BankEntry } from '../ask.ts';

export const CONSISTENCY: readonly BankEntry[] = [
  {
    id: 'same-cat',
    en: 'an orange cat walking through a garden',
    zh: '一只橙色的猫走过花园',
    a: 1.2,
    b: -0.6,
    ask: { cast: 'cat', colour: 'orange', setting: 'garden', watch: ['same', 'setting'] },
  },
  {
    id: 'same-girl',
    en: 'a girl in a red coat walking along a street',
    zh: '一个穿红色外套的女孩走在街上',
    a: 1.4,
    b: 0.1,
    ask: { cast: 'girl', colour: 'red', setting: 'street', way: 'right', watch: ['same', 'setting', 'way'] },
  },
  {
    id: 'same-car',
    en: 'a blue car driving along a street from right to left',
    zh: '一辆蓝色的汽车在街上从右往左开',
    a: 1.1,
    b: -0.9,
    ask: { cast: 'car', colour: 'blue', setting: 'street', way: 'left', watch: ['same', 'way'] },
  },
  {
    id: 'same-robot',
    en: 'a yellow robot walking through a room',
    zh: '一个黄色的机器人走过房间',
    a: 1.5,
    b: -0.2,
    ask: { cast: 'robot', colour: 'yellow', setting: 'room', watch: ['same', 'even'] },
  },
  {
    id: 'same-ball',
    en: 'a green ball rolling along the beach',
    zh: '一个绿色的球滚过海滩',
    a: 1,
    b: -1.4,
    ask: { cast: 'ball', colour: 'green', setting: 'beach', watch: ['same', 'steady'] },
  },
  {
    id: 'same-man',
    en: 'a man in a blue coat walking along a beach',
    zh: '一个穿蓝色外套的男人走在海滩上',
    a: 1.6,
    b: 0.5,
    ask: { cast: 'man', colour: 'blue', setting: 'beach', watch: ['same', 'steady', 'setting'] },
  },
];

export const FLICKER: readonly BankEntry[] = [
  {
    id: 'steady-boat',
    en: 'a red boat sailing past',
    zh: '一只红色的小船驶过',
    a: 1.1,
    b: -1.2,
    ask: { cast: 'boat', colour: 'red', setting: 'beach', way: 'right', watch: ['steady', 'way'] },
  },
  {
    id: 'steady-dog',
    en: 'a brown dog walking through a garden, in steady light',
    zh: '一只棕色的狗走过花园，光线稳定',
    a: 1.3,
    b: -0.5,
    ask: { cast: 'dog', colour: 'brown', setting: 'garden', watch: ['steady', 'limbs'] },
  },
  {
    id: 'steady-balloon',
    en: 'a pink balloon floating up',
    zh: '一个粉色的气球往上飘',
    a: 1,
    b: -1,
    ask: { cast: 'balloon', colour: 'pink', setting: 'room', way: 'up', watch: ['steady', 'way'] },
  },
  {
    id: 'steady-bird',
    en: 'a blue bird flying over a garden, without flicker',
    zh: '一只蓝色的鸟飞过花园，画面不闪',
    a: 1.4,
    b: 0.1,
    ask: { cast: 'bird', colour: 'blue', setting: 'garden', watch: ['steady', 'limbs', 'even'] },
  },
  {
    id: 'steady-robot',
    en: 'a green robot walking along a street, filmed without flicker',
    zh: '一个绿色的机器人走在街上，画面不闪',
    a: 1.7,
    b: 0.6,
    ask: { cast: 'robot', colour: 'green', setting: 'street', watch: ['steady', 'same', 'even'] },
  },
];

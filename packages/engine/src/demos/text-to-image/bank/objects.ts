/** Single object and two objects: is it there at all? Difficulties give shapes like those GenEval reports (Ghosh et al. 2023). */
import type { BankEntry } from '../ask.ts';

export const SINGLE_OBJECT: readonly BankEntry[] = [
  { id: 'single-cat', en: 'a cat', zh: '一只猫', a: 1.4, b: -2.9, ask: { groups: [{ kind: 'cat' }] } },
  { id: 'single-chair', en: 'a chair', zh: '一把椅子', a: 1.4, b: -2.8, ask: { groups: [{ kind: 'chair' }] } },
  { id: 'single-teapot', en: 'a teapot', zh: '一把茶壶', a: 1.3, b: -2.5, ask: { groups: [{ kind: 'teapot' }] } },
  {
    id: 'single-umbrella',
    en: 'an open umbrella',
    zh: '一把撑开的伞',
    a: 1.3,
    b: -2.5,
    ask: { groups: [{ kind: 'umbrella' }] },
  },
  { id: 'single-guitar', en: 'a guitar', zh: '一把吉他', a: 1.3, b: -2.4, ask: { groups: [{ kind: 'guitar' }] } },
  { id: 'single-robot', en: 'a robot', zh: '一个机器人', a: 1.2, b: -2.6, ask: { groups: [{ kind: 'robot' }] } },
  { id: 'single-clock', en: 'a clock', zh: '一个钟', a: 1.2, b: -2.2, ask: { groups: [{ kind: 'clock' }] } },
  { id: 'single-boat', en: 'a sailing boat', zh: '一只帆船', a: 1.3, b: -2.4, ask: { groups: [{ kind: 'boat' }] } },
];

export const TWO_OBJECTS: readonly BankEntry[] = [
  {
    id: 'two-cat-dog',
    en: 'a cat and a dog',
    zh: '一只猫和一只狗',
    a: 1.3,
    b: -0.9,
    ask: { groups: [{ kind: 'cat' }, { kind: 'dog' }] },
  },
  {
    id: 'two-cup-book',
    en: 'a cup and a book',
    zh: '一个杯子和一本书',
    a: 1.2,
    b: -0.7,
    ask: { groups: [{ kind: 'cup' }, { kind: 'book' }] },
  },
  {
    id: 'two-apple-teapot',
    en: 'an apple and a teapot',
    zh: '一个苹果和一把茶壶',
    a: 1.3,
    b: -0.4,
    ask: { groups: [{ kind: 'apple' }, { kind: 'teapot' }] },
  },
  {
    id: 'two-car-tree',
    en: 'a car and a tree',
    zh: '一辆汽车和一棵树',
    a: 1.2,
    b: -0.8,
    ask: { groups: [{ kind: 'car' }, { kind: 'tree' }] },
  },
  {
    id: 'two-robot-rabbit',
    en: 'a robot and a rabbit',
    zh: '一个机器人和一只兔子',
    a: 1.4,
    b: 0.1,
    ask: { groups: [{ kind: 'robot' }, { kind: 'rabbit' }] },
  },
  {
    id: 'two-guitar-hat',
    en: 'a guitar and a hat',
    zh: '一把吉他和一顶帽子',
    a: 1.3,
    b: 0.2,
    ask: { groups: [{ kind: 'guitar' }, { kind: 'hat' }] },
  },
  {
    id: 'two-boat-umbrella',
    en: 'a boat and an umbrella',
    zh: '一只小船和一把伞',
    a: 1.3,
    b: 0,
    ask: { groups: [{ kind: 'boat' }, { kind: 'umbrella' }] },
  },
  {
    id: 'two-clock-cake',
    en: 'a clock and a cake',
    zh: '一个钟和一个蛋糕',
    a: 1.2,
    b: -0.1,
    ask: { groups: [{ kind: 'clock' }, { kind: 'cake' }] },
  },
];

/** People: anatomy, proportion, skin and eye colour. The garden prompt is the article's (ledger A27), its watch list what A28 tells. */
import type { BankEntry } from '../ask.ts';

export const PEOPLE: readonly BankEntry[] = [
  {
    id: 'people-garden-baby',
    en: 'a cute brown-haired baby boy sitting in a garden',
    zh: '一个可爱的棕色头发的男宝宝坐在花园里',
    a: 1.3,
    b: 0.8,
    ask: {
      person: {
        role: 'baby-boy',
        pose: 'sitting',
        hair: 'brown',
        setting: 'garden',
        watch: ['human-skin', 'level-eyes', 'proportion'],
      },
    },
  },
  {
    id: 'people-beach-baby',
    en: 'a baby girl with blue eyes sitting on a beach',
    zh: '一个蓝眼睛的女宝宝坐在海滩上',
    a: 1.3,
    b: 0.7,
    ask: {
      person: {
        role: 'baby-girl',
        pose: 'sitting',
        eyes: 'blue',
        setting: 'beach',
        watch: ['level-eyes', 'proportion'],
      },
    },
  },
  {
    id: 'people-girl-waving',
    en: 'a girl waving on a beach',
    zh: '一个女孩在海滩上挥手',
    a: 1.3,
    b: 0.9,
    ask: { person: { role: 'girl', pose: 'waving', setting: 'beach', watch: ['five-fingers', 'human-skin'] } },
  },
  {
    id: 'people-man-both-hands',
    en: 'a man holding up both hands',
    zh: '一个举着双手的男人',
    a: 1.5,
    b: 1.5,
    ask: { person: { role: 'man', pose: 'both-hands', watch: ['five-fingers', 'level-eyes', 'proportion'] } },
  },
  {
    id: 'people-boy-both-hands',
    en: 'a red-haired boy holding up both hands in a room',
    zh: '一个红头发的男孩在房间里举着双手',
    a: 1.4,
    b: 1.4,
    ask: {
      person: { role: 'boy', pose: 'both-hands', hair: 'red', setting: 'room', watch: ['five-fingers', 'human-skin'] },
    },
  },
  {
    id: 'people-woman-green-eyes',
    en: 'a woman with black hair and green eyes',
    zh: '一个黑头发、绿眼睛的女人',
    a: 1.3,
    b: 0.3,
    ask: {
      person: { role: 'woman', pose: 'standing', hair: 'black', eyes: 'green', watch: ['level-eyes', 'human-skin'] },
    },
  },
  {
    id: 'people-boy-blue-eyes',
    en: 'a boy with blond hair and blue eyes',
    zh: '一个金发蓝眼的男孩',
    a: 1.3,
    b: 0.1,
    ask: {
      person: { role: 'boy', pose: 'standing', hair: 'blond', eyes: 'blue', watch: ['level-eyes', 'proportion'] },
    },
  },
  {
    id: 'people-girl-brown-eyes',
    en: 'a girl with brown eyes standing in a garden',
    zh: '一个棕色眼睛的女孩站在花园里',
    a: 1.2,
    b: 0,
    ask: {
      person: { role: 'girl', pose: 'standing', eyes: 'brown', setting: 'garden', watch: ['level-eyes', 'human-skin'] },
    },
  },
  {
    id: 'people-grandmother',
    en: 'a white-haired grandmother standing in a room',
    zh: '一位白发老奶奶站在房间里',
    a: 1.2,
    b: 0.2,
    ask: {
      person: {
        role: 'grandmother',
        pose: 'standing',
        hair: 'white',
        setting: 'room',
        watch: ['proportion', 'human-skin'],
      },
    },
  },
  {
    id: 'people-grandfather-waving',
    en: 'a grandfather waving in a street',
    zh: '一位老爷爷在街上挥手',
    a: 1.3,
    b: 1,
    ask: { person: { role: 'grandfather', pose: 'waving', setting: 'street', watch: ['five-fingers', 'proportion'] } },
  },
  {
    id: 'people-woman-waving',
    en: 'a brown-haired woman waving in a garden',
    zh: '一个棕色头发的女人在花园里挥手',
    a: 1.3,
    b: 0.9,
    ask: {
      person: {
        role: 'woman',
        pose: 'waving',
        hair: 'brown',
        setting: 'garden',
        watch: ['five-fingers', 'human-skin'],
      },
    },
  },
  {
    id: 'people-man-street',
    en: 'a full-length picture of a man standing in a street',
    zh: '一个男人站在街上的全身像',
    a: 1.2,
    b: 0.4,
    ask: {
      person: { role: 'man', pose: 'standing', setting: 'street', watch: ['proportion', 'level-eyes', 'human-skin'] },
    },
  },
];

/** Following instructions: what to leave out is part of them. */
import type { BiText } from '../../../scenario/scenario.ts';
import { pick } from '../../text-to-image/dice.ts';
import { bi, need, pickTwo, type Task, whole } from '../task.ts';

const FRUITS = [
  bi('apple', '苹果'),
  bi('pear', '梨'),
  bi('peach', '桃子'),
  bi('plum', '李子'),
  bi('mango', '芒果'),
] as const;
const listed = (list: readonly BiText[]): BiText =>
  bi(list.map(({ en }) => en).join(', '), list.map(({ zh }) => zh).join('、'));

const SEA = [
  bi('blue', '蓝'),
  bi('deep', '深'),
  bi('wide', '宽'),
  bi('calm', '静'),
  bi('salty', '咸'),
  bi('cold', '冷'),
  bi('old', '老'),
] as const;
/** Without an e in English and without 鱼 in Chinese; those that are barred have both. */
const ANIMALS = [
  bi('cat', '猫'),
  bi('lion', '狮子'),
  bi('duck', '鸭子'),
  bi('panda', '熊猫'),
  bi('rabbit', '兔子'),
  bi('fox', '狐狸'),
] as const;
const BARRED = [bi('whale', '鲸鱼'), bi('crocodile', '鳄鱼'), bi('cuttlefish', '墨鱼')] as const;
const PEOPLE = [bi('Mei', '小梅'), bi('Arun', '阿伦'), bi('Lina', '丽娜'), bi('Tomas', '托马斯')] as const;

export const INSTRUCTIONS: readonly Task[] = [
  {
    id: 'three-fruits',
    capability: 'instructions',
    a: 1.1,
    b: -0.9,
    title: bi('Three fruits, and nothing else', '三种水果，不要多说'),
    requirements: [
      need('three', bi('There are three fruits', '正好三种水果'), 'number'),
      need('only', bi('Nothing else is said', '没有多说别的'), 'chatter'),
    ],
    make(dice, fault) {
      const first = Math.floor(dice(1) * FRUITS.length);
      const count = fault === 'number' ? (dice(2) < 0.5 ? 2 : 4) : 3;
      const list = listed(Array.from({ length: count }, (_, k) => FRUITS[(first + k) % FRUITS.length]));
      const said =
        fault === 'chatter'
          ? bi(
              `What a lovely question! Here they are: ${list.en}. Enjoy!`,
              `这个问题真好！它们是：${list.zh}。祝你喜欢！`,
            )
          : list;
      return {
        lines: [
          [
            'visitor',
            bi('Name three fruits. Write the names and nothing else.', '说出三种水果，只写名称，不要写别的。'),
          ],
          ['bot', said],
        ],
      };
    },
  },
  {
    id: 'yes-or-no',
    capability: 'instructions',
    a: 1.4,
    b: 0,
    title: bi('One word: yes or no', '一个词：是或否'),
    requirements: [
      need('word', bi('It says yes or no, and no more', '只回答是或否'), 'explains'),
      need('right', bi('The answer is right', '答案正确'), 'wrong-answer'),
    ],
    make(dice, fault) {
      const n = whole(dice, 1, 11, 99);
      const yes = (n % 2 === 0) !== (fault === 'wrong-answer');
      const word = yes ? bi('Yes', '是') : bi('No', '否');
      const said =
        fault === 'explains'
          ? bi(
              `${word.en}, for ${n} ${n % 2 === 0 ? 'can' : 'cannot'} be halved evenly, as I can show you.`,
              `${word.zh}，因为 ${n} ${n % 2 === 0 ? '能' : '不能'}被二整除，我可以演示给你看。`,
            )
          : word;
      return {
        lines: [
          ['visitor', bi(`Is ${n} an even number? Answer with one word.`, `${n} 是偶数吗？只用“是”或“否”回答。`)],
          ['bot', said],
        ],
      };
    },
  },
  {
    id: 'in-order',
    capability: 'instructions',
    a: 1.7,
    b: 1.1,
    title: bi('Numbers in order', '给数字排序'),
    requirements: [
      need('order', bi('From small to large', '从小到大'), 'order'),
      need('all', bi('All numbers are there', '数字齐全'), 'dropped'),
      need('only', bi('Nothing else is said', '没有多说别的'), 'chatter'),
    ],
    make(dice, fault) {
      const sorted = [
        whole(dice, 1, 2, 9),
        whole(dice, 2, 12, 24),
        whole(dice, 3, 31, 48),
        whole(dice, 4, 55, 79),
        whole(dice, 5, 83, 99),
      ];
      const asked = [sorted[3], sorted[0], sorted[4], sorted[2], sorted[1]];
      const order = fault === 'order' ? [sorted[0], sorted[2], sorted[1], sorted[3], sorted[4]] : sorted;
      const list = (fault === 'dropped' ? order.filter((_, k) => k !== 2) : order).join(', ');
      const said =
        fault === 'chatter'
          ? bi(`Sorting is my passion. ${list}. Shall I go on?`, `排序是我的强项。${list}。还要继续吗？`)
          : bi(list, list);
      return {
        lines: [
          [
            'visitor',
            bi(
              `From small to large, the numbers only: ${asked.join(', ')}`,
              `从小到大排列，只写数字：${asked.join(', ')}`,
            ),
          ],
          ['bot', said],
        ],
      };
    },
  },
  {
    id: 'so-many-words',
    capability: 'instructions',
    a: 1.2,
    b: -0.4,
    title: bi('Exactly so many words', '字数正好'),
    requirements: [
      need('count', bi('As many words as asked', '字数与要求一致'), 'count'),
      need('different', bi('No word comes twice', '没有重复'), 'repeats'),
    ],
    make(dice, fault) {
      const n = whole(dice, 1, 3, 5);
      const first = Math.floor(dice(2) * SEA.length);
      const count = fault === 'count' ? n + (dice(3) < 0.5 ? 1 : -1) : n;
      const words = Array.from({ length: count }, (_, k) => SEA[(first + k) % SEA.length]);
      if (fault === 'repeats') words[count - 1] = words[0];
      const said = bi(words.map(({ en }) => en).join(', '), words.map(({ zh }) => zh).join(''));
      return {
        lines: [
          [
            'visitor',
            bi(
              `Describe the sea in exactly ${n} different words. Nothing else.`,
              `正好用 ${n} 个不同的字形容大海，不要写别的。`,
            ),
          ],
          ['bot', said],
        ],
      };
    },
  },
  {
    id: 'without-a-letter',
    capability: 'instructions',
    a: 1.5,
    b: 0.7,
    title: bi('Animals without the letter e', '名称不含“鱼”字的动物'),
    requirements: [
      need('without', bi('No animal has an e in its name', '没有一个名称含“鱼”字'), 'letter'),
      need('three', bi('There are three animals', '正好三种动物'), 'number'),
    ],
    make(dice, fault) {
      const first = Math.floor(dice(1) * ANIMALS.length);
      const count = fault === 'number' ? (dice(2) < 0.5 ? 2 : 4) : 3;
      const list: BiText[] = Array.from({ length: count }, (_, k) => ANIMALS[(first + k) % ANIMALS.length]);
      if (fault === 'letter') list[whole(dice, 3, 0, 2)] = pick(dice, 4, BARRED);
      return {
        lines: [
          [
            'visitor',
            bi(
              'Name three animals. The letter e must not come up in them. Names only.',
              '说出三种动物，名称里不能有“鱼”字，只写名称。',
            ),
          ],
          ['bot', listed(list)],
        ],
      };
    },
  },
  {
    id: 'as-json',
    capability: 'instructions',
    a: 1.3,
    b: 0.4,
    title: bi('Answer in JSON', '用数据格式回答'),
    requirements: [
      need('form', bi('JSON, and nothing else', '只有数据，没有别的话'), 'prose'),
      need('values', bi('Name and age are right', '姓名和年龄正确'), 'value'),
      need('keys', bi('These two entries and no more', '只有这两项'), 'extra'),
    ],
    make(dice, fault) {
      const [name, other] = pickTwo(dice, 1, PEOPLE);
      const age = whole(dice, 3, 19, 77);
      const wrong = fault === 'value';
      const [n, a] = wrong && dice(4) < 0.5 ? [other, age] : [name, wrong ? age + 10 : age];
      const extra = fault === 'extra' ? bi(', "town": "Lyon"', ', "城市": "里昂"') : bi('', '');
      const said =
        fault === 'prose'
          ? bi(`The name is ${n.en}, and the age is ${a}.`, `姓名是${n.zh}，年龄是 ${a}。`)
          : bi(`{ "name": "${n.en}", "age": ${a}${extra.en} }`, `{ "姓名": "${n.zh}", "年龄": ${a}${extra.zh} }`);
      return {
        lines: [
          [
            'visitor',
            bi(
              `As JSON with name and age, and nothing else: I am ${name.en} and ${age} years old.`,
              `请写成 { "姓名": …, "年龄": … }，不要写别的：我叫${name.zh}，今年 ${age} 岁。`,
            ),
          ],
          ['bot', said],
        ],
      };
    },
  },
];

/** Following instructions: what to leave out is part of them. */
import type { BiText } from '../../../scenario/scenario.ts';
import { bi, need, type Task, whole } from '../task.ts';

const FRUITS = [
  bi('apple', '苹果'),
  bi('pear', '梨'),
  bi('peach', '桃子'),
  bi('plum', '李子'),
  bi('mango', '芒果'),
] as const;
const listed = (list: readonly BiText[]): BiText =>
  bi(list.map(({ en }) => en).join(', '), list.map(({ zh }) => zh).join('、'));

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
];

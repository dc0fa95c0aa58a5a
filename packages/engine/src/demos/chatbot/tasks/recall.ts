/** Recall of what was said earlier in the same conversation. */
import { answer, bi, need, pickTwo, type Task, whole } from '../task.ts';

const NAMES = [bi('Mei', '小梅'), bi('Arun', '阿伦'), bi('Lina', '丽娜'), bi('Tomas', '托马斯')] as const;
const TOWNS = [bi('Suzhou', '苏州'), bi('Lyon', '里昂'), bi('Xiamen', '厦门'), bi('Porto', '波尔图')] as const;
const GOODS = [
  bi('rice', '大米'),
  bi('lemons', '柠檬'),
  bi('soap', '肥皂'),
  bi('candles', '蜡烛'),
  bi('ink', '墨水'),
] as const;

const DOINGS = [
  bi('swimming', '游泳'),
  bi('chess', '下棋'),
  bi('the dentist', '看牙医'),
  bi('singing', '唱歌'),
  bi('a walk', '散步'),
] as const;

export const RECALL: readonly Task[] = [
  {
    id: 'who-am-i',
    capability: 'recall',
    a: 1.1,
    b: -1.1,
    title: bi('Who am I, and where from?', '我是谁，从哪里来？'),
    requirements: [
      need('name', bi('The name is right', '名字正确'), 'name'),
      need('town', bi('The town is right', '城市正确'), 'town'),
    ],
    make(dice, fault) {
      const [name, otherName] = pickTwo(dice, 1, NAMES);
      const [town, otherTown] = pickTwo(dice, 3, TOWNS);
      const n = fault === 'name' ? otherName : name;
      const w = fault === 'town' ? otherTown : town;
      return {
        lines: [
          ['visitor', bi(`Hello, I am ${name.en}, from ${town.en}.`, `你好，我是${name.zh}，来自${town.zh}。`)],
          ['bot', bi('Welcome to the stand!', '欢迎来到我们的展位！')],
          ['visitor', bi('Do you remember my name, and where I come from?', '你还记得我叫什么、从哪里来吗？')],
          answer(dice, `You are ${n.en}, from ${w.en}.`, `你是${n.zh}，来自${w.zh}。`),
        ],
      };
    },
  },
  {
    id: 'third-on-the-list',
    capability: 'recall',
    a: 1.5,
    b: 0.2,
    title: bi('Third on the list', '清单上的第三样'),
    requirements: [
      need('third', bi('It names the third thing', '说出了第三样'), 'third'),
      need('one', bi('It names one thing only', '只说一样'), 'two'),
    ],
    make(dice, fault) {
      const first = Math.floor(dice(1) * GOODS.length);
      const list = [0, 1, 2, 3].map((k) => GOODS[(first + k) % GOODS.length]);
      const said = fault === 'third' ? [list[dice(2) < 0.5 ? 1 : 3]] : fault === 'two' ? [list[2], list[3]] : [list[2]];
      const join = (language: 'en' | 'zh') =>
        said.map((each) => each[language]).join(language === 'en' ? ' and ' : '和');
      return {
        lines: [
          [
            'visitor',
            bi(
              `My list: ${list.map(({ en }) => en).join(', ')}.`,
              `我的清单：${list.map(({ zh }) => zh).join('、')}。`,
            ),
          ],
          ['bot', bi('I have noted it.', '记下了。')],
          ['visitor', bi('What was third on my list?', '清单上第三样是什么？')],
          answer(dice, `Third came ${join('en')}.`, `第三样是${join('zh')}。`),
        ],
      };
    },
  },
  {
    id: 'where-and-when',
    capability: 'recall',
    a: 1.6,
    b: 1,
    title: bi('Where and when do we meet?', '我们何时何地见面？'),
    requirements: [
      need('hour', bi('The hour is right', '时间正确'), 'hour'),
      need('hall', bi('The hall is right', '展厅正确'), 'hall'),
      need('person', bi('The person is right', '人名正确'), 'person'),
    ],
    make(dice, fault) {
      const [name, other] = pickTwo(dice, 1, NAMES);
      const [hour, hall] = [whole(dice, 3, 9, 15), whole(dice, 4, 1, 4)];
      const h = fault === 'hour' ? hour + 1 : hour;
      const l = fault === 'hall' ? (hall % 4) + 1 : hall;
      const p = fault === 'person' ? other : name;
      return {
        lines: [
          [
            'visitor',
            bi(
              `Note: I meet ${name.en} at ${hour} o'clock in hall ${hall}. Bring a pen.`,
              `请记：${hour} 点在 ${hall} 号馆见${name.zh}，带一支笔。`,
            ),
          ],
          ['bot', bi('Noted.', '已记录。')],
          ['visitor', bi('Which is the largest ocean?', '最大的海洋是哪个？')],
          ['bot', bi('The Pacific.', '太平洋。')],
          ['visitor', bi('Whom do I meet, when and where?', '我要见谁，几点，在哪里？')],
          answer(dice, `You meet ${p.en} at ${h} o'clock in hall ${l}.`, `你 ${h} 点在 ${l} 号馆见${p.zh}。`),
        ],
      };
    },
  },
  {
    id: 'day-plan',
    capability: 'recall',
    a: 1.3,
    b: -0.4,
    title: bi('The plan of my day', '我的一天安排'),
    requirements: [
      need('what', bi('What I do at that hour is right', '那个时间要做的事正确'), 'what'),
      need('next', bi('What comes after it is right', '之后要做的事正确'), 'next'),
    ],
    make(dice, fault) {
      const start = Math.floor(dice(1) * DOINGS.length);
      const plan = [0, 1, 2, 3].map((k) => ({ hour: 9 + 2 * k, what: DOINGS[(start + k) % DOINGS.length] }));
      const k = whole(dice, 2, 0, 1);
      const [at, then] = [plan[k], plan[k + 1]];
      const what = fault === 'what' ? plan[3].what : at.what;
      const next = fault === 'next' ? plan[k === 0 ? 2 : 0].what : then.what;
      return {
        lines: [
          [
            'visitor',
            bi(
              `My day: ${plan.map((each) => `${each.hour} o'clock ${each.what.en}`).join(', ')}.`,
              `我的一天：${plan.map((each) => `${each.hour} 点${each.what.zh}`).join('，')}。`,
            ),
          ],
          ['bot', bi('A full day!', '真充实！')],
          [
            'visitor',
            bi(`What do I do at ${at.hour} o'clock, and what comes next?`, `我 ${at.hour} 点做什么？之后呢？`),
          ],
          answer(
            dice,
            `At ${at.hour} o'clock ${what.en}, then ${next.en}.`,
            `${at.hour} 点${what.zh}，之后${next.zh}。`,
          ),
        ],
      };
    },
  },
];

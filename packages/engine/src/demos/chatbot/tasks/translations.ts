/** Translation, from the language of the prompt into the other. What an answer says is checked through the interpreter's line. */
import { bi, need, pickTwo, type Task, whole } from '../task.ts';

const COLOURS = [bi('red', '红色'), bi('green', '绿色'), bi('blue', '蓝色'), bi('yellow', '黄色')] as const;
const PLACES = [bi('museum', '博物馆'), bi('station', '车站'), bi('library', '图书馆'), bi('garden', '花园')] as const;
const SIDES = [bi('left', '左边'), bi('right', '右边')] as const;
const ASK = bi('Translate: ', '请翻译：');

export const TRANSLATIONS: readonly Task[] = [
  {
    id: 'bus-leaves',
    capability: 'translation',
    a: 1.1,
    b: -1,
    title: bi('Translate: when a bus leaves', '翻译：公交车几点开'),
    translates: true,
    requirements: [
      need('colour', bi('The colour is the same', '颜色一致'), 'colour'),
      need('hour', bi('The hour is the same', '时间一致'), 'hour'),
    ],
    make(dice, fault) {
      const [colour, other] = pickTwo(dice, 1, COLOURS);
      const hour = whole(dice, 3, 6, 10);
      const say = (c: typeof colour, h: number) =>
        bi(`The ${c.en} bus leaves at ${h} o'clock.`, `${c.zh}的公交车 ${h} 点开。`);
      const asked = say(colour, hour);
      return {
        lines: [
          ['visitor', bi(ASK.en + asked.en, ASK.zh + asked.zh)],
          ['bot', say(fault === 'colour' ? other : colour, fault === 'hour' ? hour + 1 : hour)],
        ],
      };
    },
  },
  {
    id: 'tickets-please',
    capability: 'translation',
    a: 1.3,
    b: 0,
    title: bi('Translate: buying tickets', '翻译：买票'),
    translates: true,
    requirements: [
      need('number', bi('As many tickets', '票数一致'), 'number'),
      need('place', bi('The place is the same', '地点一致'), 'place'),
      need('whole', bi('Nothing is left out', '没有遗漏'), 'left-out'),
    ],
    make(dice, fault) {
      const [place, other] = pickTwo(dice, 1, PLACES);
      const n = whole(dice, 3, 2, 6);
      const say = (p: typeof place, k: number, rest: boolean) =>
        bi(
          `${k} tickets for the ${p.en}, please${rest ? ', and a map' : ''}.`,
          `请给我 ${k} 张${p.zh}的票${rest ? '，再来一张地图' : ''}。`,
        );
      const asked = say(place, n, true);
      const said = say(fault === 'place' ? other : place, fault === 'number' ? n + 2 : n, fault !== 'left-out');
      return {
        lines: [
          ['visitor', bi(ASK.en + asked.en, ASK.zh + asked.zh)],
          ['bot', said],
        ],
      };
    },
  },
  {
    id: 'do-not-open',
    capability: 'translation',
    a: 1.7,
    b: 0.9,
    title: bi('Translate: a warning on a door', '翻译：门上的警示'),
    translates: true,
    requirements: [
      need('not', bi('It says what not to do', '说明了不要做什么'), 'not'),
      need('side', bi('The side is the same', '方位一致'), 'side'),
      need('colour', bi('The colour is the same', '颜色一致'), 'colour'),
    ],
    make(dice, fault) {
      const [side, wrong] = pickTwo(dice, 1, SIDES);
      const [colour, other] = pickTwo(dice, 3, COLOURS);
      const say = (s: typeof side, c: typeof colour, not: boolean) =>
        bi(
          `${not ? 'Do not open' : 'Please open'} the door on the ${s.en} while the ${c.en} light is on.`,
          `${c.zh}的灯亮着时，${not ? '不要打开' : '请打开'}${s.zh}的门。`,
        );
      const asked = say(side, colour, true);
      const said = say(fault === 'side' ? wrong : side, fault === 'colour' ? other : colour, fault !== 'not');
      return {
        lines: [
          ['visitor', bi(ASK.en + asked.en, ASK.zh + asked.zh)],
          ['bot', said],
        ],
      };
    },
  },
];

/** An arm seen from above sorts pieces by colour into two trays. */
import type { Score } from '../score.ts';
import type { Task } from '../task.ts';
import { COLOUR_WORDS, find, NO_HAND, thing } from '../task.ts';
import type { ToyColour } from '../trial.ts';

export type Sorting = {
  readonly task: 'sorting';
  readonly piece: 'cube' | 'ball';
  readonly colours: readonly [ToyColour, ToyColour];
  /** How many of each colour. */
  readonly each: readonly [number, number];
  readonly withinS?: number;
};

const SPOTS: readonly (readonly [number, number])[] = [
  [112, 122],
  [150, 108],
  [186, 126],
  [128, 164],
  [168, 172],
  [206, 164],
];
const TRAY_X = 300;
const TRAY_Y = [92, 172] as const;
const IN_TRAY: readonly (readonly [number, number])[] = [
  [-22, -8],
  [0, 8],
  [22, -8],
  [-11, 10],
];

export const sorting: Task<Sorting> = {
  requirements({ piece, colours, withinS = 0 }) {
    const [a, b] = colours.map((c) => COLOUR_WORDS[c]);
    const pieces = piece === 'cube' ? { en: 'cubes', zh: '方块' } : { en: 'balls', zh: '球' };
    return {
      'first-right': {
        en: `All ${a.en} ${pieces.en} lie in the ${a.en} tray`,
        zh: `${a.zh}${pieces.zh}都在${a.zh}托盘里`,
      },
      'second-right': {
        en: `All ${b.en} ${pieces.en} lie in the ${b.en} tray`,
        zh: `${b.zh}${pieces.zh}都在${b.zh}托盘里`,
      },
      'none-left': { en: 'Nothing lies outside the trays', zh: '托盘外面没有东西' },
      'no-hand': NO_HAND,
      'in-time': { en: `The stopwatch ends at ${withinS} s or less`, zh: `秒表最后不超过 ${withinS} 秒` },
    };
  },
  faults: () => ({
    'wrong-tray-first': ['first-right'],
    'wrong-tray-second': ['second-right'],
    'leaves-one-first': ['first-right', 'none-left'],
    'leaves-one-second': ['second-right', 'none-left'],
    'drops-first': ['first-right', 'none-left'],
    'drops-second': ['second-right', 'none-left'],
    freezes: ['none-left'],
    hand: ['no-hand'],
    slow: ['in-time'],
  }),
  stage({ piece, colours, each }, dice) {
    const list = colours.flatMap((colour, i) => Array.from({ length: each[i] }, () => colour));
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(dice(10 + i) * (i + 1));
      [list[i], list[j]] = [list[j], list[i]];
    }
    const spots = list.length > 4 ? SPOTS : SPOTS.slice(0, 5);
    const shift = Math.floor(dice(2) * spots.length);
    const pieces = list.map((colour, i) => {
      const [x, y] = spots[(i + shift) % spots.length];
      return thing(`piece-${i}`, piece, colour, x + Math.round(6 * dice(20 + i)), y, 18, 18);
    });
    const upper = dice(3) < 0.5 ? 0 : 1;
    const trays = colours.map((colour, i) =>
      thing(`tray-${colour}`, 'tray', colour, TRAY_X, TRAY_Y[i === upper ? 0 : 1], 84, 62),
    );
    const start: Record<string, number> = { 'grip.x': 236, 'grip.y': 112, 'grip.open': 1, 'grip.lift': 1 };
    for (const { id, x, y } of pieces) {
      start[`${id}.x`] = x;
      start[`${id}.y`] = y;
      start[`${id}.lift`] = 0;
    }
    const words = colours.map((c) => COLOUR_WORDS[c]);
    return {
      view: 'above',
      robot: 'arm',
      things: [...trays, ...pieces],
      start,
      opening: {
        en: `A table from above with ${each[0]} ${words[0].en} and ${each[1]} ${words[1].en} ${piece === 'cube' ? 'cubes' : 'balls'}, a ${words[0].en} and a ${words[1].en} tray, and an arm`,
        zh: `从上方看一张桌子：${each[0]} 个${words[0].zh}色和 ${each[1]} 个${words[1].zh}色${piece === 'cube' ? '方块' : '球'}，一个${words[0].zh}托盘、一个${words[1].zh}托盘和一条机械臂`,
      },
    };
  },
  play({ colours }, stage, score, fault, failDice) {
    if (fault === 'slow') score.slow = 2.3;
    const pieces = stage.things.filter(({ id }) => id.startsWith('piece-'));
    const bad = fault?.endsWith('-first') === true ? colours[0] : fault?.endsWith('-second') === true ? colours[1] : '';
    const concerned = pieces.filter(({ colour }) => bad === '' || colour === bad);
    const victim = concerned[Math.floor(failDice(8) * concerned.length)].id;
    const inTray: Record<string, ToyColour | undefined> = {};
    const filled: Record<string, number> = {};
    let stuck = false;
    for (const { id, colour } of pieces) {
      if (stuck) break;
      const own = id === victim;
      const c = COLOUR_WORDS[colour];
      if (own && fault?.startsWith('leaves-one') === true) {
        score.say(`it passes over one ${c.en} piece`, `它跳过了一个${c.zh}色的`, true);
        continue;
      }
      const aim = own && fault?.startsWith('wrong-tray') === true ? otherOf(colours, colour) : colour;
      const tray = find(stage, `tray-${aim}`);
      const place = filled[aim] ?? 0;
      filled[aim] = place + 1;
      const [dx, dy] = IN_TRAY[place % IN_TRAY.length];
      grasp(score, id);
      if (own && fault === 'freezes') {
        score.act(0.4, to(id, 236, 120));
        score.freeze();
        stuck = true;
      } else if (own && fault?.startsWith('drops') === true) {
        score.act(0.5, to(id, 238, 140));
        score.say(`one ${c.en} piece slips out and rolls to the table's edge`, `一个${c.zh}色的滑落，滚到桌边`, true);
        score.move(0.24, { [`${id}.lift`]: 0 });
        score.move(0.6, { [`${id}.x`]: 232, [`${id}.y`]: 200 });
        score.act(0.4, { 'grip.open': 1 });
      } else if (own && fault === 'hand') {
        score.act(0.5, to(id, 238, 140));
        score.wait(0.4);
        score.hand(238, 140, [238, 270], () => {
          score.move(0.25, { 'grip.open': 1 });
          const end = { 'hand.x': tray.x + dx, 'hand.y': tray.y + dy };
          score.move(0.5, { ...end, [`${id}.x`]: tray.x + dx, [`${id}.y`]: tray.y + dy });
          score.move(0.24, { [`${id}.lift`]: 0 });
        });
        inTray[id] = aim;
      } else {
        score.act(0.55, to(id, tray.x + dx, tray.y + dy));
        score.act(0.36, { 'grip.lift': 0, [`${id}.lift`]: 0 });
        score.set({ 'grip.open': 1 });
        const a = COLOUR_WORDS[aim];
        score.say(`a ${c.en} piece goes into the ${a.en} tray`, `一个${c.zh}色的放进${a.zh}托盘`, aim !== colour);
        score.move(0.2, { 'grip.lift': 1 });
        inTray[id] = aim;
      }
    }
    // Out of the way, so that the trays are seen.
    if (!stuck) score.act(0.6, { 'grip.x': 168, 'grip.y': 78, 'grip.lift': 1 });
    score.done();
    const right = (c: ToyColour): boolean =>
      pieces.filter(({ colour }) => colour === c).every(({ id }) => inTray[id] === c);
    return {
      'first-right': right(colours[0]),
      'second-right': right(colours[1]),
      'none-left': pieces.every(({ id }) => inTray[id] !== undefined),
      'no-hand': fault !== 'hand',
      'in-time': fault !== 'slow',
    };
  },
};

function otherOf([a, b]: readonly [ToyColour, ToyColour], c: ToyColour): ToyColour {
  return c === a ? b : a;
}

function grasp(score: Score, id: string): void {
  score.act(0.5, { 'grip.x': score.value(`${id}.x`), 'grip.y': score.value(`${id}.y`) });
  score.move(0.18, { 'grip.lift': 0 });
  score.set({ 'grip.open': 0 });
  score.move(0.18, { 'grip.lift': 1, [`${id}.lift`]: 1 });
}

function to(id: string, x: number, y: number): Record<string, number> {
  return { 'grip.x': x, 'grip.y': y, [`${id}.x`]: x, [`${id}.y`]: y };
}

/** An arm on a bench takes a cube from a row and puts it into one of two bins; a cup of tea stands in its way. */
import { pick } from '../../text-to-image/dice.ts';
import type { Score } from '../score.ts';
import type { Task } from '../task.ts';
import { BENCH_Y, COLOUR_WORDS, find, NO_HAND, thing } from '../task.ts';
import type { ToyColour } from '../trial.ts';

export type PickPlace = {
  readonly task: 'pick-place';
  readonly cube: ToyColour;
  readonly bin: ToyColour;
  /** All the cubes of the row, and the two bins from left to right. */
  readonly cubes: readonly ToyColour[];
  readonly bins: readonly [ToyColour, ToyColour];
  /** The most that the stopwatch may show, in s. */
  readonly withinS?: number;
};

const SIZE = 19;
const UP_Y = 84;
const REST = { 'grip.x': 208, 'grip.y': 88, 'grip.open': 1 } as const;
const BIN_X = [274, 328] as const;

export const pickPlace: Task<PickPlace> = {
  requirements({ cube, bin, withinS = 0 }) {
    const c = COLOUR_WORDS[cube];
    const b = COLOUR_WORDS[bin];
    return {
      'in-bin': {
        en: `The ${c.en} cube lies in the ${b.en} bin at the end`,
        zh: `最后${c.zh}方块在${b.zh}箱子里`,
      },
      'others-stay': { en: 'The other cubes stay where they were', zh: '其他方块还在原处' },
      'cup-stands': { en: 'The cup is still standing', zh: '杯子还立着' },
      'no-hand': NO_HAND,
      'in-time': {
        en: `The stopwatch ends at ${withinS} s or less`,
        zh: `秒表最后不超过 ${withinS} 秒`,
      },
    };
  },
  faults: () => ({
    drops: ['in-bin'],
    'wrong-bin': ['in-bin'],
    'wrong-cube': ['in-bin', 'others-stay'],
    'knocks-cup': ['cup-stands'],
    freezes: ['in-bin'],
    hand: ['no-hand'],
    slow: ['in-time'],
  }),
  stage({ cubes, bins }, dice) {
    const gap = 30;
    const left = 112 + Math.round(8 * dice(1)) + (cubes.length === 2 ? 12 : 0);
    // The row in an order of its own each time.
    const order = [...cubes];
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(dice(10 + i) * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const row = order.map((colour, i) => thing(`cube-${colour}`, 'cube', colour, left + i * gap, BENCH_Y, SIZE, SIZE));
    const swapped = dice(2) < 0.5 ? bins : ([bins[1], bins[0]] as const);
    const boxes = swapped.map((colour, i) => thing(`bin-${colour}`, 'bin', colour, BIN_X[i], BENCH_Y, 46, 27));
    const cup = thing('cup', 'cup', 'white', 237, BENCH_Y, 16, 18);
    const start: Record<string, number> = { ...REST, 'cup.x': cup.x, 'cup.turn': 0, 'cup.spill': 0 };
    for (const { id, x, y } of row) {
      start[`${id}.x`] = x;
      start[`${id}.y`] = y;
    }
    const names = order.map((c) => COLOUR_WORDS[c]);
    const boxNames = swapped.map((c) => COLOUR_WORDS[c]);
    return {
      view: 'side',
      robot: 'arm',
      things: [thing('bench', 'bench', 'white', 222, BENCH_Y, 264, 40), ...row, cup, ...boxes],
      start,
      opening: {
        en: `An arm on a bench. From left to right: ${names.map((n) => `a ${n.en} cube`).join(', ')}, a cup, ${boxNames.map((n) => `a ${n.en} bin`).join(', ')}`,
        zh: `台面上一条机械臂，从左到右：${names.map((n) => `${n.zh}方块`).join('、')}、一只杯子、${boxNames.map((n) => `${n.zh}箱子`).join('、')}`,
      },
    };
  },
  play({ cube, bin, cubes, bins }, stage, score, fault, failDice) {
    if (fault === 'slow') score.slow = 2.4;
    const others = cubes.filter((c) => c !== cube);
    const taken = fault === 'wrong-cube' ? pick(failDice, 8, others) : cube;
    const aim = fault === 'wrong-bin' ? (bins.find((b) => b !== bin) ?? bin) : bin;
    const held = `cube-${taken}`;
    const box = find(stage, `bin-${aim}`);
    const names = { t: COLOUR_WORDS[taken], a: COLOUR_WORDS[aim] };
    const cubeX = score.value(`${held}.x`);
    score.act(0.75, { 'grip.x': cubeX });
    score.act(0.5, { 'grip.y': BENCH_Y - SIZE / 2 });
    score.act(0.4, { 'grip.open': 0 });
    score.say(`the gripper closes on the ${names.t.en} cube`, `夹爪夹住${names.t.zh}方块`);
    score.act(0.5, { 'grip.y': UP_Y, [`${held}.y`]: UP_Y + SIZE / 2 });
    if (fault === 'knocks-cup') knockCup(score, held);
    if (fault === 'freezes') {
      score.act(0.4, { 'grip.x': 196, [`${held}.x`]: 196 });
      score.freeze();
    } else if (fault === 'drops') dropOnTheWay(score, held, names.t.en, names.t.zh, box.x);
    else if (fault === 'hand') helpIn(score, held, box.x);
    else putIn(score, held, box.x);
    if (fault !== 'freezes') score.act(0.6, { 'grip.x': 208, 'grip.y': 88 });
    score.done();
    const inAim = fault !== 'drops' && fault !== 'freezes';
    if (inAim)
      score.say(`the ${names.t.en} cube lies in the ${names.a.en} bin`, `${names.t.zh}方块在${names.a.zh}箱子里`);
    if (fault !== 'knocks-cup') score.say('the cup stands', '杯子立着');
    return {
      'in-bin': inAim && taken === cube && aim === bin,
      'others-stay': taken === cube,
      'cup-stands': fault !== 'knocks-cup',
      'no-hand': fault !== 'hand',
      'in-time': fault !== 'slow',
    };
  },
};

function putIn(score: Score, held: string, x: number): void {
  score.act(0.95, { 'grip.x': x, [`${held}.x`]: x });
  score.act(0.45, { 'grip.y': 116, [`${held}.y`]: 116 + SIZE / 2 });
  score.act(0.4, { 'grip.open': 1 });
  score.drop(`${held}.y`, BENCH_Y - 3);
}

/** Comes across too low, cube in hand, and sweeps the cup over. */
function knockCup(score: Score, held: string): void {
  score.act(0.6, { 'grip.y': BENCH_Y - 24, [`${held}.y`]: BENCH_Y - 24 + SIZE / 2, 'grip.x': 196, [`${held}.x`]: 196 });
  score.act(0.4, { 'grip.x': 226, [`${held}.x`]: 226 });
  score.move(0.24, { 'cup.turn': 90, 'cup.x': 246, 'grip.x': 236, [`${held}.x`]: 236 });
  score.say('the arm sweeps the cup over, and tea runs out', '机械臂碰倒杯子，茶水流出', true);
  score.move(0.5, { 'cup.spill': 1 });
  score.act(0.4, { 'grip.y': UP_Y, [`${held}.y`]: UP_Y + SIZE / 2 });
}

function dropOnTheWay(score: Score, held: string, en: string, zh: string, boxX: number): void {
  score.act(0.5, { 'grip.x': 206, [`${held}.x`]: 206 });
  score.say(`the ${en} cube slips out of the gripper and falls on the bench`, `${zh}方块从夹爪滑落，掉在台面上`, true);
  score.drop(`${held}.y`, BENCH_Y, { [`${held}.x`]: 211 });
  score.act(0.6, { 'grip.x': boxX });
  score.act(0.4, { 'grip.open': 1 });
}

/** Hangs before the bin; a person takes the cube out of the gripper and puts it in. */
function helpIn(score: Score, held: string, boxX: number): void {
  score.act(0.7, { 'grip.x': boxX - 40, [`${held}.x`]: boxX - 40 });
  score.wait(0.5);
  score.hand(boxX - 40, UP_Y + SIZE / 2, [boxX, -40], () => {
    score.move(0.25, { 'grip.open': 1 });
    score.move(0.45, { 'hand.x': boxX, [`${held}.x`]: boxX });
    score.move(0.4, { 'hand.y': 128, [`${held}.y`]: 137 });
    score.drop(`${held}.y`, BENCH_Y - 3);
  });
}

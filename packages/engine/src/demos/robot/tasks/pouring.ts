/** An arm on a bench pours from a jug into a glass, up to a line. */
import type { Score } from '../score.ts';
import type { Task } from '../task.ts';
import { BENCH_Y, NO_HAND, thing } from '../task.ts';
import type { ToyColour } from '../trial.ts';

export type Pouring = {
  readonly task: 'pouring';
  readonly drink: ToyColour;
  /** Where the line is, as a part of the glass's height. */
  readonly line: number;
  readonly withinS?: number;
};

const GLASS_H = 58;
const JUG = { x: 140, y: BENCH_Y } as const;

export const pouring: Task<Pouring> = {
  requirements: ({ withinS = 0 }) => ({
    'to-line': { en: 'The glass is filled to the line', zh: '杯里的饮料到刻度线' },
    dry: { en: 'Nothing was spilled on the bench', zh: '台面上没有洒出来' },
    stands: { en: 'The glass is still standing', zh: '杯子还立着' },
    'no-hand': NO_HAND,
    'in-time': { en: `The stopwatch ends at ${withinS} s or less`, zh: `秒表最后不超过 ${withinS} 秒` },
  }),
  faults: () => ({
    'too-little': ['to-line'],
    overflows: ['to-line', 'dry'],
    spills: ['dry'],
    'knocks-glass': ['stands', 'to-line', 'dry'],
    freezes: ['to-line'],
    hand: ['no-hand'],
    slow: ['in-time'],
  }),
  stage({ drink, line }, dice) {
    const x = 286 + Math.round(14 * dice(1) - 7);
    return {
      view: 'side',
      robot: 'arm',
      things: [
        thing('bench', 'bench', 'white', 222, BENCH_Y, 264, 40),
        thing('jug', 'jug', drink, JUG.x, JUG.y, 30, 42),
        { ...thing('glass', 'glass', drink, x, BENCH_Y, 34, GLASS_H), points: [line] },
      ],
      start: {
        'grip.x': 208,
        'grip.y': 88,
        'grip.open': 1,
        'jug.x': JUG.x,
        'jug.y': JUG.y,
        'jug.turn': 0,
        'jug.fill': 0.8,
        'glass.x': x,
        'glass.fill': 0,
        'glass.turn': 0,
        stream: 0,
        puddle: 0,
      },
      opening: {
        en: 'An arm on a bench with a jug on the left and an empty glass on the right, which has a line on it',
        zh: '台面上一条机械臂，左边一只壶，右边一只空玻璃杯，杯上有刻度线',
      },
    };
  },
  play({ line }, stage, score, fault, failDice) {
    if (fault === 'slow') score.slow = 2.2;
    const glass = stage.things[2];
    const pourX = glass.x - 26;
    const pourY = BENCH_Y - GLASS_H - 14;
    score.act(0.7, { 'grip.x': JUG.x, 'grip.y': JUG.y - 24 });
    score.act(0.4, { 'grip.open': 0 });
    score.say('the gripper closes on the jug', '夹爪夹住壶');
    score.act(0.5, lift(JUG.x, 82));
    if (fault === 'freezes') {
      score.act(0.5, lift(200, 84));
      score.freeze();
      return facts(score, fault);
    }
    if (fault === 'knocks-glass') {
      score.act(0.8, lift(pourX - 8, 122));
      score.move(0.24, { ...lift(pourX + 8, 122), 'glass.turn': 90, 'glass.x': glass.x + 22 });
      score.say('the jug bumps into the glass, which falls over', '壶碰到玻璃杯，杯子倒了', true);
      score.act(0.5, { 'jug.turn': 62 });
      score.set({ stream: 1 });
      score.move(0.8, { puddle: 1, 'jug.fill': 0.35 });
      score.set({ stream: 0 });
      score.say('what it pours runs over the bench', '倒出来的流了一台面', true);
    } else if (fault === 'hand') {
      score.act(0.9, lift(pourX - 22, pourY));
      score.wait(0.4);
      score.hand(pourX - 10, pourY - 4, [pourX + 10, -40], () => {
        score.move(0.4, lift(pourX, pourY));
        score.move(0.4, { 'jug.turn': 62 });
        pour(score, line, 0, 1.1);
      });
    } else {
      const beside = fault === 'spills' ? -22 : 0;
      score.act(0.9, lift(pourX + beside, pourY));
      score.act(0.5, { 'jug.turn': 62 });
      if (fault === 'spills') {
        score.set({ stream: 1 });
        score.say('the stream goes beside the glass onto the bench', '水流到了杯子旁边的台面上', true);
        score.move(0.6, { puddle: 0.8, 'jug.fill': 0.6 });
        score.move(0.3, lift(pourX, pourY));
        pour(score, line, 0.8, 0.9);
      } else if (fault === 'too-little') {
        pour(score, line * (0.42 + 0.14 * failDice(8)), 0, 0.6);
        score.say('it stops pouring well below the line', '离刻度线还差很多就停了', true);
      } else if (fault === 'overflows') {
        pour(score, 1, 0, 1.3);
        score.say('the glass is full to the brim and runs over', '杯子满到边，溢了出来', true);
        score.set({ stream: 1 });
        score.move(0.7, { puddle: 1 });
        score.set({ stream: 0 });
      } else pour(score, line, 0, 1.1);
    }
    score.act(0.4, { 'jug.turn': 0 });
    score.act(0.6, lift(JUG.x + 40, 92));
    if (fault !== 'knocks-glass' && fault !== 'overflows' && fault !== 'too-little')
      score.say('the drink stands at the line', '饮料到刻度线');
    return facts(score, fault);
  },
};

function lift(x: number, y: number): Record<string, number> {
  return { 'grip.x': x, 'grip.y': y, 'jug.x': x, 'jug.y': y + 24 };
}

function pour(score: Score, fill: number, puddle: number, durationS: number): void {
  score.set({ stream: 1 });
  score.move(durationS * score.slow, { 'glass.fill': fill, 'jug.fill': 0.4, puddle });
  score.set({ stream: 0 });
}

function facts(score: Score, fault: string | undefined): Record<string, boolean> {
  score.done();
  if (score.value('puddle') > 0) score.say('there is a puddle on the bench', '台面上有一滩', true);
  else score.say('the bench is dry', '台面是干的');
  if (fault === 'freezes') score.say('the glass is empty', '杯子是空的');
  return {
    'to-line': fault === undefined || fault === 'hand' || fault === 'slow' || fault === 'spills',
    dry: score.value('puddle') === 0,
    stands: score.value('glass.turn') === 0,
    'no-hand': fault !== 'hand',
    'in-time': fault !== 'slow',
  };
}

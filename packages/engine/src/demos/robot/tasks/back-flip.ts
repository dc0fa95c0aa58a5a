/** A robot turns over backwards on a mat. It faces right, so that backwards is against the clock. */
import type { Score } from '../score.ts';
import type { Task } from '../task.ts';
import { FLOOR_Y, NO_HAND, thing } from '../task.ts';

export type BackFlip = {
  readonly task: 'back-flip';
  readonly robot: 'humanoid' | 'dog';
  readonly times: 1 | 2;
};

const MAT_X = 216;

export const backFlip: Task<BackFlip> = {
  requirements: ({ times }) => ({
    over:
      times === 1
        ? { en: 'It turned over backwards once, all the way', zh: '它向后完整翻了一圈' }
        : { en: 'It turned over backwards twice, all the way', zh: '它向后完整翻了两圈' },
    feet: { en: 'At the end it stands on its feet', zh: '最后它用脚站着' },
    'on-mat': { en: 'At the end it is on the mat', zh: '最后它在垫子上' },
    'no-hand': NO_HAND,
  }),
  faults: ({ times }) => ({
    'lands-on-back': ['over', 'feet'],
    topples: ['feet'],
    forwards: ['over'],
    'off-mat': ['on-mat'],
    'no-turn': ['over'],
    hand: ['no-hand'],
    ...(times === 2 ? { once: ['over'] } : {}),
  }),
  stage({ robot }, dice) {
    const x = MAT_X + Math.round(12 * dice(1) - 6);
    return {
      view: 'side',
      robot,
      things: [thing('mat', 'mat', dice(2) < 0.5 ? 'blue' : 'green', x, FLOOR_Y, 124, 8)],
      start: { 'body.x': x, 'body.up': 0, 'body.turn': 0, 'body.gait': 0, 'body.crouch': 0 },
      opening: {
        en: `A ${robot === 'dog' ? 'four-legged robot' : 'two-legged robot'} on a mat, looking to the right`,
        zh: `垫子上一台${robot === 'dog' ? '四足' : '双足'}机器人，面朝右`,
      },
    };
  },
  play({ robot, times }, stage, score, fault, failDice) {
    const x = stage.things[0].x;
    const high = robot === 'dog' ? 52 : 58;
    score.act(0.5, { 'body.gait': 0.35 });
    score.act(0.4, { 'body.gait': 0 });
    const wanted = fault === 'once' ? 1 : times;
    let turned = 0;
    for (let i = 0; i < wanted; i++) {
      const last = i === wanted - 1;
      const goes = last ? fault : undefined;
      score.act(0.5, { 'body.crouch': 1 });
      if (goes === 'lands-on-back') {
        const lying = robot === 'dog' ? -180 : -90;
        jump(score, high * 0.7, lying, lying, x - 4, robot);
        score.fell();
        score.say('it comes down on its back and stays there', '它背部着地，没有起来', true);
        score.set({ lamp: 1 });
        score.wait(0.7);
      } else if (goes === 'no-turn') {
        jump(score, high * 0.45, 0, 0, x, robot);
        score.say('it jumps up and comes down as it was, without turning', '它跳起又落下，没有翻转', true);
      } else if (goes === 'forwards') {
        jump(score, high, 360, 0, x, robot);
        score.say(
          'it turns over forwards, head to the right first, and lands on its feet',
          '它向前翻了一圈（头先往右），用脚落地',
          true,
        );
      } else if (goes === 'off-mat') {
        const side = failDice(8) < 0.5 ? 1 : -1;
        jump(score, high, -360, 0, x + side * (side > 0 ? 98 : 100), robot);
        turned++;
        score.say(
          'it turns over backwards and lands on its feet on the bare floor beside the mat',
          '它向后翻了一圈，用脚落在垫子旁边的地上',
          true,
        );
      } else {
        jump(score, high, -360, 0, x, robot);
        turned++;
        score.say(
          'it turns over backwards, head to the left first, and lands on its feet',
          '它向后翻了一圈（头先往左），用脚落地',
          true,
        );
      }
    }
    if (fault === 'topples') {
      score.shape(0.8, {
        'body.turn': [
          [0.3, -12],
          [0.6, 8],
          [0.8, -30],
          [1, robot === 'dog' ? -168 : -90],
        ],
      });
      score.fell();
      score.say('it sways, falls over and lies there', '它晃了晃，翻倒在地', true);
      score.set({ lamp: 1 });
      score.wait(0.7);
    }
    if (fault === 'hand') {
      score.move(0.3, { 'body.turn': -16 });
      score.hand(x - 14, FLOOR_Y - (robot === 'dog' ? 38 : 66), [x - 60, -40], () => {
        score.move(0.6, { 'body.turn': 0 });
        score.wait(0.3);
      });
    }
    score.act(0.4, { 'body.crouch': 0 });
    score.done();
    return {
      over: turned === times,
      feet: score.falls === 0,
      'on-mat': fault !== 'off-mat',
      'no-hand': fault !== 'hand',
    };
  },
};

/** Up and over; `end` is the turn as it is written when it is down again (a full turn is none). */
function jump(score: Score, up: number, turn: number, end: number, x: number, robot: BackFlip['robot']): void {
  const flightS = 0.95;
  const n = 12;
  const steps = Array.from({ length: n }, (_, i) => (i + 1) / n);
  const from = score.value('body.x');
  for (const u of [0.36, 0.64]) score.mark(u * flightS);
  score.shape(flightS, {
    'body.up': steps.map((u) => [u, 4 * up * u * (1 - u)] as const),
    'body.turn': steps.map((u) => [u, turn * u * u * (3 - 2 * u)] as const),
    'body.x': steps.map((u) => [u, from + (x - from) * u] as const),
    'body.crouch': [
      [0.12, 0],
      [0.3, robot === 'dog' ? 0.7 : 0.9],
      [0.7, robot === 'dog' ? 0.7 : 0.9],
      [1, 0.55],
    ],
  });
  score.set({ 'body.turn': end });
  score.move(0.3, { 'body.crouch': end === 0 ? 0.15 : 0.4 });
}

/** Two arms seen from above fold a towel, once or twice. */
import type { Score } from '../score.ts';
import type { Task } from '../task.ts';
import { NO_HAND, thing } from '../task.ts';
import type { ToyColour } from '../trial.ts';

export type Folding = {
  readonly task: 'folding';
  readonly colour: ToyColour;
  readonly folds: 1 | 2;
};

const X = 214;
const Y = 140;
const W = 148;
const H = 92;

export const folding: Task<Folding> = {
  requirements: ({ folds }) => ({
    size:
      folds === 1
        ? { en: 'It is folded in half: half as wide as before', zh: '对折好了：宽度只有原来的一半' }
        : { en: 'It is folded twice: a quarter of the size', zh: '折了两次：只有原来的四分之一大' },
    edges: { en: 'The edges lie on each other, none sticks out', zh: '边对着边，没有露出来的' },
    flat: { en: 'It lies flat, not crumpled', zh: '它平放着，没有皱成一团' },
    'no-hand': NO_HAND,
  }),
  faults: ({ folds }) => ({
    askew: ['edges'],
    short: ['edges', 'size'],
    crumples: ['flat', 'size', 'edges'],
    freezes: ['size'],
    hand: ['no-hand'],
    ...(folds === 2 ? { 'one-fold': ['size'] } : {}),
  }),
  stage({ colour }, dice) {
    const dx = Math.round(10 * dice(1) - 5);
    return {
      view: 'above',
      robot: 'two-arms',
      things: [thing('towel', 'towel', colour, X + dx, Y, W, H)],
      start: {
        'left.x': X - 66,
        'left.y': 70,
        'left.open': 1,
        'right.x': X + 66,
        'right.y': 70,
        'right.open': 1,
        'towel.first': 0,
        'towel.second': 0,
        'towel.skew': 0,
        'towel.crumple': 0,
      },
      opening: {
        en: 'A striped towel spread on a table, from above, and two arms',
        zh: '从上方看，桌上铺着一条条纹毛巾，旁边两条机械臂',
      },
    };
  },
  play({ folds }, stage, score, fault, failDice) {
    const { x, y } = stage.things[0];
    const right = x + W / 2;
    const left = x - W / 2;
    const askew = fault === 'askew';
    const bend = (failDice(8) < 0.5 ? -1 : 1) * 17;
    score.act(0.6, {
      'left.x': right - 8,
      'left.y': y - H / 2 + 8,
      'right.x': right - 8,
      'right.y': y + H / 2 - 8,
    });
    score.act(0.4, { 'left.open': 0, 'right.open': 0 });
    score.say('the grippers take the two corners on the right', '两只夹爪抓住右边的两个角');
    if (fault === 'freezes') {
      carry(score, x, y, 0.5, 0, 0.7);
      score.freeze();
      return facts(fault, folds, score);
    }
    if (fault === 'crumples') {
      carry(score, x, y, 0.6, 0, 0.7);
      score.act(0.6, { 'towel.crumple': 1, 'left.x': x - 10, 'right.x': x + 6, 'left.y': y - 14, 'right.y': y + 16 });
      score.say('the towel bunches up into a heap', '毛巾皱成了一团', true);
      score.act(0.4, { 'left.open': 1, 'right.open': 1 });
      away(score, x);
      return facts(fault, folds, score);
    }
    if (fault === 'hand') {
      carry(score, x, y, 0.5, 0, 0.6);
      score.wait(0.4);
      score.hand(x + 4, y, [x + 40, 270], () => {
        score.move(0.9, {
          'towel.first': 1,
          'hand.x': left + 22,
          'left.x': left + 8,
          'right.x': left + 8,
        });
      });
    } else if (fault === 'short') {
      carry(score, x, y, 0.68, 0, 1);
      score.move(0.24, { 'towel.short': 1 });
      score.say('the edge comes down well short of the other edge', '毛巾边放下时离另一边还差一大截', true);
    } else {
      // The last fold is the one that lies askew.
      const skew = askew && folds === 1 ? bend : 0;
      carry(score, x, y, 1, skew, 1.1);
      if (skew !== 0) score.say('the flap lies askew: a corner sticks out', '折过去的一半歪了，露出一个角', true);
      else score.say('the right edge lies on the left edge', '右边盖在左边上', true);
    }
    score.act(0.4, { 'left.open': 1, 'right.open': 1 });
    if (folds === 2 && fault !== 'short' && fault !== 'one-fold') {
      const quarter = { 'left.x': left + 10, 'right.x': x - 10, 'left.y': y + H / 2 - 8, 'right.y': y + H / 2 - 8 };
      score.act(0.5, quarter);
      score.act(0.4, { 'left.open': 0, 'right.open': 0 });
      const turned = askew ? bend : 0;
      score.act(1, {
        'towel.second': 1,
        'towel.skew': turned,
        'left.y': y - H / 2 + 8 + (turned < 0 ? 12 : 0),
        'right.y': y - H / 2 + 8 + (turned > 0 ? 12 : 0),
      });
      if (askew) score.say('the flap lies askew: a corner sticks out', '折上去的一半歪了，露出一个角', true);
      else score.say('then the lower edge comes up onto the upper edge', '接着下边翻到上边上', true);
      score.act(0.4, { 'left.open': 1, 'right.open': 1 });
    }
    away(score, x);
    return facts(fault, folds, score);
  },
};

function carry(score: Score, x: number, y: number, far: number, skew: number, durationS: number): void {
  const edge = x + W / 2 - far * W;
  score.act(durationS, {
    'towel.first': far,
    'towel.skew': skew,
    'left.x': edge + 8 + (skew > 0 ? 12 : 0),
    'right.x': edge + 8 - (skew > 0 ? 10 : 0),
    'left.y': y - H / 2 + 8 + (skew === 0 ? 0 : 8),
    'right.y': y + H / 2 - 8 + (skew === 0 ? 0 : 4),
  });
}

function away(score: Score, x: number): void {
  score.act(0.5, { 'left.x': x - 66, 'left.y': 70, 'right.x': x + 66, 'right.y': 70 });
}

function facts(fault: string | undefined, folds: number, score: Score): Record<string, boolean> {
  score.done();
  const size = fault === undefined || fault === 'askew' || fault === 'hand';
  if (size) {
    if (folds === 1) score.say('the towel is half as wide as it was', '毛巾宽度是原来的一半');
    else score.say('the towel is a quarter of what it was', '毛巾是原来的四分之一大');
  }
  if (fault === 'one-fold')
    score.say('the towel is half as wide as it was, and as high', '毛巾宽度是原来的一半，高度没变', true);
  return {
    size,
    edges: fault === undefined || fault === 'hand' || fault === 'one-fold',
    flat: fault !== 'crumples',
    'no-hand': fault !== 'hand',
  };
}

/** A walking robot goes over a beam to a flag. */
import type { Score } from '../score.ts';
import type { Task } from '../task.ts';
import { FLOOR_Y, NO_HAND, thing } from '../task.ts';

export type Walking = {
  readonly task: 'walking';
  readonly robot: 'humanoid' | 'dog';
  /** The beam's height in stage units; a humanoid's knee is at 24. */
  readonly beam: number;
};

const START_X = 106;
const BEAM_X = 214;
const FLAG_X = 332;
const WALK_UPS = 62;
const STEP_UNITS = 22;

export const walking: Task<Walking> = {
  requirements: () => ({
    'at-flag': { en: 'At the end it is at the flag', zh: '最后它到了旗子旁' },
    upright: { en: 'It did not fall', zh: '它没有摔倒' },
    'beam-up': { en: 'The beam still lies on its posts', zh: '横杆还架在柱子上' },
    'no-hand': NO_HAND,
  }),
  faults: () => ({
    falls: ['upright', 'at-flag'],
    'knocks-beam': ['beam-up'],
    freezes: ['at-flag'],
    hand: ['no-hand'],
    'falls-behind': ['upright', 'at-flag'],
  }),
  stage({ robot, beam }, dice) {
    const x = BEAM_X + Math.round(16 * dice(1) - 8);
    return {
      view: 'side',
      robot,
      things: [
        thing('beam', 'beam', 'yellow', x, FLOOR_Y, 30, beam),
        thing('flag', 'flag', 'red', FLAG_X, FLOOR_Y, 20, 70),
      ],
      start: { 'body.x': START_X, 'body.up': 0, 'body.turn': 0, 'body.gait': 0, 'body.step': 0, 'beam.turn': 0 },
      opening: {
        en: `A ${robot === 'dog' ? 'four-legged robot' : 'two-legged robot'}, a beam on two low posts before it, and a flag behind the beam`,
        zh: `一台${robot === 'dog' ? '四足' : '双足'}机器人，前面两根矮柱上架着横杆，横杆后面有一面旗`,
      },
    };
  },
  play({ robot }, stage, score, fault) {
    const beamX = stage.things[0].x;
    const near = robot === 'dog' ? 34 : 20;
    walkTo(score, (START_X + beamX - near) / 2);
    walkTo(score, beamX - near);
    if (fault === 'freezes') {
      score.say('before the beam', '在横杆前');
      score.freeze();
      return facts(score, fault, false);
    }
    if (fault === 'falls') {
      score.act(0.4, { 'body.step': 1 });
      score.move(0.24, { 'body.x': beamX - near + 12, 'body.turn': 14 });
      topple(
        score,
        robot,
        beamX - near + 26,
        'its foot catches on the beam and it falls on its face',
        '它的脚绊到横杆，向前摔倒',
      );
      return facts(score, fault, false);
    }
    if (fault === 'hand') {
      score.act(0.4, { 'body.step': 1, 'body.turn': -9 });
      score.hand(beamX - near - 8, FLOOR_Y - (robot === 'dog' ? 40 : 62), [beamX - 70, -40], () => {
        score.move(0.4, { 'body.turn': 2 });
        score.move(0.9, {
          'body.x': beamX + near,
          'body.gait': score.value('body.gait') + 2,
          'hand.x': beamX + near - 8,
        });
        score.move(0.3, { 'body.step': 0, 'body.turn': 0 });
      });
    } else over(score, beamX, near, fault === 'knocks-beam');
    if (fault === 'falls-behind') {
      walkTo(score, beamX + near + 18);
      score.move(0.5, { 'body.turn': -8 });
      score.move(0.4, { 'body.turn': 10 });
      topple(score, robot, beamX + near + 34, 'it sways, and falls', '它晃了晃，摔倒了');
      return facts(score, fault, false);
    }
    walkTo(score, (beamX + near + FLAG_X - 24) / 2);
    walkTo(score, FLAG_X - 24);
    score.say('it stands at the flag', '它站在旗子旁');
    return facts(score, fault, true);
  },
};

function facts(score: Score, fault: string | undefined, atFlag: boolean): Record<string, boolean> {
  score.done();
  if (fault !== 'knocks-beam') score.say('the beam lies on its posts', '横杆架在柱子上');
  return {
    'at-flag': atFlag,
    upright: score.falls === 0,
    'beam-up': fault !== 'knocks-beam',
    'no-hand': fault !== 'hand',
  };
}

function walkTo(score: Score, x: number): void {
  const far = x - score.value('body.x');
  score.act(Math.max(0.4, far / WALK_UPS), { 'body.x': x, 'body.gait': score.value('body.gait') + far / STEP_UNITS });
}

function over(score: Score, beamX: number, near: number, knocks: boolean): void {
  score.act(0.45, { 'body.step': 1 });
  score.act(0.5, { 'body.x': beamX, 'body.gait': score.value('body.gait') + 1, 'body.up': 5 });
  if (knocks) {
    score.say('its foot takes the beam along, which falls to the floor', '它的脚带到横杆，横杆掉在地上', true);
    score.move(0.35, { 'beam.turn': 100 });
  }
  score.act(0.5, { 'body.x': beamX + near, 'body.gait': score.value('body.gait') + 1, 'body.up': 0 });
  score.act(0.36, { 'body.step': 0 });
  score.say('it has crossed the beam', '它过了横杆');
}

function topple(score: Score, robot: Walking['robot'], x: number, en: string, zh: string): void {
  score.say(en, zh, true);
  score.fell();
  score.shape(0.5, {
    'body.turn': [
      [0.3, 30],
      [0.7, 70],
      [1, robot === 'dog' ? 168 : 90],
    ],
    'body.x': [[1, x]],
    'body.step': [[1, 0]],
  });
  score.say('it lies on the floor', '它躺在地上', true);
  score.set({ lamp: 1 });
  score.wait(0.9);
}

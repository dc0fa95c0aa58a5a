/** A robot opens a door and goes through, seen from above; sometimes it is to shut the door behind it. */
import type { Score } from '../score.ts';
import type { Task } from '../task.ts';
import { NO_HAND, thing } from '../task.ts';

export type Door = { readonly task: 'door'; readonly shuts: boolean };

const WALL_X = 222;
const HINGE_Y = 96;
const LEAF = 56;
const OPEN = -82;

export const door: Task<Door> = {
  requirements: ({ shuts }) => ({
    through: { en: 'At the end it is in the other room', zh: '最后它在另一个房间里' },
    upright: { en: 'It did not fall', zh: '它没有摔倒' },
    door: shuts
      ? { en: 'At the end the door is shut', zh: '最后门是关着的' }
      : { en: 'At the end the door stands open', zh: '最后门是开着的' },
    'no-hand': NO_HAND,
  }),
  faults: ({ shuts }) => ({
    slips: shuts ? ['through'] : ['through', 'door'],
    falls: ['upright', 'through'],
    freezes: ['through'],
    hand: ['no-hand'],
    ...(shuts ? { 'leaves-open': ['door'] } : { 'falls-shut': ['door'] }),
  }),
  stage({ shuts }, dice) {
    const y = 150 + Math.round(14 * dice(1));
    return {
      view: 'above',
      robot: 'humanoid',
      things: [
        thing('room', 'room', 'green', WALL_X, HINGE_Y, LEAF, 0),
        thing('door', 'door', 'yellow', WALL_X, HINGE_Y, LEAF, 5),
      ],
      start: {
        'body.x': 108,
        'body.y': y,
        'body.turn': 0,
        'body.gait': 0,
        'body.reach': 0,
        'body.lie': 0,
        'door.turn': 0,
      },
      opening: {
        en: `Two rooms from above, a wall between them with a shut door; a robot in the left room${shuts ? '' : ', which is to leave the door open'}`,
        zh: `从上方看两个房间，中间的墙上有一扇关着的门；机器人在左边房间`,
      },
    };
  },
  play({ shuts }, _stage, score, fault) {
    goTo(score, 150, 140, 0);
    goTo(score, 190, 138, 0);
    score.act(0.5, { 'body.reach': 1 });
    if (fault === 'slips') {
      for (let i = 0; i < 2; i++) {
        score.act(0.45, { 'door.turn': -7, 'body.x': 195 });
        score.move(0.3, { 'door.turn': 0, 'body.x': 188, 'body.reach': 0.5 });
        score.say('its hand slips off the handle, and the door stays shut', '手从门把上滑开，门还关着', true);
        score.act(0.4, { 'body.reach': 1 });
      }
      score.act(0.4, { 'body.reach': 0 });
      score.set({ lamp: 1 });
      return facts(score, fault, shuts, false);
    }
    if (fault === 'hand') {
      score.wait(0.5);
      score.hand(WALL_X - 6, HINGE_Y + LEAF - 6, [WALL_X - 30, 270], () => {
        score.move(0.8, { 'door.turn': OPEN, 'hand.x': WALL_X + 40, 'hand.y': HINGE_Y + 20 });
      });
    } else score.act(0.9, { 'door.turn': OPEN, 'body.x': 200 });
    score.say('the door swings open', '门开了');
    score.act(0.35, { 'body.reach': 0 });
    if (fault === 'falls') {
      goTo(score, 208, 128, 0);
      score.say('its shoulder hits the door post and it falls', '它的肩膀撞到门框，摔倒了', true);
      score.fell();
      score.shape(0.5, {
        'body.x': [[1, 182]],
        'body.y': [[1, 150]],
        'body.turn': [[1, 70]],
        'body.lie': [
          [0.3, 0.2],
          [1, 1],
        ],
      });
      score.set({ lamp: 1 });
      score.say('it lies on the floor of the left room', '它躺在左边房间的地上', true);
      return facts(score, fault, shuts, false);
    }
    goTo(score, WALL_X, 126, 0);
    if (fault === 'freezes') {
      score.say('in the doorway', '在门口');
      score.freeze();
      return facts(score, fault, shuts, false);
    }
    goTo(score, 268, 132, 0);
    if (fault === 'falls-shut') {
      score.move(0.7, { 'door.turn': 0 });
      score.say('the door falls shut behind it', '门在它身后自己关上了', true);
    }
    if (shuts && fault !== 'leaves-open') {
      score.act(0.5, { 'body.turn': 180, 'body.y': 150 });
      score.act(0.4, { 'body.reach': 1 });
      score.act(0.8, { 'door.turn': 0, 'body.x': 262 });
      score.say('it pushes the door shut', '它把门推上', true);
      score.act(0.4, { 'body.reach': 0 });
    }
    goTo(score, 318, 146, shuts && fault !== 'leaves-open' ? 180 : 0);
    return facts(score, fault, shuts, true);
  },
};

function goTo(score: Score, x: number, y: number, turn: number): void {
  const dx = x - score.value('body.x');
  const dy = y - score.value('body.y');
  const far = Math.sqrt(dx * dx + dy * dy);
  score.act(Math.max(0.4, far / 62), {
    'body.x': x,
    'body.y': y,
    'body.turn': turn,
    'body.gait': score.value('body.gait') + far / 20,
  });
}

function facts(score: Score, fault: string | undefined, shuts: boolean, through: boolean): Record<string, boolean> {
  score.done();
  if (through) score.say('it stands in the right room', '它在右边房间里');
  else score.say('it is not in the right room', '它不在右边房间里');
  const open = score.value('door.turn') < -40;
  if (open) score.say('the door stands open', '门开着');
  else score.say('the door is shut', '门关着');
  return {
    through,
    upright: score.falls === 0,
    door: shuts ? !open : open,
    'no-hand': fault !== 'hand',
  };
}

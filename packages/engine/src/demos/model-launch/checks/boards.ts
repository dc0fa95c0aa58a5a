/** Leaderboards, which need not agree (E9). All boards and models are invented. */
import type { BiText } from '../../../scenario/scenario.ts';
import { bi, need, whole } from '../../task-kit.ts';
import type { Dice } from '../../text-to-image/dice.ts';
import type { Check } from '../check.ts';
import { MODEL_NAMES } from '../names.ts';

const BOARDS = [
  bi('Plumb Line', '铅垂榜'),
  bi('Long Steps', '长阶榜'),
  bi('Open Scales', '公秤榜'),
  bi('Night Exam', '夜考榜'),
  bi('Seven Gates', '七门榜'),
] as const;
const PLACES = 6;
const TOP = 3;

function board(model: string, dice: Dice, slot: number, place: number, name: BiText) {
  const others = MODEL_NAMES.filter((other) => other !== model)
    .map((other, k) => ({ other, key: dice(slot + k) }))
    .sort((x, y) => x.key - y.key)
    .map(({ other }) => other);
  return { name, places: [...others.slice(0, place - 1), model, ...others.slice(place - 1, PLACES - 1)] };
}

function agree(id: string, a: number, b: number, first: number, count: number): Check {
  const names = Array.from({ length: count }, (_, k) => BOARDS[(first + k) % BOARDS.length]);
  return {
    id,
    capability: 'leaderboards',
    a,
    b,
    title: bi(`First on ${names[0].en}: and elsewhere?`, `${names[0].zh}第一：其他榜呢？`),
    requirements: [
      need('first', bi(`It is first on ${names[0].en}`, `在${names[0].zh}排第一`), 'not-first'),
      need('top', bi(`It is among the first ${TOP} on the others`, `在其他榜排前 ${TOP}`), 'boards-disagree'),
    ],
    measure(model, dice, fault) {
      const fallen = fault === 'boards-disagree' ? whole(dice, 1, 1, count - 1) : -1;
      return {
        claims: [bi(`First on ${names[0].en}`, `${names[0].zh}第一名`)],
        instrument: {
          type: 'boards',
          boards: names.map((name, k) => {
            const good = k === 0 ? (fault === 'not-first' ? whole(dice, 2, 3, 5) : 1) : whole(dice, 4 + k, 1, TOP);
            return board(model, dice, 10 + 20 * k, k === fallen ? whole(dice, 3, 5, PLACES) : good, name);
          }),
        },
      };
    },
  };
}

export const LEADERBOARDS: readonly Check[] = [
  agree('plumb-line', 1, -1.1, 0, 2),
  agree('long-steps', 1.2, -0.4, 1, 3),
  agree('open-scales', 1.3, 0.1, 2, 3),
  agree('night-exam', 1.5, 0.7, 3, 3),
  agree('seven-gates', 1.7, 1.3, 4, 3),
];

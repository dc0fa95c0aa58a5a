/** Leaderboards, which need not agree (E9). All boards and models are invented. */
import type { BiText } from '../../../scenario/scenario.ts';
import { bi, need, whole } from '../../task-kit.ts';
import type { Dice } from '../../text-to-image/dice.ts';
import { type Card, PUBLIC_BOARDS } from '../card.ts';
import type { Check } from '../check.ts';
import type { Board } from '../launch.ts';
import { MODEL_NAMES } from '../names.ts';

const PLACES = 6;
const TOP = 3;

/** The boards that are held against the card's, by check. `k`: which of them. */
type Others = (card: Card, k: number) => BiText;
const nextPublic: Others = (card, k) => PUBLIC_BOARDS[(card.board + 1 + k) % PUBLIC_BOARDS.length];
const LATER = [bi('May edition', '该榜5月版'), bi('June edition', '该榜6月版')] as const;
const VOTED = [bi('Two Cups', '双杯榜'), bi('Many Hands', '众手榜')] as const;
const SECRET = [bi('Night Exam', '夜考榜'), bi('Seven Gates', '七门榜')] as const;

function ranked({ name }: Card, dice: Dice, slot: number, place: number, title: BiText): Board {
  const others = MODEL_NAMES.filter(({ en }) => en !== name.en)
    .map((other, k) => ({ other, key: dice(slot + k) }))
    .sort((x, y) => x.key - y.key)
    .map(({ other }) => other);
  return { name: title, place, others: others.slice(0, PLACES - 1) };
}

function agree(id: string, a: number, b: number, title: BiText, count: number, others: Others): Check {
  return {
    id,
    capability: 'leaderboards',
    a,
    b,
    title,
    tested: ['place'],
    requirements: [
      need('first', bi('It is first on the board that the card names', '在卡片所说的榜上排第一'), 'not-first'),
      need(
        'top',
        count === 1
          ? bi(`It is among the first ${TOP} on the other`, `在另一榜排前 ${TOP}`)
          : bi(`It is among the first ${TOP} on both others`, `在另外两榜都排前 ${TOP}`),
        'boards-disagree',
      ),
    ],
    measure(card, dice, fault) {
      const fallen = fault === 'boards-disagree' ? whole(dice, 1, 0, count - 1) : -1;
      const first = fault === 'not-first' ? whole(dice, 2, 3, 5) : 1;
      const places = Array.from({ length: count }, (_, k) =>
        k === fallen ? whole(dice, 3, 5, PLACES) : whole(dice, 4 + k, 1, TOP),
      );
      return {
        type: 'boards',
        boards: [
          ranked(card, dice, 10, first, PUBLIC_BOARDS[card.board]),
          ...places.map((place, k) => ranked(card, dice, 30 + 20 * k, place, others(card, k))),
        ],
      };
    },
  };
}

export const LEADERBOARDS: readonly Check[] = [
  agree('one-board', 1, -1.1, bi('First on one board: and on another?', '一榜第一：另一榜呢？'), 1, nextPublic),
  agree('two-boards', 1.2, -0.4, bi('First on one board: and on two others?', '一榜第一：另外两榜呢？'), 2, nextPublic),
  agree(
    'later',
    1.3,
    0.1,
    bi('First: and in later editions of the board?', '第一名：之后两期呢？'),
    2,
    (_, k) => LATER[k],
  ),
  agree('votes', 1.5, 0.7, bi('First: and where people vote?', '第一名：由用户投票的榜呢？'), 2, (_, k) => VOTED[k]),
  agree(
    'secret',
    1.7,
    1.3,
    bi('First: and where questions stay secret?', '第一名：题目保密的榜呢？'),
    2,
    (_, k) => SECRET[k],
  ),
];

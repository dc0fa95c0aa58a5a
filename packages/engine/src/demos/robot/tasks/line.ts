/** A small cart follows a black line, seen from above, to a box; at a fork it takes the branch of its colour. */
import { cos, sin } from '../../../kernel/math.ts';
import type { Score } from '../score.ts';
import type { Task } from '../task.ts';
import { COLOUR_WORDS, NO_HAND, thing } from '../task.ts';
import type { ToyColour } from '../trial.ts';

export type Line = {
  readonly task: 'line';
  readonly course: 'wave' | 'bend' | 'fork';
  readonly box: ToyColour;
  /** The box at the other branch; forks alone have one. */
  readonly other?: ToyColour;
};

const SPEED_UPS = 66;
/** Where, as a part of the way, leaving the line straight on takes the cart well away from it; and where a bend can be cut. */
const STRAYS_FROM = { wave: 0.27, bend: 0.46, fork: 0.4 } as const;
const CUTS_FROM = { wave: 0.05, bend: 0.44, fork: 0.4 } as const;
const DEGREE = 3.141592653589793 / 180;

export const line: Task<Line> = {
  requirements({ box, course }) {
    const c = COLOUR_WORDS[box];
    return {
      'at-box':
        course === 'fork'
          ? { en: `It stops in the ${c.en} box`, zh: `它停在${c.zh}框里` }
          : { en: 'It stops in the box', zh: '它停在框里' },
      'on-line': { en: 'It kept to a line all the way', zh: '它一路都沿着线走' },
      'no-hand': NO_HAND,
    };
  },
  faults: ({ course }) => ({
    'leaves-line': ['on-line', 'at-box'],
    'stops-short': ['at-box'],
    hand: ['no-hand'],
    ...(course === 'fork' ? { 'wrong-branch': ['at-box'] } : { 'cuts-across': ['on-line'] }),
  }),
  stage({ course, box, other }, dice) {
    const flip = dice(1) < 0.5;
    const y = (v: number): number => (flip ? 264 - v : v);
    const stretch = 0.9 + 0.2 * dice(2);
    const paths = courseOf(course, stretch).map((points) => points.map((v, i) => (i % 2 === 1 ? y(v) : v)));
    const end = (points: readonly number[]): readonly [number, number] => [
      points[points.length - 2],
      points[points.length - 1],
    ];
    const tracks = paths.map((points, i) => ({ ...thing(`track-${i}`, 'track', 'white', 0, 0, 0, 0), points }));
    const boxes = paths.map((points, i) => {
      const [bx, by] = end(points);
      return thing(i === 0 ? 'box' : 'box-other', 'box', i === 0 ? box : (other ?? 'white'), bx, by, 38, 38);
    });
    const main = paths[0];
    return {
      view: 'above',
      robot: 'cart',
      things: [...tracks, ...boxes],
      start: { 'body.x': main[0], 'body.y': main[1], 'body.turn': headingOf(main, 0), trail: 0 },
      opening: {
        en:
          course === 'fork'
            ? `A cart at the start of a black line that forks, with a ${COLOUR_WORDS[box].en} and a ${COLOUR_WORDS[other ?? 'white'].en} box at the ends`
            : 'A cart at the start of a winding black line, with a box at its end',
        zh:
          course === 'fork'
            ? `一辆小车在黑线起点，线分成两支，末端是${COLOUR_WORDS[box].zh}框和${COLOUR_WORDS[other ?? 'white'].zh}框`
            : '一辆小车在弯曲黑线的起点，线的末端有一个框',
      },
    };
  },
  play({ course }, stage, score, fault, failDice) {
    const tracks = stage.things.filter(({ kind }) => kind === 'track').map(({ points }) => points ?? []);
    const path = fault === 'wrong-branch' ? (tracks[1] ?? tracks[0]) : tracks[0];
    const n = path.length / 2;
    const cut = fault === 'cuts-across';
    const at = Math.round(n * ((cut ? CUTS_FROM : STRAYS_FROM)[course] + 0.04 * failDice(8)));
    score.wait(0.3);
    const legs = [Math.round(n * 0.25), Math.round(n * 0.5), Math.round(n * 0.75), n - 1];
    let from = 0;
    for (const leg of legs) {
      if (fault !== undefined && fault !== 'wrong-branch' && leg >= at) {
        if (at > from) follow(score, path, from, at);
        if (fault === 'leaves-line') {
          straightOff(score, 84);
          score.say(
            'the cart leaves the line, runs straight on and stops beside it',
            '小车离开黑线，直冲出去，停在线外',
            true,
          );
          score.set({ lamp: 1 });
          return facts(score, fault);
        }
        if (fault === 'stops-short') {
          score.say('on the line, away from the box', '还在线上，离框还远');
          score.freeze();
          return facts(score, fault);
        }
        if (fault === 'hand') {
          straightOff(score, 62);
          const x = path[2 * at];
          const y = path[2 * at + 1];
          score.hand(score.value('body.x'), score.value('body.y'), [score.value('body.x') + 20, 280], () => {
            score.move(0.6, {
              'body.x': x,
              'body.y': y,
              'hand.x': x,
              'hand.y': y,
              'body.turn': near(score, headingOf(path, at)),
            });
          });
          follow(score, path, at, n - 1);
        } else {
          // Leaves the line at a bend, crosses bare floor, and meets it again farther on.
          const back = at + Math.round(n * 0.4);
          across(score, path, at, back);
          score.say(
            'the cart leaves the line, crosses the bare floor and meets the line again',
            '小车离开黑线，穿过空地，又回到线上',
            true,
          );
          follow(score, path, back, n - 1);
        }
        break;
      }
      follow(score, path, from, leg);
      from = leg;
    }
    if (fault === 'wrong-branch')
      score.say('at the fork it takes the branch to the other box', '在岔口它走向了另一个框', true);
    score.say(
      fault === 'wrong-branch'
        ? 'it stops in the box of the other colour'
        : 'it stops in the box at the end of the line',
      fault === 'wrong-branch' ? '它停在另一种颜色的框里' : '它停在线末端的框里',
    );
    return facts(score, fault);
  },
};

function facts(score: Score, fault: string | undefined): Record<string, boolean> {
  score.done();
  return {
    'at-box': fault === undefined || fault === 'hand' || fault === 'cuts-across',
    // A hand that sets it back means that it had left the line.
    'on-line': fault !== 'leaves-line' && fault !== 'cuts-across' && fault !== 'hand',
    'no-hand': fault !== 'hand',
  };
}

/** The lines of a course as x, y, ...; the first is the one to follow. */
function courseOf(course: Line['course'], stretch: number): readonly (readonly number[])[] {
  const N = 48;
  const us = Array.from({ length: N + 1 }, (_, i) => i / N);
  if (course === 'wave')
    return [us.flatMap((u) => [96 + 236 * u, 132 + 46 * stretch * sin(u * 2 * 3.141592653589793) * (1 - 0.15 * u)])];
  if (course === 'bend')
    // Along the top, round the right end, and back to the middle.
    return [
      us.flatMap((u) => {
        if (u < 0.45) return [96 + (u / 0.45) * 168, 84];
        if (u < 0.75) {
          const turn = ((u - 0.45) / 0.3) * 180 - 90;
          return [264 + 46 * stretch * cos(turn * DEGREE), 130 + 46 * sin(turn * DEGREE)];
        }
        return [264 - ((u - 0.75) / 0.25) * 90, 176];
      }),
    ];
  const branch = (sign: number): number[] =>
    us.flatMap((u) => {
      if (u < 0.4) return [96 + (u / 0.4) * 84, 132];
      const v = (u - 0.4) / 0.6;
      return [180 + v * 146, 132 + sign * 48 * v * v * (3 - 2 * v)];
    });
  return [branch(-1), branch(1)];
}

/** The direction of the line at a point, in degrees clockwise from the right. */
function headingOf(path: readonly number[], i: number): number {
  const a = 2 * Math.max(0, Math.min(i, path.length / 2 - 2));
  return degreesOf(path[a + 2] - path[a], path[a + 3] - path[a + 1]);
}

/** The angle of (x, y) in degrees by bisection over the kernel's sine: exact enough to steer by, and the same everywhere. */
function degreesOf(x: number, y: number): number {
  const length = Math.sqrt(x * x + y * y);
  if (length === 0) return 0;
  let lo = -90;
  let hi = 90;
  const s = y / length;
  for (let i = 0; i < 30; i++) {
    const mid = (lo + hi) / 2;
    if (sin(mid * DEGREE) < s) lo = mid;
    else hi = mid;
  }
  return x >= 0 ? lo : 180 - lo;
}

/** The same direction, written so that it is least far from another. */
function closest(to: number, turn: number): number {
  return turn + 360 * Math.round((to - turn) / 360);
}

function near(score: Score, turn: number): number {
  return closest(score.value('body.turn'), turn);
}

/** Runs along the points from one to another, at an even speed. */
function follow(score: Score, path: readonly number[], from: number, to: number): void {
  if (to <= from) return;
  let length = 0;
  const far: number[] = [];
  for (let i = from + 1; i <= to; i++) {
    const dx = path[2 * i] - path[2 * i - 2];
    const dy = path[2 * i + 1] - path[2 * i - 1];
    length += Math.sqrt(dx * dx + dy * dy);
    far.push(length);
  }
  score.act(0.35, {});
  const turns: number[] = [];
  for (let i = from + 1; i <= to; i++)
    turns.push(closest(turns.length === 0 ? score.value('body.turn') : turns[turns.length - 1], headingOf(path, i)));
  const at = (value: (i: number) => number) => far.map((d, k) => [d / length, value(from + 1 + k)] as const);
  score.shape(length / SPEED_UPS, {
    'body.x': at((i) => path[2 * i]),
    'body.y': at((i) => path[2 * i + 1]),
    'body.turn': at((i) => turns[i - from - 1]),
  });
}

function straightOff(score: Score, far: number): void {
  const heading = score.value('body.turn') * DEGREE;
  const x = score.value('body.x') + far * cos(heading);
  const y = score.value('body.y') + far * sin(heading);
  score.move(far / SPEED_UPS, { 'body.x': Math.max(80, Math.min(348, x)), 'body.y': Math.max(60, Math.min(212, y)) });
}

function across(score: Score, path: readonly number[], at: number, back: number): void {
  const dx = path[2 * back] - path[2 * at];
  const dy = path[2 * back + 1] - path[2 * at + 1];
  const turn = near(score, degreesOf(dx, dy));
  score.move(0.24, { 'body.turn': turn });
  score.move(Math.max(0.5, Math.sqrt(dx * dx + dy * dy) / SPEED_UPS), {
    'body.x': path[2 * back],
    'body.y': path[2 * back + 1],
  });
  score.move(0.24, { 'body.turn': near(score, headingOf(path, back)) });
}

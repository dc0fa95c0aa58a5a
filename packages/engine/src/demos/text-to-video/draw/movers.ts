/** Draws one of the cast in one moment: where it is in its step, turn or wing beat. */
import { cos, sin } from '../../../kernel/math.ts';
import type { Foot } from '../../text-to-image/draw/animals.ts';
import { dog, flyingBird, rabbit } from '../../text-to-image/draw/animals.ts';
import { boat, car, robot } from '../../text-to-image/draw/furniture.ts';
import { ball, balloon } from '../../text-to-image/draw/household.ts';
import type { Pen } from '../../text-to-image/draw/pen.ts';
import type { Tones } from '../../text-to-image/draw/tone.ts';
import { GAITS } from '../cast.ts';
import type { Cast } from '../clip.ts';
import { footAt } from './gait.ts';
import { fourFeet, walkingCat, walkingGirl, walkingMan } from './walkers.ts';

const TAU = 6.283185307179586;

/** Draws with its feet on (0, 0), facing right; `turn` as in a pose: -1 stands still. */
export function drawMover(pen: Pen, tones: Tones, cast: Cast, turn: number): void {
  const { stride } = GAITS[cast];
  switch (cast) {
    case 'dog':
      dog(pen, tones, fourFeet(turn, stride));
      return;
    case 'cat':
      walkingCat(pen, tones, turn, stride);
      return;
    case 'girl':
      walkingGirl(pen, tones, turn, stride);
      return;
    case 'man':
      walkingMan(pen, tones, turn, stride);
      return;
    case 'rabbit':
      rabbit(pen.at(0, -hopOf(turn)), tones);
      return;
    case 'robot': {
      // It marches: seen from the front, only a high step shows. Its body rides up with either foot.
      const feet = [footAt(turn, 0, stride * 0.5, 12), footAt(turn, 0.5, stride * 0.5, 12)] as const;
      const rise = Math.max(feet[0].lift, feet[1].lift) * 0.35;
      const lower = ({ dx, lift }: Foot): Foot => ({ dx, lift: lift - rise });
      robot(pen.at(0, -rise), tones, [lower(feet[0]), lower(feet[1])]);
      return;
    }
    case 'bird':
      flyingBird(pen, tones, turn < 0 ? 1 : 0.25 + 0.75 * cos(TAU * turn));
      return;
    case 'car':
      car(pen, tones);
      for (const x of [-33, 33]) spokes(pen, x, Math.max(0, turn));
      return;
    case 'ball':
      ball(pen, tones);
      dots(pen, tones, Math.max(0, turn));
      return;
    case 'boat':
      boat(pen, tones);
      return;
    case 'balloon':
      balloon(pen, tones);
      return;
  }
}

/** Height of a hop, in the rabbit's units. */
export function hopOf(turn: number): number {
  if (turn < 0) return 0;
  const p = turn - Math.floor(turn);
  return p < 0.2 ? 0 : (34 * 4 * (p - 0.2) * (1 - p)) / 0.64;
}

function spokes(pen: Pen, x: number, turn: number): void {
  for (let i = 0; i < 3; i++) {
    const a = TAU * (turn + i / 3);
    pen.line([x, -11, x + 9 * cos(a), -11 + 9 * sin(a)], i === 0 ? '#FF9A4D' : '#D5D8E0', i === 0 ? 5 : 2.4);
  }
  pen.ellipse(x, -11, 3.2, 3.2, '#D5D8E0');
}

function dots(pen: Pen, t: Tones, turn: number): void {
  const at = (share: number, r: number, fill: string): void => {
    const a = TAU * (turn + share);
    pen.ellipse(13 * cos(a), -23 + 13 * sin(a), r, r, fill);
  };
  at(0, 6.5, t.pale);
  at(0.38, 5, t.deep);
  at(0.7, 3.6, t.pale);
}

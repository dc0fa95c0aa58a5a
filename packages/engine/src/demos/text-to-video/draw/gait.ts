/** Where a foot is in its step. On the ground it goes back as fast as the body goes on, so that it stays put on the floor. */
import type { Foot } from '../../text-to-image/draw/animals.ts';
import { STANDING } from '../../text-to-image/draw/animals.ts';

/** A foot at `turn` steps, shifted by `phase` of one; `stride` is the body's way in one turn, in its own units. Negative turns stand. */
export function footAt(turn: number, phase: number, stride: number, height: number): Foot {
  if (turn < 0) return STANDING;
  const p = turn + phase - Math.floor(turn + phase);
  const reach = stride / 4;
  if (p < 0.5) return { dx: reach * (1 - 4 * p), lift: 0 };
  const q = (p - 0.5) * 2;
  return { dx: reach * (-1 + 2 * q * q * (3 - 2 * q)), lift: 4 * q * (1 - q) * height };
}

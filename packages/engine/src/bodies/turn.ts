/** Turning in eighths, clockwise from east. */

const HALF = 0.7071067811865476;
export const DIR_X = [1, HALF, 0, -HALF, -1, -HALF, 0, HALF];
export const DIR_Y = [0, HALF, 1, HALF, 0, -HALF, -1, -HALF];
/** Cosine of 30 degrees: a heading so far from the shown eighth is still shown as it, lest it flickers. */
const KEEP = 0.866;
/** Tangent of 22.5 degrees. */
const TAN = 0.41421356;

/** The eighth to show for a heading (a unit vector). */
export function turnTo(dir: number, headX: number, headY: number): number {
  return headX * DIR_X[dir] + headY * DIR_Y[dir] > KEEP ? dir : eighthOf(headX, headY);
}

export function eighthOf(x: number, y: number): number {
  const ax = x < 0 ? -x : x;
  const ay = y < 0 ? -y : y;
  if (ay <= TAN * ax) return x < 0 ? 4 : 0;
  if (ax <= TAN * ay) return y < 0 ? 6 : 2;
  return y > 0 ? (x > 0 ? 1 : 3) : x > 0 ? 7 : 5;
}

/** One eighth nearer to what is to be faced. */
export function turnTowards(dir: number, facing: number): number {
  const turn = (facing - dir + 8) % 8;
  return turn === 0 ? dir : turn <= 4 ? (dir + 1) % 8 : (dir + 7) % 8;
}

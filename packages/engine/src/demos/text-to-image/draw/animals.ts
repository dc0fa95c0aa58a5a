/** Animals, with their feet on (0, 0). */
import type { Pen } from './pen.ts';
import type { Tones } from './tone.ts';
import { INK } from './tone.ts';

const NOSE = '#E58C96';

function eye(pen: Pen, x: number, y: number, r: number, t: Tones): void {
  pen.ellipse(x, y, r, r * 1.25, t.mark);
  pen.ellipse(x - r * 0.3, y - r * 0.4, r * 0.36, r * 0.36, t.mark === INK ? '#FFFFFF' : INK);
}

export function cat(pen: Pen, t: Tones): void {
  pen.curve([12, -6, 24, -7, 28, -20, 23, -31, 27, -41], t.dark, 7.5);
  pen.blob([-9, -56, 7, -56, 16, -30, 18, -7, 11, 0, -14, 0, -21, -7, -18, -30], t.base);
  pen.blob([6, -52, 16, -30, 18, -7, 11, 0, 3, 0, 9, -12, 8, -34], t.dark);
  pen.blob([-7, -50, 4, -50, 5, -26, -1, -16, -8, -26], t.pale);
  pen.ellipse(-9, -3, 7, 4, t.light);
  pen.ellipse(6, -3, 7, 4, t.light);
  pen.poly([-20, -66, -18, -82, -5, -75], t.base, 3);
  pen.poly([18, -66, 16, -82, 3, -75], t.dark, 3);
  pen.poly([-17, -69, -16, -77, -9, -74], NOSE, 1.5);
  pen.poly([15, -69, 14, -77, 7, -74], NOSE, 1.5);
  pen.ellipse(-1, -61, 21, 17, t.base);
  pen.shade(-1, -61, 21, 17, t.dark, 0.62);
  for (const x of [-6, -1, 4]) pen.line([x, -76, x, x === -1 ? -69 : -71], t.trim, 2.4);
  pen.ellipse(-1, -54.5, 8.5, 5.6, t.pale);
  eye(pen, -10, -63, 2.9, t);
  eye(pen, 8, -63, 2.9, t);
  pen.poly([-3.4, -58.4, 1.4, -58.4, -1, -55.6], NOSE, 1);
  pen.curve([-4.5, -53.4, -2.6, -52.4, -1, -54, 0.6, -52.4, 2.5, -53.4], INK, 1.1);
  pen.line([-12, -56, -23, -58], t.trim, 0.9);
  pen.line([-12, -54, -22, -52], t.trim, 0.9);
  pen.line([10, -56, 21, -58], t.trim, 0.9);
  pen.line([10, -54, 20, -52], t.trim, 0.9);
}

/** A foot off its place, in the animal's own units: forwards, and up from the ground. */
export type Foot = { readonly dx: number; readonly lift: number };
/** Far hind, far fore, near hind and near fore foot. */
export type FourFeet = readonly [Foot, Foot, Foot, Foot];
export const STANDING: Foot = { dx: 0, lift: 0 };

export function dog(pen: Pen, t: Tones, feet: FourFeet = [STANDING, STANDING, STANDING, STANDING]): void {
  const [farHind, farFore, hind, fore] = feet;
  pen.curve([-32, -40, -40, -48, -39, -60], t.base, 7);
  pen.line([-19, -18, -20 + farHind.dx, -5 - farHind.lift], t.deep, 10);
  pen.line([17, -18, 17 + farFore.dx, -5 - farFore.lift], t.deep, 10);
  pen.blob(
    [-36, -40, -26, -48, -4, -49, 16, -52, 28, -46, 29, -32, 24, -20, 4, -17, -24, -16, -36, -22, -39, -32],
    t.base,
  );
  pen.blob([-34, -24, -16, -24, 8, -26, 27, -30, 24, -20, 4, -17, -24, -16, -33, -18], t.dark);
  pen.line([-30, -22, -31 + hind.dx, -5 - hind.lift], t.base, 11);
  pen.line([24, -24, 25 + fore.dx, -5 - fore.lift], t.base, 11);
  pen.ellipse(-29 + hind.dx, -3 - hind.lift, 8, 3.6, t.light);
  pen.ellipse(27 + fore.dx, -3 - fore.lift, 8, 3.6, t.light);
  pen.blob([10, -50, 14, -64, 30, -72, 40, -66, 40, -52, 32, -42, 18, -38], t.base);
  pen.blob([30, -60, 40, -61, 47, -57, 47, -50, 40, -46, 30, -47], t.light);
  pen.curve([47, -50, 42, -49, 37, -51], t.deep, 1.6);
  pen.ellipse(46, -57, 3.6, 3, t.mark === INK ? INK : '#12111C');
  eye(pen, 32, -62, 2.8, t);
  pen.line([12, -45, 21, -38, 29, -39], '#8B90A6', 3.6);
  pen.ellipse(25, -36, 2.6, 2.6, '#F5D98A');
  pen.blob([14, -68, 22, -70, 25, -58, 21, -44, 13, -43, 9, -54], t.deep);
}

export function rabbit(pen: Pen, t: Tones): void {
  pen.ellipse(20, -11, 7.5, 7.5, t.pale);
  pen.ellipse(0, -19, 21, 20, t.base);
  pen.shade(0, -19, 21, 20, t.dark, 0.58);
  pen.ellipse(-1, -16, 11, 13, t.pale);
  pen.blob([-14, -56, -17, -76, -11, -88, -5, -76, -4, -56], t.base);
  pen.blob([4, -56, 5, -76, 11, -88, 17, -76, 14, -56], t.dark);
  pen.blob([-11, -60, -13, -75, -11, -82, -8, -75, -7, -60], NOSE);
  pen.blob([7, -60, 8, -75, 11, -82, 13, -75, 11, -60], NOSE);
  pen.ellipse(0, -49, 19, 16, t.base);
  pen.shade(0, -49, 19, 16, t.dark, 0.66);
  pen.ellipse(0, -43, 8, 5.4, t.pale);
  eye(pen, -8.5, -51, 2.7, t);
  eye(pen, 8.5, -51, 2.7, t);
  pen.ellipse(-13, -45, 3.4, 2.2, '#F0A6A680');
  pen.ellipse(13, -45, 3.4, 2.2, '#F0A6A680');
  pen.poly([-2.2, -47, 2.2, -47, 0, -44.6], NOSE, 1);
  pen.line([0, -44, 0, -41.5], INK, 1);
  pen.ellipse(-9, -3, 8, 4, t.light);
  pen.ellipse(8, -3, 8, 4, t.light);
}

export function bird(pen: Pen, t: Tones): void {
  pen.line([-2, -10, -3, -1, 2, -1], '#C9813A', 2);
  pen.line([7, -10, 6, -1, 11, -1], '#C9813A', 2);
  pen.poly([-12, -26, -30, -14, -27, -8, -8, -16], t.deep, 2);
  pen.blob([-16, -22, -4, -34, 5, -45, 18, -45, 24, -36, 21, -20, 10, -9, -6, -10], t.base);
  pen.blob([19, -26, 21, -20, 10, -9, -4, -10, 4, -15, 13, -18], t.pale);
  pen.blob([-17, -18, -6, -30, 6, -30, 8, -20, -2, -14], t.dark);
  pen.curve([-9, -19, -1, -20, 4, -25], t.deep, 1.6);
  pen.poly([23, -38, 31, -33.5, 22.5, -31], '#F0A33A', 1.4);
  eye(pen, 15, -38, 2.5, t);
}

/** `beat` from 1 (wings up, as in a still picture) to -0.6 (down). */
export function flyingBird(pen: Pen, t: Tones, beat = 1): void {
  const wing = (points: readonly number[]): number[] =>
    points.map((v, i) => (i % 2 === 0 || v >= -22 ? v : -22 + (v + 22) * beat));
  pen.blob(wing([-2, -26, -16, -40, -22, -54, -6, -48, 8, -28]), t.deep);
  pen.poly([-22, -20, -37, -24, -35, -12, -20, -12], t.deep, 2);
  pen.blob([-26, -16, -10, -26, 10, -30, 24, -32, 31, -24, 24, -13, 4, -6, -14, -8], t.base);
  pen.blob([22, -16, 24, -13, 4, -6, -14, -8, -4, -11, 12, -14], t.pale);
  pen.blob(wing([-8, -20, -8, -40, 0, -54, 10, -44, 14, -22, 4, -15]), t.light);
  pen.curve(wing([-1, -23, 0, -36, 3, -44]), t.dark, 1.8);
  pen.curve(wing([5, -22, 6, -33, 7, -39]), t.dark, 1.8);
  pen.poly([30, -26, 38, -22, 30, -19.5], '#F0A33A', 1.4);
  eye(pen, 23, -25, 2.5, t);
}

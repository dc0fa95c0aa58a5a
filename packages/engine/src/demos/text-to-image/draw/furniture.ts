/** Furniture and large things, standing on (0, 0). */
import { cos, sin } from '../../../kernel/math.ts';
import type { Foot } from './animals.ts';
import { STANDING } from './animals.ts';
import type { Pen } from './pen.ts';
import type { Tones } from './tone.ts';
import { INK } from './tone.ts';

const DEGREE = 3.141592653589793 / 180;
const METAL = '#8B90A6';

export function chair(pen: Pen, t: Tones): void {
  pen.line([-22, -50, -22, -14], t.deep, 7);
  pen.line([22, -50, 22, -14], t.deep, 7);
  pen.line([-20, -66, -20, -56], t.deep, 9);
  pen.line([20, -66, 20, -56], t.deep, 9);
  pen.rect(-31, -126, 62, 64, 13, t.dark);
  pen.rect(-27, -122, 52, 55, 10, t.base);
  pen.rect(-27, -122, 10, 55, 8, t.light);
  pen.line([-29, -44, -33, -4], t.dark, 8);
  pen.line([29, -44, 33, -4], t.deep, 8);
  pen.rect(-37, -62, 74, 23, 11, t.dark);
  pen.rect(-37, -62, 74, 16, 8, t.light);
}

export function table(pen: Pen, t: Tones): void {
  pen.rect(-50, -60, 8, 52, 3, t.deep);
  pen.rect(42, -60, 8, 52, 3, t.deep);
  pen.rect(-66, -64, 132, 12, 3, t.dark);
  pen.rect(-65, -62, 11, 62, 3, t.base);
  pen.rect(54, -62, 11, 62, 3, t.dark);
  pen.rect(-75, -74, 150, 12, 5, t.base);
  pen.rect(-75, -74, 150, 7, 3.5, t.light);
}

export function lamp(pen: Pen, t: Tones): void {
  pen.ellipse(0, -5, 20, 5, t.deep);
  pen.ellipse(0, -7, 20, 5, t.dark);
  pen.rect(-3, -50, 6, 44, 2, METAL);
  pen.ellipse(0, -46, 27, 5, '#FFF3C9');
  pen.poly([-15, -85, 15, -85, 26, -47, -26, -47], t.base, 4);
  pen.poly([4, -85, 15, -85, 26, -47, 8, -47], t.dark, 4);
  pen.line([-13, -80, -20, -54], t.light, 4);
}

/** Hangs from the ceiling, `cord` units above its base. */
export function pendantLamp(pen: Pen, t: Tones, cord: number): void {
  pen.poly([-28, 0, 28, 0, 58, 74, -58, 74], '#FFF1B833');
  pen.line([0, -40, 0, -cord], METAL, 2.2);
  pen.rect(-6, -46, 12, 10, 3, METAL);
  pen.ellipse(0, -3, 12, 8, '#FFF3C9');
  pen.blob([-32, -4, -27, -24, -12, -38, 0, -40, 12, -38, 27, -24, 32, -4, 0, -2], t.base);
  pen.blob([8, -39, 14, -37, 27, -24, 32, -4, 12, -3, 14, -22], t.dark);
}

/** A point of the canopy's rib that ends at x, `share` of the way up to the tip. */
function rib(x: number, share: number): readonly [number, number] {
  return [x * cos(90 * share * DEGREE), -78 - 40 * sin(90 * share * DEGREE)];
}

export function umbrella(pen: Pen, t: Tones): void {
  pen.line([0, -122, 0, -112], t.deep, 4);
  pen.line([0, -110, 0, -10], '#A5744F', 3.6);
  pen.curve([0, -12, 1, -3, 8, -2, 11, -9], '#7A4B2E', 5);
  const nodes = [-56, -36, -12, 12, 36, 56];
  const tones = [t.base, t.light, t.base, t.dark, t.deep];
  tones.forEach((fill, i) => {
    const a = nodes[i] ?? 0;
    const b = nodes[i + 1] ?? 0;
    const points: number[] = [];
    for (let k = 0; k <= 8; k++) points.push(...rib(a, 1 - k / 8));
    const middle = (a + b) / 2;
    points.push(middle - (b - a) * 0.22, -82.5, middle, -84, middle + (b - a) * 0.22, -82.5);
    for (let k = 0; k <= 8; k++) points.push(...rib(b, k / 8));
    pen.poly(points, fill, 0.6);
  });
}

export function tree(pen: Pen, t: Tones): void {
  pen.poly([-9, 0, 9, 0, 5, -26, 6, -62, -6, -62, -5, -26], '#A5744F', 2);
  pen.poly([2, 0, 9, 0, 5, -26, 6, -62, 1, -62], '#87593F', 2);
  pen.line([2, -42, 15, -58], '#87593F', 4.5);
  pen.ellipse(21, -74, 23, 22, t.deep);
  pen.ellipse(-19, -74, 25, 23, t.base);
  pen.ellipse(5, -72, 22, 20, t.dark);
  pen.ellipse(3, -97, 30, 28, t.base);
  pen.shade(3, -97, 30, 28, t.dark, 0.62);
  pen.ellipse(-10, -106, 12, 9, t.light);
  pen.ellipse(-27, -78, 9, 7, t.light);
  pen.ellipse(12, -88, 4, 3, t.deep);
  pen.ellipse(-4, -84, 3.4, 2.6, t.dark);
}

export function car(pen: Pen, t: Tones): void {
  pen.poly([-36, -32, -24, -55, 18, -55, 37, -32], t.base, 4);
  pen.poly([-29, -34, -20, -51, -5, -51, -5, -34], '#CFE7EE', 2);
  pen.poly([1, -34, 1, -51, 15, -51, 28, -34], '#CFE7EE', 2);
  pen.poly([-24, -34, -17, -48, -12, -48, -19, -34], '#F2FAFB');
  pen.rect(-58, -37, 116, 28, 12, t.base);
  pen.rect(-58, -21, 116, 12, 6, t.dark);
  pen.line([-46, -33, 30, -33], t.light, 2.4);
  pen.line([-2, -32, -2, -14], t.deep, 1.4);
  pen.line([4, -28, 11, -28], t.deep, 2.4);
  pen.ellipse(54, -27, 3.8, 4.8, '#FFE9A8');
  pen.rect(-58, -30, 5, 8, 2, '#B8404A');
  for (const x of [-33, 33]) {
    pen.ellipse(x, -12, 14, 13, t.deep);
    pen.ellipse(x, -11, 11.5, 11, INK);
    pen.ellipse(x, -11, 5, 5, '#D5D8E0');
  }
}

export function boat(pen: Pen, t: Tones): void {
  pen.line([-2, -26, -2, -104], '#87593F', 3.6);
  pen.poly([-1, -105, 14, -100, -1, -94], t.base, 1);
  pen.blob([4, -92, 28, -66, 45, -40, 24, -37, 4, -38], '#FFFAEE');
  pen.blob([22, -72, 30, -63, 45, -40, 24, -37, 12, -38, 24, -52], '#E8E0DA');
  pen.blob([-8, -86, -18, -62, -35, -40, -20, -37, -8, -38], t.light);
  pen.poly([-50, -29, 50, -29, 35, -2, -33, -2], t.base, 4);
  pen.poly([-43, -14, 42, -14, 35, -2, -33, -2], t.dark, 4);
  pen.line([-51, -30, 51, -30], t.pale, 4);
  for (const x of [-24, -4, 16]) pen.ellipse(x, -20, 3.4, 3.4, '#FFFAEE');
}

/** Each foot may be off the ground by so many units, and forwards by so many. */
export function robot(pen: Pen, t: Tones, feet: readonly [Foot, Foot] = [STANDING, STANDING]): void {
  const [left, right] = feet;
  pen.line([-10, -22, -10 + left.dx, -6 - left.lift], t.deep, 9);
  pen.line([10, -22, 10 + right.dx, -6 - right.lift], t.deep, 9);
  pen.rect(-20 + left.dx, -8 - left.lift, 18, 8, 4, t.dark);
  pen.rect(2 + right.dx, -8 - right.lift, 18, 8, 4, t.dark);
  pen.curve([-22, -54, -30, -46, -29, -32], t.dark, 8);
  pen.curve([22, -54, 30, -46, 29, -32], t.deep, 8);
  pen.ellipse(-29, -29, 5.6, 5.6, t.light);
  pen.ellipse(29, -29, 5.6, 5.6, t.dark);
  pen.rect(-5, -68, 10, 8, 2, METAL);
  pen.rect(-23, -62, 46, 42, 11, t.base);
  pen.poly([13, -59, 19, -55, 20, -28, 14, -23, 11, -23], t.dark, 3);
  pen.rect(-13, -53, 20, 15, 4, t.pale);
  pen.ellipse(-7, -45.5, 2.6, 2.6, t.deep);
  pen.ellipse(1, -45.5, 2.6, 2.6, t.dark);
  pen.line([-12, -30, 6, -30], t.dark, 2.6);
  pen.line([0, -94, 0, -101], METAL, 2.4);
  pen.ellipse(0, -102, 3.4, 3.4, t.light);
  pen.rect(-26, -84, 6, 12, 3, t.dark);
  pen.rect(20, -84, 6, 12, 3, t.deep);
  pen.rect(-22, -95, 44, 32, 11, t.base);
  pen.rect(-16, -89, 32, 20, 8, INK);
  pen.ellipse(-7, -80, 3.4, 4.2, '#8FF0E0');
  pen.ellipse(7, -80, 3.4, 4.2, '#8FF0E0');
  pen.curve([-4, -73.5, 0, -72, 4, -73.5], '#8FF0E0', 1.6);
}

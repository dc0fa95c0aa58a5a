/** Small things and instruments, standing on (0, 0). */
import { cos, sin } from '../../../kernel/math.ts';
import type { Pen } from './pen.ts';
import type { Tones } from './tone.ts';
import { CREAM, INK } from './tone.ts';

const TURN = 6.283185307179586;
const GLINT = '#FFFFFF8C';

export function ball(pen: Pen, t: Tones): void {
  pen.ellipse(0, -23, 23, 23, t.base);
  pen.shade(0, -23, 23, 23, t.dark, 0.5);
  pen.ellipse(-8, -32, 5.4, 3.8, GLINT);
}

export function cup(pen: Pen, t: Tones): void {
  pen.curve([-10, -50, -13, -56, -8, -60, -11, -66], '#FFFFFF80', 2.4);
  pen.curve([1, -50, -2, -56, 3, -60, 0, -66], '#FFFFFF80', 2.4);
  pen.curve([16, -32, 27, -31, 27, -16, 14, -12], t.dark, 5);
  pen.poly([-22, -40, 16, -40, 12, -3, -18, -3], t.base, 4);
  pen.poly([5, -40, 16, -40, 12, -3, 3, -3], t.dark, 4);
  pen.ellipse(-3, -40, 21, 5.4, t.light);
  pen.ellipse(-3, -39.4, 17.5, 3.8, '#6B4630');
  pen.line([-16, -30, -14.5, -12], GLINT, 3);
}

export function book(pen: Pen, t: Tones): void {
  pen.rect(-19, -58, 42, 56, 2, '#EFE6D2');
  for (const y of [-52, -44, -36, -28, -20, -12]) pen.line([20, y, 22.5, y], '#CFC2A6', 1);
  pen.rect(-23, -60, 43, 60, 3, t.base);
  pen.rect(-23, -60, 9, 60, 3, t.dark);
  pen.line([-14, -58, -14, -2], t.deep, 1.4);
  pen.rect(-9, -50, 23, 15, 2, CREAM);
  pen.line([-4, -45, 9, -45], t.deep, 2);
  pen.line([-4, -40, 5, -40], t.trim, 1.6);
  pen.ellipse(2.5, -18, 5.5, 5.5, t.light);
}

export function apple(pen: Pen, t: Tones): void {
  pen.blob(
    [0, -36, 9, -41, 19, -36, 22, -22, 15, -5, 5, 0, 0, -2, -5, 0, -15, -5, -22, -22, -19, -36, -9, -41],
    t.base,
  );
  pen.blob([14, -37, 19, -35, 22, -22, 15, -5, 5, 0, -4, -1, 8, -8, 14, -20], t.dark);
  pen.curve([0, -35, 0, -42, 3, -48], '#6B4630', 3);
  pen.blob([2, -42, 9, -50, 18, -49, 12, -41], '#5DA05E');
  pen.ellipse(-10, -30, 4, 5.6, GLINT);
}

export function teapot(pen: Pen, t: Tones): void {
  pen.curve([-22, -38, -38, -39, -39, -20, -23, -12], t.dark, 6);
  pen.poly([20, -18, 31, -41, 39, -45, 40, -42, 34, -22, 22, -9], t.dark, 3);
  pen.rect(-15, -5, 27, 5, 2, t.deep);
  pen.ellipse(-2, -25, 28, 23, t.base);
  pen.shade(-2, -25, 28, 23, t.dark, 0.56);
  pen.blob([-17, -44, -12, -50, -2, -52, 8, -50, 13, -44, -2, -42], t.light);
  pen.ellipse(-2, -54, 4, 4, t.dark);
  pen.ellipse(-2, -22, 8, 8, t.pale);
  pen.ellipse(-2, -22, 3.4, 3.4, t.deep);
  pen.ellipse(-15, -33, 4.5, 6, GLINT);
}

export function hat(pen: Pen, t: Tones): void {
  pen.ellipse(0, -7, 38, 7.5, t.dark);
  pen.ellipse(0, -9, 38, 7.5, t.base);
  pen.blob([-21, -9, -20, -28, -12, -38, 0, -36, 12, -38, 20, -28, 21, -9, 0, -5], t.base);
  pen.blob([7, -37, 13, -37, 20, -28, 21, -9, 8, -6, 11, -22], t.dark);
  pen.curve([-20.5, -14, -8, -11, 8, -11, 20.5, -14], t.trim, 6);
  pen.ellipse(-10, -29, 3, 4.5, GLINT);
}

export function backpack(pen: Pen, t: Tones): void {
  pen.curve([-9, -61, -7, -69, 7, -69, 9, -61], t.deep, 4);
  pen.rect(-28, -34, 10, 26, 5, t.dark);
  pen.rect(18, -34, 10, 26, 5, t.deep);
  pen.rect(-25, -63, 50, 63, 17, t.base);
  pen.poly([12, -60, 20, -56, 23, -48, 23, -10, 18, -3, 10, -2], t.dark, 3);
  pen.curve([-23, -44, 0, -36, 23, -44], t.deep, 2);
  pen.rect(-18, -28, 36, 23, 7, t.light);
  pen.line([-14, -22, 14, -22], t.deep, 1.8);
  pen.rect(-3, -40, 6, 9, 2, CREAM);
  pen.line([10, -22, 10, -17], t.deep, 2.4);
}

export function flower(pen: Pen, t: Tones): void {
  pen.curve([0, -26, -2, -44, 0, -62], '#4F8F5B', 3.6);
  pen.blob([-1, -36, -10, -48, -21, -48, -14, -37], '#5DA05E');
  pen.blob([0, -32, 9, -43, 20, -42, 12, -33], '#4B8A58');
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * TURN;
    pen.ellipse(
      13 * cos(a),
      -70 + 13 * sin(a),
      9.6,
      9.6,
      i === 0 || i === 1 ? t.dark : i === 3 || i === 4 ? t.light : t.base,
    );
  }
  pen.ellipse(0, -70, 8.6, 8.6, '#7A4B2E');
  pen.ellipse(-2, -72, 3, 3, '#A06B42');
  pen.poly([-14, -26, 14, -26, 10, -2, -10, -2], '#E9DCC6', 3);
  pen.poly([4, -26, 14, -26, 10, -2, 3, -2], '#D3C4B4', 3);
  pen.rect(-17, -30, 34, 8, 3, '#F1E7D5');
}

export function cake(pen: Pen, t: Tones): void {
  pen.ellipse(0, -4, 36, 5.5, '#DDE3EA');
  pen.ellipse(0, -5, 33, 4.4, '#F4F6F8');
  const tier = (x: number, y: number, w: number, h: number): void => {
    pen.rect(x, y, w, h, 5, t.base);
    pen.rect(x + w * 0.66, y, w * 0.34, h, 5, t.dark);
    const n = Math.round(w / 10);
    pen.rect(x, y - 1, w, 8, 4, t.pale);
    for (let i = 0; i < n; i++) {
      const step = w / n;
      pen.rect(x + i * step + step * 0.12, y + 1, step * 0.76, 8 + (i % 2) * 4, step * 0.38, t.pale);
    }
  };
  tier(-29, -33, 58, 28);
  tier(-19, -53, 38, 22);
  pen.rect(-2, -64, 4, 12, 1.5, CREAM);
  pen.blob([0, -75, 3, -69, 0, -65, -3, -69], '#F5A53A');
  pen.ellipse(-13, -44, 2, 2, t.deep);
  pen.ellipse(0, -40, 2, 2, t.deep);
  pen.ellipse(12, -44, 2, 2, t.deep);
}

function dial(pen: Pen, y: number, r: number, turn: number): void {
  pen.ellipse(0, y, r, r, '#FFFBF0');
  for (let i = 0; i < 12; i++) {
    const c = cos((i / 12) * TURN);
    const s = sin((i / 12) * TURN);
    pen.line([c * r * 0.82, y + s * r * 0.82, c * r * 0.9, y + s * r * 0.9], INK, i % 3 === 0 ? 2.2 : 1.1);
  }
  const hour = turn * TURN;
  const minute = turn * 12 * TURN;
  pen.line([0, y, sin(hour) * r * 0.48, y - cos(hour) * r * 0.48], INK, 3);
  pen.line([0, y, sin(minute) * r * 0.72, y - cos(minute) * r * 0.72], INK, 2);
  pen.ellipse(0, y, 2.2, 2.2, INK);
}

export function alarmClock(pen: Pen, t: Tones, turn: number): void {
  pen.line([-16, -8, -21, -1], t.deep, 5);
  pen.line([16, -8, 21, -1], t.deep, 5);
  pen.curve([-6, -62, 0, -68, 6, -62], t.deep, 3);
  pen.ellipse(-17, -56, 10, 8, t.light);
  pen.ellipse(17, -56, 10, 8, t.dark);
  pen.ellipse(0, -31, 29, 29, t.base);
  pen.shade(0, -31, 29, 29, t.dark, 0.6);
  dial(pen, -31, 21, turn);
}

export function wallClock(pen: Pen, t: Tones, turn: number): void {
  pen.ellipse(3, -27, 30, 30, '#32285A24');
  pen.ellipse(0, -30, 30, 30, t.base);
  pen.shade(0, -30, 30, 30, t.dark, 0.6);
  dial(pen, -30, 23, turn);
}

export function guitar(pen: Pen, t: Tones): void {
  for (const y of [-125, -119, -113]) pen.line([-9, y, 9, y], '#B9BDC9', 3);
  pen.rect(-6, -128, 12, 20, 3, '#4E3426');
  pen.rect(-3.6, -112, 7.2, 62, 2, '#6B4630');
  pen.ellipse(0, -50, 18, 17, t.base);
  pen.ellipse(0, -24, 25, 24, t.base);
  pen.rect(-15, -48, 30, 20, 6, t.base);
  pen.shade(0, -24, 25, 24, t.dark, 0.62);
  pen.ellipse(0, -42, 8.6, 8.6, t.pale);
  pen.ellipse(0, -42, 7, 7, '#33222A');
  pen.rect(-10, -20, 20, 4.4, 2, t.mark === INK ? '#4E3426' : CREAM);
  for (const x of [-2.2, 0, 2.2]) pen.line([x, -110, x, -18], '#FFF6E6', 0.7);
}

export function balloon(pen: Pen, t: Tones): void {
  pen.curve([0, -60, -4, -46, 3, -32, -3, -16, 1, -2], '#8B90A6', 1.4);
  pen.poly([-4, -58, 4, -58, 0, -64], t.deep, 1.4);
  pen.blob([0, -112, 14, -108, 22, -93, 18, -76, 6, -64, 0, -62, -6, -64, -18, -76, -22, -93, -14, -108], t.base);
  pen.blob([15, -107, 22, -93, 18, -76, 6, -64, 0, -62, 10, -74, 15, -90], t.dark);
  pen.ellipse(-9, -97, 4.2, 7, GLINT);
}

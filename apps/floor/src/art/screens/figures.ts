/** Screens that show sound, words, numbers and plans. In a space 100 units high and `a` wide; t in [0, 1) is the moment of the loop. */
import { fillRound, TAU, text } from '../brush.ts';
import { lighten, shade } from '../colour.ts';
import type { ScreenPainter } from './screen-painter.ts';

const GOLD = '#F4C667';
const MINT = '#9AD8C0';

export const paintWave: ScreenPainter = (g, a, c, t) => {
  g.strokeStyle = lighten(c, 0.6);
  g.lineWidth = 4;
  for (let x = 10; x < a - 6; x += 8) {
    const h = 6 + 32 * Math.abs(Math.sin(x * 0.13 + t * TAU) * Math.cos(x * 0.041 - t * TAU));
    g.beginPath();
    g.moveTo(x, 50 - h);
    g.lineTo(x, 50 + h);
    g.stroke();
  }
};

export const paintChat: ScreenPainter = (g, a, c, t) => {
  const bubbles: readonly [number, number, number, boolean][] = [
    [8, 14, 0.5, false],
    [a * 0.36, 40, 0.58, true],
    [8, 66, 0.4, false],
  ];
  const shown = t < 0.2 ? 1 : t < 0.45 ? 2 : 3;
  const deep = shade(c, 0.62);
  bubbles.slice(0, shown).forEach(([x, y, k, mine]) => {
    fillRound(g, x, y, a * k, 19, 8, mine ? lighten(c, 0.6) : lighten(c, 0.12));
    g.fillStyle = mine ? deep : lighten(c, 0.6);
    g.fillRect(x + 8, y + 8, a * k * 0.62, 3.5);
  });
  if (shown === 3) return;
  for (let i = 0; i < 3; i++) {
    g.fillStyle = lighten(c, i === Math.floor(t * 12) % 3 ? 0.7 : 0.3);
    g.beginPath();
    g.arc((shown === 1 ? a * 0.42 : 16) + i * 9, shown === 1 ? 50 : 76, 3, 0, TAU);
    g.fill();
  }
};

export const paintChart: ScreenPainter = (g, a, c, t) => {
  const grown = Math.min(1, 0.25 + t * 1.3);
  for (let i = 0; i < 6; i++) {
    const h = (20 + i * 9 - (i === 5 ? 18 : 0)) * Math.min(1, grown * (1.4 - i * 0.08));
    fillRound(g, a * (0.12 + i * 0.135), 86 - h, a * 0.09, h, 3, i === 4 ? GOLD : lighten(c, 0.15 + 0.07 * i));
  }
  g.strokeStyle = '#FFFFFF';
  g.lineWidth = 2.5;
  g.beginPath();
  g.moveTo(a * 0.12, 60);
  g.bezierCurveTo(a * 0.4, 60, a * 0.5, 20 + 6 * Math.sin(t * TAU), a * 0.88, 18);
  g.stroke();
};

export const paintMap: ScreenPainter = (g, a, c, t) => {
  g.strokeStyle = lighten(c, 0.1);
  g.lineWidth = 5;
  for (let i = 0; i < 5; i++) {
    g.beginPath();
    g.moveTo(0, 12 + i * 21);
    g.lineTo(a, 4 + i * 24);
    g.moveTo(a * (0.1 + i * 0.22), 0);
    g.lineTo(a * (0.04 + i * 0.24), 100);
    g.stroke();
  }
  const way: readonly [number, number][] = [
    [0.15, 84],
    [0.35, 56],
    [0.58, 54],
    [0.76, 24],
  ];
  g.strokeStyle = GOLD;
  g.lineWidth = 6;
  g.beginPath();
  way.forEach(([x, y], i) => (i ? g.lineTo(a * x, y) : g.moveTo(a * x, y)));
  g.stroke();
  const along = Math.min(2.999, t * 3);
  const [from, to] = [way[Math.floor(along)], way[Math.floor(along) + 1]];
  const k = along % 1;
  g.fillStyle = '#FFFFFF';
  g.beginPath();
  g.arc(a * (from[0] + (to[0] - from[0]) * k), from[1] + (to[1] - from[1]) * k, 7, 0, TAU);
  g.fill();
};

export const paintMolecule: ScreenPainter = (g, a, c, t) => {
  const atoms = (
    [
      [-0.32, 12],
      [-0.19, -18],
      [-0.02, 4],
      [0.12, -22],
      [0.28, 0],
      [0.1, 30],
      [-0.14, 34],
    ] as const
  ).map(([x, y], i): readonly [number, number] => [
    a * (0.5 + x * Math.cos(t * TAU * 0.5) + 0.03 * Math.sin(t * TAU + i)),
    48 + y + 3 * Math.sin(t * TAU + i * 2),
  ]);
  g.strokeStyle = lighten(c, 0.6);
  g.lineWidth = 3;
  g.beginPath();
  atoms.forEach(([x, y], i) => (i ? g.lineTo(x, y) : g.moveTo(x, y)));
  g.stroke();
  atoms.forEach(([x, y], i) => {
    g.fillStyle = [GOLD, lighten(c, 0.3), '#F2A3A0'][i % 3];
    g.beginPath();
    g.arc(x, y, 8 + (i % 3) * 2, 0, TAU);
    g.fill();
  });
};

export const paintCode: ScreenPainter = (g, a, c, t) => {
  const written = 2 + Math.floor(t * 7);
  for (let i = 0; i < Math.min(8, written); i++) {
    g.fillStyle = [lighten(c, 0.6), GOLD, lighten(c, 0.25), MINT][(i * 5) % 4];
    const full = a * (0.24 + ((i * 37) % 40) / 100);
    g.fillRect(10 + (i % 3) * 9, 12 + i * 10, i === written - 1 ? full * ((t * 7) % 1) : full, 4.5);
  }
};

export const paintTranslation: ScreenPainter = (g, a, c, t) => {
  const [left, right] = t < 0.5 ? ['你好', 'hello'] : ['谢谢', 'thanks'];
  text(g, left, a * 0.26, 50, 30, '#FFFFFF', 700, 'center', a * 0.4);
  if (t % 0.5 > 0.12) text(g, right, a * 0.75, 50, 24, GOLD, 700, 'center', a * 0.36);
  g.strokeStyle = lighten(c, 0.6);
  g.lineWidth = 3;
  g.beginPath();
  g.moveTo(a * 0.46, 50);
  g.lineTo(a * 0.54, 50);
  g.lineTo(a * 0.515, 44);
  g.moveTo(a * 0.54, 50);
  g.lineTo(a * 0.515, 56);
  g.stroke();
};

export const paintChip: ScreenPainter = (g, a, c, t) => {
  g.lineWidth = 2;
  for (let i = 0; i < 9; i++) {
    const y = 14 + i * 9;
    g.strokeStyle = lighten(c, 0.35);
    g.beginPath();
    g.moveTo(0, y);
    g.lineTo(a * 0.3, y);
    g.moveTo(a * 0.7, y);
    g.lineTo(a, y);
    g.stroke();
    g.fillStyle = GOLD;
    const x = (t + i * 0.37) % 1;
    g.fillRect(i % 2 ? a * 0.3 * x : a * (0.7 + 0.3 * x), y - 2, 6, 4);
  }
  fillRound(g, a / 2 - 26, 24, 52, 52, 5, GOLD);
  fillRound(g, a / 2 - 18, 32, 36, 36, 3, shade(c, 0.62));
};

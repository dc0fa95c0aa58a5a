/** The pen and who works in it. */
import type { ArtProp as Prop } from './art-prop.ts';
import { type Brush, fillRound, TAU } from '../brush.ts';
import { shade } from '../colour.ts';
import { DEPTH, HEIGHT } from '../projection.ts';
import { BRANDS, matter } from '../tokens.ts';
import type { PropPainter } from './prop-painter.ts';

function paintGlass(b: Brush, p: Prop, yM: number): void {
  const { g } = b;
  const c = BRANDS[p.brand];
  const h = Math.min(1.05, p.heightM || 1.05);
  const x = b.x(p.xM);
  const w = p.wM * b.s;
  g.fillStyle = b.theme.dark ? 'rgba(120,190,220,.16)' : 'rgba(150,208,220,.30)';
  g.fillRect(x, b.y(yM, h - 0.1), w, (h - 0.1) * HEIGHT * b.s);
  fillRound(g, x - 0.06 * b.s, b.y(yM, h - 0.03), w + 0.12 * b.s, 0.1 * b.s, 0.05 * b.s, matter(b.theme, c));
  g.fillStyle = b.theme.dark ? 'rgba(255,255,255,.10)' : 'rgba(255,255,255,.5)';
  for (let i = 0; i < p.wM - 0.9; i += 1.5) {
    g.beginPath();
    g.moveTo(b.x(p.xM + i + 0.5), b.y(yM, h - 0.17));
    g.lineTo(b.x(p.xM + i + 0.8), b.y(yM, h - 0.17));
    g.lineTo(b.x(p.xM + i + 0.45), b.y(yM, 0.08));
    g.lineTo(b.x(p.xM + i + 0.15), b.y(yM, 0.08));
    g.fill();
  }
  const n = Math.max(2, Math.round(p.wM / 1.8));
  for (let i = 0; i <= n; i++) {
    fillRound(
      g,
      b.x(p.xM + (p.wM * i) / n) - 0.05 * b.s,
      b.y(yM, h),
      0.1 * b.s,
      h * HEIGHT * b.s,
      0.04 * b.s,
      matter(b.theme, shade(c, 0.2)),
    );
  }
}

export const pen: PropPainter = {
  paint(b, p) {
    paintGlass(b, p, p.yM);
    b.g.fillStyle = matter(b.theme, BRANDS[p.brand]);
    const h = Math.min(1.05, p.heightM || 1.05) - 0.03;
    for (const x of [p.xM, p.xM + p.wM]) b.g.fillRect(b.x(x) - 0.05 * b.s, b.y(p.yM, h), 0.1 * b.s, p.dM * DEPTH * b.s);
  },
  front: (b, p) => paintGlass(b, p, p.yM + p.dM),
  margin: [0.2, 0.2, 0.2, 0.2],
  sortYM: (p) => p.yM,
  casts: (p) => [[p.xM, p.yM, p.wM, 0.08, 0.5]],
  glowM: (p) => p.wM * 0.6,
};

export const robotDog: PropPainter = {
  paint(b, p, v) {
    const { g } = b;
    const k = Math.max(0.7, p.wM);
    const m = (value: number) => value * k * b.s;
    const c = BRANDS[p.brand];
    const body = matter(b.theme, '#F1ECE2');
    g.save();
    g.translate(b.x(p.xM + p.wM / 2), b.y(p.yM + p.dM / 2));
    if (v > 0.5) g.scale(-1, 1);
    g.strokeStyle = matter(b.theme, '#3A3D57');
    g.lineWidth = m(0.1);
    g.lineCap = 'round';
    g.lineJoin = 'round';
    for (const [a, o] of [
      [-0.36, -0.06],
      [0.34, -0.06],
      [-0.3, 0.05],
      [0.4, 0.05],
    ]) {
      g.beginPath();
      g.moveTo(m(a), m(-0.5 + o));
      g.lineTo(m(a - 0.12), m(-0.26 + o));
      g.lineTo(m(a + 0.02), m(o));
      g.stroke();
    }
    fillRound(g, m(-0.5), m(-0.7), m(0.98), m(0.28), m(0.12), body);
    fillRound(g, m(-0.3), m(-0.74), m(0.5), m(0.13), m(0.06), matter(b.theme, c));
    fillRound(g, m(0.4), m(-0.92), m(0.36), m(0.3), m(0.1), body);
    fillRound(g, m(0.56), m(-0.86), m(0.2), m(0.17), m(0.07), '#20233A');
    g.fillStyle = '#7FF0E0';
    g.beginPath();
    g.arc(m(0.62), m(-0.775), m(0.035), 0, TAU);
    g.arc(m(0.71), m(-0.775), m(0.035), 0, TAU);
    g.fill();
    g.restore();
  },
  margin: [0.6, 0.7, 0.6, 0.3],
  casts: (p) => [[p.xM, p.yM + p.dM * 0.2, p.wM, p.dM * 0.6, 0.3]],
};

export const humanoid: PropPainter = {
  paint(b, p, v) {
    const { g } = b;
    const k = Math.max(0.8, p.heightM / 1.7);
    const m = (value: number) => value * k * b.s;
    const white = matter(b.theme, '#F4EFE6');
    const dark = matter(b.theme, '#3A3D57');
    g.save();
    g.translate(b.x(p.xM + p.wM / 2), b.y(p.yM + p.dM / 2));
    if (v > 0.5) g.scale(-1, 1);
    g.lineCap = 'round';
    g.lineJoin = 'round';
    const line = (width: number, colour: string, ...points: number[]) => {
      g.strokeStyle = colour;
      g.lineWidth = m(width);
      g.beginPath();
      g.moveTo(m(points[0]), -m(points[1]));
      for (let i = 2; i < points.length; i += 2) g.lineTo(m(points[i]), -m(points[i + 1]));
      g.stroke();
    };
    line(0.15, dark, -0.12, 0.7, -0.14, 0.1);
    line(0.15, dark, 0.12, 0.7, 0.14, 0.1);
    line(0.2, white, -0.14, 0.34, -0.14, 0.12);
    line(0.2, white, 0.14, 0.34, 0.14, 0.12);
    fillRound(g, m(-0.26), -m(1.26), m(0.52), m(0.56), m(0.16), white);
    g.fillStyle = matter(b.theme, BRANDS[p.brand]);
    g.beginPath();
    g.arc(0, -m(1.02), m(0.09), 0, TAU);
    g.fill();
    line(0.12, dark, -0.3, 1.16, -0.4, 0.95, -0.34, 0.76);
    line(0.12, dark, 0.3, 1.16, 0.5, 1.3, 0.42, 1.58);
    g.fillStyle = white;
    g.beginPath();
    g.arc(m(0.42), -m(1.62), m(0.09), 0, TAU);
    g.arc(m(-0.34), -m(0.74), m(0.08), 0, TAU);
    g.fill();
    fillRound(g, m(-0.21), -m(1.68), m(0.42), m(0.38), m(0.15), white);
    fillRound(g, m(-0.16), -m(1.6), m(0.32), m(0.2), m(0.09), '#20233A');
    g.fillStyle = '#7FF0E0';
    g.beginPath();
    g.arc(-m(0.07), -m(1.5), m(0.035), 0, TAU);
    g.arc(m(0.07), -m(1.5), m(0.035), 0, TAU);
    g.fill();
    g.restore();
  },
  margin: [0.5, 0.3, 0.5, 0.2],
  casts: (p) => [[p.xM + p.wM * 0.2, p.yM + p.dM * 0.3, p.wM * 0.6, p.dM * 0.4, 1.2]],
};

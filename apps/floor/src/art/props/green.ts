/** Plants and places to sit. */
import { block, type Brush, cylinder, fillRound, TAU } from '../brush.ts';
import { lighten, mix, shade } from '../colour.ts';
import { BRANDS, MATTER, matter } from '../tokens.ts';
import type { PropPainter } from './prop-painter.ts';

function paintLeaf(b: Brush, x: number, y: number, angle: number, length: number, width: number, colour: string): void {
  const { g } = b;
  g.fillStyle = matter(b.theme, colour);
  g.save();
  g.translate(x, y);
  g.rotate(angle);
  g.beginPath();
  g.moveTo(0, 0);
  g.quadraticCurveTo(length * 0.5, -width, length, 0);
  g.quadraticCurveTo(length * 0.5, width, 0, 0);
  g.fill();
  g.restore();
}
const GREENS = [MATTER.leaf, MATTER.leafLit, mix(MATTER.leaf, MATTER.leafLit, 0.5)];

export const plant: PropPainter = {
  paint(b, p, v) {
    const x = p.xM + p.wM / 2;
    const y = p.yM + p.dM / 2;
    const k = Math.max(0.7, p.heightM / 1.25);
    cylinder(b, x, y, 0.24 * k, 0.42 * k, v < 0.5 ? MATTER.pot : '#E8E1D4');
    const tall = v % 0.5 > 0.25;
    for (let i = 0; i < 9; i++) {
      const angle = -Math.PI / 2 + (i - 4) * (tall ? 0.22 : 0.34) + (v - 0.5) * 0.3;
      const length = (0.58 + 0.2 * ((i * 7) % 3)) * k * (tall ? 1.2 : 1) * b.s;
      paintLeaf(b, b.x(x), b.y(y, 0.42 * k), angle, length, 0.16 * k * b.s, GREENS[i % 3]);
    }
  },
  margin: [0.9, 0.7, 0.9, 0.15],
  casts: (p) => [[p.xM + p.wM * 0.2, p.yM + p.dM * 0.25, p.wM * 0.6, p.dM * 0.5, 0.9]],
};

export const planter: PropPainter = {
  paint(b, p, v) {
    block(b, p.xM, p.yM, p.wM, p.dM, 0.5, v < 0.6 ? '#E6DCCB' : '#C9B8A4', {
      rM: 0.1,
      top: mix('#7B5B45', MATTER.leaf, 0.62),
    });
    const rows = Math.max(1, Math.round(p.dM / 0.7));
    for (let row = 0; row < rows; row++)
      for (let u = 0.3; u < p.wM - 0.1; u += 0.42) {
        for (let i = 0; i < 5; i++) {
          const angle = -Math.PI / 2 + (i - 2) * 0.45;
          const k = 0.85 + 0.3 * Math.sin(u * 9 + v * 7 + row);
          paintLeaf(
            b,
            b.x(p.xM + u),
            b.y(p.yM + (p.dM * (row + 0.5)) / rows, 0.5),
            angle,
            0.5 * k * b.s,
            0.13 * b.s,
            GREENS[(i + row) % 2],
          );
        }
        if (Math.sin(u * 31 + v * 50) > 0.75) {
          b.g.fillStyle = matter(b.theme, v < 0.5 ? '#F2C9A4' : '#E7A6B4');
          b.g.beginPath();
          b.g.arc(b.x(p.xM + u), b.y(p.yM + p.dM / 2, 0.85), 0.08 * b.s, 0, TAU);
          b.g.fill();
        }
      }
  },
  margin: [0.25, 0.5, 0.25, 0.05],
  casts: (p) => [[p.xM, p.yM, p.wM, p.dM, 0.6]],
};

export const pouf: PropPainter = {
  paint(b, p) {
    const r = Math.min(p.wM, p.dM) / 2;
    const x = p.xM + p.wM / 2;
    const y = p.yM + p.dM / 2;
    cylinder(b, x, y, r, 0.42, BRANDS[p.brand]);
    b.g.fillStyle = matter(b.theme, lighten(BRANDS[p.brand], 0.3));
    b.g.beginPath();
    b.g.ellipse(b.x(x), b.y(y, 0.43), 0.04 * b.s, 0.03 * b.s, 0, 0, TAU);
    b.g.fill();
  },
  casts: (p) => [[p.xM + p.wM * 0.1, p.yM + p.dM * 0.2, p.wM * 0.8, p.dM * 0.7, 0.42]],
  sortYM: (p) => p.yM + p.dM * 0.35,
};

export const bench: PropPainter = {
  paint(b, p) {
    block(b, p.xM, p.yM, p.wM, p.dM, 0.42, BRANDS[p.brand], {
      rM: 0.14,
      face: (x, y, w, h) => {
        b.g.fillStyle = matter(b.theme, shade(BRANDS[p.brand], 0.25));
        for (let i = 1; i < p.wM / 1.2; i++) b.g.fillRect(x + i * 1.2 * b.s, y, Math.max(1, 0.02 * b.s), h);
        void w;
      },
    });
  },
  sortYM: (p) => p.yM + p.dM * 0.3,
};

/** A chair of an audience: it looks north, so its back is before whoever sits on it. */
export const seat: PropPainter = {
  paint(b, p) {
    const c = matter(b.theme, BRANDS[p.brand]);
    const x = b.x(p.xM);
    const w = p.wM * b.s;
    b.g.fillStyle = matter(b.theme, '#6C7184');
    b.g.fillRect(x + w * 0.12, b.y(p.yM + p.dM, 0.45), 0.05 * b.s, 0.45 * 0.82 * b.s);
    b.g.fillRect(x + w * 0.88 - 0.05 * b.s, b.y(p.yM + p.dM, 0.45), 0.05 * b.s, 0.45 * 0.82 * b.s);
    fillRound(b.g, x, b.y(p.yM, 0.46), w, p.dM * 0.7 * b.s, 0.1 * b.s, lighten(c, 0.15));
    fillRound(b.g, x, b.y(p.yM + p.dM, 0.88), w, 0.48 * 0.82 * b.s, 0.12 * b.s, shade(c, 0.12));
    fillRound(b.g, x + w * 0.06, b.y(p.yM + p.dM, 0.86), w * 0.88, 0.1 * b.s, 0.05 * b.s, lighten(c, 0.12));
  },
  margin: [0.05, 0.1, 0.05, 0.05],
  casts: (p) => [[p.xM, p.yM + p.dM * 0.3, p.wM, p.dM * 0.6, 0.5]],
};

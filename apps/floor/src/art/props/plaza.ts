/** Out of doors, and overhead: parasols, flags, the truss over a stage. */
import { type Brush, cylinder, fillRound, TAU } from '../brush.ts';
import { lighten, mix, shade } from '../colour.ts';
import { DEPTH } from '../projection.ts';
import { BRANDS, MATTER, matter } from '../tokens.ts';
import type { PropPainter } from './prop-painter.ts';

/** Eight sails around a pole, in two tones. */
export const parasol: PropPainter = {
  paint(b, p) {
    const { g } = b;
    const x = p.xM + p.wM / 2;
    const y = p.yM + p.dM / 2;
    const c = matter(b.theme, BRANDS[p.brand]);
    cylinder(b, x, y, 0.3, 0.06, MATTER.steel);
    g.fillStyle = matter(b.theme, MATTER.metal);
    g.fillRect(b.x(x) - 0.05 * b.s, b.y(y, p.heightM), 0.1 * b.s, p.heightM * 0.82 * b.s);
    const r = Math.min(p.wM, p.dM) / 2;
    for (let i = 0; i < 8; i++) {
      const from = (i / 8) * TAU + 0.2;
      const to = from + TAU / 8;
      g.fillStyle = i % 2 ? lighten(c, 0.62) : from > 2.4 && from < 4.6 ? lighten(c, 0.16) : c;
      g.beginPath();
      g.moveTo(b.x(x), b.y(y, p.heightM + 0.45));
      for (const a of [from, (from + to) / 2, to])
        g.lineTo(b.x(x + Math.cos(a) * r), b.y(y, p.heightM) + Math.sin(a) * r * DEPTH * b.s);
      g.fill();
    }
  },
  margin: [0.3, 0.9, 0.3, 0.3],
  sortYM: (p) => p.yM + p.dM * 0.75,
  casts: (p) => [[p.xM + 0.9, p.yM + 0.5, p.wM, p.dM, 0.05]],
};

export const flag: PropPainter = {
  paint(b, p, v) {
    const { g } = b;
    const c = matter(b.theme, BRANDS[p.brand]);
    const x = b.x(p.xM);
    g.fillStyle = matter(b.theme, MATTER.metal);
    g.fillRect(x - 0.05 * b.s, b.y(p.yM, p.heightM), 0.1 * b.s, p.heightM * 0.82 * b.s);
    const top = b.y(p.yM, p.heightM - 0.1);
    const w = 0.95 * b.s;
    const h = 2.3 * 0.82 * b.s;
    const bow = (0.1 + v * 0.1) * b.s;
    g.fillStyle = c;
    g.beginPath();
    g.moveTo(x, top);
    g.quadraticCurveTo(x + w * 0.5, top - bow, x + w, top + bow * 0.4);
    g.lineTo(x + w, top + h);
    g.quadraticCurveTo(x + w * 0.5, top + h - bow, x, top + h);
    g.fill();
    fillRound(g, x + w * 0.26, top + h * 0.2, w * 0.46, w * 0.46, w * 0.23, lighten(c, 0.72));
    g.fillStyle = lighten(c, 0.4);
    for (let i = 0; i < 3; i++) g.fillRect(x + w * 0.26, top + h * (0.52 + i * 0.11), w * (0.46 - 0.1 * i), h * 0.045);
    g.fillStyle = shade(c, 0.16);
    g.fillRect(x, top, w * 0.09, h);
  },
  margin: [0.3, 0.4, 1.2, 0.1],
  casts: (p) => [[p.xM, p.yM, 0.1, 0.1, 2.4]],
};

/** A box truss with its lamps, hung over a stage. */
export const truss: PropPainter = {
  paint(b, p) {
    const { g } = b;
    const z = p.liftM ?? 6;
    const steel = matter(b.theme, mix(MATTER.metal, '#34344F', 0.35));
    const line = (b1: Brush, zM: number) =>
      fillRound(g, b1.x(p.xM), b1.y(p.yM, zM), p.wM * b1.s, 0.12 * b1.s, 2, steel);
    line(b, z + p.heightM);
    line(b, z + 0.1);
    g.strokeStyle = steel;
    g.lineWidth = Math.max(1, 0.06 * b.s);
    g.beginPath();
    const n = Math.max(4, Math.round(p.wM / 0.8));
    for (let i = 0; i < n; i++) {
      g.moveTo(b.x(p.xM + (p.wM * i) / n), b.y(p.yM, z + (i % 2 ? p.heightM : 0)));
      g.lineTo(b.x(p.xM + (p.wM * (i + 1)) / n), b.y(p.yM, z + (i % 2 ? 0 : p.heightM)));
    }
    g.stroke();
    for (let i = 0; i < 5; i++) {
      const x = b.x(p.xM + p.wM * [0.14, 0.34, 0.5, 0.66, 0.86][i]);
      const y = b.y(p.yM, z);
      fillRound(g, x - 0.17 * b.s, y, 0.34 * b.s, 0.42 * b.s, 0.08 * b.s, '#34344F');
      g.fillStyle = '#FFF0CF';
      g.beginPath();
      g.ellipse(x, y + 0.42 * b.s, 0.14 * b.s, 0.07 * b.s, 0, 0, TAU);
      g.fill();
    }
  },
  margin: [0.2, 0.3, 0.2, 0.7],
  sortYM: (p) => p.yM + 3,
  casts: () => [],
};

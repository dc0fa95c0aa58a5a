/** Boards to read: a frame on two feet, paper, and on the paper what sort of thing it says. And she who reads aloud. */
import { block, type Brush, fillRound, text } from '../brush.ts';
import { paintFigure } from '../figures/figure.ts';
import { createLooks } from '../figures/look.ts';
import { poseOf } from '../figures/poses.ts';
import { BRANDS, MATTER, matter } from '../tokens.ts';
import type { ArtProp as Prop } from './art-prop.ts';
import type { PropPainter } from './prop-painter.ts';

const FOOT_M = 0.45;
/** Paints in the paper's box, canvas pixels. */
type Motif = (b: Brush, p: Prop, x: number, y: number, w: number, h: number) => void;

function boardWith(motif: Motif): PropPainter {
  return {
    paint(b, p) {
      for (const x of [p.xM + 0.16, p.xM + p.wM - 0.26])
        block(b, x, p.yM + 0.02, 0.1, p.dM, FOOT_M, MATTER.steel, { rM: 0.03 });
      block(b, p.xM, p.yM, p.wM, p.dM, p.heightM - FOOT_M, BRANDS[p.brand], {
        zM: FOOT_M,
        rM: 0.08,
        lit: true,
        face: (x, y, w, h) => {
          const [en, zh] = p.label ?? ['', ''];
          text(b.g, en, x + w / 2, y + h * 0.1, h * 0.1, '#FFFFFF', 700, 'center', w * 0.9);
          text(b.g, zh, x + w / 2, y + h * 0.22, h * 0.085, '#FFFFFF', 400, 'center', w * 0.9);
          const [px, py, pw, ph] = [x + w * 0.07, y + h * 0.3, w * 0.86, h * 0.63];
          fillRound(b.g, px, py, pw, ph, 0.05 * b.s, matter(b.theme, MATTER.paper));
          motif(b, p, px, py, pw, ph);
        },
      });
    },
    margin: [0.1, 0.1, 0.1, 0.1],
    glowM: () => 1,
  };
}

function lines(b: Brush, x: number, y: number, w: number, h: number, count: number): void {
  b.g.fillStyle = matter(b.theme, '#8B86A3');
  for (let i = 0; i < count; i++)
    b.g.fillRect(x, y + ((i + 0.3) * h) / count, w * (i === count - 1 ? 0.55 : 1), (h / count) * 0.36);
}

/** Quotation marks. */
export const quoteBoard = boardWith((b, p, x, y, w, h) => {
  for (const at of [0.1, 0.28]) {
    fillRound(b.g, x + w * at, y + h * 0.14, w * 0.13, h * 0.2, w * 0.03, BRANDS[p.brand]);
    b.g.beginPath();
    b.g.moveTo(x + w * (at + 0.13), y + h * 0.3);
    b.g.lineTo(x + w * (at + 0.13), y + h * 0.38);
    b.g.lineTo(x + w * at, y + h * 0.5);
    b.g.lineTo(x + w * (at + 0.05), y + h * 0.3);
    b.g.fill();
  }
  lines(b, x + w * 0.1, y + h * 0.56, w * 0.8, h * 0.36, 3);
});

/** A picture above, lines below. */
export const posterBoard = boardWith((b, p, x, y, w, h) => {
  fillRound(b.g, x + w * 0.08, y + h * 0.1, w * 0.84, h * 0.36, w * 0.03, matter(b.theme, '#E7DDF0'));
  b.g.fillStyle = BRANDS[p.brand];
  b.g.beginPath();
  b.g.moveTo(x + w * 0.16, y + h * 0.42);
  b.g.lineTo(x + w * 0.46, y + h * 0.18);
  b.g.lineTo(x + w * 0.62, y + h * 0.32);
  b.g.lineTo(x + w * 0.72, y + h * 0.24);
  b.g.lineTo(x + w * 0.86, y + h * 0.42);
  b.g.fill();
  lines(b, x + w * 0.08, y + h * 0.54, w * 0.84, h * 0.4, 4);
});

/** Four of a kind, side by side. */
export const chartBoard = boardWith((b, p, x, y, w, h) => {
  [0.62, 0.62, 0.62, 0.62].forEach((tall, i) => {
    const at = x + w * (0.09 + i * 0.215);
    fillRound(b.g, at, y + h * (0.8 - tall), w * 0.17, h * tall, w * 0.03, matter(b.theme, '#DDEBE6'));
    b.g.fillStyle = BRANDS[p.brand];
    b.g.beginPath();
    b.g.arc(at + w * 0.085, y + h * (0.95 - tall), w * 0.055, 0, Math.PI * 2);
    b.g.fill();
    lines(b, at + w * 0.03, y + h * (1.06 - tall), w * 0.11, h * 0.3, 3);
  });
});

/** Speech bubbles. */
export const stageBoard = boardWith((b, p, x, y, w, h) => {
  for (const [ax, ay, aw] of [
    [0.08, 0.1, 0.6],
    [0.3, 0.4, 0.62],
    [0.08, 0.7, 0.5],
  ]) {
    fillRound(b.g, x + w * ax, y + h * ay, w * aw, h * 0.22, h * 0.06, BRANDS[p.brand]);
    b.g.fillStyle = '#FFFFFF';
    b.g.fillRect(x + w * (ax + 0.06), y + h * (ay + 0.09), w * (aw - 0.12), h * 0.04);
  }
});

const CREAM = '#F5F0E6';

/** She holds her notebook before her and looks at us. Her coat is mustard: red is the player's. */
export const columnist: PropPainter = {
  paint(b, p) {
    const { g } = b;
    const look = {
      ...createLooks()[0],
      hairStyle: 'bob',
      cut: 'coat',
      top: '#D8A443',
      legs: '#2B3048',
      bag: 'tote',
      badge: true,
      glasses: true,
      beard: false,
      stature: 1,
    } as const;
    g.save();
    g.translate(b.x(p.xM + p.wM / 2), b.y(p.yM + p.dM));
    paintFigure(g, b.s * 0.95, look, { ...poseOf('phone', 0), phone: false }, 0);
    g.restore();
    const [w, h] = [0.36 * b.s, 0.24 * b.s];
    const x = b.x(p.xM + p.wM / 2) - w / 2;
    const y = b.y(p.yM + p.dM, 1.12);
    fillRound(g, x - 1, y - 1, w + 2, h + 2, 0.03 * b.s, matter(b.theme, BRANDS.indigo));
    fillRound(g, x, y, w * 0.48, h, 0.02 * b.s, matter(b.theme, CREAM));
    fillRound(g, x + w * 0.52, y, w * 0.48, h, 0.02 * b.s, matter(b.theme, CREAM));
  },
  margin: [0.4, 0.5, 0.4, 0.2],
};

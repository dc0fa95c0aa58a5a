/** Towers of islands, to be seen over the crowd: a monolith, cubes, a mast, a column, a blade. */
import { block, type Brush, cylinder, fillRound, text } from '../brush.ts';
import { lighten, mix, shade } from '../colour.ts';
import { paintMark, paintTile } from '../brand-mark.ts';
import { HEIGHT } from '../projection.ts';
import { BRANDS, MATTER, matter } from '../tokens.ts';
import type { ArtProp as Prop } from './art-prop.ts';
import type { PropPainter } from './prop-painter.ts';

const KINDS = 5;
const kindOf = (p: Prop): number => Math.floor(((p.style ?? 0) * 17) % KINDS);
function shortName(p: Prop): string {
  const zh = p.label?.[1] || p.label?.[0] || '';
  return zh.length > 3 ? zh.slice(0, 2) : zh;
}
const artOf = (p: Prop) => p.art ?? 'chart';

export const tower: PropPainter = {
  paint(b, p) {
    const c = BRANDS[p.brand];
    [monolith, cubes, mast, column, blade][kindOf(p)](b, p, c);
  },
  margin: [0.35, 0.9, 0.35, 0.1],
};

function monolith(b: Brush, p: Prop, c: string): void {
  block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, c, {
    face: (x, y, w, h) => {
      paintMark(b.g, artOf(p), x + w / 2, y + h * 0.27, w * 0.5, '#FFFFFF');
      text(b.g, shortName(p), x + w / 2, y + h * 0.62, w * 0.32, '#FFFFFF', 700, 'center', w * 0.84);
      number(b, p, x + w / 2, y + h * 0.88, w);
    },
  });
}
function number(b: Brush, p: Prop, x: number, y: number, w: number): void {
  if (p.tag) text(b.g, p.tag, x, y, w * 0.17, 'rgba(255,255,255,.8)', 700, 'center', w * 0.8);
}

function cubes(b: Brush, p: Prop, c: string): void {
  const size = p.heightM / 3;
  [shade(c, 0.1), mix(c, '#FFFFFF', 0.72), c].forEach((tone, i) => {
    const off = [0.08, -0.14, 0.12][i];
    block(b, p.xM + off, p.yM, p.wM, p.dM, size, tone, {
      zM: size * i,
      rM: 0.05,
      face: (x, y, w, h) => {
        if (i === 2) paintMark(b.g, artOf(p), x + w / 2, y + h / 2, Math.min(w, h) * 0.7, '#FFFFFF');
        else if (i === 1)
          text(
            b.g,
            shortName(p),
            x + w / 2,
            y + h / 2,
            h * 0.42,
            matter(b.theme, shade(c, 0.2)),
            700,
            'center',
            w * 0.9,
          );
        else number(b, p, x + w / 2, y + h / 2, w);
      },
    });
  });
}

/** A lattice mast with a lit box on it. */
function mast(b: Brush, p: Prop, c: string): void {
  const { g } = b;
  const steel = matter(b.theme, MATTER.steel);
  const y = p.yM + p.dM;
  const foot = p.heightM * 0.52;
  g.strokeStyle = steel;
  g.lineWidth = Math.max(1, 0.07 * b.s);
  g.beginPath();
  const [l, r] = [b.x(p.xM + p.wM * 0.25), b.x(p.xM + p.wM * 0.75)];
  for (const x of [l, r]) {
    g.moveTo(x, b.y(y, 0));
    g.lineTo(x, b.y(y, foot));
  }
  for (let i = 0; i < 4; i++) {
    g.moveTo(i % 2 ? l : r, b.y(y, (foot * i) / 4));
    g.lineTo(i % 2 ? r : l, b.y(y, (foot * (i + 1)) / 4));
  }
  g.stroke();
  block(b, p.xM - 0.2, p.yM, p.wM + 0.4, p.dM, p.heightM - foot + 0.4, b.theme.dark ? lighten(c, 0.08) : c, {
    zM: foot,
    rM: 0.1,
    lit: true,
    face: (x, fy, w, h) => {
      paintTile(g, artOf(p), x + w / 2, fy + h * 0.36, Math.min(w, h) * 0.56, '#FFFFFF', c);
      text(g, shortName(p), x + w / 2, fy + h * 0.82, h * 0.2, '#FFFFFF', 700, 'center', w * 0.86);
    },
  });
}

function column(b: Brush, p: Prop, c: string): void {
  const [x, y, r] = [p.xM + p.wM / 2, p.yM + p.dM / 2, p.wM * 0.46];
  cylinder(b, x, y, r, p.heightM, c);
  for (const z of [0.35, p.heightM - 0.3]) {
    b.g.fillStyle = b.theme.dark ? lighten(c, 0.55) : lighten(c, 0.5);
    b.g.beginPath();
    b.g.ellipse(b.x(x), b.y(y, z), r * b.s, r * 0.7 * b.s, 0, 0, Math.PI);
    b.g.ellipse(b.x(x), b.y(y, z + 0.12), r * b.s, r * 0.7 * b.s, 0, Math.PI, 0, true);
    b.g.fill();
  }
  const front = b.y(y, p.heightM * 0.62) + r * 0.6 * b.s;
  paintMark(b.g, artOf(p), b.x(x), front, r * 1.0 * b.s, '#FFFFFF');
  text(b.g, shortName(p), b.x(x), front + r * 1.0 * b.s, r * 0.55 * b.s, '#FFFFFF', 700, 'center', r * 1.7 * b.s);
}

/** A thin wing with a slanted head. */
function blade(b: Brush, p: Prop, c: string): void {
  const { g } = b;
  const base = matter(b.theme, c);
  const y = p.yM + p.dM;
  const [x0, x1] = [b.x(p.xM), b.x(p.xM + p.wM)];
  const [low, high] = [b.y(y, p.heightM - 0.1), b.y(y, p.heightM + 0.9)];
  for (const [dx, tone] of [
    [0.16, lighten(base, 0.28)],
    [0, shade(base, 0.1)],
  ] as const) {
    g.fillStyle = tone;
    g.beginPath();
    g.moveTo(x0 + dx * b.s, b.y(y));
    g.lineTo(x0 + dx * b.s, low - dx * b.s);
    g.lineTo(x1 + dx * b.s, high - dx * b.s);
    g.lineTo(x1 + dx * b.s, b.y(y));
    g.fill();
  }
  const w = x1 - x0;
  const h = p.heightM * HEIGHT * b.s;
  fillRound(g, x0, b.y(y) - 0.12 * b.s, w, 0.12 * b.s, 1, lighten(base, 0.4));
  paintMark(g, artOf(p), x0 + w / 2, low + h * 0.2, w * 0.52, '#FFFFFF');
  text(g, shortName(p), x0 + w / 2, low + h * 0.55, w * 0.32, '#FFFFFF', 700, 'center', w * 0.84);
  number(b, p, x0 + w / 2, low + h * 0.84, w);
}

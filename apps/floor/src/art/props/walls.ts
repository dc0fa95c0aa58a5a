/** Walls of stands, towers, hung banners, signs on feet, bunting. */
import type { ArtProp as Prop } from './art-prop.ts';
import { block, type Brush, fillRound, roundRect, sign, TAU, text } from '../brush.ts';
import { lighten, mix, shade, withAlpha } from '../colour.ts';
import { noiseOf } from '../noise.ts';
import { DEPTH, HEIGHT } from '../projection.ts';
import { BRAND_NAMES, BRANDS, MATTER, matter, type Theme } from '../tokens.ts';
import type { PropPainter, ScreenSpot } from './prop-painter.ts';
import { paintScreenOn } from './screen-on-prop.ts';

const SIGN_SHARE = 0.25;
const character = (p: Prop) => noiseOf(p.label?.[0] ?? p.brand, Math.round(p.wM * 10));
const pale = (theme: Theme, c: string, t: number) =>
  theme.dark ? mix(c, '#2A2D55', 0.5 - (0.55 - t)) : mix(c, '#FFFFFF', t);

/** Five patterns, so that neighbours differ: a sun, stripes, dots, peaks, waves. */
function paintPattern(b: Brush, kind: number, x: number, y: number, w: number, h: number, c: string): void {
  const { g } = b;
  g.save();
  g.beginPath();
  g.rect(x, y, w, h);
  g.clip();
  g.fillStyle = pale(b.theme, c, 0.4);
  if (kind === 0) {
    g.beginPath();
    g.arc(x + w * 0.16, y + h, Math.min(w * 0.3, h * 0.8), Math.PI, TAU);
    g.fill();
  } else if (kind === 1) {
    for (let i = 0; i < 7; i++) g.fillRect(x + w * (0.04 + i * 0.145), y, w * 0.06, h);
  } else if (kind === 2) {
    const r = 0.11 * b.s;
    for (let row = 0; row < 5; row++)
      for (let i = 0; i * 0.45 * b.s < w; i++) {
        g.beginPath();
        g.arc(x + (i + (row % 2) / 2) * 0.45 * b.s, y + h * (0.12 + row * 0.2), r, 0, TAU);
        g.fill();
      }
  } else if (kind === 3) {
    g.beginPath();
    g.moveTo(x, y + h);
    const peaks = Math.max(3, Math.round(w / b.s / 1.1));
    for (let i = 0; i < peaks; i++) {
      g.lineTo(x + ((i + 0.5) / peaks) * w, y + h * (i % 2 ? 0.45 : 0.25));
      g.lineTo(x + ((i + 1) / peaks) * w, y + h * 0.85);
    }
    g.lineTo(x + w, y + h);
    g.fill();
  } else {
    g.lineWidth = 0.14 * b.s;
    g.strokeStyle = g.fillStyle;
    for (let row = 0; row < 4; row++) {
      g.beginPath();
      for (let i = 0; i <= 24; i++) {
        const px = x + (i / 24) * w;
        const py = y + h * (0.2 + row * 0.24) + Math.sin((px / b.s) * 2.4 + row) * 0.12 * b.s;
        if (i) g.lineTo(px, py);
        else g.moveTo(px, py);
      }
      g.stroke();
    }
  }
  g.restore();
}

/** Where the screen hangs on a back wall: to the side of a poster, never behind the sign. */
function wallScreens(p: Prop): readonly ScreenSpot[] {
  if (!p.art || p.heightM < 1.6) return [];
  const wide = Math.min(p.wM * 0.52, p.wM > 5 ? 3.4 : 2.2);
  const high = Math.min(0.86, p.heightM * 0.36) * (p.wM > 5 ? 1.25 : 1);
  const left = character(p) < 0.5 ? p.wM * 0.94 - wide : p.wM * 0.06;
  return [
    {
      xM: p.xM + left,
      yM: p.yM + p.dM,
      zM: p.heightM * (1 - SIGN_SHARE) - high - 0.14,
      wM: wide,
      hM: high,
      art: p.art,
    },
  ];
}

export const backWall: PropPainter = {
  paint(b, p) {
    const c = BRANDS[p.brand];
    const v = character(p);
    const wood = p.wM > 5 && v > 0.55;
    block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, wood ? MATTER.wood : MATTER.wall, {
      rM: 0.04,
      face: (x, y, w, h) => {
        const { g } = b;
        const bar = h * SIGN_SHARE;
        g.fillStyle = wood ? matter(b.theme, mix(MATTER.wood, '#FFFFFF', 0.12)) : pale(b.theme, c, 0.55);
        g.fillRect(x, y + bar * 0.9, w, h - bar * 0.9);
        if (wood) {
          g.fillStyle = matter(b.theme, shade(MATTER.wood, 0.1));
          for (let i = 0; i < w / (0.3 * b.s); i++)
            g.fillRect(x + i * 0.3 * b.s, y + bar, Math.max(1, 0.05 * b.s), h - bar);
        } else paintPattern(b, Math.floor(v * 5), x, y + bar, w, h - bar, c);
        const lit = b.theme.dark ? lighten(c, 0.05) : c;
        if (p.label) sign(g, x, y, w, bar, lit, '#FFFFFF', p.label);
        else fillRound(g, x, y, w, bar, 2, lit);
        if (p.art && p.wM > 2.2) paintPoster(b, p, x, y, w, h, v < 0.5 ? 0.07 : 0.73);
      },
    });
    for (const spot of wallScreens(p)) paintScreenOn(b, spot, c);
  },
  screens: wallScreens,
  glowM: (p) => (p.art ? p.wM * 0.5 : 0),
};
function paintPoster(b: Brush, p: Prop, x: number, y: number, w: number, h: number, at: number): void {
  const pw = Math.min(w * 0.2, 0.75 * b.s);
  fillRound(b.g, x + w * at, y + h * 0.38, pw, h * 0.36, 3, matter(b.theme, MATTER.paper));
  b.g.fillStyle = matter(b.theme, BRANDS[p.brand]);
  for (let i = 0; i < 3; i++)
    b.g.fillRect(x + w * at + pw * 0.15, y + h * (0.44 + i * 0.09), pw * (0.7 - 0.15 * i), h * 0.035);
}

/** A partition between neighbours, seen from above and before: it slopes down to the front so that nobody is hidden. */
export const sideWall: PropPainter = {
  paint(b, p) {
    const { g } = b;
    const low = Math.min(1, p.heightM);
    const x = b.x(p.xM);
    const w = Math.max(1.5, p.wM * b.s);
    g.fillStyle = matter(b.theme, '#EAE4D8');
    g.beginPath();
    g.moveTo(x, b.y(p.yM, p.heightM));
    g.lineTo(x + w, b.y(p.yM, p.heightM));
    g.lineTo(x + w, b.y(p.yM + p.dM, low));
    g.lineTo(x, b.y(p.yM + p.dM, low));
    g.fill();
    g.fillStyle = matter(b.theme, '#CFC7B8');
    g.fillRect(x, b.y(p.yM + p.dM, low), w, low * HEIGHT * b.s);
  },
  sortYM: (p) => p.yM + p.dM * 0.6,
  casts: (p) => [[p.xM, p.yM, p.wM, p.dM, 0.8]],
};

export const tower: PropPainter = {
  paint(b, p, v) {
    const c = BRANDS[p.brand];
    block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, c, {
      lit: false,
      face: (x, y, w, h) => {
        const zh = p.label?.[1] || p.label?.[0] || '';
        text(
          b.g,
          zh.length > 3 ? zh.slice(0, 2) : zh,
          x + w / 2,
          y + h * 0.32,
          w * 0.32,
          '#FFFFFF',
          700,
          'center',
          w * 0.84,
        );
        b.g.strokeStyle = 'rgba(255,255,255,.6)';
        b.g.lineWidth = Math.max(1, 0.045 * b.s);
        b.g.beginPath();
        for (let i = 0; i < 3; i++) {
          const yy = y + h * (0.55 + i * 0.1);
          if (v < 0.5) {
            b.g.moveTo(x + w * 0.2, yy);
            b.g.quadraticCurveTo(x + w * 0.5, yy - h * 0.06, x + w * 0.8, yy);
          } else {
            b.g.moveTo(x + w * (0.2 + i * 0.08), yy);
            b.g.lineTo(x + w * (0.8 - i * 0.08), yy);
          }
        }
        b.g.stroke();
      },
    });
  },
};

/** Hung from the roof: seen above everything on its stand. */
export const banner: PropPainter = {
  paint(b, p, v) {
    const { g } = b;
    const c = BRANDS[p.brand];
    const z = p.liftM ?? 5;
    g.strokeStyle = b.theme.dark ? 'rgba(200,200,255,.25)' : 'rgba(60,50,90,.28)';
    g.lineWidth = Math.max(1, 0.025 * b.s);
    g.beginPath();
    for (const a of [0.06, 0.5, 0.94]) {
      g.moveTo(b.x(p.xM + p.wM * a), b.y(p.yM + p.dM / 2, z + p.heightM));
      g.lineTo(b.x(p.xM + p.wM * a), b.y(p.yM + p.dM / 2, z + p.heightM + 2.2));
    }
    g.stroke();
    const x = b.x(p.xM);
    const y = b.y(p.yM, z + p.heightM);
    const w = p.wM * b.s;
    const depth = p.dM * DEPTH * b.s;
    const r = (v < 0.4 ? 0.5 : 0.12) * b.s;
    fillRound(g, x, y, w, depth + p.heightM * HEIGHT * b.s, r, shade(c, 0.35));
    fillRound(
      g,
      x + 0.1 * b.s,
      y + 0.1 * b.s,
      w - 0.2 * b.s,
      depth - 0.16 * b.s,
      r * 0.8,
      b.theme.dark ? '#171A3A' : shade(mix(c, b.theme.floor, 0.35), 0.1),
    );
    const fy = b.y(p.yM + p.dM, z + p.heightM);
    const fh = p.heightM * HEIGHT * b.s;
    fillRound(g, x, fy, w, fh, r, b.theme.dark ? lighten(c, 0.08) : c);
    if (p.label) sign(g, x, fy, w, fh, undefined, '#FFFFFF', p.label);
  },
  margin: [0.1, 2.2, 0.1, 0.1],
  sortYM: (p) => p.yM + p.dM + 3,
  casts: () => [],
};

export const totem: PropPainter = {
  paint(b, p) {
    const { g } = b;
    block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, BRANDS[p.brand], {
      rM: 0.08,
      lit: true,
      face: (x, y, w, h) => {
        text(g, p.label?.[0] ?? '', x + w / 2, y + h * 0.2, w * 0.5, '#FFFFFF', 700, 'center', w * 0.82);
        text(g, p.label?.[1] ?? '', x + w / 2, y + h * 0.42, w * 0.22, '#FFFFFF', 400, 'center', w * 0.84);
        g.fillStyle = 'rgba(255,255,255,.85)';
        g.beginPath();
        g.moveTo(x + w * 0.28, y + h * 0.615);
        for (const [ax, ay] of [
          [0.58, 0.615],
          [0.58, 0.565],
          [0.76, 0.635],
          [0.58, 0.705],
          [0.58, 0.655],
          [0.28, 0.655],
        ])
          g.lineTo(x + w * ax, y + h * ay);
        g.fill();
      },
    });
  },
  glowM: () => 0.8,
};

export const bunting: PropPainter = {
  paint(b, p) {
    const { g } = b;
    const z = p.liftM ?? p.heightM;
    const n = Math.max(3, Math.floor(p.wM / 1.1));
    const sag = (i: number) => z - Math.sin(((i % 8) / 8) * Math.PI) * 0.5;
    const at = (i: number) => b.x(p.xM + (i * p.wM) / n);
    g.strokeStyle = matter(b.theme, '#8A7A66');
    g.lineWidth = Math.max(1, 0.03 * b.s);
    for (let i = 0; i < n; i++) {
      g.beginPath();
      g.moveTo(at(i), b.y(p.yM, sag(i)));
      g.lineTo(at(i + 1), b.y(p.yM, sag(i + 1)));
      g.stroke();
      g.fillStyle = matter(b.theme, BRANDS[BRAND_NAMES[i % BRAND_NAMES.length]]);
      g.beginPath();
      g.moveTo(at(i + 0.15), b.y(p.yM, sag(i)));
      g.lineTo(at(i + 0.7), b.y(p.yM, sag(i + 0.6)));
      g.lineTo(at(i + 0.42), b.y(p.yM, sag(i) - 0.6));
      g.fill();
    }
  },
  margin: [0.2, 4, 0.2, 0.2],
  sortYM: (p) => p.yM + 8,
  casts: () => [],
};

export const toilets: PropPainter = {
  paint(b, p) {
    const { g } = b;
    block(b, p.xM, p.yM, p.wM, p.dM, p.heightM, '#E9E4DA', {
      rM: 0.06,
      face: (x, y, w, h) => {
        g.fillStyle = matter(b.theme, '#CFE0DE');
        g.fillRect(x, y + h * 0.62, w, h * 0.38);
        const doors = Math.max(2, Math.min(4, Math.floor(p.wM / 2.2)));
        for (let i = 0; i < doors; i++) {
          const dx = x + (w * (i + 0.5)) / doors;
          fillRound(
            g,
            dx - 0.5 * b.s,
            y + h * 0.26,
            b.s,
            h * 0.74,
            3,
            matter(b.theme, i % 2 ? BRANDS.teal : BRANDS.slate),
          );
          g.fillStyle = '#FFFFFF';
          g.beginPath();
          g.arc(dx, y + h * 0.4, 0.11 * b.s, 0, TAU);
          g.fill();
          roundRect(g, dx - 0.13 * b.s, y + h * 0.46, 0.26 * b.s, h * 0.2, 0.1 * b.s);
          g.fill();
        }
        sign(
          g,
          x,
          y,
          w,
          h * 0.2,
          withAlpha(BRANDS.slate, b.theme.dark ? 0.9 : 1),
          '#FFFFFF',
          p.label ?? ['Toilets', '洗手间'],
        );
      },
    });
  },
};

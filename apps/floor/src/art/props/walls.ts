/** Walls of stands, towers, hung banners, signs on feet, bunting. */
import type { ArtProp as Prop } from './art-prop.ts';
import { block, type Brush, fillRound, roundRect, sign, TAU, text } from '../brush.ts';
import { paintTile } from '../brand-mark.ts';
import { lighten, mix, shade, withAlpha } from '../colour.ts';
import { noiseOf } from '../noise.ts';
import { HEIGHT } from '../projection.ts';
import { BRAND_NAMES, BRANDS, MATTER, matter, type Theme } from '../tokens.ts';
import type { PropPainter, ScreenSpot } from './prop-painter.ts';
import { paintScreenOn } from './screen-on-prop.ts';

const SIGN_SHARE = 0.25;
const character = (p: Prop) => noiseOf(p.label?.[0] ?? p.brand, Math.round(p.wM * 10));
const pale = (theme: Theme, c: string, t: number) =>
  theme.dark ? mix(c, '#2A2D55', 0.5 - (0.55 - t)) : mix(c, '#FFFFFF', t);

/** Wafers for chips, honeycomb for robots; the others' is their own. */
const patternOf = (p: Prop, v: number): number => (p.art === 'chip' ? 5 : p.art === 'dog' ? 6 : Math.floor(v * 5));

/** Patterns, so that neighbours differ: a sun, stripes, dots, peaks, waves, a wafer, honeycomb. */
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
  } else if (kind === 5) paintWafer(b, x + w * 0.5, y + h * 0.62, Math.min(w * 0.42, h * 0.9), c);
  else if (kind === 6) {
    const r = 0.26 * b.s;
    g.lineWidth = 0.06 * b.s;
    g.strokeStyle = g.fillStyle;
    for (let row = 0; row * r * 1.5 < h + r; row++)
      for (let i = 0; i * r * 1.75 < w + r; i++) {
        g.beginPath();
        for (let k = 0; k < 6; k++) {
          const a = (k / 6) * TAU + Math.PI / 6;
          g.lineTo(x + (i + (row % 2) / 2) * r * 1.75 + Math.cos(a) * r, y + row * r * 1.5 + Math.sin(a) * r);
        }
        g.closePath();
        if ((row * 5 + i * 3) % 7 === 0) g.fill();
        else g.stroke();
      }
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

/** A wafer with its dies, lit from behind. */
function paintWafer(b: Brush, x: number, y: number, r: number, c: string): void {
  const { g } = b;
  g.save();
  g.fillStyle = pale(b.theme, c, 0.25);
  g.beginPath();
  g.arc(x, y, r, 0, TAU);
  g.fill();
  g.clip();
  g.fillStyle = b.theme.dark ? 'rgba(255,225,160,.5)' : 'rgba(255,250,235,.75)';
  const die = Math.max(2, r / 4.5);
  for (let i = -5; i < 5; i++)
    for (let j = -5; j < 5; j++) if ((i * 3 + j * 5) % 4) g.fillRect(x + i * die, y + j * die, die * 0.78, die * 0.78);
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
        } else paintPattern(b, patternOf(p, v), x, y + bar, w, h - bar, c);
        const lit = b.theme.dark ? lighten(c, 0.05) : c;
        if (p.label) paintFascia(b, p, x, y, w, bar, lit);
        else fillRound(g, x, y, w, bar, 2, lit);
        if (p.art && p.wM > 2.2) paintPoster(b, p, x, y, w, h, v < 0.5 ? 0.07 : 0.73);
      },
    });
    for (const spot of wallScreens(p)) paintScreenOn(b, spot, c);
  },
  screens: wallScreens,
  glowM: (p) => (p.art ? p.wM * 0.5 : 0),
};
/** The mark, the name, and at the end the stand's number, as fairs print it. */
function paintFascia(b: Brush, p: Prop, x: number, y: number, w: number, h: number, ground: string): void {
  const { g } = b;
  fillRound(g, x, y, w, h, Math.min(h * 0.16, 8), ground);
  const size = h * 0.56;
  // a long name on a narrow wall needs all of it
  const long = p.label !== undefined && p.label[0].length + 2 * p.label[1].length > (w / h) * 5;
  const marked = p.art !== undefined && size > 8 && p.label !== undefined && !long;
  const numbered = p.tag !== undefined && h > 15;
  const from = marked ? size * 1.5 : 0;
  const to = numbered ? h * (long ? 0.6 : 0.95) : 0;
  if (p.label) sign(g, x + from, y, w - from - to, h, undefined, '#FFFFFF', p.label);
  if (marked && p.art) paintTile(g, p.art, x + size * 0.95, y + h / 2, size * 1.1, '#FFFFFF', BRANDS[p.brand]);
  if (numbered && p.tag)
    text(g, p.tag, x + w - h * 0.16, y + h * 0.52, h * 0.3, 'rgba(255,255,255,.82)', 700, 'right', h);
}
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

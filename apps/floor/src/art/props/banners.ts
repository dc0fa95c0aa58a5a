/** What hangs over an island with its name: a box, a ring, a halo, cubes, a sail. */
import { type Brush, fillRound, sign, TAU } from '../brush.ts';
import { lighten, mix, shade } from '../colour.ts';
import { paintMark, paintTile } from '../brand-mark.ts';
import { DEPTH, HEIGHT } from '../projection.ts';
import { BRANDS } from '../tokens.ts';
import type { ArtProp as Prop } from './art-prop.ts';
import type { PropPainter } from './prop-painter.ts';

const KINDS = 5;
const kindOf = (p: Prop): number => Math.floor(((p.style ?? 0) * 29) % KINDS);
type Front = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export const banner: PropPainter = {
  paint(b, p) {
    const c = b.theme.dark ? lighten(BRANDS[p.brand], 0.08) : BRANDS[p.brand];
    ropes(b, p);
    const front = [box, ring, halo, cubes, sail][kindOf(p)](b, p, c);
    name(b, p, front, kindOf(p) === 2 ? shade(c, 0.3) : '#FFFFFF');
  },
  margin: [0.5, 2.2, 0.5, 0.9],
  sortYM: (p) => p.yM + p.dM + 3,
  casts: () => [],
};

/** The mark, then the name. */
function name(b: Brush, p: Prop, { x, y, w, h }: Front, ink: string): void {
  if (!p.label) return;
  const mark = Math.min(h * 0.6, w * 0.16);
  if (mark < 6 || !p.art) {
    sign(b.g, x, y, w, h, undefined, ink, p.label);
    return;
  }
  paintMark(b.g, p.art, x + mark * 0.95, y + h / 2, mark, ink);
  sign(b.g, x + mark * 1.3, y, w - mark * 1.6, h, undefined, ink, p.label);
}

function ropes(b: Brush, p: Prop): void {
  const { g } = b;
  const z = (p.liftM ?? 5) + p.heightM;
  g.strokeStyle = b.theme.dark ? 'rgba(200,200,255,.25)' : 'rgba(60,50,90,.28)';
  g.lineWidth = Math.max(1, 0.025 * b.s);
  g.beginPath();
  for (const a of [0.06, 0.5, 0.94]) {
    g.moveTo(b.x(p.xM + p.wM * a), b.y(p.yM + p.dM / 2, z));
    g.lineTo(b.x(p.xM + p.wM * a), b.y(p.yM + p.dM / 2, z + 2.2));
  }
  g.stroke();
}

function frontOf(b: Brush, p: Prop): Front {
  const z = p.liftM ?? 5;
  return { x: b.x(p.xM), y: b.y(p.yM + p.dM, z + p.heightM), w: p.wM * b.s, h: p.heightM * HEIGHT * b.s };
}

function box(b: Brush, p: Prop, c: string): Front {
  const { g } = b;
  const front = frontOf(b, p);
  const { x, y, w, h } = front;
  const depth = p.dM * DEPTH * b.s;
  const r = 0.12 * b.s;
  fillRound(g, x, y - depth, w, depth + h, r, shade(c, 0.35));
  const inside = b.theme.dark ? '#171A3A' : shade(mix(c, b.theme.floor, 0.35), 0.1);
  fillRound(g, x + 0.1 * b.s, y - depth + 0.1 * b.s, w - 0.2 * b.s, depth - 0.16 * b.s, r * 0.8, inside);
  fillRound(g, x, y, w, h, r, c);
  return front;
}

/** A drum: one sees into it from above, its front bulges. */
function ring(b: Brush, p: Prop, c: string): Front {
  const { g } = b;
  const { x, y, w, h } = frontOf(b, p);
  const rx = w / 2;
  const ry = Math.min(0.75 * b.s, w * 0.12);
  const top = y - ry * 0.6;
  g.fillStyle = shade(c, 0.35);
  g.beginPath();
  g.ellipse(x + rx, top, rx, ry, 0, 0, TAU);
  g.fill();
  g.fillStyle = b.theme.dark ? '#171A3A' : shade(mix(c, b.theme.floor, 0.4), 0.12);
  g.beginPath();
  g.ellipse(x + rx, top, rx - 0.12 * b.s, ry * 0.78, 0, 0, TAU);
  g.fill();
  g.fillStyle = c;
  g.beginPath();
  g.ellipse(x + rx, top, rx, ry, 0, Math.PI, 0, true);
  g.lineTo(x + w, top + h);
  g.ellipse(x + rx, top + h, rx, ry, 0, 0, Math.PI);
  g.closePath();
  g.fill();
  return { x: x + w * 0.1, y: top + ry * 0.85, w: w * 0.8, h };
}

/** A ring of light around a pale disc. */
function halo(b: Brush, p: Prop, c: string): Front {
  const { g } = b;
  const { x, y, w, h } = frontOf(b, p);
  fillRound(g, x, y - 0.5 * b.s, w, h + 0.5 * b.s, (h + 0.5 * b.s) / 2, shade(c, 0.16));
  fillRound(g, x, y - 0.1 * b.s, w, h, h / 2, b.theme.dark ? mix(c, '#FFFFFF', 0.72) : mix(c, '#FFFFFF', 0.86));
  g.strokeStyle = lighten(c, b.theme.dark ? 0.4 : 0.05);
  g.lineWidth = Math.max(1.5, 0.1 * b.s);
  g.beginPath();
  g.roundRect(x + g.lineWidth / 2, y - 0.1 * b.s + g.lineWidth / 2, w - g.lineWidth, h - g.lineWidth, h / 2);
  g.stroke();
  return { x: x + h * 0.25, y: y - 0.1 * b.s, w: w - h * 0.5, h };
}

/** A long board between two cubes that hang lower and higher. */
function cubes(b: Brush, p: Prop, c: string): Front {
  const { x, y, w, h } = frontOf(b, p);
  const size = h * 1.15;
  fillRound(b.g, x + size * 0.6, y - 0.28 * b.s, w - size * 1.2, h + 0.28 * b.s, 0.08 * b.s, shade(c, 0.32));
  fillRound(b.g, x + size * 0.6, y, w - size * 1.2, h, 0.08 * b.s, c);
  for (const [at, dy, tone] of [
    [x, -0.3, lighten(c, 0.3)],
    [x + w - size, 0.25, shade(c, 0.14)],
  ] as const) {
    fillRound(b.g, at, y + (dy - 0.3) * b.s, size, size + 0.3 * b.s, 0.1 * b.s, shade(tone, 0.25));
    fillRound(b.g, at, y + dy * b.s, size, size, 0.1 * b.s, tone);
    if (p.art) paintTile(b.g, p.art, at + size / 2, y + dy * b.s + size / 2, size * 0.7, '#FFFFFF', shade(c, 0.1));
  }
  return { x: x + size * 1.02, y, w: w - size * 2.04, h };
}

/** A sail: its lower edge swings, its ends rise. */
function sail(b: Brush, p: Prop, c: string): Front {
  const { g } = b;
  const { x, y, w, h } = frontOf(b, p);
  const lift = 0.5 * b.s;
  for (const [dy, tone] of [
    [-0.34 * b.s, shade(c, 0.3)],
    [0, c],
  ] as const) {
    g.fillStyle = tone;
    g.beginPath();
    g.moveTo(x - 0.3 * b.s, y - lift + dy);
    g.quadraticCurveTo(x + w / 2, y + lift * 0.7 + dy, x + w + 0.3 * b.s, y - lift + dy);
    g.lineTo(x + w, y + h - lift * 0.6);
    g.quadraticCurveTo(x + w / 2, y + h + lift * 0.7, x, y + h - lift * 0.6);
    g.fill();
  }
  return { x: x + w * 0.12, y: y + lift * 0.1, w: w * 0.76, h };
}

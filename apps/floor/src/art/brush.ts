/** A brush paints in world metres onto a canvas: it knows the scale, where the canvas lies in the world, and the theme. */
import { lighten, shade } from './colour.ts';
import { DEPTH, HEIGHT } from './projection.ts';
import { FONT, matter, type Theme } from './tokens.ts';

export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
export type Brush = {
  readonly g: Context2D;
  /** Canvas pixels per metre. */
  readonly s: number;
  readonly theme: Theme;
  /** Canvas x of a world x; canvas y of a world y and a height above the floor (all metres). */
  x(xM: number): number;
  y(yM: number, zM?: number): number;
};

/** A brush whose canvas has its top left corner at (leftM, topM), both in projected metres (y = 0.70 depth - 0.82 height). */
export function createBrush(g: Context2D, s: number, theme: Theme, leftM: number, topM: number): Brush {
  return {
    g,
    s,
    theme,
    x: (xM) => (xM - leftM) * s,
    y: (yM, zM = 0) => (yM * DEPTH - zM * HEIGHT - topM) * s,
  };
}

export const TAU = Math.PI * 2;

/** A path of a rounded rectangle in canvas pixels; the caller fills or strokes. */
export function roundRect(g: Context2D, x: number, y: number, w: number, h: number, r: number): void {
  g.beginPath();
  g.roundRect(x, y, w, h, Math.max(0, Math.min(r, w / 2, h / 2)));
}
export function fillRound(g: Context2D, x: number, y: number, w: number, h: number, r: number, fill: string): void {
  g.fillStyle = fill;
  roundRect(g, x, y, w, h, r);
  g.fill();
}

/** A flat patch on the floor. */
export function flat(b: Brush, xM: number, yM: number, wM: number, dM: number, fill: string, rM = 0.1): void {
  fillRound(b.g, b.x(xM), b.y(yM), wM * b.s, dM * DEPTH * b.s, rM * b.s, fill);
}

export type Face = (x: number, y: number, w: number, h: number) => void;
export type BlockStyle = {
  readonly zM?: number;
  readonly rM?: number;
  readonly top?: string;
  /** Lit from within: not dimmed at dusk. */
  readonly lit?: boolean;
  /** Paints on the front, in canvas pixels. */
  readonly face?: Face;
};
/** A block: its front in shade, its top in light, no outline. */
export function block(
  b: Brush,
  xM: number,
  yM: number,
  wM: number,
  dM: number,
  hM: number,
  colour: string,
  style: BlockStyle = {},
): void {
  const base = style.lit ? colour : matter(b.theme, colour);
  const z = style.zM ?? 0;
  const r = (style.rM ?? 0.06) * b.s;
  const depth = dM * DEPTH * b.s;
  const height = hM * HEIGHT * b.s;
  const x = b.x(xM);
  const y = b.y(yM, z + hM);
  fillRound(b.g, x, y, wM * b.s, depth + height, r, shade(base, 0.13));
  fillRound(b.g, x, y, wM * b.s, depth, r, style.top ? matter(b.theme, style.top) : lighten(base, 0.22));
  style.face?.(x, b.y(yM + dM, z + hM), wM * b.s, height);
}

/** An upright cylinder around (xM, yM). */
export function cylinder(b: Brush, xM: number, yM: number, rM: number, hM: number, colour: string, zM = 0): void {
  const { g } = b;
  const base = matter(b.theme, colour);
  const a = rM * b.s;
  const c = a * DEPTH;
  const x = b.x(xM);
  g.fillStyle = shade(base, 0.14);
  g.beginPath();
  g.ellipse(x, b.y(yM, zM), a, c, 0, 0, Math.PI);
  g.lineTo(x - a, b.y(yM, zM + hM));
  g.lineTo(x + a, b.y(yM, zM + hM));
  g.closePath();
  g.fill();
  g.fillStyle = lighten(base, 0.2);
  g.beginPath();
  g.ellipse(x, b.y(yM, zM + hM), a, c, 0, 0, TAU);
  g.fill();
}

/** A line of text, vertically centred; shrunk to fit `maxPx`. Below 4.5 px nothing is drawn. Returns the width. */
export function text(
  g: Context2D,
  words: string,
  x: number,
  y: number,
  px: number,
  fill: string,
  weight = 700,
  align: CanvasTextAlign = 'center',
  maxPx = Number.POSITIVE_INFINITY,
): number {
  if (px < 4.5) return 0;
  g.font = `${weight} ${px}px ${FONT}`;
  let width = g.measureText(words).width;
  let size = px;
  if (width > maxPx) {
    size *= maxPx / width;
    if (size < 4.5) return 0;
    g.font = `${weight} ${size}px ${FONT}`;
    width = maxPx;
  }
  g.fillStyle = fill;
  g.textAlign = align;
  g.textBaseline = 'middle';
  g.fillText(words, x, y + size * 0.04);
  return width;
}

/** A bilingual sign: English bold, Chinese regular after it, one line, optically centred. Too small for letters it becomes a bar. */
export function sign(
  g: Context2D,
  x: number,
  y: number,
  w: number,
  h: number,
  ground: string | undefined,
  ink: string,
  label: readonly [string, string],
): void {
  if (ground) fillRound(g, x, y, w, h, Math.min(h * 0.16, 8), ground);
  const [en, zh] = label;
  const px = Math.min(h * 0.56, w * 0.13);
  const bar = () => {
    g.globalAlpha = 0.75;
    g.fillStyle = ink;
    g.fillRect(x + w * 0.22, y + h * 0.38, w * 0.56, h * 0.24);
    g.globalAlpha = 1;
  };
  if (px < 4.5) return bar();
  g.font = `700 ${px}px ${FONT}`;
  const enWidth = en ? g.measureText(en).width : 0;
  g.font = `400 ${px * 0.92}px ${FONT}`;
  const zhWidth = zh ? g.measureText(zh).width : 0;
  const gap = en && zh ? px * 0.4 : 0;
  const total = enWidth + zhWidth + gap;
  const fit = Math.min(1, (w * 0.9) / total);
  if (px * fit < 4.5) return bar();
  const x0 = x + w / 2 - (total * fit) / 2;
  if (en) text(g, en, x0, y + h / 2, px * fit, ink, 700, 'left');
  if (zh) text(g, zh, x0 + (enWidth + gap) * fit, y + h / 2, px * 0.92 * fit, ink, 400, 'left');
}

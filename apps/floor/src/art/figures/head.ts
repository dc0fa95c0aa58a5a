/** Heads: a hair shape, a face that looks where the head is turned, and what is worn on it. */
import { lighten, shade } from '../colour.ts';
import type { FigurePen } from './figure-pen.ts';
import type { Look } from './look.ts';

const HEAD_R = 0.185;

/** Hair that hangs behind the body when the face is towards us, and over it when it is away. */
export function paintLongHair(pen: FigurePen, look: Look, x: number, y: number, turn: number): void {
  const behind = -Math.sin(turn);
  const width = 0.4 - 0.1 * Math.abs(Math.sin(turn));
  const colour = shade(look.hair, Math.cos(turn) > 0.2 ? 0.16 : 0);
  const cx = x + behind * 0.07;
  if (look.hairStyle === 'long') pen.box(cx - width / 2, y - 0.38, width, 0.5, 0.15, colour);
  else if (look.hairStyle === 'bob') pen.box(cx - width / 2 - 0.015, y - 0.2, width + 0.03, 0.34, 0.13, colour);
  else if (look.hairStyle === 'pony') {
    const px = x + behind * 0.19;
    pen.line(0.11, shade(look.hair, 0.1), [
      [px, y + 0.06],
      [px + behind * 0.09, y - 0.06],
      [px + behind * 0.06, y - 0.24],
    ]);
  }
}

/** A head around (x, y), its face turned by `turn` (0 towards us, PI / 2 to the right, PI away). */
export function paintHead(pen: FigurePen, look: Look, x: number, y: number, turn: number, fine: boolean): void {
  const { g } = pen;
  const side = Math.sin(turn);
  const front = Math.cos(turn);
  const away = front < -0.2;
  const hooded = look.hairStyle === 'hijab';
  const bald = look.hairStyle === 'bald';
  if (away) paintEars(pen, look, x, y, side, front);
  const hair = hooded ? look.scarf : look.hair;
  if (bald) pen.oval(x, y, HEAD_R, 0.2, look.skin);
  else pen.oval(x - side * 0.012, y + 0.014, HEAD_R + (hooded ? 0.03 : 0.016), hooded ? 0.23 : 0.212, hair);
  if (look.hairStyle === 'curly') paintCurls(pen, look.hair, x, y);
  if (front > -0.85 && !bald) paintFace(pen, look, x, y, side, front);
  if (!away && !hooded) paintEars(pen, look, x, y, side, front);
  if (look.beard && front > -0.3) {
    g.save();
    clipHead(pen, x, y);
    pen.oval(x + side * 0.1, y - 0.2, 0.15, 0.12, look.hair);
    g.restore();
    pen.oval(x + side * 0.125, y - 0.085, 0.05 * Math.max(0.4, front), 0.018, shade(look.skin, 0.18));
  }
  if (look.hairStyle === 'bun') pen.oval(x - side * 0.12, y + 0.215, 0.088, 0.082, look.hair);
  if (look.hairStyle === 'cap') paintCap(pen, look, x, y, side, front);
  if (fine && front > -0.3) paintFeatures(pen, look, x, y, side, front);
}

function clipHead(pen: FigurePen, x: number, y: number): void {
  const u = unit(pen);
  pen.g.beginPath();
  pen.g.ellipse(x * u, -y * u, HEAD_R * u, 0.2 * u, 0, 0, Math.PI * 2);
  pen.g.clip();
}
const units = new WeakMap<FigurePen, number>();
export const setUnit = (pen: FigurePen, u: number): unknown => units.set(pen, u);
const unit = (pen: FigurePen): number => units.get(pen) ?? 1;

function paintFace(pen: FigurePen, look: Look, x: number, y: number, side: number, front: number): void {
  const { g } = pen;
  g.save();
  clipHead(pen, x, y);
  const hooded = look.hairStyle === 'hijab';
  const width = (hooded ? 0.135 : 0.178) - 0.03 * Math.abs(side);
  const cx = x + side * 0.105 + (front < 0 ? side * 0.06 : 0);
  const brow = hooded ? 0 : look.hairStyle === 'part' ? 0.02 : look.hairStyle === 'short' ? 0.035 : 0.01;
  pen.oval(cx, y - 0.075 + brow / 2, width, 0.165 + brow / 2, look.skin);
  if (!hooded && look.hairStyle === 'part' && front > 0.9) pen.oval(cx - 0.07, y + 0.085, 0.1, 0.06, look.skin);
  if (hooded && front > 0.5)
    pen.line(0.03, shade(look.scarf, 0.18), [
      [x - 0.1, y - 0.2],
      [x + 0.02, y - 0.235],
      [x + 0.12, y - 0.19],
    ]);
  g.restore();
}

function paintEars(pen: FigurePen, look: Look, x: number, y: number, side: number, front: number): void {
  if (look.hairStyle === 'hijab' || look.hairStyle === 'long' || look.hairStyle === 'bob') return;
  const ear = shade(look.skin, 0.08);
  const spread = 0.182 * Math.abs(front);
  if (Math.abs(front) > 0.3) {
    if (side < 0.5) pen.oval(x + spread, y - 0.03, 0.032, 0.046, ear);
    pen.oval(x - spread - (side > 0.5 ? -0.07 : 0), y - 0.03, 0.032, 0.046, ear);
  } else pen.oval(x - 0.035 * Math.sign(side || 1), y - 0.03, 0.034, 0.05, ear);
}

function paintCurls(pen: FigurePen, hair: string, x: number, y: number): void {
  for (let i = 0; i < 8; i++) {
    const a = Math.PI * (1.02 - i * 0.149);
    pen.oval(
      x + Math.cos(a) * 0.182,
      y + 0.045 + Math.sin(a) * 0.165,
      0.082,
      0.082,
      i % 3 === 0 ? lighten(hair, 0.06) : hair,
    );
  }
}

function paintCap(pen: FigurePen, look: Look, x: number, y: number, side: number, front: number): void {
  const colour = look.vest ?? look.scarf;
  const { g } = pen;
  const u = unit(pen);
  g.fillStyle = colour;
  g.beginPath();
  g.ellipse(x * u, -(y + 0.05) * u, 0.205 * u, 0.185 * u, 0, Math.PI, Math.PI * 2);
  g.fill();
  if (front > -0.4)
    pen.box(
      x + side * 0.14 - (0.17 - 0.05 * Math.abs(side)),
      y + 0.035,
      0.34 - 0.1 * Math.abs(side),
      0.05,
      0.025,
      shade(colour, 0.25),
    );
}

function paintFeatures(pen: FigurePen, look: Look, x: number, y: number, side: number, front: number): void {
  const eye = '#2B2333';
  const middle = x + side * 0.125;
  const apart = 0.072 * Math.max(0, front);
  const profile = front < 0.25;
  const eyes = profile ? [x + side * 0.135] : [middle - apart, middle + apart];
  for (const ex of eyes) pen.oval(ex, y - 0.03, 0.021, 0.029, eye);
  const { g } = pen;
  g.globalAlpha = 0.32;
  for (const ex of eyes)
    pen.oval(ex + (profile ? -0.03 : ex < middle ? -0.035 : 0.035), y - 0.088, 0.034, 0.024, '#E4796B');
  g.globalAlpha = 1;
  if (!look.glasses) return;
  const u = unit(pen);
  g.strokeStyle = eye;
  g.lineWidth = 0.018 * u;
  for (const ex of eyes) {
    g.beginPath();
    g.arc(ex * u, -(y - 0.03) * u, 0.052 * u, 0, Math.PI * 2);
    g.stroke();
  }
}

/** Colours and strokes that the stage is drawn with. */
import type { ToyColour } from '@floorwalk/engine';
import type { Context2D } from '../../art/brush.ts';
import { withAlpha } from '../../art/colour.ts';
import { BRANDS, MATTER } from '../../art/tokens.ts';

export type Point = readonly [x: number, y: number];
/** The value of a channel now, or what it is while nothing moves it. */
export type Now = (channel: string, still?: number) => number;

export const TOY: Readonly<Record<ToyColour, string>> = {
  red: '#DB4B42',
  blue: '#3F79C4',
  yellow: '#EDBB3D',
  green: '#4E9C68',
  purple: '#8654A6',
  white: '#F6F1E7',
};
export const SHADOW = withAlpha('#3E346E', 0.2);
export const DARK = '#2A2C4A';
export const VISOR = '#23263F';
export const GLOW = '#7FF0DA';
export const STUCK = '#FFC23D';
export const STEEL = MATTER.metal;
export const SHELL = '#F7F4EE';
/** Trims of the robots: what tells one stand's from another's. */
const TRIMS = [BRANDS.teal, BRANDS.indigo, BRANDS.apricot, BRANDS.plum, BRANDS.moss];
export const trimOf = (livery: number): string => TRIMS[Math.min(TRIMS.length - 1, Math.floor(livery * TRIMS.length))];

export function oval(g: Context2D, x: number, y: number, rx: number, ry: number, fill: string, turn = 0): void {
  g.fillStyle = fill;
  g.beginPath();
  g.ellipse(x, y, Math.max(0, rx), Math.max(0, ry), turn, 0, 2 * Math.PI);
  g.fill();
}

export function bar(g: Context2D, points: readonly Point[], width: number, stroke: string): void {
  g.strokeStyle = stroke;
  g.lineWidth = width;
  g.lineCap = 'round';
  g.lineJoin = 'round';
  g.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? g.moveTo(x, y) : g.lineTo(x, y)));
  g.stroke();
}

export function shape(g: Context2D, points: readonly Point[], fill: string): void {
  g.fillStyle = fill;
  g.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? g.moveTo(x, y) : g.lineTo(x, y)));
  g.closePath();
  g.fill();
}

/** Draws with the origin at a point, turned (radians) and scaled. */
export function placed(g: Context2D, x: number, y: number, turn: number, paint: () => void, scale = 1): void {
  g.save();
  g.translate(x, y);
  g.rotate(turn);
  if (scale !== 1) g.scale(scale, scale);
  paint();
  g.restore();
}

/** The joint between two bones that reach from one point to another; bent to the left of the way if `side` is 1, else to the right. */
export function elbow([x0, y0]: Point, [x1, y1]: Point, upper: number, lower: number, side: 1 | -1): Point {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const far = Math.max(1, Math.min(upper + lower - 0.5, Math.hypot(dx, dy)));
  const along = (upper * upper - lower * lower + far * far) / (2 * far);
  const off = Math.sqrt(Math.max(0, upper * upper - along * along)) * side;
  const length = Math.max(1, Math.hypot(dx, dy));
  return [x0 + (dx / length) * along + (dy / length) * off, y0 + (dy / length) * along - (dx / length) * off];
}

export const RADIAN = Math.PI / 180;

/** Pictograms and arrows of signs and of the plan from afar, `r` px around (x, y). */
import { type Context2D, roundRect, TAU } from './brush.ts';
import type { SignArrow, SignIcon } from './props/art-prop.ts';

export function paintIcon(g: Context2D, kind: SignIcon, x: number, y: number, r: number, c: string): void {
  g.fillStyle = c;
  g.strokeStyle = c;
  g.lineWidth = r * 0.24;
  g.lineJoin = 'round';
  g.lineCap = 'round';
  g.beginPath();
  if (kind === 'cafe') {
    roundRect(g, x - r * 0.8, y - r * 0.45, r * 1.2, r * 1.2, r * 0.35);
    g.fill();
    g.beginPath();
    g.arc(x + r * 0.5, y + r * 0.05, r * 0.38, -1.2, 1.2);
    g.moveTo(x - r * 0.45, y - r * 0.75);
    g.lineTo(x - r * 0.45, y - r);
    g.moveTo(x, y - r * 0.75);
    g.lineTo(x, y - r);
    g.stroke();
  } else if (kind === 'toilets') {
    for (const side of [-0.5, 0.5]) {
      g.beginPath();
      g.arc(x + side * r, y - r * 0.65, r * 0.28, 0, TAU);
      g.fill();
      roundRect(g, x + side * r - r * 0.3, y - r * 0.28, r * 0.6, r * 1.2, r * 0.2);
      g.fill();
    }
  } else if (kind === 'stage') {
    roundRect(g, x - r * 0.3, y - r, r * 0.6, r * 1.05, r * 0.3);
    g.fill();
    g.beginPath();
    g.arc(x, y - r * 0.25, r * 0.62, 0.2, Math.PI - 0.2);
    g.moveTo(x, y + r * 0.4);
    g.lineTo(x, y + r * 0.9);
    g.moveTo(x - r * 0.4, y + r * 0.95);
    g.lineTo(x + r * 0.4, y + r * 0.95);
    g.stroke();
  } else if (kind === 'board') {
    // A page on a stand.
    roundRect(g, x - r * 0.7, y - r * 0.9, r * 1.4, r * 1.25, r * 0.12);
    for (const line of [-0.5, -0.1]) {
      g.moveTo(x - r * 0.38, y + r * line);
      g.lineTo(x + r * 0.38, y + r * line);
    }
    for (const side of [-0.35, 0.35]) {
      g.moveTo(x + r * side, y + r * 0.4);
      g.lineTo(x + r * side * 1.5, y + r * 0.95);
    }
    g.stroke();
  } else {
    g.moveTo(x - r * 0.05, y - r * 0.9);
    g.lineTo(x - r * 0.8, y - r * 0.9);
    g.lineTo(x - r * 0.8, y + r * 0.9);
    g.lineTo(x - r * 0.05, y + r * 0.9);
    g.moveTo(x - r * 0.25, y);
    g.lineTo(x + r * 0.9, y);
    g.moveTo(x + r * 0.5, y - r * 0.42);
    g.lineTo(x + r * 0.95, y);
    g.lineTo(x + r * 0.5, y + r * 0.42);
    g.stroke();
  }
}

/** An arrow, `r` px around (x, y). */
export function paintArrow(g: Context2D, x: number, y: number, r: number, to: SignArrow, colour: string): void {
  g.save();
  g.translate(x, y);
  g.rotate({ N: 0, E: Math.PI / 2, S: Math.PI, W: -Math.PI / 2 }[to]);
  g.strokeStyle = colour;
  g.lineWidth = r * 0.42;
  g.lineCap = 'round';
  g.lineJoin = 'round';
  g.beginPath();
  g.moveTo(0, r);
  g.lineTo(0, -r * 0.8);
  g.moveTo(-r * 0.75, -r * 0.1);
  g.lineTo(0, -r * 0.9);
  g.lineTo(r * 0.75, -r * 0.1);
  g.stroke();
  g.restore();
}

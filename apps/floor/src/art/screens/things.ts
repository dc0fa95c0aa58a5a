/** Things that appear in more than one screen: a chair and a ball. */
import { type Context2D, fillRound, TAU } from '../brush.ts';
import { lighten, shade } from '../colour.ts';

export function paintChair(g: Context2D, x: number, y: number, scale: number, colour: string): void {
  g.save();
  g.translate(x, y);
  g.scale(scale, scale);
  g.strokeStyle = shade(colour, 0.25);
  g.lineWidth = 4;
  g.lineCap = 'round';
  g.beginPath();
  for (const [fx, fy] of [
    [-13, 2],
    [13, 2],
    [-9, -3],
    [9, -3],
  ]) {
    g.moveTo(fx, -20);
    g.lineTo(fx * 1.12, fy);
  }
  g.stroke();
  fillRound(g, -15, -58, 30, 34, 7, shade(colour, 0.12));
  fillRound(g, -12, -55, 24, 26, 5, colour);
  fillRound(g, -18, -27, 36, 11, 5, lighten(colour, 0.15));
  g.restore();
}

export function paintBall(g: Context2D, x: number, y: number, r: number, colour: string): void {
  g.fillStyle = 'rgba(50,40,90,.18)';
  g.beginPath();
  g.ellipse(x + r * 0.25, y + r * 0.92, r, r * 0.28, 0, 0, TAU);
  g.fill();
  g.fillStyle = colour;
  g.beginPath();
  g.arc(x, y, r, 0, TAU);
  g.fill();
  g.fillStyle = shade(colour, 0.18);
  g.beginPath();
  g.arc(x, y, r, -0.7, 2.1);
  g.quadraticCurveTo(x + r * 0.45, y + r * 0.35, x + Math.cos(-0.7) * r, y + Math.sin(-0.7) * r);
  g.fill();
  g.fillStyle = lighten(colour, 0.55);
  g.beginPath();
  g.ellipse(x - r * 0.38, y - r * 0.42, r * 0.2, r * 0.13, -0.7, 0, TAU);
  g.fill();
}

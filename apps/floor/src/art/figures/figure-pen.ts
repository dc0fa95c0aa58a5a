/** A small pen for figures: units of `u` pixels, y up from the ground between the feet. */
import type { Context2D } from '../brush.ts';

export type FigurePen = {
  readonly g: Context2D;
  line(width: number, colour: string, points: readonly (readonly [number, number])[]): void;
  oval(x: number, y: number, rx: number, ry: number, colour: string): void;
  shape(colour: string, points: readonly (readonly [number, number])[], soft?: number): void;
  box(x: number, y: number, w: number, h: number, r: number, colour: string): void;
};

export function createFigurePen(g: Context2D, u: number): FigurePen {
  g.lineCap = 'round';
  g.lineJoin = 'round';
  const trace = (points: readonly (readonly [number, number])[]) => {
    g.beginPath();
    for (let i = 0; i < points.length; i++) {
      const [x, y] = points[i];
      if (i === 0) g.moveTo(x * u, -y * u);
      else g.lineTo(x * u, -y * u);
    }
  };
  return {
    g,
    line(width, colour, points) {
      g.strokeStyle = colour;
      g.lineWidth = width * u;
      trace(points);
      g.stroke();
    },
    oval(x, y, rx, ry, colour) {
      g.fillStyle = colour;
      g.beginPath();
      g.ellipse(x * u, -y * u, rx * u, ry * u, 0, 0, Math.PI * 2);
      g.fill();
    },
    shape(colour, points, soft = 0.05) {
      g.fillStyle = colour;
      trace(points);
      g.closePath();
      g.fill();
      if (soft > 0) {
        g.strokeStyle = colour;
        g.lineWidth = soft * u;
        g.stroke();
      }
    },
    box(x, y, w, h, r, colour) {
      g.fillStyle = colour;
      g.beginPath();
      g.roundRect(x * u, -(y + h) * u, w * u, h * u, Math.min(r, w / 2, h / 2) * u);
      g.fill();
    },
  };
}

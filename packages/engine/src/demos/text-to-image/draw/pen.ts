/** A pen with a place, a size and a direction: shapes are given in the thing's own units and kept in picture units. */
import { cos, sin } from '../../../kernel/math.ts';
import type { Shape } from '../../display-list.ts';

const DEGREE = 3.141592653589793 / 180;

export class Pen {
  readonly shapes: Shape[];
  private readonly x: number;
  private readonly y: number;
  private readonly scale: number;
  private readonly flip: number;

  constructor(shapes: Shape[] = [], x = 0, y = 0, scale = 1, flip = false) {
    this.shapes = shapes;
    this.x = x;
    this.y = y;
    this.scale = scale;
    this.flip = flip ? -1 : 1;
  }

  /** A pen on the same paper at (x, y) of this one, `scale` times as large, mirrored if `flip`. */
  at(x: number, y: number, scale = 1, flip = false): Pen {
    return new Pen(this.shapes, this.px(x), this.py(y), this.scale * scale, flip !== this.flip < 0);
  }

  rect(x: number, y: number, w: number, h: number, r: number, fill: string): void {
    const left = this.flip < 0 ? x + w : x;
    this.shapes.push({
      type: 'rect',
      x: this.px(left),
      y: this.py(y),
      w: this.size(w),
      h: this.size(h),
      r: this.size(r),
      fill,
    });
  }

  ellipse(x: number, y: number, rx: number, ry: number, fill: string): void {
    this.shapes.push({ type: 'ellipse', x: this.px(x), y: this.py(y), rx: this.size(rx), ry: this.size(ry), fill });
  }

  /** A filled polygon; `soften` rounds its corners by a stroke of that width. */
  poly(points: readonly number[], fill: string, soften = 0): void {
    const shape = { type: 'path', points: this.map(points), closed: true, fill } as const;
    this.shapes.push(soften > 0 ? { ...shape, stroke: fill, width: this.size(soften) } : shape);
  }

  /** A filled smooth outline through the points. */
  blob(points: readonly number[], fill: string): void {
    this.shapes.push({ type: 'path', points: this.map(points), closed: true, fill, smooth: true });
  }

  line(points: readonly number[], stroke: string, width: number): void {
    this.shapes.push({ type: 'path', points: this.map(points), closed: false, stroke, width: this.size(width) });
  }

  /** A smooth stroke through the points. */
  curve(points: readonly number[], stroke: string, width: number): void {
    this.shapes.push({
      type: 'path',
      points: this.map(points),
      closed: false,
      stroke,
      width: this.size(width),
      smooth: true,
    });
  }

  /** The shaded lower right of an ellipse; `depth` in (0, 1) is where the shade begins (0.6: a thin one). */
  shade(x: number, y: number, rx: number, ry: number, fill: string, depth = 0.52): void {
    const points: number[] = [];
    // u points to the lower right, away from the light; a mirrored pen keeps the light where it is.
    const put = (u: number, v: number): void => {
      points.push(x + (this.flip * rx * (u - v)) / 1.4142135623730951, y + (ry * (u + v)) / 1.4142135623730951);
    };
    for (let a = -90; a <= 90; a += 12) put(cos(a * DEGREE), sin(a * DEGREE));
    for (let a = 78; a >= -78; a -= 12) put(depth * cos(a * DEGREE), sin(a * DEGREE));
    this.poly(points, fill);
  }

  private px(x: number): number {
    return round(this.x + this.flip * x * this.scale);
  }

  private py(y: number): number {
    return round(this.y + y * this.scale);
  }

  private size(v: number): number {
    return round(v * this.scale);
  }

  private map(points: readonly number[]): number[] {
    return points.map((v, i) => (i % 2 === 0 ? this.px(v) : this.py(v)));
  }
}

/** Hundredths of a unit: finer is not seen, and lists stay short. */
function round(v: number): number {
  return Math.round(v * 100) / 100;
}

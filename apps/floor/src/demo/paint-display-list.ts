/** Paints a picture that the engine describes as data. Same list, same picture, at any size. */
import type { DisplayList, Shape } from '@floorwalk/engine';

/**
 * Paints the list with its corner at (x, y) of the context's present coordinates, `scale` times as large.
 * For a crisp picture let the canvas have width * scale device pixels (scale = CSS scale x devicePixelRatio). What goes
 * beyond the list's own size is clipped. The context's state is left as it was.
 */
export function paintDisplayList(context: CanvasRenderingContext2D, list: DisplayList, scale = 1, x = 0, y = 0): void {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.beginPath();
  context.rect(0, 0, list.width, list.height);
  context.clip();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const shape of list.shapes) paintShape(context, shape);
  context.restore();
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  context.beginPath();
  switch (shape.type) {
    case 'rect':
      context.roundRect(shape.x, shape.y, shape.w, shape.h, Math.min(shape.r, shape.w / 2, shape.h / 2));
      context.fillStyle = shape.fill;
      context.fill();
      return;
    case 'ellipse':
      context.ellipse(shape.x, shape.y, shape.rx, shape.ry, 0, 0, 2 * Math.PI);
      context.fillStyle = shape.fill;
      context.fill();
      return;
    case 'path':
      if (shape.smooth === true) traceSmooth(context, shape.points, shape.closed);
      else traceStraight(context, shape.points, shape.closed);
      if (shape.fill !== undefined) {
        context.fillStyle = shape.fill;
        context.fill();
      }
      if (shape.stroke !== undefined) {
        context.strokeStyle = shape.stroke;
        context.lineWidth = shape.width ?? 1;
        context.stroke();
      }
  }
}

function traceStraight(context: CanvasRenderingContext2D, points: readonly number[], closed: boolean): void {
  for (let i = 0; i + 1 < points.length; i += 2) {
    if (i === 0) context.moveTo(points[0], points[1]);
    else context.lineTo(points[i], points[i + 1]);
  }
  if (closed) context.closePath();
}

/** A Catmull-Rom curve through the points, as cubic Beziers. */
function traceSmooth(context: CanvasRenderingContext2D, points: readonly number[], closed: boolean): void {
  const n = points.length / 2;
  const index = (i: number): number => (closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i)));
  const px = (i: number): number => points[2 * index(i)];
  const py = (i: number): number => points[2 * index(i) + 1];
  context.moveTo(px(0), py(0));
  for (let i = 0; i < (closed ? n : n - 1); i++)
    context.bezierCurveTo(
      px(i) + (px(i + 1) - px(i - 1)) / 6,
      py(i) + (py(i + 1) - py(i - 1)) / 6,
      px(i + 1) - (px(i + 2) - px(i)) / 6,
      py(i + 1) - (py(i + 2) - py(i)) / 6,
      px(i + 1),
      py(i + 1),
    );
  if (closed) context.closePath();
}

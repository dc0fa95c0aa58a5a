/** A towel on a table from above, flat, on the way over, folded once or twice, askew or in a heap. */
import type { Thing } from '@floorwalk/engine';
import type { Context2D } from '../../art/brush.ts';
import { lighten, shade, withAlpha } from '../../art/colour.ts';
import { type Now, oval, placed, RADIAN, SHADOW } from './ink.ts';

export function paintTowel(g: Context2D, { x, y, w, h }: Thing, c: string, now: Now): void {
  chalk(g, x, y, w, h);
  const heap = now('towel.crumple');
  if (heap > 0.5) return paintHeap(g, x - 4, y, c);
  const first = now('towel.first');
  const second = now('towel.second');
  const skew = now('towel.skew') * RADIAN;
  const left = x - w / 2;
  const top = y - h / 2;
  const edge = x + w / 2 - first * w;
  // What is put down short has its fold farther out.
  const fold = now('towel.short') > 0 ? (edge + x + w / 2) / 2 : x;
  const back = lighten(c, 0.34);
  if (second > 0) {
    // Half lies on half already; now the lower part comes up.
    const low = y + h / 2 - second * h;
    const done = second > 0.5;
    panel(g, left, top, w / 2, done ? h / 2 : Math.max(h / 2, low - top), back, c, false, 2);
    placed(g, left, y, done ? skew : 0, () => {
      const from = done ? low - y : 0;
      panel(g, 0, from, w / 2, Math.abs(low - y), done ? lighten(c, 0.12) : shade(back, 0.06), c, done, done ? 4 : 6);
    });
    return;
  }
  const beyond = Math.max(fold, first < 0.5 ? edge : fold);
  panel(g, left, top, beyond - left, h, c, c, true, 1.5);
  if (first === 0) {
    stripes(g, left + w - 22, top, h, c);
    return;
  }
  // Before the half way the flap stands up and hides nothing; after it, it covers.
  const from = Math.min(edge, fold);
  const width = Math.abs(edge - fold);
  if (edge > fold) {
    panel(g, fold, top - 4 * first, width, h + 8 * first, shade(c, 0.07), c, false, 5);
    return;
  }
  placed(g, fold, top, skew * Math.min(1, (first - 0.5) * 2), () => {
    panel(g, from - fold, 0, width, h, back, c, false, first < 1 && now('towel.short') === 0 ? 7 : 3.5);
    stripes(g, from - fold + 16, 0, h, back);
  });
}

/** Where it lay at first, in chalk on the table. */
function chalk(g: Context2D, x: number, y: number, w: number, h: number): void {
  g.strokeStyle = withAlpha('#2A2358', 0.3);
  g.lineWidth = 1.4;
  g.setLineDash([3, 4]);
  g.beginPath();
  g.rect(x - w / 2 - 3, y - h / 2 - 3, w + 6, h + 6);
  g.stroke();
  g.setLineDash([]);
}

function panel(
  g: Context2D,
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  edge: string,
  striped: boolean,
  lift: number,
): void {
  g.fillStyle = SHADOW;
  g.beginPath();
  g.roundRect(x + lift, y + lift, w, h, 3);
  g.fill();
  g.fillStyle = fill;
  g.beginPath();
  g.roundRect(x, y, w, h, 3);
  g.fill();
  if (striped) stripes(g, x + 16, y, h, fill);
  g.strokeStyle = shade(edge, 0.3);
  g.lineWidth = 1.3;
  g.stroke();
}

function stripes(g: Context2D, x: number, y: number, h: number, c: string): void {
  g.fillStyle = '#FFFDF9';
  g.fillRect(x, y + 1, 5, h - 2);
  g.fillStyle = lighten(c, 0.55);
  g.fillRect(x + 8, y + 1, 2.5, h - 2);
}

function paintHeap(g: Context2D, x: number, y: number, c: string): void {
  oval(g, x + 5, y + 6, 48, 34, SHADOW);
  const folds: readonly (readonly [number, number, number, number, number])[] = [
    [-16, 4, 34, 24, 0.3],
    [20, -6, 30, 22, -0.5],
    [4, 12, 32, 18, 0.1],
    [-6, -10, 26, 18, -0.2],
    [10, 2, 20, 15, 0.6],
  ];
  folds.forEach(([dx, dy, rx, ry, turn], i) => {
    oval(g, x + dx, y + dy, rx, ry, i % 2 === 0 ? shade(c, 0.16) : lighten(c, 0.1), turn);
    oval(g, x + dx - 4, y + dy - 4, rx * 0.7, ry * 0.6, lighten(c, 0.2 + 0.06 * i), turn);
  });
  placed(g, x + 14, y + 2, 0.7, () => {
    g.fillStyle = '#FFFDF9';
    g.fillRect(-18, -3, 36, 5);
  });
}

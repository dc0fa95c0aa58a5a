/** Robots that go about, seen from above: a humanoid's head and shoulders, and a small cart with its trail. */
import { type Track, valueAt } from '@floorwalk/engine';
import type { Context2D } from '../../art/brush.ts';
import { fillRound } from '../../art/brush.ts';
import { lighten, shade, withAlpha } from '../../art/colour.ts';
import { bar, GLOW, type Now, oval, type Point, placed, RADIAN, SHADOW, SHELL, STUCK, VISOR } from './ink.ts';

export function paintHumanoidAbove(g: Context2D, trim: string, now: Now): void {
  const x = now('body.x');
  const y = now('body.y');
  const turn = now('body.turn') * RADIAN;
  const lie = now('body.lie');
  const swing = Math.sin(now('body.gait') * 2 * Math.PI) * 6 * (1 - lie);
  const eye = now('lamp') > 0.5 ? STUCK : GLOW;
  placed(g, x + 5, y + 7, turn, () => oval(g, -14 * lie, 0, 15 + 22 * lie, 20, SHADOW));
  placed(g, x, y, turn, () => {
    if (lie > 0.3) {
      // Stretched out on the floor: legs behind, arms wide.
      for (const side of [-1, 1]) {
        bar(
          g,
          [
            [-14, side * 7],
            [-44 * lie, side * 13],
          ],
          9,
          '#DDD7CF',
        );
        fillRound(g, -52 * lie, side * 13 - 4, 11, 8, 4, '#3A3C5C');
        bar(
          g,
          [
            [2, side * 15],
            [10, side * 32],
          ],
          8,
          '#DDD7CF',
        );
        oval(g, 12, side * 34, 5, 5, '#3A3C5C');
      }
      fillRound(g, -20, -13, 32, 26, 10, SHELL);
      fillRound(g, -14, -13, 5, 26, 2, trim);
    } else
      for (const side of [-1, 1]) {
        fillRound(g, -5 + side * swing, side * 8 - 4, 15, 8, 4, '#3A3C5C');
        const reach = now('body.reach');
        const hand: Point = [8 + 17 * reach - side * swing * 0.7, side * (16 - 6 * reach)];
        bar(g, [[0, side * 16], hand], 8, '#D2CCC6');
        oval(g, hand[0], hand[1], 5, 5, '#3A3C5C');
      }
    if (lie <= 0.3) {
      fillRound(g, -10, -19, 20, 38, 10, '#D2CCC6');
      fillRound(g, -10, -19, 16, 38, 9, SHELL);
      for (const side of [-1, 1]) oval(g, -1, side * 15, 5.5, 5.5, trim);
    }
    const head = 22 * lie;
    oval(g, head, 0, 12.5, 12.5, '#D2CCC6');
    oval(g, head - 1, -1, 11.5, 11.5, SHELL);
    g.fillStyle = VISOR;
    g.beginPath();
    g.arc(head, 0, 12, -0.75, 0.75);
    g.arc(head, 0, 5.5, 0.75, -0.75, true);
    g.fill();
    for (const side of [-1, 1]) oval(g, head + 9, side * 4, 2, 2, eye);
    oval(g, head - 5, 0, 2.6, 2.6, trim);
  });
}

/** Where the cart has been, in dots: what tells a way along the line from one across. */
export function paintTrail(g: Context2D, trim: string, xs: Track | undefined, ys: Track | undefined, t: number): void {
  g.strokeStyle = withAlpha(lighten(trim, 0.1), 0.95);
  g.lineWidth = 2.6;
  g.lineCap = 'round';
  g.setLineDash([0.1, 5]);
  g.beginPath();
  for (let at = 0; at <= t; at += 0.05) {
    const x = valueAt(xs, at, 0);
    const y = valueAt(ys, at, 0);
    if (at === 0) g.moveTo(x, y);
    else g.lineTo(x, y);
  }
  g.stroke();
  g.setLineDash([]);
}

export function paintCart(g: Context2D, trim: string, now: Now): void {
  const x = now('body.x');
  const y = now('body.y');
  const turn = now('body.turn') * RADIAN;
  placed(g, x + 3, y + 5, turn, () => fillRound(g, -17, -12, 34, 24, 8, SHADOW));
  placed(g, x, y, turn, () => {
    for (const wx of [-10, 7]) for (const side of [-1, 1]) fillRound(g, wx - 4, side * 11 - 3, 11, 6, 3, '#34354F');
    fillRound(g, -16, -10.5, 32, 21, 8, shade(trim, 0.14));
    fillRound(g, -16, -10.5, 30, 18, 8, lighten(trim, 0.14));
    fillRound(g, -10, -6.5, 14, 11, 5, SHELL);
    fillRound(g, 8, -7, 7, 14, 3.5, VISOR);
    for (const side of [-1, 1]) oval(g, 12, side * 3.6, 1.8, 1.8, now('lamp') > 0.5 ? STUCK : GLOW);
    bar(
      g,
      [
        [-6, -1],
        [-14, -5],
      ],
      1.6,
      '#6D7290',
    );
    oval(g, -14, -5, 2.2, 2.2, now('lamp') > 0.5 ? STUCK : '#DB4B42');
  });
}

/** What plays on the screens of the fair: a small scene of what the demo does. */
import type { ScreenArt } from '@floorwalk/engine';
import { type Context2D, roundRect } from '../brush.ts';
import { shade } from '../colour.ts';
import {
  paintChart,
  paintChat,
  paintChip,
  paintCode,
  paintMap,
  paintMolecule,
  paintTranslation,
  paintWave,
} from './figures.ts';
import { paintDog, paintHills, paintImage } from './pictures.ts';
import type { ScreenPainter } from './screen-painter.ts';

/** Moments of the loop that are baked. */
export const SCREEN_FRAMES = 8;
const PAINTERS: Readonly<Record<ScreenArt, ScreenPainter>> = {
  img: paintImage,
  hills: paintHills,
  dog: paintDog,
  wave: paintWave,
  chat: paintChat,
  chart: paintChart,
  map: paintMap,
  mol: paintMolecule,
  code: paintCode,
  trans: paintTranslation,
  chip: paintChip,
};

/** Into a rectangle of canvas pixels. `colour` tints the scenes that are no picture. */
export function paintScreen(
  g: Context2D,
  art: ScreenArt,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  t: number,
): void {
  g.save();
  roundRect(g, x, y, w, h, Math.min(h * 0.06, 8));
  g.clip();
  g.translate(x, y);
  g.scale(h / 100, h / 100);
  const a = (w / h) * 100;
  g.fillStyle = shade(colour, 0.62);
  g.fillRect(0, 0, a, 100);
  g.lineCap = 'round';
  g.lineJoin = 'round';
  PAINTERS[art](g, a, colour, t);
  g.fillStyle = 'rgba(255,255,255,.07)';
  g.beginPath();
  g.moveTo(0, 0);
  g.lineTo(a * 0.55, 0);
  g.lineTo(a * 0.25, 100);
  g.lineTo(0, 100);
  g.fill();
  g.restore();
}

import { type Brush, fillRound } from '../brush.ts';
import { HEIGHT } from '../projection.ts';
import { paintScreen } from '../screens/paint-screen.ts';
import { MATTER } from '../tokens.ts';
import type { ScreenSpot } from './prop-painter.ts';

/** The moment at which a screen stands still. */
export const STILL = 0.62;

/** A bezel with a lit picture in it. */
export function paintScreenOn(b: Brush, spot: ScreenSpot, colour: string, t = STILL): void {
  const x = b.x(spot.xM);
  const y = b.y(spot.yM, spot.zM + spot.hM);
  const w = spot.wM * b.s;
  const h = spot.hM * HEIGHT * b.s;
  const rim = 0.05 * b.s;
  fillRound(b.g, x - rim, y - rim, w + 2 * rim, h + 2 * rim, 0.07 * b.s, MATTER.bezel);
  if (h < 3) {
    b.g.fillStyle = colour;
    b.g.fillRect(x, y, w, h);
  } else paintScreen(b.g, spot.art, x, y, w, h, colour, t);
}

/** The stage without its robot: from the side a platform before a wall, from above a table or a floor. */
import type { Context2D } from '../../art/brush.ts';
import { fillRound } from '../../art/brush.ts';
import { lighten, shade, withAlpha } from '../../art/colour.ts';
import { bar, oval, SHADOW, shape } from './ink.ts';

const W = 364;
const H = 232;
/** Left of this is the edge of the stage, where people may stand. */
export const EDGE_X = 66;

export function paintBackdrop(g: Context2D, view: 'side' | 'above', trim: string): void {
  g.fillStyle = '#EFEAE0';
  g.fillRect(0, 0, W, H);
  if (view === 'side') paintSide(g, trim);
  else paintAbove(g, trim);
  paintWing(g, trim, view);
}

function paintSide(g: Context2D, trim: string): void {
  g.fillStyle = lighten(trim, 0.7);
  g.fillRect(0, 0, W, 176);
  // A big soft sun of the stand's colour, and hills that rise to the right.
  oval(g, 250, 96, 92, 92, lighten(trim, 0.58));
  shape(
    g,
    [
      [66, 176],
      [120, 128],
      [176, 158],
      [240, 112],
      [310, 152],
      [364, 122],
      [364, 176],
    ],
    lighten(trim, 0.48),
  );
  lamps(g);
  // Platform: its top, its front, a lip of light.
  g.fillStyle = SHADOW;
  g.fillRect(EDGE_X - 10, 210, W, 14);
  fillRound(g, EDGE_X - 6, 172, W, 40, 6, '#CFC6DA');
  fillRound(g, EDGE_X - 6, 172, W, 34, 6, '#E3DCEA');
  g.fillStyle = shade(trim, 0.1);
  g.fillRect(EDGE_X - 6, 206, W, 13);
  g.fillStyle = lighten(trim, 0.35);
  g.fillRect(EDGE_X - 6, 206, W, 2.5);
  for (let x = EDGE_X + 12; x < W; x += 34) oval(g, x, 213.5, 2.2, 2.2, '#FFE9B0');
}

function paintAbove(g: Context2D, trim: string): void {
  g.fillStyle = lighten(trim, 0.8);
  g.fillRect(0, 0, W, 44);
  lamps(g);
  fillRound(g, EDGE_X - 2, 42, W - EDGE_X - 4, 188, 12, SHADOW);
  fillRound(g, EDGE_X - 6, 36, W - EDGE_X - 2, 190, 12, shade(trim, 0.12));
  fillRound(g, EDGE_X - 6, 36, W - EDGE_X - 2, 186, 12, '#FBF6EC');
  g.strokeStyle = withAlpha(trim, 0.13);
  g.lineWidth = 1;
  g.beginPath();
  for (let x = EDGE_X + 18; x < W - 10; x += 24) {
    g.moveTo(x, 44);
    g.lineTo(x, 216);
  }
  for (let y = 60; y < 216; y += 24) {
    g.moveTo(EDGE_X + 2, y);
    g.lineTo(W - 16, y);
  }
  g.stroke();
}

function lamps(g: Context2D): void {
  for (let x = 104; x < W; x += 74) {
    shape(
      g,
      [
        [x - 5, 0],
        [x + 5, 0],
        [x + 30, 60],
        [x - 30, 60],
      ],
      'rgba(255,252,236,0.34)',
    );
    fillRound(g, x - 8, 0, 16, 6, 3, '#4A4C68');
  }
}

/** The edge: hall floor, and a curtain that hangs from above. */
function paintWing(g: Context2D, trim: string, view: 'side' | 'above'): void {
  const end = EDGE_X - 6;
  g.fillStyle = '#F3EEE4';
  g.fillRect(0, 0, end, H);
  g.fillStyle = '#E7E0D3';
  g.fillRect(0, view === 'side' ? 172 : 150, end, H);
  const tall = view === 'side' ? 58 : 40;
  for (let i = 0; i < 4; i++) {
    fillRound(g, i * 15 - 2, -10, 17, tall + (i % 2) * 5, 7, i % 2 === 0 ? shade(trim, 0.18) : shade(trim, 0.04));
  }
  bar(
    g,
    [
      [end, 0],
      [end, view === 'side' ? 172 : 222],
    ],
    1.5,
    withAlpha('#2A2358', 0.1),
  );
}

/** What stands on the stage, seen from the side. */
import type { Thing } from '@floorwalk/engine';
import type { Context2D } from '../../art/brush.ts';
import { fillRound } from '../../art/brush.ts';
import { lighten, shade } from '../../art/colour.ts';
import { bar, type Now, oval, placed, RADIAN, SHADOW, shape, TOY } from './ink.ts';

/** Behind the robot. */
export function paintSideThing(g: Context2D, thing: Thing, now: Now): void {
  const { id, kind, colour, w, h } = thing;
  const x = now(`${id}.x`, thing.x);
  const y = now(`${id}.y`, thing.y);
  const c = TOY[colour];
  switch (kind) {
    case 'bench':
      fillRound(g, x - w / 2 + 6, y + 42, w, 8, 4, SHADOW);
      fillRound(g, x - w / 2 + 12, y + 6, 12, h, 3, '#B98E63');
      fillRound(g, x + w / 2 - 24, y + 6, 12, h, 3, '#B98E63');
      fillRound(g, x - w / 2, y - 1, w, 13, 4, '#C39A6E');
      fillRound(g, x - w / 2, y - 1, w, 8, 4, '#E4C29A');
      return;
    case 'cube':
      oval(g, x + 3, y - 0.5, w / 2, 2.6, SHADOW);
      fillRound(g, x - w / 2, y - h, w, h, 3.5, shade(c, 0.13));
      fillRound(g, x - w / 2, y - h, w, h * 0.36, 3.5, lighten(c, 0.22));
      g.fillStyle = lighten(c, 0.22);
      g.fillRect(x - w / 2, y - h * 0.78, w, h * 0.12);
      return;
    case 'bin':
      oval(g, x + 4, y + 0.5, w / 2 + 2, 3, SHADOW);
      fillRound(g, x - w / 2, y - h, w, h, 4, lighten(c, 0.62));
      fillRound(g, x - w / 2 - 2, y - h - 2, w + 4, 5, 2.5, shade(c, 0.16));
      return;
    case 'cup':
      paintCup(g, x, y, now);
      return;
    case 'beam':
      paintBeam(g, thing, now);
      return;
    case 'flag':
      oval(g, x + 3, y, 12, 3, SHADOW);
      bar(
        g,
        [
          [x, y - 1],
          [x, y - h],
        ],
        3,
        '#8B90A6',
      );
      shape(
        g,
        [
          [x + 1, y - h],
          [x + 24, y - h + 9],
          [x + 1, y - h + 18],
        ],
        c,
      );
      shape(
        g,
        [
          [x + 1, y - h + 9],
          [x + 24, y - h + 9],
          [x + 1, y - h + 18],
        ],
        shade(c, 0.13),
      );
      oval(g, x, y - h, 2.6, 2.6, '#E3B04B');
      return;
    case 'mat':
      fillRound(g, x - w / 2 + 4, y - 3, w, 12, 6, SHADOW);
      fillRound(g, x - w / 2, y - 7, w, 14, 6, shade(c, 0.16));
      fillRound(g, x - w / 2, y - 7, w, 10, 5, lighten(c, 0.3));
      fillRound(g, x - w / 2 + 7, y - 5, w - 14, 6, 3, lighten(c, 0.5));
      return;
    case 'glass':
      if (now('puddle') > 0) oval(g, x - 8, y + 2, 10 + 34 * now('puddle'), 2 + 3 * now('puddle'), lighten(c, 0.12));
      return;
    default:
  }
}

/** Before the robot: bins' fronts, the glass, the jug, the stream. */
export function paintSideFront(g: Context2D, thing: Thing, now: Now, things: readonly Thing[]): void {
  const { id, kind, colour, w, h } = thing;
  const x = now(`${id}.x`, thing.x);
  const y = now(`${id}.y`, thing.y);
  const c = TOY[colour];
  if (kind === 'bin') {
    // A low front under clear glass: what lies in it must be told at a glance.
    fillRound(g, x - w / 2, y - 7, w, 7, 3, shade(c, 0.1));
    for (const side of [-1, 1]) fillRound(g, x + side * (w / 2 - 2) - 2.5, y - h, 5, h, 2.5, c);
    g.fillStyle = 'rgba(255,255,255,0.22)';
    g.fillRect(x - w / 2 + 5, y - h + 4, 6, h - 11);
  }
  if (kind === 'jug') paintJug(g, x, y, c, now, things);
  if (kind === 'glass') paintGlass(g, thing, x, y, c, now);
}

function paintCup(g: Context2D, x: number, y: number, now: Now): void {
  const spill = now('cup.spill');
  if (spill > 0) oval(g, x + 14 + 10 * spill, y + 1, 6 + 16 * spill, 1.5 + 2 * spill, '#A8743E');
  oval(g, x + 3, y, 9, 2.4, SHADOW);
  placed(g, x + (now('cup.turn') > 0 ? 6 : 0), y, now('cup.turn') * RADIAN, () => {
    g.strokeStyle = '#D8D1C6';
    g.lineWidth = 2.6;
    g.beginPath();
    g.ellipse(-8.5, -9.5, 4, 4.5, 0, 0, 2 * Math.PI);
    g.stroke();
    shape(
      g,
      [
        [-8, -18],
        [8, -18],
        [6, 0],
        [-6, 0],
      ],
      '#FFFDF9',
    );
    shape(
      g,
      [
        [2, -18],
        [8, -18],
        [6, 0],
        [2, 0],
      ],
      '#E4DED4',
    );
    oval(g, 0, -18, 8, 2.2, spill > 0.2 ? '#E4DED4' : '#A8743E');
    g.fillStyle = '#D9839A';
    g.fillRect(-7, -11, 13.6, 2.6);
  });
  if (now('cup.turn') === 0) steam(g, x, y - 22);
}

function steam(g: Context2D, x: number, y: number): void {
  g.strokeStyle = 'rgba(255,255,255,0.75)';
  g.lineWidth = 1.6;
  for (const dx of [-3, 3]) {
    g.beginPath();
    g.moveTo(x + dx, y);
    g.quadraticCurveTo(x + dx + 3, y - 4, x + dx, y - 8);
    g.stroke();
  }
}

function paintBeam(g: Context2D, { x, y, w, h }: Thing, now: Now): void {
  const turn = now('beam.turn');
  oval(g, x + 4, y, w / 2 + 6, 3, SHADOW);
  for (const side of [-1, 1]) {
    bar(
      g,
      [
        [x + (side * w) / 2, y],
        [x + (side * w) / 2, y - h + 1],
      ],
      5,
      '#6D7290',
    );
    oval(g, x + (side * w) / 2, y, 6, 2.4, '#585D7C');
  }
  const down = Math.min(1, turn / 100);
  placed(g, x + 30 * down, y - h + (h - 3) * down * down, turn === 0 ? 0 : (turn * 1.9 * RADIAN) % Math.PI, () => {
    fillRound(g, -w / 2 - 7, -3.5, w + 14, 7, 3.5, '#E3B04B');
    for (let i = -1; i <= 1; i++) {
      g.fillStyle = '#2B2A40';
      g.fillRect(i * 14 - 3, -3.5, 6, 7);
    }
  });
}

/** The jug turns about the gripper that holds it, 24 above its base. */
function paintJug(g: Context2D, x: number, y: number, c: string, now: Now, things: readonly Thing[]): void {
  const turn = now('jug.turn') * RADIAN;
  const pivotY = y - 24;
  if (now('stream') > 0) {
    const sx = x + 18 * Math.cos(turn) + 16 * Math.sin(turn);
    const sy = pivotY + 18 * Math.sin(turn) - 16 * Math.cos(turn);
    const glass = things.find(({ kind }) => kind === 'glass');
    const standing = now('glass.turn') === 0;
    const into = glass !== undefined && standing && Math.abs(now('glass.x', glass.x) - sx - 3) < 15;
    const floorY = glass?.y ?? 156;
    const endY = into ? floorY - 4 - now('glass.fill') * ((glass?.h ?? 58) - 6) : floorY + 1;
    g.strokeStyle = lighten(c, 0.1);
    g.lineWidth = 4;
    g.lineCap = 'round';
    g.beginPath();
    g.moveTo(sx, sy);
    g.quadraticCurveTo(sx + 4, sy + 4, sx + 4, endY);
    g.stroke();
  }
  if (turn === 0 && y > 154) oval(g, x + 4, y, 17, 3, SHADOW);
  g.save();
  g.translate(x, pivotY);
  g.rotate(turn);
  const body = new Path2D();
  body.moveTo(-11, -18);
  body.lineTo(11, -18);
  body.lineTo(19, -18);
  body.lineTo(12, -8);
  body.lineTo(15, 20);
  body.quadraticCurveTo(15, 24, 11, 24);
  body.lineTo(-11, 24);
  body.quadraticCurveTo(-15, 24, -15, 20);
  body.closePath();
  g.strokeStyle = '#B9C3D6';
  g.lineWidth = 4;
  g.beginPath();
  g.ellipse(-15, 2, 8, 11, 0, 0, 2 * Math.PI);
  g.stroke();
  g.save();
  g.clip(body);
  g.fillStyle = 'rgba(214,228,240,0.85)';
  g.fillRect(-60, -60, 120, 120);
  g.rotate(-turn);
  const level = 24 - 40 * now('jug.fill');
  g.fillStyle = c;
  g.fillRect(-60, level * Math.cos(turn) + 4 * Math.sin(turn), 120, 120);
  g.restore();
  g.strokeStyle = 'rgba(255,255,255,0.8)';
  g.lineWidth = 2;
  g.beginPath();
  g.moveTo(-8, -12);
  g.lineTo(-10, 16);
  g.stroke();
  g.restore();
}

function paintGlass(g: Context2D, { h, w, points }: Thing, x: number, y: number, c: string, now: Now): void {
  const line = points?.[0] ?? 0.7;
  const turn = now('glass.turn');
  placed(g, x, y - (turn > 0 ? 16 : 0), turn * RADIAN, () => {
    const inside = h - 6;
    const fill = turn > 0 ? 0 : now('glass.fill');
    g.fillStyle = 'rgba(214,232,240,0.5)';
    g.beginPath();
    g.roundRect(-w / 2, -h, w, h, [2, 2, 6, 6]);
    g.fill();
    if (fill > 0) {
      g.fillStyle = c;
      g.beginPath();
      g.roundRect(-w / 2 + 3, -3 - fill * inside, w - 6, fill * inside, [0, 0, 4, 4]);
      g.fill();
      g.fillStyle = lighten(c, 0.35);
      g.fillRect(-w / 2 + 3, -3 - fill * inside, w - 6, 2.4);
    }
    g.strokeStyle = '#8FA3BC';
    g.lineWidth = 2;
    g.beginPath();
    g.moveTo(-w / 2, -h);
    g.lineTo(-w / 2, -5);
    g.quadraticCurveTo(-w / 2, 0, -w / 2 + 5, 0);
    g.lineTo(w / 2 - 5, 0);
    g.quadraticCurveTo(w / 2, 0, w / 2, -5);
    g.lineTo(w / 2, -h);
    g.stroke();
    // The line to fill to: outside the glass on both sides, so that the drink never hides it.
    const ly = -3 - line * inside;
    g.strokeStyle = '#2B2A40';
    g.lineWidth = 1.8;
    g.setLineDash([4, 2.5]);
    g.beginPath();
    g.moveTo(-w / 2 - 7, ly);
    g.lineTo(w / 2 + 7, ly);
    g.stroke();
    g.setLineDash([]);
    shape(
      g,
      [
        [w / 2 + 7, ly],
        [w / 2 + 13, ly - 4],
        [w / 2 + 13, ly + 4],
      ],
      '#2B2A40',
    );
  });
}

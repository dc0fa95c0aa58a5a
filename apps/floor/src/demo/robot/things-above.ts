/** What lies on the table or the floor, seen from above. */
import type { Thing } from '@floorwalk/engine';
import type { Context2D } from '../../art/brush.ts';
import { fillRound } from '../../art/brush.ts';
import { lighten, shade, withAlpha } from '../../art/colour.ts';
import { bar, type Now, oval, type Point, placed, RADIAN, SHADOW, shape, TOY } from './ink.ts';
import { paintTowel } from './towel.ts';

export function paintThingAbove(g: Context2D, thing: Thing, now: Now): void {
  const { id, kind, colour, w, h } = thing;
  const x = now(`${id}.x`, thing.x);
  const y = now(`${id}.y`, thing.y);
  const c = TOY[colour];
  switch (kind) {
    case 'tray':
      fillRound(g, x - w / 2 + 4, y - h / 2 + 5, w, h, 9, SHADOW);
      fillRound(g, x - w / 2, y - h / 2, w, h, 9, shade(c, 0.14));
      fillRound(g, x - w / 2 + 5, y - h / 2 + 5, w - 10, h - 10, 6, lighten(c, 0.62));
      return;
    case 'cube':
    case 'ball':
      paintPiece(g, kind, x, y, w, c, now(`${id}.lift`));
      return;
    case 'towel':
      paintTowel(g, thing, c, now);
      return;
    case 'track':
      paintTrack(g, thing.points ?? []);
      return;
    case 'box':
      fillRound(g, x - w / 2, y - h / 2, w, h, 8, withAlpha(c, 0.28));
      g.strokeStyle = shade(c, 0.08);
      g.lineWidth = 3.5;
      g.setLineDash([8, 4]);
      g.beginPath();
      g.roundRect(x - w / 2, y - h / 2, w, h, 8);
      g.stroke();
      g.setLineDash([]);
      star(g, x, y, 8, shade(c, 0.08));
      return;
    case 'room':
      paintRooms(g, x);
      return;
    default:
  }
}

/** A wall over what is behind it, and the door's leaf: drawn when the robot is. */
export function paintDoor(g: Context2D, { x, y, w }: Thing, now: Now): void {
  const wall = (top: number, bottom: number): void => {
    g.fillStyle = SHADOW;
    g.fillRect(x - 1, top + 3, 9, bottom - top);
    g.fillStyle = '#A79CB8';
    g.fillRect(x - 5, top, 10, bottom - top);
    g.fillStyle = '#CFC6DA';
    g.fillRect(x - 5, top, 7, bottom - top);
  };
  wall(38, y - 2);
  wall(y + w + 2, 220);
  for (const py of [y - 4, y + w + 4]) fillRound(g, x - 7, py - 3, 14, 7, 2, '#7C6A57');
  placed(g, x, y, now('door.turn') * RADIAN, () => {
    fillRound(g, 1, 3, 8, w, 3, SHADOW);
    fillRound(g, -3.5, 0, 7, w, 3, '#B77C45');
    fillRound(g, -3.5, 0, 4.5, w, 2.5, '#D69A5C');
    oval(g, -6, w - 9, 3, 3, '#E3B04B');
    oval(g, 6, w - 9, 3, 3, '#E3B04B');
  });
  oval(g, x, y, 4, 4, '#6D7290');
}

function paintPiece(
  g: Context2D,
  kind: 'cube' | 'ball',
  x: number,
  y: number,
  w: number,
  c: string,
  lift: number,
): void {
  const size = w * (1 + 0.16 * lift);
  oval(g, x + 3 + 6 * lift, y + 4 + 8 * lift, size / 2, size / 2 - 1, SHADOW);
  if (kind === 'ball') {
    oval(g, x, y, size / 2, size / 2, shade(c, 0.1));
    oval(g, x - 1.2, y - 1.2, size / 2 - 1.6, size / 2 - 1.6, c);
    oval(g, x - 3.4, y - 3.8, 2.6, 2, lighten(c, 0.6));
    return;
  }
  fillRound(g, x - size / 2, y - size / 2, size, size, 3.5, shade(c, 0.15));
  fillRound(g, x - size / 2, y - size / 2, size, size - 3.5, 3.5, lighten(c, 0.06));
  fillRound(g, x - size / 2 + 3, y - size / 2 + 3, size - 6, size - 9.5, 2, lighten(c, 0.25));
}

function paintTrack(g: Context2D, flat: readonly number[]): void {
  const points: Point[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) points.push([flat[i], flat[i + 1]]);
  bar(g, points, 6, '#34354F');
}

function star(g: Context2D, x: number, y: number, r: number, fill: string): void {
  const points: Point[] = [];
  for (let i = 0; i < 10; i++) {
    const a = (i * Math.PI) / 5 - Math.PI / 2;
    const d = i % 2 === 0 ? r : r * 0.45;
    points.push([x + d * Math.cos(a), y + d * Math.sin(a)]);
  }
  shape(g, points, fill);
}

function paintRooms(g: Context2D, x: number): void {
  fillRound(g, 64, 40, x - 64, 180, 8, '#F6E6CC');
  fillRound(g, x, 40, 358 - x, 180, 8, '#D5E6D0');
  fillRound(g, 84, 116, 92, 74, 12, '#EFC79B');
  fillRound(g, 90, 122, 80, 62, 9, '#F5D8B4');
  fillRound(g, 266, 106, 76, 88, 12, '#9CC4A0');
  fillRound(g, 272, 112, 64, 76, 9, '#B6D6B6');
  // A plant, a stool.
  oval(g, 338, 62, 13, 13, SHADOW);
  for (let i = 0; i < 6; i++)
    placed(g, 335, 60, (i * Math.PI) / 3, () => oval(g, 8, 0, 8, 4, i % 2 === 0 ? '#3F8268' : '#74B08A'));
  oval(g, 335, 60, 4, 4, '#C77B5C');
  oval(g, 94, 66, 13, 13, SHADOW);
  oval(g, 91, 63, 13, 13, '#D9839A');
  oval(g, 90, 62, 9, 9, '#E7A9B9');
}

/** The mark of an exhibitor, drawn by code: what its screens show, as the interface's tiles have it. Paths in a box of 24 x 24. */
import type { ScreenArt } from '@floorwalk/engine';
import { type Context2D, fillRound } from './brush.ts';

export const MARK_PATHS: Readonly<Record<ScreenArt, string>> = {
  img: 'M5 4h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM7.5 9a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M20 15l-4-4-9 9',
  wave: 'M2.5 10v4M7 6v12M12 3v18M17 7v10M21.5 10v4',
  chat: 'M21 11.5a8.5 8.5 0 0 1-12.4 7.6L3.5 20.5l1.4-5A8.5 8.5 0 1 1 21 11.5z',
  chart: 'M3 3v18h18M7 15l4-5 4 3 5-8',
  map: 'M9 4L3 7v13l6-3 6 3 6-3V4l-6 3zM9 4v13M15 7v13',
  mol: 'M4 12a8 3.4 0 1 0 16 0a8 3.4 0 1 0-16 0M8 5.1A8 3.4 60 0 0 16 18.9A8 3.4 60 0 0 8 5.1M16 5.1A8 3.4 120 0 1 8 18.9A8 3.4 120 0 1 16 5.1',
  code: 'M8 6l-6 6 6 6M16 6l6 6-6 6',
  trans: 'M3 5h10M8 3v2M11 5c-1 5-4 8-7 9M6 9c1 2.5 3 4.3 6 5M12.5 21l4.2-10 4.3 10M14 17.5h5.4',
  hills: 'M2 20L9 7l4 7 3-4 6 10z',
  dog: 'M5 9h14v10H5zM12 9V4.5H9M9 13v2M15 13v2M2 13v3M22 13v3',
  chip: 'M6 6h12v12H6zM9.5 9.5h5v5h-5zM9 2v3M15 2v3M9 19v3M15 19v3M2 9h3M2 15h3M19 9h3M19 15h3',
};
const known = new Map<ScreenArt, Path2D>();

/** The bare mark in a square of `size` px around (x, y). */
export function paintMark(g: Context2D, art: ScreenArt, x: number, y: number, size: number, ink: string): void {
  let path = known.get(art);
  if (!path) {
    path = new Path2D(MARK_PATHS[art]);
    known.set(art, path);
  }
  g.save();
  g.translate(x - size / 2, y - size / 2);
  g.scale(size / 24, size / 24);
  g.strokeStyle = ink;
  g.lineWidth = 2.4;
  g.lineCap = 'round';
  g.lineJoin = 'round';
  g.stroke(path);
  g.restore();
}

/** The mark on a tile, as in the interface. */
export function paintTile(
  g: Context2D,
  art: ScreenArt,
  x: number,
  y: number,
  size: number,
  ground: string,
  ink: string,
): void {
  fillRound(g, x - size / 2, y - size / 2, size, size, size * 0.24, ground);
  if (size > 7) paintMark(g, art, x, y, size * 0.62, ink);
}

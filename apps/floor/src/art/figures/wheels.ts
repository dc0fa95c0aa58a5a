/** Wheelchairs and prams, in the units and the projection of the figures. */
import type { Context2D } from '../brush.ts';
import { lighten, shade } from '../colour.ts';
import { celShade, paintBody } from './figure.ts';
import { createFigurePen, type FigurePen } from './figure-pen.ts';
import type { Look } from './look.ts';
import { wheelchairPose } from './poses.ts';

const FORESHORTEN = 0.5;
const FRAME = '#3C4058';
const TYRE = '#2E3148';
const RIM = '#B9BED2';
type Point = readonly [number, number];
type Project = (r: number, f: number, z: number) => Point;

function projection(turn: number): Project {
  const sin = Math.sin(turn);
  const cos = Math.cos(turn);
  return (r, f, z) => [-r * cos + f * sin, z - (f * cos + r * sin) * FORESHORTEN];
}

/** A wheel that stands along the way: a ring of points about its hub. */
function wheel(
  pen: FigurePen,
  at: Project,
  hub: readonly [r: number, f: number, z: number],
  radius: number,
  width: number,
  colour: string,
): void {
  const [r, f, z] = hub;
  const ring: Point[] = [];
  for (let k = 0; k <= 20; k++) {
    const a = (k / 20) * Math.PI * 2;
    ring.push(at(r, f + Math.cos(a) * radius, z + Math.sin(a) * radius));
  }
  pen.line(width, colour, ring);
}

function spokes(pen: FigurePen, at: Project, r: number, spin: number): void {
  for (let k = 0; k < 3; k++) {
    const a = ((k + spin) / 3) * Math.PI;
    const [df, dz] = [Math.cos(a) * 0.27, Math.sin(a) * 0.27];
    pen.line(0.016, RIM, [at(r, -0.04 - df, 0.31 - dz), at(r, -0.04 + df, 0.31 + dz)]);
  }
}

function largeWheel(pen: FigurePen, at: Project, r: number, spin: number): void {
  spokes(pen, at, r, spin);
  wheel(pen, at, [r, -0.04, 0.31], 0.29, 0.055, TYRE);
  wheel(pen, at, [r * 1.08, -0.04, 0.31], 0.235, 0.02, RIM);
  const [x, y] = at(r * 1.08, -0.04, 0.31);
  pen.oval(x, y, 0.035, 0.035, FRAME);
}

/** Frame 0 stands, 1 to 3 roll. */
export function paintWheelchair(g: Context2D, u: number, look: Look, frame: number, turn: number): void {
  const pen = createFigurePen(g, u);
  const at = projection(turn);
  const sin = Math.sin(turn);
  const away = Math.cos(turn) < -0.2;
  const spin = frame / 3;
  const cloth = '#4C57B8';
  const backrest = (): void => {
    const top = away ? 0.98 : 1.0;
    pen.shape(
      away ? cloth : shade(cloth, 0.24),
      [at(-0.21, -0.2, 0.52), at(0.21, -0.2, 0.52), at(0.22, -0.24, top), at(-0.22, -0.24, top)],
      0.05,
    );
    for (const r of [-0.23, 0.23]) {
      pen.line(0.04, FRAME, [at(r, -0.2, 0.4), at(r, -0.24, 1.06), at(r, -0.36, 1.08)]);
      const [x, y] = at(r, -0.36, 1.08);
      pen.oval(x, y, 0.035, 0.03, TYRE);
    }
  };
  const front = (): void => {
    for (const r of [-0.17, 0.17]) {
      pen.line(0.035, FRAME, [at(r, 0.2, 0.46), at(r, 0.31, 0.16), at(r * 0.5, 0.4, 0.11)]);
      wheel(pen, at, [r, 0.24, 0.085], 0.07, 0.04, TYRE);
    }
  };
  const seat = (): void =>
    pen.shape(
      shade(cloth, 0.12),
      [at(-0.22, -0.2, 0.47), at(0.22, -0.2, 0.47), at(0.2, 0.2, 0.47), at(-0.2, 0.2, 0.47)],
      0.05,
    );
  // On the right of the picture is who faces us on the left of it: the far wheel is the one away from us.
  const far = sin > 0.05 ? -0.26 : 0.26;
  if (Math.abs(sin) > 0.05) largeWheel(pen, at, far, spin);
  else if (!away) for (const r of [-0.27, 0.27]) largeWheel(pen, at, r, spin);
  if (!away) backrest();
  front();
  seat();
  paintBody(g, u, look, wheelchairPose(frame), turn);
  if (away) backrest();
  if (Math.abs(sin) > 0.05) largeWheel(pen, at, -far, spin);
  else if (away) for (const r of [-0.27, 0.27]) largeWheel(pen, at, r, spin);
  celShade(g, u, 0);
}

/** A pram about its middle; its handle is behind it, where who pushes it walks. */
export function paintPram(g: Context2D, u: number, colour: string, turn: number): void {
  const pen = createFigurePen(g, u);
  const at = projection(turn);
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const away = cos < -0.2;
  const handle = (): void => {
    pen.line(0.035, FRAME, [
      at(-0.17, -0.18, 0.42),
      at(-0.17, -0.5, 0.94),
      at(0.17, -0.5, 0.94),
      at(0.17, -0.18, 0.42),
    ]);
    pen.line(0.055, TYRE, [at(-0.14, -0.5, 0.94), at(0.14, -0.5, 0.94)]);
  };
  const wheels = (near: boolean): void => {
    for (const r of [-0.19, 0.19])
      for (const f of [-0.24, 0.24]) {
        if (f * cos + r * sin > 0 !== near) continue;
        wheel(pen, at, [r, f, 0.12], 0.095, 0.055, TYRE);
        const [x, y] = at(r, f, 0.12);
        pen.oval(x, y, 0.035 * Math.max(0.4, Math.abs(sin)), 0.035, RIM);
      }
  };
  if (!away) handle();
  wheels(false);
  for (const r of [-0.15, 0.15]) pen.line(0.032, FRAME, [at(r, -0.24, 0.14), at(r, 0.2, 0.42)]);
  for (const r of [-0.15, 0.15]) pen.line(0.032, FRAME, [at(r, 0.24, 0.14), at(r, -0.2, 0.42)]);
  // The tub: a half disc along the way, a rounded box across it.
  const tub: Point[] = [];
  for (let k = 0; k <= 14; k++) {
    const a = Math.PI + (k / 14) * Math.PI;
    tub.push([Math.cos(a) * (0.4 * Math.abs(sin) + 0.25 * Math.abs(cos)), 0.66 + Math.sin(a) * 0.3]);
  }
  pen.shape(colour, tub, 0.05);
  const wide = 0.4 * Math.abs(sin) + 0.25 * Math.abs(cos);
  pen.line(0.045, lighten(colour, 0.25), [
    [-wide, 0.66],
    [wide, 0.66],
  ]);
  // The hood rises on the side of the handle and is open to the front.
  const dark = shade(colour, 0.22);
  if (cos > 0.85) {
    pen.oval(0, 0.72, 0.25, 0.25, dark);
    pen.oval(0, 0.7, 0.17, 0.17, shade(colour, 0.45));
    pen.oval(0, 0.68, 0.095, 0.1, '#F2C9A4');
    pen.box(-0.2, 0.5, 0.4, 0.13, 0.06, lighten(colour, 0.4));
  } else if (cos < -0.85) {
    pen.oval(0, 0.72, 0.26, 0.26, dark);
    pen.line(0.02, shade(colour, 0.38), [
      [-0.12, 0.94],
      [-0.13, 0.68],
    ]);
    pen.line(0.02, shade(colour, 0.38), [
      [0.12, 0.94],
      [0.13, 0.68],
    ]);
  } else {
    const hood: Point[] = [[-0.02, 0.68]];
    for (let k = 0; k <= 10; k++) {
      const a = Math.PI - (k / 10) * Math.PI * (away ? 0.68 : 0.56);
      hood.push([Math.cos(a) * wide, 0.68 + Math.sin(a) * 0.34]);
    }
    if (!away) {
      const [x, y] = [0.1, 0.72];
      pen.oval(x, y, 0.08, 0.085, '#F2C9A4');
    }
    pen.shape(dark, hood, 0.04);
    pen.line(0.02, shade(colour, 0.38), [
      [-0.02, 0.7],
      [-wide * 0.62, 0.68 + 0.27],
    ]);
  }
  wheels(true);
  if (away) handle();
  celShade(g, u, 0.05);
}

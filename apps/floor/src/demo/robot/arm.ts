/** Robot arms: one on a bench seen from the side, one or two over a table seen from above. */
import type { Context2D } from '../../art/brush.ts';
import { fillRound } from '../../art/brush.ts';
import { lighten, shade } from '../../art/colour.ts';
import { bar, DARK, elbow, GLOW, type Now, oval, type Point, SHADOW, SHELL, STEEL, STUCK } from './ink.ts';

const BASE: Point = [208, 156];
const BONE = { upper: 70, lower: 68 } as const;

export function paintArm(g: Context2D, trim: string, now: Now): void {
  const shoulder: Point = [BASE[0], BASE[1] - 30];
  const grip: Point = [now('grip.x', 208), now('grip.y', 88)];
  const wrist: Point = [grip[0], grip[1] - 22];
  const joint = elbow(shoulder, wrist, BONE.upper, BONE.lower, grip[0] >= shoulder[0] ? 1 : -1);
  oval(g, BASE[0] + 5, BASE[1] + 1, 24, 4, SHADOW);
  fillRound(g, BASE[0] - 20, BASE[1] - 10, 40, 10, 4, shade(trim, 0.14));
  fillRound(g, BASE[0] - 14, BASE[1] - 32, 28, 26, 8, SHELL);
  fillRound(g, BASE[0] + 4, BASE[1] - 32, 10, 26, 8, '#DCD6CC');
  bone(g, shoulder, joint, 15, trim);
  bone(g, joint, wrist, 12, trim);
  knuckle(g, shoulder, 10, trim);
  knuckle(g, joint, 8.5, trim);
  paintGripper(g, wrist, grip, now('grip.open', 1), trim);
  lamp(g, BASE[0] - 6, BASE[1] - 20, now);
}

function bone(g: Context2D, from: Point, to: Point, width: number, trim: string): void {
  bar(g, [from, to], width, '#D9D3C9');
  bar(
    g,
    [
      [from[0] - 1, from[1] - 1.4],
      [to[0] - 1, to[1] - 1.4],
    ],
    width - 4.5,
    SHELL,
  );
  const mid: Point = [from[0] * 0.45 + to[0] * 0.55, from[1] * 0.45 + to[1] * 0.55];
  const next: Point = [from[0] * 0.35 + to[0] * 0.65, from[1] * 0.35 + to[1] * 0.65];
  bar(g, [mid, next], width - 3, trim);
}

function knuckle(g: Context2D, [x, y]: Point, r: number, trim: string): void {
  oval(g, x, y, r, r, shade(trim, 0.12));
  oval(g, x - 1, y - 1, r - 2.5, r - 2.5, lighten(trim, 0.16));
  oval(g, x, y, r * 0.34, r * 0.34, DARK);
}

function paintGripper(g: Context2D, wrist: Point, grip: Point, open: number, trim: string): void {
  const half = 8 + 4.5 * open;
  knuckle(g, wrist, 6.5, trim);
  fillRound(g, wrist[0] - 11, wrist[1] + 3, 22, 7, 3, STEEL);
  for (const side of [-1, 1]) {
    const x = wrist[0] + side * (half + 1.8);
    bar(
      g,
      [
        [wrist[0] + side * 7, wrist[1] + 8],
        [x, wrist[1] + 13],
        [x, grip[1] + 5],
      ],
      4,
      '#5B6080',
    );
    bar(
      g,
      [
        [x - side * 0.8, grip[1] - 1],
        [x - side * 0.8, grip[1] + 5],
      ],
      4.4,
      DARK,
    );
  }
}

/** A lamp on the robot: green while it works, yellow when it is stuck. */
export function lamp(g: Context2D, x: number, y: number, now: Now, r = 4): void {
  const stuck = now('lamp') > 0.5;
  oval(g, x, y, r + 2.2, r + 2.2, DARK);
  if (stuck) oval(g, x, y, r + 6, r + 6, 'rgba(255,194,61,0.35)');
  oval(g, x, y, r, r, stuck ? STUCK : GLOW);
}

const OVER_BASE: Point = [236, 50];

export function paintArmAbove(g: Context2D, trim: string, now: Now): void {
  const grip: Point = [now('grip.x', 236), now('grip.y', 112)];
  const lift = now('grip.lift', 1);
  reach(g, OVER_BASE, grip, 86, 84, trim, 1);
  claw(g, grip, now('grip.open', 1), lift, trim);
  fillRound(g, OVER_BASE[0] - 24, 38, 48, 22, 8, shade(trim, 0.14));
  fillRound(g, OVER_BASE[0] - 22, 38, 44, 17, 7, lighten(trim, 0.12));
  knuckle(g, OVER_BASE, 11, trim);
  lamp(g, OVER_BASE[0] + 17, 46, now, 3);
}

export function paintTwoArms(g: Context2D, trim: string, now: Now): void {
  const bases: readonly [string, Point][] = [
    ['left', [140, 50]],
    ['right', [288, 50]],
  ];
  for (const [id, base] of bases) {
    const grip: Point = [now(`${id}.x`, base[0]), now(`${id}.y`, 70)];
    reach(g, base, grip, 92, 92, trim, id === 'left' ? 1 : -1);
    claw(g, grip, now(`${id}.open`, 1), 0.4, trim);
    fillRound(g, base[0] - 20, 38, 40, 20, 8, shade(trim, 0.14));
    fillRound(g, base[0] - 18, 38, 36, 15, 7, lighten(trim, 0.12));
    knuckle(g, base, 10, trim);
  }
  lamp(g, 214, 46, now, 3.4);
}

function reach(g: Context2D, base: Point, grip: Point, upper: number, lower: number, trim: string, side: 1 | -1): void {
  const joint = elbow(base, grip, upper, lower, side);
  g.save();
  g.translate(8, 12);
  g.globalAlpha = 0.16;
  bar(g, [base, joint, grip], 13, '#3E346E');
  g.restore();
  bone(g, base, joint, 15, trim);
  bone(g, joint, grip, 12, trim);
  knuckle(g, joint, 8, trim);
}

function claw(g: Context2D, [x, y]: Point, open: number, lift: number, trim: string): void {
  const half = 8 + 5 * open;
  const size = 1 + 0.1 * lift;
  for (const side of [-1, 1]) fillRound(g, x + side * half * size - 2.5, y - 8, 5, 16, 2.5, DARK);
  bar(
    g,
    [
      [x - half, y],
      [x + half, y],
    ],
    3,
    STEEL,
  );
  oval(g, x, y, 6, 6, shade(trim, 0.1));
  oval(g, x - 0.8, y - 0.8, 3.6, 3.6, lighten(trim, 0.3));
}

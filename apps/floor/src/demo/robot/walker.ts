/** Robots on legs, seen from the side, facing right. */
import type { Thing } from '@floorwalk/engine';
import type { Context2D } from '../../art/brush.ts';
import { fillRound } from '../../art/brush.ts';
import { lighten, shade } from '../../art/colour.ts';
import {
  bar,
  DARK,
  elbow,
  GLOW,
  type Now,
  oval,
  type Point,
  placed,
  RADIAN,
  SHADOW,
  SHELL,
  STUCK,
  VISOR,
} from './ink.ts';

const FLOOR_Y = 196;
const STRIDE = 13;

type Legs = { readonly lift: number; readonly beam: Thing | undefined; readonly x: number; readonly step: number };

/** A foot's place before and above the hip's ground point, at its part of the gait's cycle. */
function footAt(phase: number, { lift, beam, x, step }: Legs, rest: number): Point {
  const p = phase - Math.floor(phase);
  const swing = p >= 0.5;
  const u = swing ? (p - 0.5) * 2 : p * 2;
  const dx = rest + (swing ? -STRIDE + 2 * STRIDE * u : STRIDE - 2 * STRIDE * u);
  let up = swing ? lift * 4 * u * (1 - u) : 0;
  if (beam && step > 0.2 && Math.abs(x + dx - beam.x) < beam.w / 2 + 9) up = Math.max(up, (beam.h + 5) * step);
  return [dx, -up];
}

export function paintHumanoid(g: Context2D, trim: string, now: Now, things: readonly Thing[]): void {
  const x = now('body.x');
  const up = now('body.up');
  const turn = now('body.turn') * RADIAN;
  const crouch = now('body.crouch');
  const lying = Math.abs(Math.sin(turn)) * (1 - Math.min(1, up / 20));
  oval(g, x + 8 + 10 * lying, FLOOR_Y + 2, 22 + 18 * lying - 0.1 * up, 5 - 0.04 * up, SHADOW);
  const hipUp = 41 - 15 * crouch;
  const centreUp = hipUp + 8;
  const centreY = FLOOR_Y - up - centreUp * (1 - lying) - 13 * lying;
  placed(g, x, centreY, turn, () => {
    const hip: Point = [0, 8];
    const ground = hip[1] + hipUp;
    const legs = {
      lift: 8 + 6 * now('body.step'),
      beam: things.find(({ kind }) => kind === 'beam'),
      x,
      step: now('body.step'),
    };
    const gait = now('body.gait');
    const foot = (phase: number): Point => {
      const moving = gait - Math.floor(gait) > 0.02 || now('body.step') > 0;
      const [dx, dy] = moving ? footAt(phase, legs, 0) : ([phase === gait ? 5 : -5, 0] as const);
      return [dx * (1 - 0.5 * crouch), ground + dy];
    };
    const leg = (to: Point, far: boolean): void => {
      const ankle: Point = [to[0], to[1] - 4];
      const knee = elbow(hip, ankle, 21, 21, 1);
      bar(g, [hip, knee, ankle], 10, far ? '#B8B2C0' : '#DDD7CF');
      bar(g, [[hip[0], hip[1]], knee], 6, far ? '#C9C3CC' : SHELL);
      oval(g, knee[0], knee[1], 5, 5, far ? shade(trim, 0.3) : trim);
      fillRound(g, to[0] - 7, to[1] - 7, 18, 7, 3.5, far ? shade(DARK, 0) : '#3A3C5C');
    };
    const swing = Math.sin(gait * 2 * Math.PI) * 9;
    const raise = crouch * 16;
    leg(foot(gait + 0.5), true);
    arm(g, -swing, raise, true, trim);
    // Body, neck, head with its visor to the right.
    fillRound(g, -13, -26, 26, 35, 10, '#DDD7CF');
    fillRound(g, -13, -26, 21, 35, 10, SHELL);
    fillRound(g, -13, -2, 26, 5, 2.5, trim);
    fillRound(g, 1, -20, 8, 8, 3, VISOR);
    oval(g, 5, -16, 2.4, 2.4, now('lamp') > 0.5 ? STUCK : GLOW);
    leg(foot(gait), false);
    fillRound(g, -4, -32, 8, 8, 2, '#6D7290');
    fillRound(g, -12, -51, 26, 22, 9, '#DDD7CF');
    fillRound(g, -12, -51, 22, 22, 9, SHELL);
    fillRound(g, 0, -46, 15, 12, 5, VISOR);
    for (const ex of [5, 11]) oval(g, ex, -40, 2, 2.6, now('lamp') > 0.5 ? STUCK : GLOW);
    bar(
      g,
      [
        [-3, -51],
        [-5, -57],
      ],
      2,
      '#6D7290',
    );
    oval(g, -5, -58, 2.4, 2.4, trim);
    arm(g, swing, raise, false, trim);
  });
}

function arm(g: Context2D, swing: number, raise: number, far: boolean, trim: string): void {
  const shoulder: Point = [far ? 3 : -2, -20];
  const hand: Point = [shoulder[0] + swing + raise * 0.9, shoulder[1] + 27 - raise * 1.1];
  const joint = elbow(shoulder, hand, 15, 15, -1);
  bar(g, [shoulder, joint, hand], 8, far ? '#B8B2C0' : '#DDD7CF');
  bar(g, [shoulder, joint], 5, far ? '#C9C3CC' : SHELL);
  oval(g, shoulder[0], shoulder[1], 5.5, 5.5, far ? shade(trim, 0.3) : trim);
  oval(g, hand[0], hand[1], 4.6, 4.6, far ? '#55597A' : '#3A3C5C');
}

export function paintDog(g: Context2D, trim: string, now: Now, things: readonly Thing[]): void {
  const x = now('body.x');
  const up = now('body.up');
  const turn = now('body.turn') * RADIAN;
  const crouch = now('body.crouch');
  const lying = ((1 - Math.cos(turn)) / 2) * (1 - Math.min(1, up / 16));
  oval(g, x + 6, FLOOR_Y + 2, 38 - 0.15 * up, 5.5 - 0.04 * up, SHADOW);
  const backUp = 36 - 14 * crouch;
  const centreY = FLOOR_Y - up - backUp * (1 - lying) - 15 * lying;
  placed(g, x, centreY, turn, () => {
    const ground = backUp;
    const gait = now('body.gait');
    const legs = { lift: 9, beam: things.find(({ kind }) => kind === 'beam'), step: now('body.step') };
    const standing = gait - Math.floor(gait) <= 0.02 && now('body.step') === 0;
    const leg = (hx: number, phase: number, far: boolean): void => {
      const hip: Point = [hx, 3];
      const [dx, dy] = standing ? ([0, 0] as const) : footAt(phase, { ...legs, x: x + hx }, 0);
      const tuck = lying > 0.5 ? 10 : 0;
      const to: Point = [hx + dx * 0.8, ground + dy - tuck];
      const knee = elbow(hip, [to[0], to[1] - 2], 18, 18, hx > 0 ? -1 : 1);
      bar(g, [hip, knee, [to[0], to[1] - 2.5]], 7, far ? '#A9A4B6' : '#DDD7CF');
      bar(g, [hip, knee], 4.4, far ? '#BDB7C4' : SHELL);
      oval(g, knee[0], knee[1], 4, 4, far ? shade(trim, 0.3) : trim);
      oval(g, to[0], to[1] - 2.5, 4.2, 3.2, '#3A3C5C');
    };
    leg(-19, gait + 0.5, true);
    leg(21, gait, true);
    fillRound(g, -29, -10, 58, 21, 9, '#DDD7CF');
    fillRound(g, -29, -10, 58, 15, 8, SHELL);
    fillRound(g, -16, -12, 30, 7, 3.5, trim);
    oval(g, -22, -1, 2.6, 2.6, now('lamp') > 0.5 ? STUCK : GLOW);
    // Neck and head.
    bar(
      g,
      [
        [25, -4],
        [34, -14],
      ],
      9,
      '#6D7290',
    );
    fillRound(g, 26, -27, 25, 18, 7, '#DDD7CF');
    fillRound(g, 26, -27, 22, 15, 7, SHELL);
    fillRound(g, 37, -23, 14, 10, 4, VISOR);
    oval(g, 42, -18, 1.9, 2.3, now('lamp') > 0.5 ? STUCK : GLOW);
    oval(g, 47, -18, 1.9, 2.3, now('lamp') > 0.5 ? STUCK : GLOW);
    bar(
      g,
      [
        [29, -26],
        [26, -33],
      ],
      2.4,
      lighten(trim, 0.1),
    );
    leg(-22, gait, false);
    leg(18, gait + 0.5, false);
  });
}

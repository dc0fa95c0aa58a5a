/** Who is at the edge of the stage, and a hand that reaches in. */
import { type Crew, type Track, valueAt } from '@floorwalk/engine';
import type { Context2D } from '../../art/brush.ts';
import { fillRound } from '../../art/brush.ts';
import { lighten, shade } from '../../art/colour.ts';
import { paintFigure } from '../../art/figures/figure.ts';
import { createLooks, type Look, STAFF_LOOKS, VISITOR_LOOKS } from '../../art/figures/look.ts';
import { type Limb, type Pose, poseOf } from '../../art/figures/poses.ts';
import { bar, DARK, GLOW, type Now, oval, placed, SHADOW } from './ink.ts';

const X = 30;
const FEET_Y = 218;
/** Pixels per unit of the figure (0.95 m on the screen). */
const UNIT = 62;
const SHOULDER = 1.13;
/** The sheet that a person is drawn on, in stage units. */
const SHEET = { w: 90, h: 132 } as const;
let sheet: OffscreenCanvas | undefined;
let looks: readonly Look[] | undefined;

function lookOf({ who, look }: Crew): Look {
  looks ??= createLooks();
  const staff = VISITOR_LOOKS + Math.floor(look * STAFF_LOOKS);
  return looks[who === 'watcher' ? Math.floor(look * VISITOR_LOOKS) : staff];
}

export function paintCrew(g: Context2D, crew: Crew, trim: string, now: Now): void {
  if (crew.screened) return paintScreen(g, crew, trim, now);
  if (crew.who === 'nobody') return;
  oval(g, X + 6, FEET_Y, 22, 5, SHADOW);
  const raise = crew.who === 'driver' ? 1 : now('crew.raise');
  const left = now('crew.left');
  const right = now('crew.right');
  const watches = crew.who === 'watcher';
  const pose = watches ? poseOf('photo', 0) : holding(raise, left, right);
  paintPerson(g, lookOf(crew), pose, watches ? 1.15 : 0.62);
  if (!watches) placed(g, X, FEET_Y, 0, () => paintController(g, raise, left, right));
}

/** On a sheet of its own first: a figure is shaded all over, which must not touch what is behind it. */
function paintPerson(g: Context2D, look: Look, pose: Pose, turn: number): void {
  const scale = g.getTransform().a;
  const w = Math.ceil(SHEET.w * scale);
  const h = Math.ceil(SHEET.h * scale);
  if (sheet?.width !== w || sheet.height !== h) sheet = new OffscreenCanvas(w, h);
  const own = sheet.getContext('2d');
  if (!own) return;
  own.setTransform(1, 0, 0, 1, 0, 0);
  own.clearRect(0, 0, w, h);
  own.setTransform(scale, 0, 0, scale, (SHEET.w / 2) * scale, (SHEET.h - 8) * scale);
  paintFigure(own, UNIT, look, pose, turn);
  g.drawImage(sheet, X - SHEET.w / 2, FEET_Y - SHEET.h + 8, SHEET.w, SHEET.h);
}

/** Both hands at the controller before the belly, or hanging with the controller in one. */
function holding(raise: number, left: number, right: number): Pose {
  const still = poseOf('stand', 0);
  const side = (sign: number, stick: number): Limb => {
    const hang = [sign * 0.26, 0.03, 0.79] as const;
    const held = [sign * 0.13, 0.27, 0.97 + 0.1 * stick] as const;
    const at = (i: 0 | 1 | 2): number => hang[i] + (held[i] - hang[i]) * raise;
    return [
      [sign * 0.21, 0, SHOULDER],
      [sign * (0.27 + 0.05 * raise), -0.03 * (1 - raise) + 0.02 * raise, 0.945],
      [at(0), at(1), at(2)],
    ];
  };
  return { ...still, arms: [side(-1, left), side(1, right)], nod: 0.02 * raise };
}

function paintController(g: Context2D, raise: number, left: number, right: number): void {
  const held = raise > 0.5;
  const x = held ? 14 : -10;
  const y = held ? -60 - 3 * (left + right) : -44;
  const tilt = held ? (left - right) * 0.2 : 1.2;
  placed(g, x, y, tilt, () => {
    bar(
      g,
      [
        [9, -5],
        [14, -21],
      ],
      2,
      '#4A4C68',
    );
    const lit = held && Math.abs(left) + Math.abs(right) > 0.15;
    if (lit) oval(g, 14, -22, 7, 7, 'rgba(127,240,218,0.4)');
    oval(g, 14, -22, 2.8, 2.8, lit ? GLOW : '#8B90A6');
    fillRound(g, -17, -7, 34, 15, 6, DARK);
    fillRound(g, -15, -7, 30, 11, 5, '#4A4D72');
    for (const [sx, stick] of [
      [-9, left],
      [9, right],
    ] as const) {
      oval(g, sx, -2, 4.2, 3.4, DARK);
      oval(g, sx + stick * 2.4, -4 - stick * 1.8, 2.9, 2.9, '#E3B04B');
    }
  });
}

/** A folding screen of paper; below it, if somebody is there, two feet that shift before the robot does. */
function paintScreen(g: Context2D, { who, look }: Crew, trim: string, now: Now): void {
  oval(g, 34, FEET_Y + 1, 34, 5, SHADOW);
  if (who === 'driver') {
    const shoe = lookOf({ who, look, screened: true }).shoe;
    const step = now('crew.left');
    const other = now('crew.right');
    for (const [fx, move] of [
      [20, step],
      [36, other],
    ] as const) {
      const lift = Math.max(0, move) * 5;
      bar(
        g,
        [
          [fx, 190],
          [fx + move * 3, 207 - lift],
        ],
        9,
        '#2B3048',
      );
      placed(g, fx + 4 + move * 4, 212 - lift, -0.5 * Math.max(0, move), () => {
        oval(g, 1, 1, 10, 5.4, shade(shoe, 0.1));
        oval(g, 0, -0.5, 8, 3.6, lighten(shoe, 0.15));
      });
    }
  }
  const frame = '#8F6A47';
  for (const [x, dy] of [
    [3, 0],
    [32, 5],
  ] as const) {
    fillRound(g, x, 86 + dy, 28, 106, 2, shade(frame, x > 10 ? 0 : 0.12));
    fillRound(g, x + 3, 89 + dy, 22, 100, 1, x > 10 ? '#FBF3E0' : '#EFE4CC');
    for (let i = 1; i < 4; i++) {
      g.fillStyle = shade(frame, 0.05);
      g.fillRect(x + 3, 89 + dy + i * 25, 22, 1.6);
    }
    g.fillRect(x + 13.4, 89 + dy, 1.6, 100);
    for (const px of [x + 2, x + 26])
      bar(
        g,
        [
          [px, 190 + dy],
          [px, 214 + dy / 2],
        ],
        3,
        frame,
      );
  }
  oval(g, 18, 106, 5, 5, lighten(trim, 0.4));
}

/** A forearm from outside the picture to where the hand is. */
export function paintHand(g: Context2D, tracks: Readonly<Record<string, Track>>, now: Now): void {
  if (now('hand.on') < 0.5) return;
  const on = tracks['hand.on'] ?? [];
  const x = now('hand.x');
  const y = now('hand.y');
  // Where it came in: its place at the moment when it is first there.
  const fromS = on[on.findIndex((v, i) => i % 2 === 1 && v > 0.5) - 1] ?? 0;
  const x0 = valueAt(tracks['hand.x'], fromS, x);
  const y0 = valueAt(tracks['hand.y'], fromS, y);
  const turn = Math.atan2(y - y0, x - x0);
  const skin = '#C98F66';
  g.save();
  g.globalAlpha = 0.2;
  bar(
    g,
    [
      [x0 + 6, y0 + 8],
      [x + 6, y + 8],
    ],
    14,
    '#3E346E',
  );
  g.restore();
  const far = Math.max(24, Math.hypot(x - x0, y - y0));
  placed(g, x, y, turn, () => {
    bar(
      g,
      [
        [-far, 0],
        [-30, 0],
      ],
      20,
      '#F5F0E6',
    );
    bar(
      g,
      [
        [-far, 4],
        [-30, 4],
      ],
      10,
      '#DDD5C6',
    );
    fillRound(g, -33, -11, 8, 22, 3, '#23898A');
    bar(
      g,
      [
        [-26, 0],
        [-10, 0],
      ],
      12,
      skin,
    );
    oval(g, -4, 0, 10, 9.5, skin);
    for (const dy of [-6, -2, 2.4])
      bar(
        g,
        [
          [-2, dy],
          [9, dy * 0.9],
        ],
        4.6,
        skin,
      );
    bar(
      g,
      [
        [-8, 6],
        [2, 11],
      ],
      5,
      shade(skin, 0.08),
    );
    for (const dy of [-4, 0.2])
      bar(
        g,
        [
          [1, dy],
          [8, dy * 0.9],
        ],
        0.9,
        shade(skin, 0.3),
      );
  });
}

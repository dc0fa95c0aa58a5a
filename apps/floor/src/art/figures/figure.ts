/** One person, drawn upright around the point between the feet. */
import type { Context2D } from '../brush.ts';
import { lighten, shade } from '../colour.ts';
import { BRANDS, MATTER } from '../tokens.ts';
import { createFigurePen, type FigurePen } from './figure-pen.ts';
import { paintHead, paintLongHair, setUnit } from './head.ts';
import type { Look } from './look.ts';
import type { Joint, Limb, Pose } from './poses.ts';

/** How far a step towards us moves a foot down the picture, times its length. */
const FORESHORTEN = 0.5;
type Point = readonly [number, number];

/**
 * @param turn where the body faces: 0 towards us, PI / 2 to the right, PI away.
 * @param u pixels per unit (0.95 m).
 */
export function paintFigure(g: Context2D, u: number, look: Look, pose: Pose, turn: number): void {
  paintBody(g, u, look, pose, turn);
  celShade(g, u, Math.sin(turn) * pose.lean * 2);
}

/** The same without the shade, which whoever paints more than a person puts on at the end. */
export function paintBody(g: Context2D, u: number, look: Look, pose: Pose, turn: number): void {
  const pen = createFigurePen(g, u);
  setUnit(pen, u);
  const sin = Math.sin(turn);
  const cos = Math.cos(turn);
  const at = ([r, f, z]: Joint): Point => [-r * cos + f * sin, z - (f * cos + r * sin) * FORESHORTEN];
  const near = ([r, f]: Joint): number => f * cos + r * sin;
  const fine = u > 28;

  const legs = [...pose.legs].sort((a, b) => near(a[2]) + near(a[0]) - near(b[2]) - near(b[0]));
  const arms = [...pose.arms].sort((a, b) => near(a[1]) + near(a[2]) * 0.5 - near(b[1]) - near(b[2]) * 0.5);
  const nearArm = (arm: Limb) =>
    near(arm[1]) + near(arm[2]) > -0.02 || Math.abs(sin) < 0.2 ? near(arm[2]) > -0.06 : false;
  const headAt = at([0, pose.lean * 2 + pose.nod, 1.42 + pose.bob - pose.nod * 0.6]);
  const headTurn = turn - pose.glance * (cos < -0.5 ? 0.7 : 1);
  const away = Math.cos(headTurn) < -0.2;
  const longHair = look.hairStyle === 'long' || look.hairStyle === 'bob' || look.hairStyle === 'pony';

  if (look.bag === 'pack' && cos > -0.3) paintPack(pen, pose, sin, cos);
  // A larger head is drawn by a larger pen, about the same neck.
  const k = look.head ?? 1;
  const headPen = k === 1 ? pen : createFigurePen(g, u * k);
  if (k !== 1) setUnit(headPen, u * k);
  const headX = headAt[0] / k;
  const headY = (headAt[1] + (k - 1) * 0.17) / k;
  if (longHair && !away) paintLongHair(headPen, look, headX, headY, headTurn);
  for (const arm of arms) if (!nearArm(arm)) paintArm(pen, look, arm, at, pose.phone, false);
  legs.forEach((leg, i) => paintLeg(pen, look, leg, at, i === 0, sin, cos));
  paintTorso(pen, look, pose, sin, cos);
  if (look.bag === 'pack' && cos <= -0.3) paintPack(pen, pose, sin, cos);
  if (look.bag === 'tote') paintTote(pen, pose, sin, cos);
  pen.line(0.1, shade(look.skin, 0.16), [
    [headAt[0] * 0.6, 1.19 + pose.bob],
    [headAt[0] * 0.8, 1.27 + pose.bob],
  ]);
  paintHead(headPen, look, headX, headY, headTurn, fine);
  if (longHair && away) paintLongHair(headPen, look, headX, headY, headTurn);
  for (const arm of arms) if (nearArm(arm)) paintArm(pen, look, arm, at, pose.phone, true);
  if (pose.phone) paintPhone(pen, pose, at, cos);
}

function paintLeg(
  pen: FigurePen,
  look: Look,
  leg: Limb,
  at: (j: Joint) => Point,
  far: boolean,
  sin: number,
  cos: number,
): void {
  const bare = look.cut === 'dress' ? look.skin : look.legs;
  const colour = far ? shade(bare, 0.16) : bare;
  const [hip, knee, foot] = leg;
  pen.line(0.15, colour, [at(hip), at(knee), at([foot[0], foot[1], foot[2] + 0.03])]);
  const [x, y] = at(foot);
  pen.oval(
    x + 0.055 * sin,
    y - 0.012 - 0.012 * cos,
    0.08 + 0.035 * Math.abs(sin),
    0.052,
    far ? shade(look.shoe, 0.14) : look.shoe,
  );
}

function paintArm(
  pen: FigurePen,
  look: Look,
  arm: Limb,
  at: (j: Joint) => Point,
  _phone: boolean,
  near: boolean,
): void {
  const [shoulder, elbow, hand] = arm;
  const cloth = shade(look.top, near ? 0.14 : 0.24);
  const bare = look.cut === 'tee' || look.cut === 'dress';
  pen.line(0.122, bare ? (near ? look.skin : shade(look.skin, 0.14)) : cloth, [at(shoulder), at(elbow), at(hand)]);
  if (bare) {
    const half: Joint = [(shoulder[0] + elbow[0]) / 2, (shoulder[1] + elbow[1]) / 2, (shoulder[2] + elbow[2]) / 2];
    pen.line(0.14, cloth, [at(shoulder), at(half)]);
  }
  const [x, y] = at(hand);
  pen.oval(x, y, 0.06, 0.06, near ? look.skin : shade(look.skin, 0.12));
}

function paintTorso(pen: FigurePen, look: Look, pose: Pose, sin: number, cos: number): void {
  const lift = pose.bob;
  const wide = Math.abs(cos);
  const shoulder = 0.115 + 0.07 * wide;
  const waist = 0.105 + 0.045 * wide;
  const skirt = look.cut === 'dress' ? 0.4 : look.cut === 'coat' ? 0.42 : 0.66;
  const seated = lift < -0.1;
  const hemZ = seated ? 0.5 : skirt;
  const hem = look.cut === 'dress' ? 0.15 + 0.06 * wide : look.cut === 'coat' ? 0.14 + 0.04 * wide : waist + 0.005;
  const lean = sin * pose.lean * 2;
  pen.shape(
    look.top,
    [
      [-shoulder + lean, 1.14 + lift],
      [shoulder + lean, 1.14 + lift],
      [waist, 0.86 + lift / 2],
      [hem, hemZ],
      [-hem, hemZ],
      [-waist, 0.86 + lift / 2],
    ],
    0.07,
  );
  const chest = (r: number, z: number): Point => [-r * cos + 0.1 * sin + lean, z + lift];
  const faces = cos > 0.2;
  if (faces && (look.cut === 'blazer' || look.cut === 'coat')) {
    pen.shape('#F7F2EA', [chest(0.06, 1.18), chest(-0.06, 1.18), chest(0, 0.92)], 0.01);
    pen.line(0.03, shade(look.top, 0.3), [chest(0, 0.9), [0.1 * sin, hemZ]]);
  } else if (faces && look.cut === 'shirt' && !look.vest)
    pen.line(0.02, shade(look.top, 0.2), [chest(0, 1.15), chest(0, 0.7)]);
  else if (faces && look.cut === 'hoodie') {
    pen.line(0.03, shade(look.top, 0.2), [chest(-0.1, 1.16), chest(0, 1.08), chest(0.1, 1.16)]);
    pen.box(0.08 * sin - 0.09, 0.74 + lift, 0.18, 0.12, 0.04, shade(look.top, 0.14));
  } else if (cos < -0.3 && look.cut === 'hoodie') pen.oval(-sin * 0.05, 1.1 + lift, 0.12, 0.075, shade(look.top, 0.14));
  if (look.vest) paintVest(pen, look.vest, lift, shoulder, waist, cos, chest);
  if (look.bag === 'pack' && faces)
    for (const r of [-0.13, 0.13]) pen.line(0.05, '#4C5A7A', [chest(r, 1.16), chest(r * 0.95, 0.9)]);
  if (look.badge && faces) {
    pen.line(0.022, BRANDS.teal, [chest(-0.09, 1.17), chest(0, 0.99), chest(0.09, 1.17)]);
    const [bx, by] = chest(0, 0.88);
    pen.box(bx - 0.055, by - 0.01, 0.11, 0.13, 0.02, '#FFFFFF');
    pen.box(bx - 0.055, by + 0.08, 0.11, 0.042, 0.01, BRANDS.indigo);
  }
}

function paintVest(
  pen: FigurePen,
  vest: string,
  lift: number,
  shoulder: number,
  waist: number,
  cos: number,
  chest: (r: number, z: number) => Point,
): void {
  pen.shape(
    vest,
    [
      [-shoulder + 0.015, 1.14 + lift],
      [shoulder - 0.015, 1.14 + lift],
      [waist, 0.73 + lift / 2],
      [-waist, 0.73 + lift / 2],
    ],
    0.06,
  );
  if (cos > 0.2) pen.shape(MATTER.paper, [chest(0.05, 1.17), chest(-0.05, 1.17), chest(0, 1.02)], 0.01);
  else if (cos < -0.2)
    pen.line(0.035, '#FFFFFF', [
      [-0.11, 1.0 + lift],
      [0.11, 1.0 + lift],
    ]);
}

function paintPack(pen: FigurePen, pose: Pose, sin: number, cos: number): void {
  const x = -sin * 0.2;
  const w = 0.2 + 0.12 * Math.abs(cos);
  const z = 0.73 + pose.bob;
  pen.box(x - w / 2, z, w, 0.44, 0.1, '#4C5A7A');
  if (cos < -0.3) {
    pen.box(x - w / 2 + 0.05, z + 0.05, w - 0.1, 0.17, 0.05, '#667699');
    pen.line(0.02, '#3B4763', [
      [x - w / 2 + 0.05, z + 0.3],
      [x + w / 2 - 0.05, z + 0.3],
    ]);
  }
}

function paintTote(pen: FigurePen, pose: Pose, sin: number, cos: number): void {
  const x = 0.19 * -cos + 0.05 * sin;
  pen.line(0.03, '#8A6A4C', [
    [-x * 0.5, 1.15 + pose.bob],
    [x, 0.84],
  ]);
  pen.box(x - 0.12, 0.58, 0.24, 0.26, 0.03, '#E9DCC3');
  pen.oval(x, 0.71, 0.05, 0.05, BRANDS.teal);
}

function paintPhone(pen: FigurePen, pose: Pose, at: (j: Joint) => Point, cos: number): void {
  const [, , hand] = pose.arms[1];
  const [x, y] = at([0, hand[1] + 0.02, hand[2] + 0.05]);
  pen.box(x - 0.05, y - 0.06, 0.1, 0.18, 0.02, '#20233A');
  if (cos < 0.3) pen.box(x - 0.037, y - 0.045, 0.074, 0.15, 0.012, lighten('#BFE3EA', 0.1));
}

/** One cel shade on the right third; the light is on the upper left. */
export function celShade(g: Context2D, u: number, lean: number): void {
  g.globalCompositeOperation = 'source-atop';
  g.fillStyle = 'rgba(38,26,84,.13)';
  const x = lean * 0.4;
  g.beginPath();
  g.moveTo((x + 0.07) * u, -1.95 * u);
  g.quadraticCurveTo((x + 0.02) * u, -1.3 * u, (x + 0.06) * u, -1.2 * u);
  g.lineTo((x + 0.03) * u, 0.1 * u);
  g.lineTo(0.6 * u, 0.1 * u);
  g.lineTo(0.6 * u, -1.95 * u);
  g.fill();
  g.globalCompositeOperation = 'source-over';
}

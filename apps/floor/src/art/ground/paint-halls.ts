/** What lies under everything: the plaza outside, hall floors with their joints, avenues with letters on them, ceiling light, doors. */
import type { Aisle, Gate, Hall, Rect, Scenario } from '@floorwalk/engine';
import { block, type Brush, fillRound, flat, TAU, text } from '../brush.ts';
import { lighten, mix, shade, withAlpha } from '../colour.ts';
import { noiseAt } from '../noise.ts';
import { DEPTH } from '../projection.ts';
import { BRANDS, MATTER, matter } from '../tokens.ts';
import { markOf } from '../dressing/halls.ts';
import { grown, overlaps } from './floor-plan.ts';

const JOINT_M = 3;
/** Below this scale the floor is a plan. */
export const FLAT_BELOW_PX_PER_M = 9;

/** Lines every `stepM` within a rectangle, cut to what the canvas shows. */
function paintJoints(b: Brush, r: Rect, view: Rect, stepM: number, colour: string): void {
  const { g } = b;
  const x0 = Math.max(r.xM, view.xM);
  const x1 = Math.min(r.xM + r.wM, view.xM + view.wM);
  const y0 = Math.max(r.yM, view.yM);
  const y1 = Math.min(r.yM + r.dM, view.yM + view.dM);
  g.strokeStyle = colour;
  g.lineWidth = 1;
  g.beginPath();
  for (let x = r.xM + Math.ceil((x0 - r.xM) / stepM) * stepM; x <= x1; x += stepM) {
    g.moveTo(b.x(x), b.y(y0));
    g.lineTo(b.x(x), b.y(y1));
  }
  for (let y = r.yM + Math.ceil((y0 - r.yM) / stepM) * stepM; y <= y1; y += stepM) {
    g.moveTo(b.x(x0), b.y(y));
    g.lineTo(b.x(x1), b.y(y));
  }
  g.stroke();
}

/** The plaza: paving, and trees in rows where no hall is. */
export function paintOutside(b: Brush, scenario: Scenario, view: Rect): void {
  flat(b, view.xM, view.yM, view.wM, view.dM, b.theme.void, 0);
  for (const hall of scenario.halls) {
    const apron = grown(hall, 9);
    if (overlaps(apron, view)) flat(b, apron.xM, apron.yM, apron.wM, apron.dM, b.theme.apron, 3);
  }
  if (b.s > 4)
    for (const hall of scenario.halls)
      if (overlaps(grown(hall, 9), view)) paintJoints(b, grown(hall, 9), view, 4.5, b.theme.apronJoint);
}
export function paintTrees(b: Brush, scenario: Scenario, view: Rect): void {
  const near = grown(view, 6);
  const step = 7;
  for (let j = Math.floor(near.yM / step); j * step < near.yM + near.dM; j++)
    for (let i = Math.floor(near.xM / step); i * step < near.xM + near.wM; i++) {
      const x = (i + 0.5 + (noiseAt(i, j) - 0.5) * 0.5) * step;
      const y = (j + 0.5 + (noiseAt(i, j, 1) - 0.5) * 0.4) * step;
      const spot = { xM: x - 2.2, yM: y - 1.5, wM: 4.4, dM: 5 };
      const outside = scenario.halls.every((hall) => !overlaps(hall, spot));
      const close = scenario.halls.some((hall) => overlaps(grown(hall, 13), spot));
      const free = scenario.gates.every((gate) => Math.abs(gate.xM - x) > 7 || Math.abs(gate.yM - y) > 11);
      // crowns are painted into the ground: whoever stands before a feature must not stand on one
      const crown = { xM: x - 2, yM: y - 6, wM: 4, dM: 6 };
      const clear = scenario.features.every((feature) => !overlaps(feature, crown));
      if (outside && close && free && clear && noiseAt(i, j, 2) > 0.12) paintTree(b, x, y, noiseAt(i, j, 3));
    }
}
function paintTree(b: Brush, x: number, y: number, v: number): void {
  const { g } = b;
  const r = 1.25 + v * 0.6;
  const crown = mix(MATTER.leaf, v > 0.6 ? '#A9B86A' : MATTER.leafLit, 0.25 + v * 0.4);
  g.fillStyle = withAlpha(b.theme.shadow, b.theme.shadowAlpha);
  g.beginPath();
  g.ellipse(b.x(x + 0.7), b.y(y + 0.2), r * b.s, r * 0.5 * b.s, 0, 0, TAU);
  g.fill();
  g.fillStyle = matter(b.theme, '#9A7558');
  g.fillRect(b.x(x) - 0.12 * b.s, b.y(y, 1.4), 0.24 * b.s, 1.4 * 0.82 * b.s);
  for (const [dx, z, k, t] of [
    [0, 2.1, 1, 0.12],
    [-0.3, 2.5, 0.78, 0],
    [-0.45, 2.75, 0.45, -1],
  ] as const) {
    g.fillStyle = matter(b.theme, t > 0 ? shade(crown, t) : t < 0 ? lighten(crown, 0.14) : crown);
    g.beginPath();
    g.ellipse(b.x(x + dx), b.y(y, z), r * k * b.s, r * k * 0.9 * b.s, 0, 0, TAU);
    g.fill();
  }
}

/** A hall's floor, its foot of wall around it, joints and (indoors) pools of light. */
export function paintHall(b: Brush, hall: Hall, view: Rect): void {
  if (!overlaps(grown(hall, 2), view)) return;
  if (hall.outdoors) {
    flat(b, hall.xM, hall.yM, hall.wM, hall.dM, mix(b.theme.floor, b.theme.apron, 0.45), 1);
    if (b.s > 4) paintJoints(b, hall, view, 2.25, mix(b.theme.joint, b.theme.apronJoint, 0.5));
    return;
  }
  const rim = 0.7;
  flat(
    b,
    hall.xM - rim + 0.5,
    hall.yM - rim + 0.6,
    hall.wM + 2 * rim,
    hall.dM + 2 * rim,
    withAlpha(b.theme.shadow, b.theme.shadowAlpha),
    0.6,
  );
  flat(
    b,
    hall.xM - rim,
    hall.yM - rim,
    hall.wM + 2 * rim,
    hall.dM + 2 * rim,
    b.theme.dark ? '#0A0B1C' : '#C6BFB1',
    0.5,
  );
  flat(
    b,
    hall.xM - rim * 0.45,
    hall.yM - rim * 0.45,
    hall.wM + rim * 0.9,
    hall.dM + rim * 0.9,
    matter(b.theme, MATTER.wall),
    0.35,
  );
  flat(b, hall.xM, hall.yM, hall.wM, hall.dM, floorOf(b, hall), 0.1);
  paintJoints(b, hall, view, b.s > 8 ? JOINT_M : b.s > 3 ? 12 : 36, mix(b.theme.joint, floorOf(b, hall), 0.3));
}
/** Each hall's floor has a breath of its colour. */
function floorOf(b: Brush, { carpet: brand }: Hall): string {
  // from afar the colours tell the halls apart
  const breath = b.s < FLAT_BELOW_PX_PER_M ? 0.15 : b.theme.dark ? 0.1 : 0.055;
  return brand ? mix(b.theme.floor, BRANDS[brand], breath) : b.theme.floor;
}

/** Inside the doors the hall's number lies on the floor, as wide as the way. */
export function paintDoorNumbers(b: Brush, scenario: Scenario, view: Rect): void {
  if (b.s < 5) return;
  for (const aisle of scenario.aisles) {
    if (!/-door-/.test(aisle.id)) continue;
    const rect = aisleRect(aisle);
    const hall = scenario.halls.find(({ id }) => aisle.id.startsWith(`${id}-`));
    if (!hall || !hall.carpet || !overlaps(grown(rect, 8), view)) continue;
    const c = BRANDS[hall.carpet];
    const ink = b.theme.dark ? mix(c, b.theme.avenue, 0.45) : mix(c, b.theme.avenue, 0.5);
    const east = rect.xM + rect.wM / 2 > hall.xM + hall.wM / 2;
    const x = rect.eastWest ? (east ? hall.xM + hall.wM - 7 : hall.xM + 7) : rect.xM + rect.wM / 2;
    const south = rect.yM + rect.dM / 2 > hall.yM + hall.dM / 2;
    const y = rect.eastWest ? rect.yM + rect.dM / 2 : south ? hall.yM + hall.dM - 3 : hall.yM + 4.4;
    b.g.save();
    b.g.translate(b.x(x), b.y(y));
    b.g.scale(1, DEPTH);
    const size = Math.min(5.4, rect.eastWest ? rect.dM * 0.68 : 5.4) * b.s;
    text(b.g, markOf(hall), 0, 0, size, ink, 700, 'center');
    b.g.restore();
  }
}

/** Soft light from the ceiling, every 12 m. */
export function paintPools(b: Brush, hall: Hall, view: Rect): void {
  if (hall.outdoors || b.s < 5 || !overlaps(hall, view)) return;
  const { g } = b;
  const near = grown(view, 7);
  for (let y = hall.yM + 6; y < hall.yM + hall.dM; y += 12)
    for (let x = hall.xM + 6; x < hall.xM + hall.wM; x += 12) {
      if (x < near.xM || y < near.yM || x > near.xM + near.wM || y > near.yM + near.dM) continue;
      g.save();
      g.translate(b.x(x), b.y(y));
      g.scale(6.4 * b.s, 6.4 * DEPTH * b.s);
      const light = g.createRadialGradient(0, 0, 0, 0, 0, 1);
      light.addColorStop(0, b.theme.pool);
      light.addColorStop(1, 'rgba(255,250,235,0)');
      g.fillStyle = light;
      g.fillRect(-1, -1, 2, 2);
      g.restore();
    }
}

export function aisleRect(aisle: Aisle): Rect & { readonly eastWest: boolean } {
  const eastWest = Math.abs(aisle.to.xM - aisle.from.xM) >= Math.abs(aisle.to.yM - aisle.from.yM);
  const x = Math.min(aisle.from.xM, aisle.to.xM);
  const y = Math.min(aisle.from.yM, aisle.to.yM);
  const length = eastWest ? Math.abs(aisle.to.xM - aisle.from.xM) : Math.abs(aisle.to.yM - aisle.from.yM);
  const half = aisle.widthM / 2;
  return eastWest
    ? { xM: x, yM: y - half, wM: length, dM: aisle.widthM, eastWest }
    : { xM: x - half, yM: y, wM: aisle.widthM, dM: length, eastWest };
}

export function paintAvenues(b: Brush, scenario: Scenario, view: Rect): void {
  const avenues = scenario.aisles.filter((aisle) => aisle.avenue).map((aisle) => ({ aisle, rect: aisleRect(aisle) }));
  // ways through doors end under the concourse that they lead to
  const orderOf = ({ aisle, rect }: (typeof avenues)[number]) => (!rect.eastWest ? 1 : /-door-/.test(aisle.id) ? 0 : 2);
  for (const { rect } of avenues.toSorted((p, q) => orderOf(p) - orderOf(q)))
    if (overlaps(rect, view))
      flat(b, rect.xM, rect.yM, rect.wM, rect.dM, rect.eastWest ? b.theme.avenue : b.theme.avenueNorth, 0.3);
  if (b.s < 9) return;
  for (const { rect } of avenues) {
    if (!overlaps(rect, view)) continue;
    const hall = scenario.halls.find((h) =>
      overlaps(h, { xM: rect.xM + rect.wM / 2, yM: rect.yM + rect.dM / 2, wM: 0.1, dM: 0.1 }),
    );
    if (rect.eastWest) {
      b.g.globalAlpha = 0.6;
      flat(b, rect.xM, rect.yM + 0.2, rect.wM, 0.08, b.theme.decal, 0);
      flat(b, rect.xM, rect.yM + rect.dM - 0.28, rect.wM, 0.08, b.theme.decal, 0);
      b.g.globalAlpha = 1;
      for (let x = rect.xM + 27; x < rect.xM + rect.wM - 12; x += 34)
        paintDecal(b, hall, x, rect.yM + rect.dM / 2, Math.min(1.5, rect.dM * 0.4), view);
    } else {
      const letter = hall && !hall.outdoors ? markOf(hall) : '';
      for (let y = rect.yM + 11; y < rect.yM + rect.dM - 4; y += 27)
        paintChevrons(b, rect.xM + rect.wM / 2, y, letter, view);
    }
  }
}
function paintDecal(b: Brush, hall: Hall | undefined, x: number, y: number, size: number, view: Rect): void {
  if (!hall || x < view.xM - 12 || x > view.xM + view.wM + 12) return;
  b.g.save();
  b.g.translate(b.x(x), b.y(y));
  b.g.scale(1, DEPTH);
  text(b.g, `${hall.name.en.toUpperCase()}  ${hall.name.zh}`, 0, 0, size * b.s, b.theme.decal, 700, 'center', 22 * b.s);
  b.g.restore();
}
function paintChevrons(b: Brush, x: number, y: number, letter: string, view: Rect): void {
  if (y < view.yM - 6 || y > view.yM + view.dM + 6) return;
  const { g } = b;
  g.fillStyle = mix(b.theme.avenueNorth, b.theme.ink, 0.13);
  for (let j = 0; j < 3; j++) {
    const a = b.x(x);
    const c = b.y(y + j * 0.6);
    g.beginPath();
    for (const [dx, dy] of [
      [-0.5, 0],
      [0, -0.5],
      [0.5, 0],
      [0.5, 0.28],
      [0, -0.22],
      [-0.5, 0.28],
    ])
      g.lineTo(a + dx * b.s, c + dy * DEPTH * b.s);
    g.fill();
  }
  g.save();
  g.translate(b.x(x), b.y(y + 2.7));
  g.scale(1, DEPTH);
  text(g, letter, 0, 0, 1.4 * b.s, g.fillStyle, 700, 'center', 2.6 * b.s);
  g.restore();
}

/** Doors: a threshold in stripes of the door's colour, and arrows on it the way people go. */
export function paintGate(b: Brush, gate: Gate, south: boolean, view: Rect): void {
  const w = Math.max(3, gate.widthM);
  const depth = w < 6 ? 2.4 : 5;
  const mat = { xM: gate.xM - w / 2 - 0.8, yM: gate.yM - depth * (south ? 0.4 : 0.6), wM: w + 1.6, dM: depth };
  if (!overlaps(grown(mat, 1), view)) return;
  const entrance = gate.use === 'entrance';
  const c = entrance ? BRANDS.teal : BRANDS.slate;
  const ground = b.theme.dark ? mix(c, '#262A4C', 0.5) : mix(c, '#F4EFE6', 0.45);
  const stripe = b.theme.dark ? mix(c, '#262A4C', 0.36) : mix(c, '#F4EFE6', 0.34);
  flat(b, mat.xM, mat.yM, mat.wM, mat.dM, ground, 0.25);
  if (b.s < 3) return;
  for (let i = 0; i < depth / 0.8 - 0.5; i++) flat(b, mat.xM, mat.yM + i * 0.8, mat.wM, 0.4, stripe, 0.05);
  const up = south === entrance ? -1 : 1;
  const { g } = b;
  g.fillStyle = b.theme.dark ? '#E9E6F5' : '#FFFDF9';
  g.globalAlpha = 0.8;
  const n = Math.max(1, Math.floor(w / 4));
  for (let i = 0; i < n; i++) {
    const x = gate.xM - w / 2 + (w * (i + 0.5)) / n;
    const y = mat.yM + mat.dM / 2;
    g.beginPath();
    for (const [dx, dy] of [
      [-0.7, 0.35],
      [0, -0.55],
      [0.7, 0.35],
      [0.7, 0.85],
      [0, -0.05],
      [-0.7, 0.85],
    ])
      g.lineTo(b.x(x + dx), b.y(y - dy * up));
    g.fill();
  }
  g.globalAlpha = 1;
}

/** Walls inside the halls, cut low so that nobody is lost behind them. */
export function paintWalls(b: Brush, scenario: Scenario, view: Rect): void {
  for (const wall of scenario.walls) {
    if (overlaps(grown(wall, 1.5), view))
      block(b, wall.xM, wall.yM, wall.wM, wall.dM, Math.min(0.7, wall.heightM), '#DDD5C6', {
        rM: 0.05,
        top: MATTER.wall,
      });
  }
  void fillRound;
}

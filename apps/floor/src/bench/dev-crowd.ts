/** A crowd without a fair behind it, for the bench and the art page: people on the spots of the layouts, and people who walk the aisles. */
import { type Facing, type Rect, type Scenario, sortByDepth, type Spot, type StandLayout } from '@floorwalk/engine';
import { POSE } from '../art/figures/poses.ts';
import type { FloorPlan } from '../art/ground/floor-plan.ts';
import { aisleRect } from '../art/ground/paint-halls.ts';
import { noiseAt } from '../art/noise.ts';
import { CHILD_LOOK, type CrowdFrame, STAFF_LOOK } from '../floor/crowd-frame.ts';
import type { DensityGrid } from '../floor/floor-view.ts';

const DIR: Readonly<Record<Facing, number>> = { E: 0, S: 2, W: 4, N: 6 };
const CYCLE_M = 1.35;
const WALKERS = 0.42;
const GROWN_LOOKS = 36;
const PRAM_AHEAD_M = 0.8;
type Body = {
  x: number;
  y: number;
  vx: number;
  vy: number;
  dir: number;
  pose: number;
  look: number;
  gait: number;
  phase: number;
  within: { x0: number; y0: number; x1: number; y1: number } | undefined;
};

function spotsOf(layout: StandLayout): readonly (readonly [Spot, number])[] {
  const visitors: [Spot, number][] = [...layout.places, ...layout.looks].map((spot) => [
    spot,
    noiseAt(spot.xM, spot.yM, 9),
  ]);
  const full = noiseAt(layout.entry.xM, layout.entry.yM, 3);
  const queue = layout.queue
    .slice(0, Math.floor(layout.queue.length * full * full))
    .map((spot): [Spot, number] => [spot, -1]);
  return [...visitors.filter(([, v]) => v < 0.25 + full * 0.5), ...queue];
}

function poseAt(spot: Spot, v: number): number {
  if (spot.sits) return POSE.sit;
  if (v < 0) return (spot.xM * 10) % 3 < 1 ? POSE.phone : POSE.queue;
  return v < 0.12 ? POSE.photo : v < 0.18 ? POSE.talk : v < 0.22 ? POSE.phone : POSE.stand;
}

export class DevCrowd {
  readonly bodies: Body[] = [];
  private readonly rect: Rect;

  /** So many people within a rectangle, m. */
  constructor(plan: FloorPlan, most: number, rect: Rect) {
    this.rect = rect;
    const all = [...plan.layouts.stands, ...plan.layouts.features];
    const standing = most - Math.floor(most * WALKERS);
    let staff = 0;
    for (const layout of all) for (const spot of layout.staff) this.stand(spot, POSE.talk, STAFF_LOOK + (staff++ % 6));
    for (const layout of all)
      for (const [spot, v] of spotsOf(layout))
        this.stand(spot, poseAt(spot, v), Math.floor(noiseAt(spot.xM, spot.yM, 4) * GROWN_LOOKS));
    const x = rect.xM + rect.wM / 2;
    const y = rect.yM + rect.dM / 2;
    const apart = (a: Body): number => Math.abs(a.x - x) / rect.wM + Math.abs(a.y - y) / rect.dM;
    this.bodies.sort((a, b) => apart(a) - apart(b));
    this.bodies.length = Math.min(this.bodies.length, standing);
    for (let i = this.bodies.length; i < standing; i++) {
      const xM = rect.xM + noiseAt(i, 11, 7) * rect.wM;
      const yM = rect.yM + noiseAt(i, 12, 7) * rect.dM;
      this.stand({ xM, yM, facing: 'S' }, i % 3 === 0 ? POSE.talk : POSE.stand, i % GROWN_LOOKS);
    }
    this.walkers(plan.scenario, most - standing);
  }
  private has(x: number, y: number): boolean {
    const { xM, yM, wM, dM } = this.rect;
    return x > xM && y > yM && x < xM + wM && y < yM + dM;
  }
  private stand(spot: Spot, pose: number, look: number): void {
    if (!this.has(spot.xM, spot.yM)) return;
    const turn = noiseAt(spot.xM, spot.yM, 6);
    this.bodies.push({
      x: spot.xM,
      y: spot.yM,
      vx: 0,
      vy: 0,
      dir: (DIR[spot.facing] + (turn < 0.2 ? 1 : turn > 0.8 ? 7 : 0)) & 7,
      pose,
      look,
      gait: 0,
      phase: Math.floor(turn * 997) & 255,
      within: undefined,
    });
  }
  /** Alone, in pairs, with children; a few with prams and in wheelchairs. */
  private walkers(scenario: Scenario, n: number): void {
    const { xM, yM, wM, dM } = this.rect;
    const rects = scenario.aisles
      .map(aisleRect)
      .map((r) => ({
        eastWest: r.eastWest,
        x0: Math.max(r.xM, xM) + 0.4,
        y0: Math.max(r.yM, yM) + 0.4,
        x1: Math.min(r.xM + r.wM, xM + wM) - 0.4,
        y1: Math.min(r.yM + r.dM, yM + dM) - 0.4,
      }))
      .filter((r) => r.x1 - r.x0 > 1 && r.y1 - r.y0 > 1);
    for (let i = 0; i < n && rects.length > 0; i++) {
      const within = rects[i % rects.length];
      const { x0, y0, x1, y1, eastWest } = within;
      const kind = noiseAt(i, 8, 7);
      const speed = (0.8 + noiseAt(i, 3, 7) * 0.5) * (noiseAt(i, 4, 7) < 0.5 ? -1 : 1);
      const slant = (noiseAt(i, 5, 7) - 0.5) * 0.2;
      const one: Body = {
        x: x0 + noiseAt(i, 1, 7) * (x1 - x0),
        y: y0 + noiseAt(i, 2, 7) * (y1 - y0),
        vx: eastWest ? speed : slant,
        vy: eastWest ? slant : speed,
        dir: 0,
        pose: kind < 0.04 ? POSE.wheelchair : kind < 0.09 ? POSE.push : POSE.walk,
        look: Math.floor(noiseAt(i, 6, 7) * GROWN_LOOKS),
        gait: noiseAt(i, 9, 7),
        phase: (i * 89) & 255,
        within,
      };
      this.bodies.push(one);
      if (kind < 0.04 || kind > 0.5 || i + 1 >= n) continue;
      // Beside, on the side where there is room.
      const side = eastWest ? one.y > (y0 + y1) / 2 : one.x > (x0 + x1) / 2;
      const m = side ? -0.66 : 0.66;
      const look = kind < 0.2 ? CHILD_LOOK + (i % 4) : (one.look + 7) % GROWN_LOOKS;
      const [x, y] = eastWest ? [one.x, one.y + m] : [one.x + m, one.y];
      this.bodies.push({ ...one, x, y, pose: POSE.walk, look, gait: noiseAt(i, 10, 7) });
      i++;
    }
  }
  /** `dtS` seconds on. */
  step(dtS: number): void {
    for (const body of this.bodies) {
      if (!body.within) continue;
      body.x += body.vx * dtS;
      body.y += body.vy * dtS;
      const { x0, x1, y0, y1 } = body.within;
      if ((body.x < x0 && body.vx < 0) || (body.x > x1 && body.vx > 0)) body.vx = -body.vx;
      if ((body.y < y0 && body.vy < 0) || (body.y > y1 && body.vy > 0)) body.vy = -body.vy;
      body.dir = Math.round(Math.atan2(body.vy, body.vx) / (Math.PI / 4)) & 7;
      body.gait = (body.gait + (Math.sqrt(body.vx ** 2 + body.vy ** 2) * dtS) / CYCLE_M) % 1;
    }
  }
  /** The frame that leads to where everybody is now, `dtS` after the last. */
  frame(player: CrowdFrame['player'], atMs: number, dtS: number): CrowdFrame {
    const rows: Body[] = [];
    for (const body of this.bodies) {
      rows.push(body);
      if (body.pose !== POSE.push) continue;
      const a = (body.dir * Math.PI) / 4;
      const x = body.x + Math.cos(a) * PRAM_AHEAD_M;
      const y = body.y + Math.sin(a) * PRAM_AHEAD_M;
      rows.push({ ...body, x, y, pose: POSE.pram });
    }
    const n = rows.length;
    const order = new Int32Array(n);
    sortByDepth(
      Float64Array.from(rows, ({ y }) => y),
      n,
      order,
    );
    const sorted = Array.from(order, (i) => rows[i]);
    const real = (of: (body: Body) => number): Float32Array => Float32Array.from(sorted, of);
    const byte = (of: (body: Body, i: number) => number): Uint8Array => Uint8Array.from(sorted, of);
    const strideOf = ({ vx, vy }: Body): number => (Math.sqrt(vx * vx + vy * vy) * dtS) / CYCLE_M;
    return {
      count: n,
      fromXM: real(({ x, vx }) => x - vx * dtS),
      fromYM: real(({ y, vy }) => y - vy * dtS),
      xM: real(({ x }) => x),
      yM: real(({ y }) => y),
      depthM: real(({ y }) => y),
      gait: real((body) => (body.gait - strideOf(body) + 1) % 1),
      stride: real(strideOf),
      dir: byte(({ dir }) => dir),
      pose: byte(({ pose }) => pose),
      look: byte(({ look }) => look),
      phase: byte(({ phase }) => phase),
      alpha: new Uint8Array(n).fill(255),
      player,
      atMs,
      intervalMs: dtS * 1000,
    };
  }
  density(scenario: Scenario): DensityGrid {
    const hall = scenario.halls[0];
    const cellM = 2;
    const cols = Math.ceil(hall.wM / cellM);
    const rows = Math.ceil(hall.dM / cellM);
    const values = new Float32Array(cols * rows);
    for (const body of this.bodies) {
      const i = Math.floor((body.x - hall.xM) / cellM);
      const j = Math.floor((body.y - hall.yM) / cellM);
      if (i >= 0 && j >= 0 && i < cols && j < rows) values[j * cols + i] += 1 / (cellM * cellM);
    }
    return { cellM, cols, rows, xM: hall.xM, yM: hall.yM, values };
  }
}

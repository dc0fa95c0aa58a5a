/** A crowd without a fair behind it, for the bench and the art page: people on the spots of the layouts, and people who walk the aisles. */
import type { Facing, Scenario, Spot, StandLayout } from '@floorwalk/engine';
import { POSE } from '../art/figures/poses.ts';
import { aisleRect } from '../art/ground/paint-halls.ts';
import type { FloorPlan } from '../art/ground/floor-plan.ts';
import { noiseAt } from '../art/noise.ts';
import { type CrowdFrame, STAFF_LOOK } from '../floor/crowd-frame.ts';
import type { DensityGrid } from '../floor/floor-view.ts';

const DIR: Readonly<Record<Facing, number>> = { E: 0, S: 2, W: 4, N: 6 };
type Body = {
  x: number;
  y: number;
  vx: number;
  vy: number;
  dir: number;
  pose: number;
  look: number;
  rect: { x0: number; y0: number; x1: number; y1: number } | undefined;
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

export class DevCrowd {
  readonly bodies: Body[] = [];
  private readonly most: number;
  private nextId = 0;
  constructor(plan: FloorPlan, most: number, aroundXM: number, aroundYM: number) {
    this.most = most;
    const all = [...plan.layouts.stands, ...plan.layouts.features];
    const walkers = Math.floor(most * 0.42);
    for (const layout of all)
      for (const spot of layout.staff) this.stand(spot, POSE.talk, STAFF_LOOK + (this.nextId % 6));
    for (const layout of all) {
      for (const [spot, v] of spotsOf(layout)) {
        const seated =
          plan.layouts.features.includes(layout) &&
          layout.props.some(
            (p) =>
              (p.kind === 'seat' || p.kind === 'pouf') &&
              Math.abs(p.xM + p.wM / 2 - spot.xM) < 0.3 &&
              Math.abs(p.yM + p.dM / 2 - spot.yM) < 0.35,
          );
        const pose = seated
          ? POSE.sit
          : v < 0
            ? (spot.xM * 10) % 3 < 1
              ? POSE.phone
              : POSE.queue
            : v < 0.1
              ? POSE.photo
              : v < 0.16
                ? POSE.talk
                : v < 0.2
                  ? POSE.phone
                  : POSE.stand;
        this.stand(spot, pose, Math.floor(noiseAt(spot.xM, spot.yM, 4) * 40));
      }
    }
    this.bodies.sort(
      (a, b) =>
        Math.abs(a.x - aroundXM) + Math.abs(a.y - aroundYM) - Math.abs(b.x - aroundXM) - Math.abs(b.y - aroundYM),
    );
    this.bodies.length = Math.min(this.bodies.length, most - walkers);
    this.walkers(plan.scenario, walkers, aroundXM, aroundYM);
  }
  private stand(spot: Spot, pose: number, look: number): void {
    this.nextId++;
    const turn = noiseAt(spot.xM, spot.yM, 6);
    this.bodies.push({
      x: spot.xM,
      y: spot.yM,
      vx: 0,
      vy: 0,
      dir: (DIR[spot.facing] + (turn < 0.2 ? 1 : turn > 0.8 ? 7 : 0)) & 7,
      pose,
      look,
      rect: undefined,
    });
  }
  private walkers(scenario: Scenario, n: number, x: number, y: number): void {
    const rects = scenario.aisles
      .map(aisleRect)
      .filter((r) => r.xM < x + 70 && r.xM + r.wM > x - 70 && r.yM < y + 50 && r.yM + r.dM > y - 50);
    if (rects.length === 0) return;
    for (let i = 0; i < n; i++) {
      const r = rects[i % rects.length];
      const x0 = Math.max(r.xM, x - 60);
      const x1 = Math.min(r.xM + r.wM, x + 60);
      const y0 = Math.max(r.yM, y - 45);
      const y1 = Math.min(r.yM + r.dM, y + 45);
      const px = x0 + noiseAt(i, 1, 7) * (x1 - x0);
      const py = y0 + noiseAt(i, 2, 7) * (y1 - y0);
      const speed = (0.8 + noiseAt(i, 3, 7) * 0.7) * (noiseAt(i, 4, 7) < 0.5 ? -1 : 1);
      const slant = (noiseAt(i, 5, 7) - 0.5) * 0.3;
      const vx = r.eastWest ? speed : slant;
      const vy = r.eastWest ? slant : speed;
      this.bodies.push({
        x: px,
        y: py,
        vx,
        vy,
        dir: 0,
        pose: POSE.walk,
        look: Math.floor(noiseAt(i, 6, 7) * 40),
        rect: { x0, y0, x1, y1 },
      });
    }
  }
  /** `dtS` seconds on. */
  step(dtS: number): void {
    for (const body of this.bodies) {
      if (!body.rect) continue;
      body.x += body.vx * dtS;
      body.y += body.vy * dtS;
      const { x0, x1, y0, y1 } = body.rect;
      if ((body.x < x0 && body.vx < 0) || (body.x > x1 && body.vx > 0)) body.vx = -body.vx;
      if ((body.y < y0 && body.vy < 0) || (body.y > y1 && body.vy > 0)) body.vy = -body.vy;
      body.dir = Math.round(Math.atan2(body.vy, body.vx) / (Math.PI / 4)) & 7;
    }
  }
  frame(player: CrowdFrame['player'], atMs: number, intervalMs: number): CrowdFrame {
    const n = Math.min(this.bodies.length, this.most);
    const frame = {
      count: n,
      ids: new Int32Array(n),
      xM: new Float32Array(n),
      yM: new Float32Array(n),
      dir: new Uint8Array(n),
      pose: new Uint8Array(n),
      look: new Uint8Array(n),
      phase: new Uint8Array(n),
      player,
      atMs,
      intervalMs,
    };
    for (let i = 0; i < n; i++) {
      const body = this.bodies[i];
      frame.ids[i] = i;
      frame.xM[i] = body.x;
      frame.yM[i] = body.y;
      frame.dir[i] = body.dir;
      frame.pose[i] = body.pose;
      frame.look[i] = body.look;
      frame.phase[i] = (i * 89) & 255;
    }
    return frame;
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

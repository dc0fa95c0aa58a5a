/** A lively small fair with its bodies, for tests. */
import { type Bodies, createBodies, type Layouts } from '../src/bodies/bodies.ts';
import { stepBodies } from '../src/bodies/step-bodies.ts';
import { syncBodies } from '../src/bodies/sync-bodies.ts';
import { createFair } from '../src/fair/create-fair.ts';
import type { Fair } from '../src/fair/fair.ts';
import { runUntil } from '../src/fair/run.ts';
import { dealFloor } from '../src/floor/deal.ts';
import { smallFair } from '../src/plan/fixture.ts';
import { layoutFeature, layoutStand } from '../src/plan/layout.ts';
import { buildNetwork } from '../src/plan/network.ts';
import type { FairParameters, Point, Rect } from '../src/scenario/scenario.ts';

export type LiveHall = { readonly fair: Fair; readonly bodies: Bodies; readonly layouts: Layouts; nowMs: number };
export const WHOLE: Rect = { xM: -5, yM: -5, wM: 70, dM: 50 };

/** The small fair at 10:00, when it is full; nothing is in view yet. */
export function liveHall(seed: number, visits = 1500, parameters: Partial<FairParameters> = {}): LiveHall {
  const small = smallFair();
  const walls = [
    { xM: -0.3, yM: -0.3, wM: 60.6, dM: 0.3, heightM: 3 },
    { xM: -0.3, yM: 40, wM: 60.6, dM: 0.3, heightM: 3 },
    { xM: 36, yM: 22, wM: 0.06, dM: 0.8, heightM: 3 },
  ];
  const scenario = { ...small, walls, fair: { ...small.fair, visitsPerDay: [visits], ...parameters } };
  const floor = dealFloor(scenario, seed, 'plain');
  const network = buildNetwork(scenario);
  const layouts = { stands: scenario.exhibitors.map(layoutStand), features: scenario.features.map(layoutFeature) };
  const spots = {
    looks: Int32Array.from(layouts.stands, ({ looks }) => looks.length),
    queue: Int32Array.from(layouts.stands, ({ queue }) => queue.length),
  };
  const fair = createFair(floor, network, { day: 0, spots });
  const nowMs = 10 * 3600000;
  runUntil(fair, nowMs);
  return { fair, bodies: createBodies(floor, network, layouts), layouts, nowMs };
}

/** One tick: the fair goes on, the bodies follow and walk. */
export function tick(hall: LiveHall, dtSeconds = 0.1, view: Rect = WHOLE, player?: Point): void {
  hall.nowMs += Math.round(dtSeconds * 1000);
  runUntil(hall.fair, hall.nowMs);
  syncBodies(hall.bodies, hall.fair, hall.nowMs, view);
  stepBodies(hall.bodies, dtSeconds, player);
}

export type Seen = { readonly x: number; readonly y: number; readonly dir: number; readonly going: number };
/** Bodies by id. */
export function seen({ bodies }: LiveHall): Map<number, Seen> {
  const rows = new Map<number, Seen>();
  for (let i = 0; i < bodies.count; i++) {
    rows.set(bodies.id[i], { x: bodies.x[i], y: bodies.y[i], dir: bodies.dir[i], going: bodies.going[i] });
  }
  return rows;
}
export function apartM(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

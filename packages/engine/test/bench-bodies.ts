/**
 * Walks the bodies of a scenario and times them: `node test/bench-bodies.ts [scenario] [hour] [seconds] [view width in m] [x] [y]`.
 * Prints ms per sync and per step, and what must not happen: bodies in walls, jumps, people who don't get on.
 */
import { createBodies } from '../src/bodies/bodies.ts';
import { GOING } from '../src/bodies/body-kinds.ts';
import { frameOf } from '../src/bodies/frame-of.ts';
import { clearanceM } from '../src/bodies/solids.ts';
import { stepBodies } from '../src/bodies/step-bodies.ts';
import { syncBodies } from '../src/bodies/sync-bodies.ts';
import { createFair } from '../src/fair/create-fair.ts';
import { runUntil } from '../src/fair/run.ts';
import { dealFloor } from '../src/floor/deal.ts';
import { layoutFeature, layoutStand } from '../src/plan/layout.ts';
import { buildNetwork } from '../src/plan/network.ts';
import { loadScenario } from '../../scenarios/src/index.ts';

const id = process.argv[2] ?? 'first-steps';
const hour = Number(process.argv[3] ?? 11);
const seconds = Number(process.argv[4] ?? 60);
const scenario = loadScenario(id);
const floor = dealFloor(scenario, 1, scenario.worlds[0].id);
const network = buildNetwork(scenario);
const layouts = { stands: scenario.exhibitors.map(layoutStand), features: scenario.features.map(layoutFeature) };
const spots = {
  looks: Int32Array.from(layouts.stands, ({ looks }) => looks.length),
  queue: Int32Array.from(layouts.stands, ({ queue }) => queue.length),
};
const fair = createFair(floor, network, { day: scenario.visit.day, spots });
runUntil(fair, hour * 3600000);
const wide = Number(process.argv[5] ?? 44);
const view = {
  xM: Number(process.argv[6] ?? scenario.visit.start.xM) - wide / 2,
  yM: Number(process.argv[7] ?? scenario.visit.start.yM) - wide / 2,
  wM: wide,
  dM: wide,
};
let t = performance.now();
const bodies = createBodies(floor, network, layouts);
console.log(
  `create ${(performance.now() - t).toFixed(0)} ms, ${scenario.exhibitors.length} stands, ${network.nodeCount} nodes`,
);
const DT_S = 0.05;
const syncs: number[] = [];
const steps: number[] = [];
let walls = 0;
let jumps = 0;
let took = 0;
let gave = 0;
let stuck = 0;
let squeezed = 0;
let walkers = 0;
let behind = 0;
let before = new Map<number, readonly [number, number]>();
for (let k = 0; k < seconds / DT_S; k++) {
  const nowMs = hour * 3600000 + Math.round(k * DT_S * 1000);
  runUntil(fair, nowMs);
  t = performance.now();
  syncBodies(bodies, fair, nowMs, view);
  syncs.push(performance.now() - t);
  t = performance.now();
  stepBodies(bodies, DT_S);
  steps.push(performance.now() - t);
  const after = new Map<number, readonly [number, number]>();
  for (let i = 0; i < bodies.count; i++) {
    const [x, y] = [bodies.x[i], bodies.y[i]];
    after.set(bodies.id[i], [x, y]);
    const old = before.get(bodies.id[i]);
    if (!old) took++;
    else if (Math.hypot(x - old[0], y - old[1]) > 0.4) jumps++;
    if (clearanceM(bodies.solids, x, y) < 0.19) walls++;
    if (bodies.going[i] !== GOING.standing) {
      walkers++;
      if (bodies.stuckS[i] > 2) stuck++;
      if (bodies.wantMps[i] > 1.7 * bodies.freeMps[i]) behind++;
    }
  }
  for (const one of before.keys()) if (!after.has(one)) gave++;
  if (k % 20 === 0) {
    for (let i = 0; i < bodies.count; i++)
      for (let j = 0; j < i; j++)
        if (Math.hypot(bodies.x[i] - bodies.x[j], bodies.y[i] - bodies.y[j]) < 0.3) squeezed++;
  }
  before = after;
}
const figure = (values: number[]): string => {
  const sorted = values.slice(20).toSorted((a, b) => a - b);
  const at = (q: number): string => sorted[Math.floor(q * (sorted.length - 1))].toFixed(3);
  return `median ${at(0.5)}, 95% ${at(0.95)}, most ${at(1)} ms`;
};
const poses = new Map<number, number>();
for (const pose of frameOf(bodies).pose) poses.set(pose, (poses.get(pose) ?? 0) + 1);
const ticks = seconds / DT_S;
console.log({
  inside: fair.counts.admitted - fair.counts.left,
  bodies: bodies.count,
  walkersMean: walkers / ticks,
  stuckShare: stuck / Math.max(1, walkers),
  behindShare: behind / Math.max(1, walkers),
  inWalls: walls,
  jumps,
  tookPerS: took / seconds,
  gavePerS: gave / seconds,
  closePairsMean: squeezed / (ticks / 20),
  poses: Object.fromEntries(poses),
});
console.log(`sync ${figure(syncs)}`);
console.log(`step ${figure(steps)}`);

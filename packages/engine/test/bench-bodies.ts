/**
 * Walks the bodies of a scenario and times them:
 * `node test/bench-bodies.ts [FILE | large] [hour] [seconds] [view width in m] [x] [y] [time step in s]`.
 * FILE is a compiled scenario, as the app's build leaves in dist/scenarios/.
 * 'large' is a made-up plan of 200 x 190 m with 70,000 visits. Prints ms per sync and per step, and what must not happen:
 * bodies in walls, jumps, people who don't get on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Bodies, createBodies } from '../src/bodies/bodies.ts';
import { GOING } from '../src/bodies/body-kinds.ts';
import { frameOf } from '../src/bodies/frame-of.ts';
import { clearanceM, solidRects } from '../src/bodies/solids.ts';
import { stepBodies } from '../src/bodies/step-bodies.ts';
import { syncBodies } from '../src/bodies/sync-bodies.ts';
import { createFair } from '../src/fair/create-fair.ts';
import { runUntil } from '../src/fair/run.ts';
import { dealFloor } from '../src/floor/deal.ts';
import { aisle, gate, plan, standAt } from '../src/plan/fixture.ts';
import { layoutFeature, layoutStand } from '../src/plan/layout.ts';
import { buildNetwork } from '../src/plan/network.ts';
import type { Exhibitor, Feature, Scenario } from '../src/scenario/scenario.ts';

/** Bands of row stands and of islands between aisles, seats and cafes in the west. */
function largePlan(visits: number): Scenario {
  const exhibitors: Exhibitor[] = [];
  const aisles = [8, 60, 112, 164, 196].map((xM, i) => aisle(`cross-${i}`, xM, 4, xM, 186, 5));
  const features: Feature[] = [];
  const name = { en: 'rest', zh: 'rest' };
  let y = 4;
  for (let band = 0; y < 170; band++) {
    const deep = band % 3 === 2 ? 12 : 3;
    for (let block = 0; block < 4; block++) {
      const from = [11, 63, 115, 167][block];
      const to = [57, 109, 161, 193][block];
      if (deep === 3) {
        for (let x = from; x + 3 <= to; x += 3)
          exhibitors.push(standAt(`row-${band}-${x}`, 'row', { xM: x, yM: y, wM: 3, dM: 3 }, { places: 1 + (x % 2) }));
      } else if (block === 3) {
        const kind = (['cafe', 'stage', 'seats'] as const)[Math.floor(band / 3) % 3];
        features.push({ id: `f-${band}`, kind, hallId: 'hall', name, xM: from, yM: y, wM: 24, dM: 12 });
      } else {
        for (let x = from; x + 15 <= to; x += 15.4)
          exhibitors.push(
            standAt(
              `island-${band}-${Math.floor(x)}`,
              band % 2 ? 'island' : 'pen',
              { xM: x, yM: y, wM: 15, dM: 12 },
              {
                places: 4,
                staff: 6,
                fame: 3,
              },
            ),
          );
      }
    }
    y += deep;
    aisles.push(aisle(`aisle-${band}`, 5, y + 2.4, 198, y + 2.4, 4.8));
    y += 4.8;
  }
  const { fair } = plan();
  return plan({
    halls: [{ id: 'hall', name, xM: 0, yM: 0, wM: 200, dM: 190, outdoors: false }],
    exhibitors,
    features,
    aisles,
    gates: [
      gate('in', 8, 186),
      gate('in-2', 112, 186),
      gate('out', 60, 186, 'exit'),
      gate('out-2', 164, 186, 'exit'),
    ].map((one) => ({ ...one, widthM: 20 })),
    walls: [
      { xM: -0.3, yM: -0.3, wM: 200.6, dM: 0.3, heightM: 3 },
      { xM: -0.3, yM: 0, wM: 0.3, dM: 190, heightM: 3 },
    ],
    fair: {
      ...fair,
      hourlyWeights: [1, 1.5, 1, 1, 1, 1, 0.5, 0.2],
      visitsPerDay: [visits],
      choiceSet: 60,
      stayMedianMs: 9_000_000,
    },
    visit: { start: { xM: 86, yM: 60 }, startMs: 36_000_000, budgetMinutes: 30, day: 0 },
  });
}

const id = process.argv[2] ?? 'first-steps';
const hour = Number(process.argv[3] ?? 11);
const seconds = Number(process.argv[4] ?? 60);
const scenario = id === 'large' ? largePlan(70_000) : (JSON.parse(readFileSync(id, 'utf8')) as Scenario);
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
const DT_S = Number(process.argv[8] ?? 0.05);
const syncs: number[] = [];
const steps: number[] = [];
let [walls, jumps, took, gave, stuck, close, walkers, behind, lost] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
let before = new Map<number, readonly [number, number]>();
const trails = new Map<number, string[]>();
const inside = ({ xM, yM, wM, dM }: typeof view, x: number, y: number, m: number): boolean =>
  x > xM + m && x < xM + wM - m && y > yM + m && y < yM + dM - m;
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
    else if (Math.hypot(x - old[0], y - old[1]) > 8 * DT_S) jumps++;
    if (clearanceM(bodies.solids, x, y) < 0.19) walls++;
    if (bodies.going[i] !== GOING.standing) {
      walkers++;
      if (bodies.stuckS[i] > 2) stuck++;
      if (bodies.wantMps[i] > 1.7 * bodies.freeMps[i]) behind++;
      if (k * DT_S > seconds - 15 && k % 4 === 0) {
        const trail = trails.get(bodies.id[i]) ?? [];
        trail.push(`${x.toFixed(2)},${y.toFixed(2)}`);
        trails.set(bodies.id[i], trail);
      }
    }
  }
  for (const [one, [x, y]] of before) {
    if (after.has(one)) continue;
    gave++;
    if (inside(view, x, y, 2)) lost++;
  }
  if (k % 20 === 0) close += closePairs(bodies);
  if (process.env.TRACE && k % 40 === 0)
    console.log(
      k * DT_S,
      bodies.count,
      [0, 1, 2].map((g) => bodies.going.subarray(0, bodies.count).reduce((n, v) => n + (v === g ? 1 : 0), 0)).join(' '),
    );
  before = after;
}

function closePairs({ count, x, y }: Bodies): number {
  let pairs = 0;
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) if ((x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2 < 0.09) pairs++;
  return pairs;
}
const figure = (values: number[]): string => {
  const sorted = values.slice(20).toSorted((a, b) => a - b);
  const at = (q: number): string => sorted[Math.floor(q * (sorted.length - 1))].toFixed(3);
  return `median ${at(0.5)}, 95% ${at(0.95)}, most ${at(1)} ms`;
};
const poses: Record<number, number> = {};
for (const pose of frameOf(bodies).pose) poses[pose] = (poses[pose] ?? 0) + 1;
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
  gaveInViewPerS: lost / seconds,
  closePairsMean: close / Math.ceil(ticks / 20),
  poses,
});
console.log(`sync ${figure(syncs)}`);
console.log(`step ${figure(steps)}`);

if (process.env.SVG) {
  const px = 30;
  const rect = (one: { xM: number; yM: number; wM: number; dM: number }, fill: string): string =>
    `<rect x="${one.xM}" y="${one.yM}" width="${one.wM}" height="${one.dM}" fill="${fill}"/>`;
  const parts = solidRects(scenario, layouts).map((one) => rect(one, '#99a'));
  for (const { xM, yM, wM, dM } of scenario.exhibitors.map((one) => one.rect))
    parts.push(`<rect x="${xM}" y="${yM}" width="${wM}" height="${dM}" fill="none" stroke="#bbc" stroke-width=".05"/>`);
  for (const trail of trails.values())
    parts.push(`<polyline points="${trail.join(' ')}" fill="none" stroke="#e60" stroke-width=".05" opacity=".6"/>`);
  const colours = ['#06c', '#c00', '#0a0'];
  for (let i = 0; i < bodies.count; i++) {
    const colour = bodies.row[i] < 0 ? '#777' : bodies.stuckS[i] > 2 ? '#f0f' : colours[bodies.going[i]];
    const a = (bodies.dir[i] * Math.PI) / 4;
    parts.push(`<circle cx="${bodies.x[i]}" cy="${bodies.y[i]}" r=".2" fill="${colour}"/>`);
    parts.push(
      `<path d="M${bodies.x[i]} ${bodies.y[i]}l${0.3 * Math.cos(a)} ${0.3 * Math.sin(a)}" stroke="#000" stroke-width=".06"/>`,
    );
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide * px}" height="${wide * px}" viewBox="${view.xM} ${view.yM} ${wide} ${wide}"><rect x="-50" y="-50" width="999" height="999" fill="#fff"/>${parts.join('')}</svg>`;
  writeFileSync(process.env.SVG, svg);
}

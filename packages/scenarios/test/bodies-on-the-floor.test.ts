import {
  buildNetwork,
  createBodies,
  createFair,
  dealFloor,
  layoutFeature,
  layoutStand,
  type Rect,
  runUntil,
  stepBodies,
  syncBodies,
} from '@floorwalk/engine';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../src/index.ts';

const HOUR_MS = 3_600_000;
const TICK_S = 0.1;
const MINUTES = 2;
/** A body is a disc of 0.2 m. */
const CLEAR_M = 0.199;

const scenario = loadScenario('waic-2024');
const stands = scenario.exhibitors.map(layoutStand);
const features = scenario.features.map(layoutFeature);
const network = buildNetwork(scenario, stands);
const fair = createFair(dealFloor(scenario, 5, scenario.worlds[0].id), network, {
  day: 0,
  spots: {
    looks: Int32Array.from(stands, ({ looks }) => looks.length),
    queue: Int32Array.from(stands, ({ queue }) => queue.length),
  },
});
runUntil(fair, 10.5 * HOUR_MS);

const around = (xM: number, yM: number): Rect => ({ xM: xM - 22, yM: yM - 18, wM: 44, dM: 36 });
const onStand = (id: string): Rect => {
  const { rect } = scenario.exhibitors[scenario.exhibitors.findIndex((one) => one.id === id)];
  return around(rect.xM + rect.wM / 2, rect.yM + rect.dM);
};
const onFeature = (id: string): Rect => {
  const { xM, yM, wM, dM } = scenario.features[scenario.features.findIndex((one) => one.id === id)];
  return around(xM + wM / 2, yM + dM / 2);
};
const PLACES: readonly (readonly [name: string, view: Rect])[] = [
  ['the entrance', around(scenario.gates[0].xM, scenario.gates[0].yM - 8)],
  ['a stand with a long queue', onStand('tesla')],
  ['a large stand', onStand('huawei')],
  ['the plaza', onFeature('formation')],
  ['a stage', onFeature('H3-stage-1')],
  ['a cafe', onFeature('H3-cafe-1')],
  ['the start-ups', onStand('stepfun')],
];

describe('bodies on the floor of WAIC 2024', () => {
  const bodies = createBodies(fair.floor, network, { stands, features });
  const solid = [...scenario.walls, ...[...stands, ...features].flatMap(({ props }) => props.filter((p) => p.solid))];

  it.each(PLACES)('[BD25] none is ever inside a wall or anything solid: %s', (_, view) => {
    const near = solid.filter(
      ({ xM, yM, wM, dM }) =>
        xM < view.xM + view.wM + 4 && yM < view.yM + view.dM + 4 && xM + wM > view.xM - 4 && yM + dM > view.yM - 4,
    );
    const edges = Float64Array.from(near.flatMap(({ xM, yM, wM, dM }) => [xM, yM, xM + wM, yM + dM]));
    const fromMs = fair.counts.nowMs;
    let seen = 0;
    const inside = new Set<string>();
    for (let tick = 1; tick <= (MINUTES * 60) / TICK_S; tick++) {
      const nowMs = fromMs + tick * TICK_S * 1000;
      if (tick % 10 === 0) runUntil(fair, nowMs);
      syncBodies(bodies, fair, nowMs, view);
      stepBodies(bodies, TICK_S);
      seen = Math.max(seen, bodies.count);
      for (let i = 0; i < bodies.count; i++) {
        const x = bodies.x[i];
        const y = bodies.y[i];
        for (let e = 0; e < edges.length; e += 4) {
          const dx = x < edges[e] ? edges[e] - x : x - edges[e + 2];
          if (dx >= CLEAR_M) continue;
          const dy = y < edges[e + 1] ? edges[e + 1] - y : y - edges[e + 3];
          if (dy >= CLEAR_M) continue;
          const outX = dx > 0 ? dx : 0;
          const outY = dy > 0 ? dy : 0;
          if (outX * outX + outY * outY < CLEAR_M * CLEAR_M) inside.add(JSON.stringify(near[e / 4]));
        }
      }
    }
    expect([...inside]).toEqual([]);
    expect(seen).toBeGreaterThan(50);
  });
});

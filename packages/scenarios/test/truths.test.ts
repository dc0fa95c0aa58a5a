import { dealFloor } from '@floorwalk/engine';
import { expect, it } from 'vitest';
import { loadScenario } from '../src/index.ts';

const scenario = loadScenario('waic-2024');
const SEEDS = 120;
/** From the 10th to the 90th percentile of a truth, over all worlds. */
const LEAST_SPREAD = 0.15;

const floors = scenario.worlds.map(({ id }) =>
  Array.from({ length: SEEDS }, (_, seed) => dealFloor(scenario, seed + 1000, id)),
);
const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
const variance = (xs: readonly number[]) => mean(xs.map((x) => (x - mean(xs)) ** 2));

it('[FL12] asks about twenty things or more, whose truths spread widely, and not by world', () => {
  for (const { id } of scenario.questions) {
    const groups = floors.map((world) => world.map(({ truths }) => truths.get(id) ?? Number.NaN));
    const all = groups.flat().toSorted((a, b) => a - b);
    const at = (p: number) => all[Math.floor(p * all.length)];
    expect(all[0], id).toBeGreaterThanOrEqual(0);
    expect(all.at(-1), id).toBeLessThanOrEqual(1);
    expect(at(0.9) - at(0.1), `${id}: spread`).toBeGreaterThan(LEAST_SPREAD);
    const between = variance(groups.map(mean));
    expect(between / (between + mean(groups.map(variance))), `${id}: share of the world`).toBeLessThan(0.3);
  }
  for (const { exhibits, quality } of floors.flat()) {
    const count = (of: string) => exhibits.filter(({ kind, neutral }) => kind === of && !neutral).length;
    for (const kind of ['chatbot', 'text-to-image', 'text-to-video', 'robot', 'application', 'accelerator'])
      expect(count(kind), kind).toBeGreaterThanOrEqual(20);
    expect(quality.filter((value) => !Number.isNaN(value)).length).toBeGreaterThanOrEqual(20);
  }
});

import { queueRows, runUntil } from '@floorwalk/engine';
import { loadScenario } from '@floorwalk/scenarios';
import { beforeAll, expect, it } from 'vitest';
import { createWorld } from '../src/world/world.ts';

const scenario = loadScenario('waic-2024');
const NOON_MS = 12 * 3_600_000;

const world = createWorld(scenario, 3, scenario.worlds[0].id);
beforeAll(() => {
  // At noon queues are long.
  runUntil(world.fair, NOON_MS);
  world.begin(undefined, NOON_MS);
});

it('[UI36] what the boards tell of queues is what the fair says, and every stand is within reach', () => {
  const { queueing, waitS, metres } = world.board();
  const inFair = scenario.exhibitors.map((_, row) => queueRows(world.fair, row).length);
  expect([...queueing]).toEqual(inFair);
  expect(Math.max(...inFair)).toBeGreaterThan(5);
  inFair.forEach((waiting, row) => {
    if (waiting > 0) expect(waitS[row]).toBeGreaterThan(0);
    expect(metres[row]).toBeGreaterThanOrEqual(0);
    expect(metres[row]).toBeLessThan(700);
  });
});

it('[UI36] who joins a queue has just those before them who wait in the fair', () => {
  const { queueing } = world.board();
  const painters = new Set(
    world.floor.exhibits.filter(({ kind, neutral }) => kind === 'text-to-image' && !neutral).map((e) => e.exhibitorRow),
  );
  const row = scenario.exhibitors.findIndex((_, i) => queueing[i] > 2 && painters.has(i));
  const { id } = scenario.exhibitors[row];
  expect(world.goTo({ exhibitorId: id }).length).toBeGreaterThan(1);
  world.setClock('run');
  for (let i = 0; i < 20_000 && world.isGuided(); i++) world.tick(0.1);
  const { view } = world.submit({ type: 'look', exhibitor: id });
  expect(view.looks.at(-1)?.exhibits.map(({ kind }) => kind)).toContain('text-to-image');
  const ahead = queueRows(world.fair, row).length;
  const joined = world.submit({ type: 'join-queue', exhibitor: id });
  expect(joined.rejections).toEqual([]);
  expect(joined.view.queue?.ahead).toBe(ahead);
});

import type { Feature } from '@floorwalk/engine';
import { loadScenario } from '@floorwalk/scenarios';
import { expect, it } from 'vitest';
import type { FloorPlan } from '../ground/floor-plan.ts';
import { dressBoards } from './dress-boards.ts';

it('[UI132] each board, and the columnist, stands at each of its places, before seats and stages', () => {
  const scenario = loadScenario('waic-2024');
  const { boards = [], features } = scenario;
  const placed = dressBoards({ scenario } as FloorPlan);
  const places = boards.flatMap((board) => board.features.map((id) => ({ board, id })));
  expect(places.length).toBeGreaterThan(10);
  expect(placed).toHaveLength(places.length);
  placed.forEach((prop, i) => {
    const { board, id } = places[i];
    const { xM, yM, wM, dM } = features.find((feature) => feature.id === id) as Feature;
    expect(prop.label).toEqual([board.title.en, board.title.zh]);
    expect(prop.kind === 'columnist').toBe(board.look === 'columnist');
    expect(prop.yM, id).toBeGreaterThanOrEqual(yM + dM);
    expect(prop.yM, id).toBeLessThan(yM + dM + 1);
    expect(prop.xM + prop.wM, id).toBeGreaterThan(xM);
    expect(prop.xM, id).toBeLessThan(xM + wM);
  });
});

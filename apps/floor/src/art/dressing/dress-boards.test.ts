import type { Feature, FeatureKind, WallBoard } from '@floorwalk/engine';
import { expect, it } from 'vitest';
import type { FloorPlan } from '../ground/floor-plan.ts';
import { dressBoards } from './dress-boards.ts';

const feature = (id: string, kind: FeatureKind, wM: number, dM: number): Feature => ({
  id,
  kind,
  hallId: 'H1',
  name: { en: id, zh: id },
  xM: 40,
  yM: 30,
  wM,
  dM,
});
const board = (look: WallBoard['look'], features: string[]): WallBoard => ({
  id: look,
  look,
  title: { en: `The ${look}`, zh: '板' },
  features,
  items: ['A10'],
});
const features = [
  feature('totem', 'totem', 0.8, 1.2),
  feature('stage', 'stage', 20, 4),
  feature('seats', 'seats', 9, 7),
];
const boards = [
  board('stage', ['stage']),
  board('quote', ['totem', 'seats']),
  board('poster', ['totem']),
  board('chart', ['seats']),
  board('columnist', ['seats', 'totem']),
];

it('[UI132] each board, and the columnist, stands at each of its places, before seats and stages', () => {
  const placed = dressBoards({ scenario: { boards, features } } as unknown as FloorPlan);
  const places = boards.flatMap((each) => each.features.map((id) => ({ each, id })));
  expect(placed).toHaveLength(places.length);
  placed.forEach((prop, i) => {
    const { each, id } = places[i];
    const { xM, yM, wM, dM } = features.find((one) => one.id === id) as Feature;
    expect(prop.kind).toBe(each.look === 'columnist' ? 'columnist' : `${each.look}-board`);
    expect(prop.label).toEqual([each.title.en, each.title.zh]);
    expect(prop.yM, id).toBeGreaterThanOrEqual(yM + dM);
    expect(prop.yM, id).toBeLessThan(yM + dM + 1);
    expect(prop.xM + prop.wM, id).toBeGreaterThan(xM);
    expect(prop.xM, id).toBeLessThan(xM + wM);
  });
});

import type { WallBoard, Feature } from '@floorwalk/engine';
import { expect, it } from 'vitest';
import { boardsNear, READING_M } from './boards-near.ts';

const name = { en: 'x', zh: 'x' };
const feature = (id: string, xM: number): Feature => ({
  id,
  kind: 'totem',
  hallId: 'h',
  name,
  xM,
  yM: 0,
  wM: 2,
  dM: 2,
});
const board = (id: string, features: string[]): WallBoard => ({
  id,
  look: 'poster',
  title: name,
  features,
  items: ['A33'],
});
const floor = {
  features: [feature('a', 0), feature('b', 20)],
  boards: [board('far', ['b']), board('both', ['a', 'b']), board('nowhere', [])],
};

it('[UI131] tells what there is to read within 7 m, nearest first, wherever it hangs', () => {
  const ids = (xM: number) => boardsNear(floor, { xM, yM: 1 }).map(({ board: { id } }) => id);
  expect(ids(1)).toEqual(['both']);
  expect(ids(19)).toEqual(['far', 'both']);
  expect(ids(2 + READING_M)).toEqual(['both']);
  expect(ids(2 + READING_M + 0.1)).toEqual([]);
  expect(boardsNear({ features: [] }, { xM: 0, yM: 0 })).toEqual([]);
});

import type { Scenario } from '@floorwalk/engine';
import { expect, it } from 'vitest';
import { fitted, roughWidth } from './fitted.ts';
import { boundsOf } from './plan-frame.ts';
import { rowLetters } from './row-letters.ts';
import { suggest, type Suggestion } from './suggest.ts';

const stand = (id: string, hallId: string, xM: number, yM: number) => ({ id, hallId, rect: { xM, yM, wM: 3, dM: 3 } });
const aFair = {
  halls: [
    { id: 'h1', name: { en: 'Hall 1 Robots', zh: '一号馆 机器人' } },
    { id: 'bridge', name: { en: 'Robot bridge', zh: '连廊' } },
  ],
  zones: [{ id: 'legs', name: { en: 'Legs and wheels', zh: '腿与轮' } }],
  exhibitors: [stand('b', 'h1', 20, 10), stand('a', 'h1', 10, 10.4), stand('c', 'h1', 14, 2)],
} as unknown as Scenario;
const kinds: readonly Suggestion[] = [{ of: 'kind', id: 'robot', name: { en: 'Robot', zh: '机器人' } }];
const found = (asked: string) => suggest(aFair, kinds, asked).map(({ of, id }) => `${of} ${id}`);

it('[UI37] a search suggests halls with stands, themes and kinds by the beginning of a word in either language', () => {
  expect(['rob', '机器', 'WHEELS', 'obot', ' ', 'hall 1'].map(found)).toEqual([
    ['hall h1', 'kind robot'],
    ['hall h1', 'kind robot'],
    ['zone legs'],
    [],
    [],
    ['hall h1'],
  ]);
});

it('[UI38] a label that has no room is cut so that half of it is left, or left out', () => {
  expect(fitted('Kuaishou', 100, 10)).toBe('Kuaishou');
  expect(fitted('Humanoid Centre', 60, 10)).toBe('Humanoid…');
  expect(fitted('Humanoid Robotics Innovation Center', 60, 10)).toBeUndefined();
  expect(fitted('大模型', 30, 10)).toBe('大模型');
  for (const room of [20, 40, 60, 80])
    expect(roughWidth(fitted('Moon Carpenter', room, 10) ?? '', 10)).toBeLessThanOrEqual(room);
});

it('[UI39] each row of stands has its letter at its west end', () => {
  const letters = rowLetters(aFair, ['1A02', '1A01', '1B01']);
  expect(letters.map(({ letter, xM }) => [letter, Math.round(xM * 10) / 10])).toEqual([
    ['A', 8.4],
    ['B', 12.4],
  ]);
});

it('[UI30] a way and its stand are seen whole', () => {
  const way = [
    { xM: 100, yM: 200 },
    { xM: 20, yM: 150 },
  ];
  const { xM, yM, wM, dM } = boundsOf(way, { xM: 10, yM: 140, wM: 6, dM: 6 }, 70);
  expect([xM < 10, yM < 140, xM + wM > 100, yM + dM > 200]).toEqual([true, true, true, true]);
});

import { expect, it } from 'vitest';
import { abilityUnder, conditionAt } from './conditions.ts';

const at = (nth: number) => ({ seed: 5, exhibitId: 'stand/one', nth });
const spoilt = (waiting: number) =>
  Array.from({ length: 20_000 }, (_, nth) => conditionAt('chatbot', 'p', at(nth), waiting)).filter(
    (condition) => condition !== 'good',
  ).length / 20_000;

it('[DM120] spoils few runs, more of them in a crowd, and never most', () => {
  expect(spoilt(0)).toBeGreaterThan(0.03);
  expect(spoilt(0)).toBeLessThan(0.05);
  expect(spoilt(10)).toBeGreaterThan(spoilt(0) + 0.02);
  expect(spoilt(500)).toBeGreaterThan(0.11);
  expect(spoilt(500)).toBeLessThan(0.13);
});

it('[DM121] gives the same condition at the same address, what fits the kind, and takes from every ability', () => {
  const all = (kind: 'robot' | 'chatbot' | 'accelerator') =>
    new Set(Array.from({ length: 400 }, (_, nth) => conditionAt(kind, 'p', at(nth), 20)));
  expect(all('robot')).toEqual(new Set(['good', 'jostling']));
  expect(all('chatbot')).toEqual(new Set(['good', 'network']));
  expect(all('accelerator')).toEqual(new Set(['good']));
  for (let nth = 0; nth < 50; nth++)
    expect(conditionAt('robot', 'p', at(nth), 3)).toBe(conditionAt('robot', 'p', at(nth), 3));
  const ability = { counting: 1, colours: -0.5 };
  expect(abilityUnder('good', ability)).toEqual(ability);
  for (const [capability, left] of Object.entries(abilityUnder('network', ability)))
    expect(left).toBeLessThan(ability[capability as keyof typeof ability]);
});

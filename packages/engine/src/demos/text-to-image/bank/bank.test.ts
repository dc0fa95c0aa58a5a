import { expect, it } from 'vitest';
import { successProbability } from '../../logistic.ts';
import { CAPABILITIES, PROBES } from './bank.ts';

const CHINESE = /[\u4e00-\u9fff]/;

it('[DM2] holds 60 probes in both languages, the garden prompt among them', () => {
  expect(PROBES).toHaveLength(60);
  expect(new Set(PROBES.map(({ id }) => id)).size).toBe(60);
  expect(new Set(PROBES.map(({ prompt }) => prompt.en)).size).toBe(60);
  for (const { a, prompt, requirements } of PROBES) {
    expect(a).toBeGreaterThan(0);
    expect(requirements.length).toBeGreaterThan(0);
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    for (const text of [prompt, ...requirements.map((requirement) => requirement.text)]) {
      expect(text.en).toMatch(/^[\x20-\x7e]+$/);
      expect(text.zh).toMatch(CHINESE);
      expect(text.zh).not.toMatch(/[A-Za-z]/);
    }
  }
  const garden = PROBES.find(({ id }) => id === 'people-garden-baby');
  expect(garden?.prompt.en).toBe('a cute brown-haired baby boy sitting in a garden');
  expect(PROBES.find(({ id }) => id === 'count-three-balls')?.requirements.map(({ text }) => text.en)).toEqual([
    'Exactly three balls',
    'All the balls are red',
    'The chair is green',
    'All the balls are left of the chair',
  ]);
});

it('[DM3] makes single objects easy, and position and attribution hard', () => {
  const rate = (capability: string): number => {
    const probes = PROBES.filter((probe) => probe.capability === capability);
    return probes.reduce((sum, { a, b }) => sum + successProbability(a, 0, b), 0) / probes.length;
  };
  const [single, two, counting, colours, position, attribution] = CAPABILITIES.map(rate);
  expect(single).toBeGreaterThan(0.94);
  expect(colours).toBeGreaterThan(0.74);
  expect(two).toBeGreaterThan(0.5);
  expect(two).toBeLessThan(0.75);
  expect(counting).toBeGreaterThan(0.35);
  expect(counting).toBeLessThan(0.66);
  expect(position).toBeLessThan(0.2);
  expect(attribution).toBeLessThan(0.2);
});

import { expect, it } from 'vitest';
import type { DemoKind } from '../scenario/scenario.ts';
import { exhibitSuccessRate, favouriteProbe } from './exhibit-rate.ts';
import { demoModelOf } from './registry.ts';
import { textToImage } from './text-to-image/text-to-image.ts';

const ABILITY = {
  'single-object': 0.2,
  'two-objects': 0,
  counting: -0.4,
  colours: 1,
  position: -1,
  attribution: 0,
  people: 0.5,
};

it('[DM10] averages the probabilities of the bank', () => {
  const each = textToImage.probes.map((probe) => textToImage.probability(probe, ABILITY));
  const mean = each.reduce((sum, p) => sum + p, 0) / each.length;
  expect(exhibitSuccessRate(textToImage, ABILITY)).toBeCloseTo(mean, 12);
  expect(exhibitSuccessRate({ ...textToImage, probes: [] }, ABILITY)).toBeNaN();
});

it('[DM10] likes to show what it does best', () => {
  expect(favouriteProbe(textToImage, ABILITY)?.capability).toBe('single-object');
  const people = favouriteProbe(textToImage, { ...ABILITY, people: 9 });
  expect(people?.capability).toBe('people');
  expect(favouriteProbe({ ...textToImage, probes: [] }, ABILITY)).toBeUndefined();
});

it('[DM11] has a model for every kind, and none for an unknown kind', () => {
  expect(demoModelOf('text-to-image')).toBe(textToImage);
  const kinds = ['text-to-video', 'chatbot', 'robot', 'accelerator', 'model-launch', 'application'] as const;
  for (const kind of kinds) expect(demoModelOf(kind)?.kind).toBe(kind);
  expect(demoModelOf('hologram' as DemoKind)).toBeUndefined();
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maximumLikelihood } from '../../../test/maximum-likelihood.ts';
import { ColumnHash } from '../../kernel/hash.ts';
import { accelerator, benchWithOutcome } from './accelerator.ts';
import { CAPABILITIES, PROBES } from './bank/bank.ts';
import { doneAt } from './done-at.ts';
import { attainable } from './roofline.ts';

const AVERAGE = Object.fromEntries(CAPABILITIES.map((capability) => [capability, 0]));
const ADDRESS = fc.record({
  probe: fc.constantFrom(...PROBES),
  seed: fc.nat(),
  nth: fc.nat({ max: 40 }),
  success: fc.boolean(),
  theta: fc.double({ min: -2.5, max: 2.5, noNaN: true }),
});
const at = (seed: number, nth: number) => ({ seed, exhibitId: 'stand/card', nth });
const abilityOf = (theta: number) => Object.fromEntries(CAPABILITIES.map((capability) => [capability, theta]));

it('[DM100] holds 24 workloads or more, one to four requirements each, with difficulties from -1.5 to 1.5', () => {
  expect(PROBES.length).toBeGreaterThanOrEqual(24);
  expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
  for (const { id, a, b, prompt, requirements } of PROBES) {
    expect(a >= 0.8 && a <= 2 && Math.abs(b) <= 1.5, id).toBe(true);
    expect(requirements.length >= 1 && requirements.length <= 4, id).toBe(true);
    for (const { en, zh } of [prompt, ...requirements.map(({ text }) => text)]) {
      expect(en).toMatch(/^[^\u4e00-\u9fff]+$/);
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
    }
  }
  for (const task of ['training', 'inference'] as const)
    expect(PROBES.filter(({ ask }) => ask.task === task).length, task).toBeGreaterThan(6);
});

it('[DM101] has cards win as often as the model says, over 10,000 trials', () => {
  for (const probe of PROBES.filter((_, i) => i % 11 === 0)) {
    const p = accelerator.probability(probe, AVERAGE);
    let successes = 0;
    for (let nth = 0; nth < 10_000; nth++) if (accelerator.run(probe, AVERAGE, at(12, nth)).success) successes++;
    expect(Math.abs(successes / 10_000 - p), probe.id).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 10_000));
  }
});

it('[DM102] meets all requirements of a workload if and only if the run is a success', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success, theta }) => {
      const run = benchWithOutcome(probe, success, at(seed, nth), abilityOf(theta));
      expect(run.met).toHaveLength(probe.requirements.length);
      expect(run.met.every(Boolean), `${probe.id} ${run.fault}`).toBe(success);
      expect(run.fault === undefined).toBe(success);
    }),
    { numRuns: 8000, seed: 20240704 },
  );
});

it('[DM103] changes the lane of the card by a fault, and neither the reference nor what was asked', () => {
  for (const probe of PROBES)
    for (let nth = 0; nth < 40; nth++) {
      const good = benchWithOutcome(probe, true, at(5, nth)).output;
      const bad = benchWithOutcome(probe, false, at(5, nth)).output;
      expect(bad.asked).toEqual(good.asked);
      expect(bad.reference).toEqual(good.reference);
      expect(bad.card, probe.id).not.toEqual(good.card);
      expect(bad.words.en).not.toBe(good.words.en);
      expect(bad.words.zh).not.toBe(good.words.zh);
    }
});

it('[DM104] gives the same bench at the same address, pinned by a hash, and others elsewhere', () => {
  const all = (seed: number): string =>
    JSON.stringify(
      PROBES.flatMap((probe) => [true, false].map((ok) => benchWithOutcome(probe, ok, at(seed, 0)).output)),
    );
  const hash = new ColumnHash();
  for (const char of all(1)) hash.int(char.charCodeAt(0));
  expect(hash.hex()).toBe('90eb99d6c50dba9a');
  expect(all(1)).not.toBe(all(2));
});

it('[DM105] lets no run be faster than the roofline of its card', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success, theta }) => {
      const { card, reference } = benchWithOutcome(probe, success, at(seed, nth), abilityOf(theta)).output;
      for (const { card: sheet, ran, point } of [card, reference])
        expect(point.tflops).toBeLessThanOrEqual(attainable(sheet, ran.precision, point.intensity));
    }),
    { numRuns: 4000, seed: 20240705 },
  );
});

it('[DM106] has the energy of a run be the area under its power, and its course go from none of the work to all', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success, theta }) => {
      const { card, reference } = benchWithOutcome(probe, success, at(seed, nth), abilityOf(theta)).output;
      for (const lane of [card, reference]) {
        const steps = lane.watts.slice(1).map((watts, k) => (watts + lane.watts[k]) / 2);
        const meanW = steps.reduce((sum, watts) => sum + watts, 0) / steps.length;
        expect(lane.kilojoules).toBeCloseTo((meanW * lane.ran.cards * lane.seconds) / 1000, 0);
        expect([doneAt(lane, -1), doneAt(lane, 0), doneAt(lane, lane.seconds), doneAt(lane, 1e6)]).toEqual([
          0, 0, 1, 1,
        ]);
        expect(lane.busy.filter((share) => share > 0)).toHaveLength(lane.ran.cards);
      }
    }),
    { numRuns: 2000, seed: 20240706 },
  );
});

it('[DM107] says both lanes in both languages, without a verdict', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success, theta }) => {
      const { words, card, reference } = benchWithOutcome(probe, success, at(seed, nth), abilityOf(theta)).output;
      expect(words.en).not.toMatch(/\b(wrong|correct|should|fault|fails?|failed|wins?|undefined|NaN)\b/);
      expect(words.zh).not.toMatch(/undefined|[a-z]{3,}/);
      for (const { seconds, kilojoules, deviation } of [card, reference])
        for (const said of [words.en, words.zh])
          for (const figure of [seconds.toFixed(1), kilojoules.toFixed(1), `${deviation}`])
            expect(said).toContain(figure);
    }),
    { numRuns: 1500, seed: 20240707 },
  );
});

it('[DM108] lets the ability of a card be recovered from 200 runs', () => {
  const theta = -0.4;
  const ability = abilityOf(theta);
  let held = 0;
  const exhibits = 150;
  for (let exhibit = 0; exhibit < exhibits; exhibit++) {
    const outcomes = Array.from({ length: 200 }, (_, i) => {
      const probe = PROBES[i % PROBES.length];
      const address = { seed: 4, exhibitId: `stand/${exhibit}`, nth: i };
      return { a: probe.a, b: probe.b, success: accelerator.run(probe, ability, address).success };
    });
    const { estimate, standardError } = maximumLikelihood(outcomes);
    if (Math.abs(estimate - theta) < 1.96 * standardError) held++;
  }
  expect(held / exhibits).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / exhibits));
});

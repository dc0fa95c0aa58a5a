import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maximumLikelihood } from '../../../test/maximum-likelihood.ts';
import { ColumnHash } from '../../kernel/hash.ts';
import { application, applicationRunWithFault, applicationRunWithOutcome } from './application.ts';
import { CAPABILITIES, PROBES } from './bank.ts';
import { money } from './shown.ts';

const AVERAGE = Object.fromEntries(CAPABILITIES.map((capability) => [capability, 0]));
const ADDRESS = fc.record({
  probe: fc.constantFrom(...PROBES),
  seed: fc.nat(),
  nth: fc.nat({ max: 40 }),
  success: fc.boolean(),
  spectacle: fc.double({ min: 0, max: 1, noNaN: true }),
});
const at = (seed: number, nth: number) => ({ seed, exhibitId: 'stand/tool', nth });

it('[DM92] holds 24 application probes or more, one to four requirements each, with difficulties from -1.5 to 1.5', () => {
  expect(PROBES.length).toBeGreaterThanOrEqual(24);
  expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
  for (const { id, a, b, prompt, requirements, faults } of PROBES) {
    expect(a >= 0.8 && a <= 2 && Math.abs(b) <= 1.5, id).toBe(true);
    expect(requirements.length >= 1 && requirements.length <= 4, id).toBe(true);
    for (const { en, zh } of [prompt, ...requirements.map(({ text }) => text)]) {
      expect(en).toMatch(/^[^\u4e00-\u9fff]+$/);
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
    }
    expect(faults.length, id).toBeGreaterThan(0);
  }
});

it('[DM93] has applications succeed as often as the model says, over 10,000 trials', () => {
  for (const probe of PROBES.filter((_, i) => i % 11 === 0)) {
    const p = application.probability(probe, AVERAGE);
    let successes = 0;
    for (let nth = 0; nth < 10_000; nth++) if (application.run(probe, AVERAGE, at(11, nth)).success) successes++;
    expect(Math.abs(successes / 10_000 - p), probe.id).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 10_000));
  }
});

it('[DM94] meets all requirements of an application if and only if it succeeds', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success, spectacle }) => {
      const run = applicationRunWithOutcome(probe, success, at(seed, nth), { spectacle });
      expect(run.met).toHaveLength(probe.requirements.length);
      expect(run.met.every(Boolean), `${probe.id} ${run.fault}`).toBe(success);
      expect(run.fault === undefined).toBe(success);
    }),
    { numRuns: 5000, seed: 20240704 },
  );
});

it('[DM95] changes the answer and not the case by each fault, and breaks something that is asked', () => {
  for (const probe of PROBES)
    for (const fault of probe.faults)
      for (let nth = 0; nth < 30; nth++) {
        const good = applicationRunWithFault(probe, undefined, at(5, nth));
        const bad = applicationRunWithFault(probe, fault, at(5, nth));
        expect(bad.output.shown.given).toEqual(good.output.shown.given);
        expect(bad.output.shown.answer, `${probe.id}: ${fault}`).not.toEqual(good.output.shown.answer);
        expect(bad.output.words.en).not.toBe(good.output.words.en);
        expect(bad.output.words.zh).not.toBe(good.output.words.zh);
        expect(bad.met.includes(false), `${probe.id}: ${fault} ${nth}`).toBe(true);
      }
});

it('[DM96] gives the same case and answer at the same address, pinned by a hash, and others elsewhere', () => {
  const all = (seed: number): string =>
    JSON.stringify(
      PROBES.flatMap((probe) => [true, false].map((ok) => applicationRunWithOutcome(probe, ok, at(seed, 0)).output)),
    );
  const hash = new ColumnHash();
  for (const char of all(1)) hash.int(char.charCodeAt(0));
  expect(hash.hex()).toBe('7c7d84ab14c8c439');
  expect(all(1)).not.toBe(all(2));
});

it('[DM97] changes only the frills by an application’s spectacle', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success }) => {
      const plain = applicationRunWithOutcome(probe, success, at(seed, nth), { spectacle: 0 });
      const grand = applicationRunWithOutcome(probe, success, at(seed, nth), { spectacle: 1 });
      expect(grand.output.frills.level).toBe(3);
      expect(plain.output.frills).toMatchObject({ level: 0, slogan: undefined });
      expect({ ...grand, output: { ...grand.output, frills: 0 } }).toEqual({
        ...plain,
        output: { ...plain.output, frills: 0 },
      });
    }),
    { numRuns: 800, seed: 20240705 },
  );
});

it('[DM98] says case and answer in both languages, without a verdict', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success }) => {
      const { words, shown } = applicationRunWithOutcome(probe, success, at(seed, nth)).output;
      expect(words.en).not.toMatch(/\b(wrong|correct|should|fault|fails?|failed|undefined)\b/);
      expect(words.zh).not.toMatch(/undefined|[a-z]{3,}/);
      if (shown.tool === 'invoices')
        for (const text of [money(shown.given.totalCents), money(shown.answer.totalCents), shown.answer.date])
          for (const said of [words.en, words.zh]) expect(said).toContain(text);
      if (shown.tool === 'triage')
        for (const { name, complaint } of shown.given.patients) {
          expect(words.en).toContain(name.en);
          expect(words.zh).toContain(complaint.zh);
        }
    }),
    { numRuns: 1500, seed: 20240706 },
  );
  expect(money(128_450)).toBe('1,284.50');
  expect(money(7)).toBe('0.07');
});

it('[DM99] lets an application’s ability be recovered from 200 runs', () => {
  const theta = 0.5;
  const ability = Object.fromEntries(CAPABILITIES.map((capability) => [capability, theta]));
  let held = 0;
  const exhibits = 150;
  for (let exhibit = 0; exhibit < exhibits; exhibit++) {
    const outcomes = Array.from({ length: 200 }, (_, i) => {
      const probe = PROBES[i % PROBES.length];
      const address = { seed: 4, exhibitId: `stand/${exhibit}`, nth: i };
      return { a: probe.a, b: probe.b, success: application.run(probe, ability, address).success };
    });
    const { estimate, standardError } = maximumLikelihood(outcomes);
    if (Math.abs(estimate - theta) < 1.96 * standardError) held++;
  }
  expect(held / exhibits).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / exhibits));
});

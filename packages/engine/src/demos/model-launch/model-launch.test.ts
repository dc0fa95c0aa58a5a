import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maximumLikelihood } from '../../../test/maximum-likelihood.ts';
import { ColumnHash } from '../../kernel/hash.ts';
import { CAPABILITIES, PROBES } from './bank.ts';
import type { Instrument } from './launch.ts';
import { launchWithFault, launchWithOutcome, modelLaunch } from './model-launch.ts';

const AVERAGE = Object.fromEntries(CAPABILITIES.map((capability) => [capability, 0]));
const ADDRESS = fc.record({
  probe: fc.constantFrom(...PROBES),
  seed: fc.nat(),
  nth: fc.nat({ max: 40 }),
  success: fc.boolean(),
});
const at = (seed: number, nth: number) => ({ seed, exhibitId: 'stand/launch', nth });
const figure = (pattern: RegExp, card: readonly string[]): number =>
  Number(card.map((text) => pattern.exec(text)?.[1]).find((found) => found !== undefined));

/** Reads the requirement from what is shown, as a player does. */
function isMet(id: string, card: readonly string[], shown: Instrument): boolean {
  switch (shown.type) {
    case 'strips': {
      const [first, second] = shown.strips.map(({ right }) => right.filter(Boolean).length);
      if (id === 'claim' || id === 'one') return figure(/^(\d+) of 20/, card) - first <= 3;
      if (id === 'fresh') return first - second <= 3;
      if (id === 'many') return second >= first;
      return shown.strips.every(({ right }) => right.filter(Boolean).length >= 7);
    }
    case 'boards': {
      const [first, ...others] = shown.boards;
      expect(card).toContain(`First on ${first.name.en}`);
      return id === 'first' ? first.place === 1 : others.every(({ place }) => place <= 3);
    }
    case 'needles': {
      const rows = id === 'half' ? shown.found.slice(0, -1) : shown.found.slice(-1);
      return rows.flat().every(Boolean);
    }
    case 'files': {
      if (id === 'files') return shown.files.every(({ there }) => there);
      if (id === 'prints')
        return shown.files.every(({ prints }) => prints !== undefined && prints.card === prints.file);
      if (id === 'licence') return shown.licence.every(({ en }) => en.endsWith(': allowed'));
      const sum = shown.files.reduce((all, { parametersB, there }) => all + (there ? parametersB : 0), 0);
      return Math.abs(sum - figure(/, (\S+) billion/, card)) < 1e-9;
    }
    case 'shares':
      return shown.shares.every(({ card: said, counted }) => Math.abs(said - counted) <= 5);
  }
}

it('[DM110] holds 24 checks or more, one to four requirements each, with difficulties from -1.5 to 1.5', () => {
  expect(PROBES.length).toBeGreaterThanOrEqual(24);
  expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
  for (const { id, a, b, prompt, requirements, faults } of PROBES) {
    expect(a >= 0.8 && a <= 2 && Math.abs(b) <= 1.5, id).toBe(true);
    expect(requirements.length >= 1 && requirements.length <= 4, id).toBe(true);
    expect(faults.length, id).toBeGreaterThan(0);
    for (const { en, zh } of [prompt, ...requirements.map(({ text }) => text)]) {
      expect(en).toMatch(/^[^\u4e00-\u9fff]+$/);
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
    }
  }
});

it('[DM111] has launches hold what they say as often as the model says, over 10,000 trials', () => {
  for (const probe of PROBES.filter((_, i) => i % 9 === 0)) {
    const p = modelLaunch.probability(probe, AVERAGE);
    let successes = 0;
    for (let nth = 0; nth < 10_000; nth++) if (modelLaunch.run(probe, AVERAGE, at(14, nth)).success) successes++;
    expect(Math.abs(successes / 10_000 - p), probe.id).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 10_000));
  }
});

it('[DM112] meets a requirement if and only if what is shown says so, and all of them if and only if the claim holds', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success }) => {
      const { met, fault, output } = launchWithOutcome(probe, success, at(seed, nth));
      const card = output.card.map(({ text }) => text.en);
      const read = probe.requirements.map(({ id }) => isMet(id, card, output.instrument));
      expect(read, `${probe.id} ${fault}`).toEqual(met);
      expect(met.every(Boolean)).toBe(success);
      expect(fault === undefined).toBe(success);
    }),
    { numRuns: 8000, seed: 20240704 },
  );
});

it('[DM113] changes what is measured by each fault, and never the card', () => {
  for (const probe of PROBES)
    for (const fault of probe.faults)
      for (let nth = 0; nth < 30; nth++) {
        const good = launchWithFault(probe, undefined, at(5, nth)).output;
        const bad = launchWithFault(probe, fault, at(5, nth)).output;
        expect([bad.model, bad.card]).toEqual([good.model, good.card]);
        expect(bad.instrument, `${probe.id}: ${fault}`).not.toEqual(good.instrument);
        expect(bad.words.en).not.toBe(good.words.en);
        expect(bad.words.zh).not.toBe(good.words.zh);
      }
});

it('[DM114] gives the same check at the same address, pinned by a hash, and others elsewhere', () => {
  const all = (seed: number): string =>
    JSON.stringify(
      PROBES.flatMap((probe) => [true, false].map((ok) => launchWithOutcome(probe, ok, at(seed, 0)).output)),
    );
  const hash = new ColumnHash();
  for (const char of all(1)) hash.int(char.charCodeAt(0));
  expect(hash.hex()).toBe('b834be7ff2165c52');
  expect(all(1)).not.toBe(all(2));
});

it('[DM115] says card and measurement in both languages, without a verdict', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success }) => {
      const { words, card, tested, model } = launchWithOutcome(probe, success, at(seed, nth)).output;
      expect(words.en).not.toMatch(/[\u4e00-\u9fff]|undefined|NaN|\b(wrong|fault|fails?|failed|contaminated)\b/);
      expect(words.zh).not.toMatch(/undefined|NaN/);
      for (const said of [model, ...card.filter(({ id }) => tested.includes(id)).map(({ text }) => text)])
        expect([words.en.includes(said.en), words.zh.includes(said.zh)]).toEqual([true, true]);
    }),
    { numRuns: 1500, seed: 20240706 },
  );
});

it('[DM116] lets a launch’s ability be recovered from 200 runs', () => {
  const theta = 0.2;
  const ability = Object.fromEntries(CAPABILITIES.map((capability) => [capability, theta]));
  let held = 0;
  const exhibits = 1600;
  for (let exhibit = 0; exhibit < exhibits; exhibit++) {
    const outcomes = Array.from({ length: 200 }, (_, i) => {
      const probe = PROBES[i % PROBES.length];
      const address = { seed: 4 + (exhibit % 4), exhibitId: `stand/${exhibit >> 2}`, nth: i };
      return { a: probe.a, b: probe.b, success: modelLaunch.run(probe, ability, address).success };
    });
    const { estimate, standardError } = maximumLikelihood(outcomes);
    if (Math.abs(estimate - theta) < 1.96 * standardError) held++;
  }
  expect(held / exhibits).toBeGreaterThan(0.93);
  expect(held / exhibits).toBeLessThan(0.97);
});

it('[DM117] has one card per exhibit, whatever is checked and however often; its name and size are the exhibit’s', () => {
  const name = { en: 'Otterly Base 34B', zh: '欧特基座34B' };
  const lines = new Map<string, string>();
  for (const probe of PROBES)
    for (let nth = 0; nth < 5; nth++) {
      const { model, card } = launchWithOutcome(probe, nth % 2 === 0, at(5, nth), { name }).output;
      expect(model).toEqual(name);
      // Of the scores a card prints the one that is checked.
      for (const { id, text } of card) {
        const key = id === 'score' ? `score ${text.en.slice(text.en.indexOf('on '))}` : id;
        expect(lines.get(key) ?? text.en, key).toBe(text.en);
        lines.set(key, text.en);
      }
    }
  expect(lines.get('size')).toBe('Open weights, 34 billion parameters');
  expect(lines.size).toBe(6 + 7);
});

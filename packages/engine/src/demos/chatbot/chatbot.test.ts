import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maximumLikelihood } from '../../../test/maximum-likelihood.ts';
import { ColumnHash } from '../../kernel/hash.ts';
import { favouriteProbe } from '../exhibit-rate.ts';
import { CAPABILITIES, PROBES } from './bank.ts';
import { abilityOnBase, chatbot, REFUSED, talkWithFault, talkWithOutcome } from './chatbot.ts';

const AVERAGE = Object.fromEntries(CAPABILITIES.map((capability) => [capability, 0]));
const ADDRESS = fc.record({
  probe: fc.constantFrom(...PROBES),
  seed: fc.nat(),
  nth: fc.nat({ max: 40 }),
  success: fc.boolean(),
  foreignBase: fc.boolean(),
});
const at = (seed: number, nth: number) => ({ seed, exhibitId: 'stand/talk', nth });

it('[DM60] holds 36 conversations or more in both languages, one to four requirements each, with difficulties from -1.5 to 1.5', () => {
  expect(PROBES.length).toBeGreaterThanOrEqual(36);
  expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
  for (const language of ['en', 'zh'] as const)
    expect(PROBES.filter((probe) => probe.language === language).length).toBe(PROBES.length / 2);
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

it('[DM61] has chatbots succeed as often as the model says, over 10,000 trials', () => {
  for (const probe of PROBES.filter((_, i) => i % 9 === 0)) {
    const p = chatbot.probability(probe, AVERAGE);
    let successes = 0;
    for (let nth = 0; nth < 10_000; nth++) if (chatbot.run(probe, AVERAGE, at(13, nth)).success) successes++;
    expect(Math.abs(successes / 10_000 - p), probe.id).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 10_000));
  }
});

it('[DM62] meets all requirements of a conversation if and only if it is a success', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success }) => {
      const run = talkWithOutcome(probe, success, at(seed, nth));
      expect(run.met).toHaveLength(probe.requirements.length);
      expect(run.met.every(Boolean), `${probe.id} ${run.fault}`).toBe(success);
      expect(run.fault === undefined).toBe(success);
    }),
    { numRuns: 5000, seed: 20240704 },
  );
});

it('[DM63] changes the last answer by each fault, and nothing that was said before', () => {
  for (const probe of PROBES)
    for (const fault of probe.faults)
      for (let nth = 0; nth < 40; nth++) {
        const good = talkWithFault(probe, undefined, at(5, nth)).output;
        const bad = talkWithFault(probe, fault, at(5, nth));
        expect(bad.output.turns.slice(0, -1)).toEqual(good.turns.slice(0, -1));
        expect(bad.output.beside).toEqual(good.beside);
        for (const language of ['en', 'zh'] as const)
          expect(bad.output.turns.at(-1)?.text[language], `${probe.id}: ${fault}`).not.toBe(
            good.turns.at(-1)?.text[language],
          );
        expect(bad.met.includes(false), `${probe.id}: ${fault}`).toBe(true);
      }
});

it('[DM64] gives the same conversation at the same address, pinned by a hash, and others elsewhere', () => {
  const all = (seed: number): string =>
    JSON.stringify(
      PROBES.flatMap((probe) => [true, false].map((ok) => talkWithOutcome(probe, ok, at(seed, 0)).output)),
    );
  const hash = new ColumnHash();
  for (const char of all(1)) hash.int(char.charCodeAt(0));
  expect(hash.hex()).toBe('905dea7d72fff284');
  expect(all(1)).not.toBe(all(2));
});

it('[DM65] refuses every prompt in a language that the stand does not take, and no other', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success, foreignBase }) => {
      const other = probe.language === 'en' ? 'zh' : 'en';
      const refused = talkWithOutcome(probe, success, at(seed, nth), { chat: { promptLanguages: other, foreignBase } });
      expect(refused).toMatchObject({ success: false, refused: true, fault: REFUSED, output: { refused: true } });
      expect(refused.met.some(Boolean)).toBe(false);
      expect(refused.output.turns.at(-1)?.language).toBe(other);
      const free = talkWithOutcome(probe, success, at(seed, nth));
      for (const promptLanguages of [probe.language, 'both'] as const)
        expect(talkWithOutcome(probe, success, at(seed, nth), { chat: { promptLanguages, foreignBase } })).toEqual(
          free,
        );
    }),
    { numRuns: 1500, seed: 20240705 },
  );
});

it('[DM66] makes who trained it weak evidence: it slips on a base of others, and also on its own', () => {
  const who = PROBES.filter(({ capability }) => capability === 'origin');
  const slips = (foreignBase: boolean): number =>
    1 - chatbot.probability(who[0], abilityOnBase(AVERAGE, { promptLanguages: 'both', foreignBase }));
  expect(slips(false)).toBeGreaterThan(0.1);
  expect(slips(true)).toBeLessThan(0.6);
  expect(slips(true) / slips(false)).toBeGreaterThan(2);
  expect(slips(true) / slips(false)).toBeLessThan(4);
});

it('[DM67] says the conversation in both languages, without a verdict, and translates into the other language', () => {
  fc.assert(
    fc.property(ADDRESS, ({ probe, seed, nth, success }) => {
      const { words, turns } = talkWithOutcome(probe, success, at(seed, nth)).output;
      expect(words.en).not.toMatch(/[\u4e00-\u9fff]|undefined|NaN/);
      expect(words.zh).not.toMatch(/undefined|NaN|[a-z]{3,}/);
      for (const { text } of turns) {
        expect(words.en).toContain(text.en);
        expect(words.zh).toContain(text.zh);
      }
      expect(turns[0].language).toBe(probe.language);
      expect(turns.at(-1)?.language === probe.language).toBe(probe.capability !== 'translation');
    }),
    { numRuns: 1500, seed: 20240706 },
  );
});

it('[DM68] has a stand show its favourite in a language that it takes', () => {
  for (const promptLanguages of ['en', 'zh'] as const) {
    const chat = { promptLanguages, foreignBase: false };
    const probe = favouriteProbe(chatbot, AVERAGE, { chat });
    expect(probe?.id.endsWith(promptLanguages)).toBe(true);
  }
});

it('[DM69] lets a chatbot’s ability be recovered from 200 runs', () => {
  const theta = 0.3;
  const ability = Object.fromEntries(CAPABILITIES.map((capability) => [capability, theta]));
  let held = 0;
  const exhibits = 150;
  for (let exhibit = 0; exhibit < exhibits; exhibit++) {
    const outcomes = Array.from({ length: 200 }, (_, i) => {
      const probe = PROBES[i % PROBES.length];
      const address = { seed: 4, exhibitId: `stand/${exhibit}`, nth: i };
      return { a: probe.a, b: probe.b, success: chatbot.run(probe, ability, address).success };
    });
    const { estimate, standardError } = maximumLikelihood(outcomes);
    if (Math.abs(estimate - theta) < 1.96 * standardError) held++;
  }
  expect(held / exhibits).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / exhibits));
});

it('[DM70] has each conversation in the other language as well, for who switches', () => {
  for (const probe of PROBES) {
    const other = PROBES.find(({ id }) => id === probe.counterpart);
    expect(other?.counterpart).toBe(probe.id);
    expect(other?.language).not.toBe(probe.language);
    expect(other?.task).toBe(probe.task);
  }
});

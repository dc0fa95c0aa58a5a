import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallFloor } from '../../test/visit-fixture.ts';
import type { DealtExhibit, Floor } from '../floor/floor.ts';
import { exhibitSuccessRate } from '../demos/exhibit-rate.ts';
import { demoModelOf } from '../demos/registry.ts';
import type { BiText } from '../scenario/scenario.ts';
import { answerAt, proofAt, speakerAt } from './interview-at.ts';
import { agrees, INTERVIEW_QUESTION_IDS } from './interview.ts';
import { standFacts } from './stand-facts.ts';
import { ANSWER_BANKS } from './words/answers.ts';
import { EVASIONS, HANDED_OVER, NOT_SHOWN, OPENERS, RECORDS } from './words/common.ts';

const question = fc.constantFrom(...INTERVIEW_QUESTION_IDS);
const row = fc.constantFrom(0, 1, 2, 3);
const robot = demoModelOf('robot');
/** The small floor with traits of every sort: a chatbot's base, a robot that may be steered, a painter of any ability. */
const floor = fc
  .record({
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    foreign: fc.boolean(),
    steered: fc.boolean(),
    own: fc.boolean(),
    theta: fc.double({ min: -3, max: 3, noNaN: true }),
  })
  .map(({ seed, foreign, steered, own, theta }): Floor => {
    const base = smallFloor(seed);
    const exhibits = base.exhibits.map((exhibit): DealtExhibit => {
      if (exhibit.id === 'talker/voice') return { ...exhibit, chat: { promptLanguages: 'en', foreignBase: foreign } };
      if (exhibit.id === 'robots/dog')
        return {
          ...exhibit,
          kind: 'robot',
          teleoperated: steered,
          ability: abilities(robot?.capabilities ?? [], theta),
        };
      return { ...exhibit, ability: abilities(Object.keys(exhibit.ability), theta) };
    });
    return { ...base, exhibits, ownModel: Uint8Array.of(own ? 1 : 0, 0, own ? 1 : 0, 0, 0) };
  });
const abilities = (capabilities: readonly string[], theta: number) =>
  Object.fromEntries(capabilities.map((capability, i) => [capability, theta + 0.1 * i]));

describe('an interview', () => {
  it('[IV1] says the same at the same address', () => {
    fc.assert(
      fc.property(floor, row, question, (there, stand, asked) => {
        expect(answerAt(there, stand, asked)).toEqual(answerAt({ ...there }, stand, asked));
        expect(proofAt(there, stand, asked)).toEqual(proofAt({ ...there }, stand, asked));
        expect(speakerAt(there, stand)).toEqual(speakerAt({ ...there }, stand));
      }),
      { seed: 1 },
    );
  });

  it('[IV2] knows what the floor holds, and is true or false by it', () => {
    fc.assert(
      fc.property(floor, row, question, (there, stand, asked) => {
        const { findings, subject, weak } = standFacts(there, stand);
        const model = subject && demoModelOf(subject.kind);
        if (subject?.chat) expect(findings.basis.state === 'abroad').toBe(subject.chat.foreignBase);
        if (subject?.kind === 'chatbot' && !subject.chat?.foreignBase)
          expect(findings.basis.state).toBe(there.ownModel[stand] === 1 ? 'own' : 'bought');
        if (subject?.kind !== 'accelerator')
          expect(findings.benchmark.state).toBe(subject?.teleoperated ? 'steered' : 'alone');
        if (model && Object.keys(subject.ability).length > 0) {
          expect(findings.benchmark.figure).toBe(exhibitSuccessRate(model, subject.ability));
          const worst = Math.min(
            ...model.probes
              .filter((probe) => model.takes?.(probe, subject) ?? true)
              .map((probe) => model.probability(probe, subject.ability)),
          );
          expect(weak[0].fails).toBeCloseTo(1 - worst, 12);
        }
        const { said, truth } = answerAt(there, stand, asked);
        expect(truth).toBe(said ? (agrees(said, findings[asked]) ? 'true' : 'false') : 'undecidable');
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('[IV3] marks as a fact only what is true and can be looked up on the spot', () => {
    fc.assert(
      fc.property(floor, row, question, (there, stand, asked) => {
        const { kind, truth, said, text } = answerAt(there, stand, asked);
        const recorded = RECORDS.some(({ en }) => text.en.endsWith(en));
        expect(recorded).toBe(kind === 'fact');
        if (kind === 'fact') expect([truth, proofAt(there, stand, asked).effect]).toEqual(['true', 'confirms']);
        if (kind === 'claim') expect(truth).not.toBe('undecidable');
        else if (kind !== 'fact') expect([truth, said]).toEqual(['undecidable', undefined]);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('[IV4] never has a paper that contradicts the floor', () => {
    fc.assert(
      fc.property(floor, row, question, (there, stand, asked) => {
        const { truth } = answerAt(there, stand, asked);
        const { document, found, effect } = proofAt(there, stand, asked);
        if (!document) {
          expect([found, effect]).toEqual([undefined, 'none']);
          return;
        }
        expect(found).toEqual(standFacts(there, stand).findings[asked]);
        expect(effect).toBe({ true: 'confirms', false: 'contradicts', undecidable: 'answers' }[truth]);
        const words = document.lines.map(({ label, value }) => `${label.en} ${value.en}`).join('\n');
        const { findings, subject, weak } = standFacts(there, stand);
        const rate = `${Math.round(10 * (findings.benchmark.figure ?? 0))} in 10`;
        if (asked === 'basis') expect(/abroad/.test(words)).toBe(findings.basis.state === 'abroad');
        if (asked === 'users') expect(words).toContain(`Customers who pay ${findings.users.figure}`);
        if (asked === 'benchmark') {
          expect(words).toContain(`Passed ${rate}`);
          expect(/an operator/.test(words)).toBe(subject?.teleoperated === true);
        }
        if (asked === 'card') {
          expect(/left blank/.test(words)).toBe(findings.card.state !== 'complete');
          if (findings.card.state === 'complete') expect(words).toContain(`Tests ${rate}`);
        }
        if (asked === 'failures') expect(document.lines[0].label).toEqual(weak[0].task);
        if (asked === 'data' && findings.data.state === 'own')
          expect(words).toContain('Collected by the exhibitor 100%');
      }),
      { seed: 4, numRuns: 400 },
    );
  });

  it('[IV9] has every line once, in both languages, and fills all of its places', () => {
    const banks = Object.values(ANSWER_BANKS).flatMap(({ said, evasion, opinion, prediction }) => [
      ...Object.values(said),
      evasion,
      opinion,
      prediction,
    ]);
    for (const bank of banks) expect(bank.length).toBeGreaterThanOrEqual(3);
    const lines: BiText[] = [...banks, EVASIONS, HANDED_OVER, NOT_SHOWN, RECORDS].flat();
    expect(new Set(lines.map(({ en }) => en)).size).toBe(lines.length);
    expect(new Set(lines.map(({ zh }) => zh)).size).toBe(lines.length);
    for (const { en, zh } of [...lines, ...OPENERS.filter(({ en: said }) => said !== '')]) {
      expect(en).toMatch(/^[ -~’“”{}]+$/);
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect([...en.matchAll(/\{\w+\}/g)].map(String).toSorted()).toEqual(
        [...zh.matchAll(/\{\w+\}/g)].map(String).toSorted(),
      );
    }
    fc.assert(
      fc.property(floor, row, question, (there, stand, asked) => {
        const { text } = answerAt(there, stand, asked);
        const { document } = proofAt(there, stand, asked);
        const shown = [text, ...(document?.lines.flatMap(({ label, value }) => [label, value]) ?? [])];
        for (const { en, zh } of shown) expect(`${en}${zh}`).not.toMatch(/[{}]|undefined|NaN/);
      }),
      { seed: 9, numRuns: 300 },
    );
  });
});

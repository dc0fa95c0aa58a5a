import { describe, expect, it } from 'vitest';
import { aContext, START_MS } from '../../../test/visit-fixture.ts';
import { answerAt, proofAt } from '../../interview/interview-at.ts';
import { INTERVIEW_QUESTION_IDS } from '../../interview/interview.ts';
import type { VisitCommand } from '../commands.ts';
import { startVisit, submit } from '../submit.ts';
import { viewOf } from '../view-visit.ts';

const MINUTE_MS = 60_000;
const ask = { type: 'ask', stand: 'painter', question: 'basis' } as const;
const proof = { ...ask, type: 'ask-proof' } as const;
const label = { ...ask, type: 'label-answer', label: 'claim' } as const;

function aVisit() {
  const context = aContext();
  const visit = startVisit(context);
  const reasonFor = (command: VisitCommand) => submit(context, visit, command).rejections[0]?.reason;
  return { context, visit, reasonFor };
}

describe('interviews in a visit', () => {
  it('[IV5] asks once, near by, for two minutes, and asks for proof once, for three', () => {
    const { context, visit, reasonFor } = aVisit();
    expect(reasonFor(proof)).toBe('not-asked');
    expect(reasonFor({ ...ask, stand: 'dealer' })).toBe('too-far');
    expect(reasonFor({ ...ask, stand: 'nobody' })).toBe('exhibitor-unknown');
    expect(submit(context, visit, ask).events).toEqual([
      { type: 'question-answered', atMs: START_MS + 2 * MINUTE_MS, exhibitor: 'painter', question: 'basis' },
    ]);
    expect(reasonFor(ask)).toBe('already-asked');
    expect(reasonFor({ ...ask, question: 'card' })).toBeUndefined();
    const shown = proofAt(context.floor, 0, 'basis').document !== undefined;
    expect(submit(context, visit, proof).events).toEqual([
      { type: 'proof-asked', atMs: START_MS + 7 * MINUTE_MS, exhibitor: 'painter', question: 'basis', shown },
    ]);
    expect(reasonFor(proof)).toBe('already-proved');
    expect(visit.spent.askingMs).toBe(7 * MINUTE_MS);
  });

  it('[IV5] keeps what was heard when the time runs out meanwhile', () => {
    const { context, visit, reasonFor } = aVisit();
    submit(context, visit, { type: 'wait', durationMs: visit.endMs - visit.nowMs - MINUTE_MS });
    expect(submit(context, visit, ask).events.map(({ type }) => type)).toEqual(['question-answered', 'time-ran-out']);
    expect(visit.interviews).toHaveLength(1);
    expect(reasonFor(proof)).toBe('time-over');
  });

  it('[IV6] refuses at the stand of a real company', () => {
    const { context, reasonFor } = aVisit();
    expect(reasonFor({ type: 'walk', toXM: 16, toYM: 23, durationMs: 20_000, by: 'guide' })).toBeUndefined();
    expect(reasonFor({ ...ask, stand: 'real' })).toBe('no-interview');
    expect(reasonFor({ ...proof, stand: 'real' })).toBe('no-interview');
    expect(reasonFor({ ...label, stand: 'real' })).toBe('not-asked');
    for (const question of INTERVIEW_QUESTION_IDS) {
      expect(() => answerAt(context.floor, 4, question)).toThrow(RangeError);
      expect(() => proofAt(context.floor, 4, question)).toThrow(RangeError);
    }
  });

  it('[IV7] shows words and paper at once, and what they were worth after hand-in', () => {
    const { context, visit } = aVisit();
    submit(context, visit, ask);
    const answer = answerAt(context.floor, 0, 'basis');
    const heard = () => viewOf(visit, context).interviews[0];
    expect(heard()).toMatchObject({
      exhibitor: 'painter',
      question: 'basis',
      text: answer.text,
      proof: null,
      resolved: null,
    });
    submit(context, visit, proof);
    const { text, document, effect } = proofAt(context.floor, 0, 'basis');
    expect(heard()).toMatchObject({ proof: { text, document: document ?? null }, resolved: null });
    submit(context, visit, { type: 'hand-in', estimates: [] });
    expect(heard().resolved).toEqual({ kind: answer.kind, truth: answer.truth, effect });
  });

  it('[IV8] keeps the label, which may be changed, also when the time is over', () => {
    const { context, visit, reasonFor } = aVisit();
    expect(reasonFor(label)).toBe('not-asked');
    submit(context, visit, ask);
    const { nowMs } = visit;
    expect(submit(context, visit, label).events).toEqual([
      { type: 'answer-labelled', atMs: nowMs, exhibitor: 'painter', question: 'basis', label: 'claim' },
    ]);
    submit(context, visit, { type: 'wait', durationMs: 9e9 });
    expect(reasonFor({ ...label, label: 'evasion' })).toBeUndefined();
    expect(viewOf(visit, context).interviews[0].label).toBe('evasion');
    submit(context, visit, { type: 'hand-in', estimates: [] });
    expect(reasonFor(label)).toBe('handed-in');
  });
});

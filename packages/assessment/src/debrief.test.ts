import { describe, expect, it } from 'vitest';
import { aRun, handedIn, tinyFloor } from '../test/visit-view-fixture.ts';
import { debrief } from './debrief.ts';
import { scoreVisit } from './score-visit.ts';

const { questions, sample, predictions, judging, ...rest } = debrief(handedIn, tinyFloor);

describe('debrief', () => {
  it('[AS15] puts first guess, report and truth of each question side by side', () => {
    expect(questions.map(({ question, source, truth }) => [question, source, truth])).toEqual([
      ['tti', 'A28', 0.4],
      ['own', 'A16', 0.5],
      ['bots', 'A21', 0.25],
    ]);
    expect(questions[0].guess).toEqual({
      question: 'tti',
      estimate: 0.6,
      low: 0.5,
      high: 0.7,
      hit: false,
      error: expect.closeTo(0.2, 12),
      credit: { defined: true, value: 0 },
    });
    expect(questions.map(({ guess, report }) => [guess?.hit, report?.hit])).toEqual([
      [false, true],
      [true, false],
      [undefined, undefined],
    ]);
    expect(rest.coverage).toEqual({ guesses: { defined: true, value: 0.5 }, reports: { defined: true, value: 0.5 } });
    expect(rest.world.id).toBe('plain');
    expect(rest.score).toEqual(scoreVisit(handedIn, tinyFloor.scenario.questions, tinyFloor.truths));
  });

  it('[AS16] says what the own sample alone would have told, real companies left out', () => {
    expect(questions.map(({ ownSample }) => ownSample)).toEqual([
      { count: 3, share: { defined: true, value: 1 / 3 } },
      { count: 2, share: { defined: true, value: 0.5 } },
      { count: 2, share: { defined: true, value: 0.5 } },
    ]);
  });

  it('[AS17] compares the stands seen with all stands, by size, hall and kind', () => {
    expect([sample.seen, sample.all]).toEqual([3, 4]);
    const [size, hall, kind] = sample.mixes;
    expect(size.groups).toEqual([
      { id: 'small', seen: 2, seenShare: 2 / 3, all: 2, allShare: 0.5 },
      { id: 'medium', seen: 0, seenShare: 0, all: 1, allShare: 0.25 },
      { id: 'large', seen: 1, seenShare: 1 / 3, all: 1, allShare: 0.25 },
    ]);
    expect(size.totalVariation).toEqual({ defined: true, value: expect.closeTo(0.25, 12) });
    expect(hall.groups.map(({ id, seen, all }) => [id, seen, all])).toEqual([
      ['north', 2, 2],
      ['south', 1, 2],
    ]);
    expect(kind.groups.map(({ id, seen, all }) => [id, seen, all])).toEqual([
      ['chatbot', 1, 1],
      ['text-to-image', 2, 3],
    ]);
    expect(sample.attraction.all).toEqual({ defined: true, value: 1.5 });
  });

  it('[AS18] keeps real companies out of every figure of quality', () => {
    expect(sample.quality).toEqual({ seen: { defined: true, value: 0.2 }, all: { defined: true, value: 0.4 } });
    const real = { ...aRun(0, true, [true, true]), exhibitor: 'island', exhibit: 'island/demo' };
    expect(debrief({ ...handedIn, runs: [...handedIn.runs, real] }, tinyFloor)).toEqual(debrief(handedIn, tinyFloor));
  });

  it('[AS19] counts predictions and marks, faults missed and false alarms', () => {
    expect([predictions.count, predictions.succeeded]).toEqual([3, 1]);
    expect(predictions.bins.map(({ count }) => count)).toEqual([0, 1, 2]);
    expect(judging).toEqual({
      runs: 2,
      marks: 4,
      right: 3,
      rightShare: { defined: true, value: 0.75 },
      missed: 1,
      falseAlarms: 0,
    });
  });

  it('[AS20] is plain data, also of a visit in which nothing was done', () => {
    const idle = { ...handedIn, guesses: [], looks: [], turns: [], runs: [], estimates: null };
    for (const view of [handedIn, idle]) {
      const made = debrief(view, tinyFloor);
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    }
    expect(debrief(idle, tinyFloor).sample.mixes[0].totalVariation).toEqual({ defined: false, why: 'no-weight' });
  });
});

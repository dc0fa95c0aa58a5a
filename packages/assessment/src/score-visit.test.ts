import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRun, handedIn, tinyFloor } from '../test/visit-view-fixture.ts';
import { intervalCredit, scoreVisit } from './score-visit.ts';

/** Points by part. */
function pointsOf(view: typeof handedIn): number[] {
  return scoreVisit(view, tinyFloor.scenario.questions, tinyFloor.truths).parts.map(({ points }) => points);
}

describe('scoreVisit', () => {
  it('[AS11] adds up estimates (60), predictions (25) and judging (15) to at most 100', () => {
    const { total, parts } = scoreVisit(handedIn, tinyFloor.scenario.questions, tinyFloor.truths);
    // Estimates: [.35, .55] holds .4: 1 - .2 / .6; [.55, .8] misses .5 by .05: nothing at .25 + .5; none for the third.
    // Predictions: Brier (.01 + .81 + .25) / 3, skill 1 - 4 x that. Judging: 3 marks of 4 right.
    const skill = 1 - 4 * (1.07 / 3);
    expect(parts).toEqual([
      {
        id: 'questions',
        points: expect.closeTo(40 / 3, 9),
        outOf: 60,
        measure: { defined: true, value: expect.closeTo(2 / 9, 9) },
      },
      {
        id: 'predictions',
        points: expect.closeTo(12.5 * (1 + skill), 9),
        outOf: 25,
        measure: { defined: true, value: expect.closeTo(skill, 9) },
      },
      { id: 'judging', points: 7.5, outOf: 15, measure: { defined: true, value: 0.75 } },
    ]);
    expect(total).toBeCloseTo(40 / 3 + 12.5 * (1 + skill) + 7.5, 9);
    const truthful = [...tinyFloor.truths].map(([question, truth]) => ({
      question,
      estimate: truth,
      low: truth,
      high: truth,
    }));
    const best = {
      ...handedIn,
      estimates: truthful,
      runs: [aRun(1, true, [true, true]), aRun(0, false, [true, true])],
    };
    expect(scoreVisit(best, tinyFloor.scenario.questions, tinyFloor.truths).total).toBe(100);
  });

  it('[AS12] rewards honest percentages: saying what one believes does best on average', () => {
    for (const belief of [0.3, 0.5, 0.65, 0.9]) {
      const expected = (said: number): number =>
        belief * pointsOf({ ...handedIn, runs: [aRun(said, true), aRun(0.5, true), aRun(0.5, false)] })[1] +
        (1 - belief) * pointsOf({ ...handedIn, runs: [aRun(said, false), aRun(0.5, true), aRun(0.5, false)] })[1];
      for (const said of [0, 0.2, 0.4, 0.6, 0.8, 1]) expect(expected(belief)).toBeGreaterThanOrEqual(expected(said));
    }
  });

  it('[AS13] gives nothing for the interval that says nothing, and never less than nothing', () => {
    expect(intervalCredit({ low: 0, high: 1 }, 0.4)).toEqual({ defined: true, value: 0 });
    expect(intervalCredit({ low: 0.9, high: 1 }, 0)).toEqual({ defined: true, value: 0 });
    expect(pointsOf({ ...handedIn, estimates: null, runs: [] })).toEqual([0, 0, 0]);
    const runs = fc.array(
      fc
        .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), fc.boolean())
        .map(([p, success, right]) => aRun(p, success, [right, !right])),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(runs, (some) => {
        const { total } = scoreVisit({ ...handedIn, runs: some }, tinyFloor.scenario.questions, tinyFloor.truths);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
      }),
      { seed: 13, numRuns: 100 },
    );
  });

  it('[AS14] leaves out runs whose outcome is still hidden, and questions without a truth', () => {
    const hidden = { ...aRun(0.9, false), verdict: null };
    expect(pointsOf({ ...handedIn, runs: [...handedIn.runs, hidden] })).toEqual(pointsOf(handedIn));
    const truths = new Map(tinyFloor.truths).set('other', Number.NaN);
    expect(scoreVisit(handedIn, tinyFloor.scenario.questions, truths)).toEqual(
      scoreVisit(handedIn, tinyFloor.scenario.questions, tinyFloor.truths),
    );
    expect(scoreVisit(handedIn, tinyFloor.scenario.questions, new Map()).parts[0].measure).toEqual({
      defined: false,
      why: 'no-truth',
    });
  });
});

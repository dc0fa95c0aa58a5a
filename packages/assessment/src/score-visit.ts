/** The score of a visit: for good estimates, honest percentages, and a good eye. Never for an opinion on the article. */
import { askedQuestions, type Question, type VisitView } from '@floorwalk/engine';
import { brierSkill } from './brier.ts';
import type { Forecast } from './forecast.ts';
import { intervalScore } from './interval.ts';
import { defined, type Measure, mean, undefinedBecause } from './measure.ts';

export type ScorePart = {
  readonly id: 'questions' | 'predictions' | 'judging';
  readonly points: number;
  readonly outOf: number;
  /** What the points come from; where it is undefined there are no points. */
  readonly measure: Measure;
};
export type VisitScore = {
  /** 0 to 100, the sum of the parts. */
  readonly total: number;
  readonly parts: readonly ScorePart[];
};
type Truths = ReadonlyMap<string, number>;

/** Points by part. Half of them and more are for the report: all else can be earned at any stand. */
export const OUT_OF = { questions: 60, predictions: 25, judging: 15 } as const;
/** The interval score at which a question earns nothing: about what one gets who always says a half. */
const EARNS_NOTHING = 0.6;

/** The score by the true values of the visit's questions, each in [0, 1]. Runs that the view keeps hidden don't count. */
export function scoreVisit(view: VisitView, questions: readonly Question[], truths: Truths): VisitScore {
  const parts = [
    part('questions', questionsMeasure(view, questions, truths), (value) => value),
    // Linear in the Brier score, so honest percentages do best; always saying 50% gets half.
    part('predictions', brierSkill(forecastsOf(view)), (skill) => (1 + skill) / 2),
    // Half right is what guessing gets.
    part('judging', rightShare(view), (share) => 2 * share - 1),
  ];
  return { total: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

/** What an estimate's interval earns of a question's points: 1 - interval score / 0.6, at least 0. An interval of that width earns none, even if it holds. */
export function intervalCredit(interval: { readonly low: number; readonly high: number }, truth: number): Measure {
  const score = intervalScore(interval, truth);
  return score.defined ? defined(Math.max(0, 1 - score.value / EARNS_NOTHING)) : score;
}

/** The mean credit over the visit's questions that have a truth; a question without an estimate earns 0. */
function questionsMeasure({ estimates, guesses }: VisitView, questions: readonly Question[], truths: Truths): Measure {
  const open = askedQuestions(questions, guesses).flatMap(({ id }) => {
    const truth = truths.get(id);
    return truth !== undefined && Number.isFinite(truth) ? [[id, truth] as const] : [];
  });
  if (open.length === 0) return undefinedBecause('no-truth');
  if (!estimates || estimates.length === 0) return undefinedBecause('nothing-to-score');
  return mean(
    open.map(([question, truth]) => {
      const estimate = estimates.find((e) => e.question === question);
      const credit = estimate ? intervalCredit(estimate, truth) : undefined;
      return credit?.defined ? credit.value : 0;
    }),
  );
}

/** Predictions whose run's outcome the player may know. */
export function forecastsOf({ runs }: VisitView): Forecast[] {
  return runs.flatMap(({ probability, verdict }) => (verdict ? [{ probability, happened: verdict.success }] : []));
}

/** The share of marks that were right. */
export function rightShare({ runs }: VisitView): Measure {
  return mean(runs.flatMap(({ verdict }) => verdict?.right ?? []).map((right) => (right ? 1 : 0)));
}

function part(id: ScorePart['id'], measure: Measure, share: (value: number) => number): ScorePart {
  const outOf = OUT_OF[id];
  const points = measure.defined ? outOf * Math.min(1, Math.max(0, share(measure.value))) : 0;
  return { id, points, outOf, measure };
}

/** The debrief of one screen, as plain data: what the floor really held, and what the visit made of it. */
import { askedQuestions, type BiText, type Estimate, type Floor, type Spent, type VisitView } from '@floorwalk/engine';
import { brierScore, brierSkill } from './brier.ts';
import { type CalibrationBin, calibrationBins, calibrationError } from './calibration.ts';
import { coverage, holds } from './interval.ts';
import type { Measure } from './measure.ts';
import { type OwnSample, ownSampleOf } from './own-sample.ts';
import { type Sample, sampleOf } from './sample.ts';
import { forecastsOf, intervalCredit, rightShare, scoreVisit, type VisitScore } from './score-visit.ts';

/** An estimate beside the truth; `hit` is null where the question has no truth on this floor. */
export type EstimateResult = Estimate & {
  readonly hit: boolean | null;
  /** The truth's distance from the estimate; null without a truth. */
  readonly error: number | null;
  /** Share of the question's points that it is worth. */
  readonly credit: Measure;
};
export type QuestionResult = {
  readonly question: string;
  readonly text: BiText;
  /** The ledger item that the question tests. */
  readonly source: string;
  readonly truth: number | null;
  readonly guess: EstimateResult | null;
  readonly report: EstimateResult | null;
  readonly ownSample: OwnSample;
};
export type Debrief = {
  readonly seed: number;
  readonly world: { readonly id: string; readonly title: BiText };
  readonly score: VisitScore;
  readonly questions: readonly QuestionResult[];
  /** Share of the 80% intervals that hold the truth. */
  readonly coverage: { readonly guesses: Measure; readonly reports: Measure };
  readonly predictions: {
    readonly count: number;
    readonly succeeded: number;
    readonly brier: Measure;
    readonly skill: Measure;
    readonly bins: readonly CalibrationBin[];
    readonly calibrationError: Measure;
  };
  readonly judging: {
    readonly runs: number;
    readonly marks: number;
    readonly right: number;
    readonly rightShare: Measure;
    /** Requirements that were not met and marked as met, and the other way round. */
    readonly missed: number;
    readonly falseAlarms: number;
  };
  readonly sample: Sample;
  readonly spent: Readonly<Spent>;
  readonly walkedM: number;
};

/** Made when the visit is over. Runs at real companies are left out of everything. */
export function debrief(visit: VisitView, floor: Floor): Debrief {
  const neutral = new Set(floor.exhibits.filter((exhibit) => exhibit.neutral).map(({ id }) => id));
  const view = { ...visit, runs: visit.runs.filter(({ exhibit }) => !neutral.has(exhibit)) };
  const questions = questionResults(view, floor);
  const forecasts = forecastsOf(view);
  return {
    seed: floor.seed,
    world: { id: floor.world.id, title: floor.world.title },
    score: scoreVisit(view, floor.scenario.questions, floor.truths),
    questions,
    coverage: {
      guesses: coverageOf(questions, 'guess'),
      reports: coverageOf(questions, 'report'),
    },
    predictions: {
      count: forecasts.length,
      succeeded: forecasts.filter(({ happened }) => happened).length,
      brier: brierScore(forecasts),
      skill: brierSkill(forecasts),
      bins: calibrationBins(forecasts),
      calibrationError: calibrationError(forecasts),
    },
    judging: judgingOf(view),
    sample: sampleOf(view, floor),
    spent: { ...view.spent },
    walkedM: view.walkedM,
  };
}

function questionResults(view: VisitView, floor: Floor): QuestionResult[] {
  return askedQuestions(floor.scenario.questions, view.guesses).map((question) => {
    const { id, text, source } = question;
    const known = floor.truths.get(id);
    const truth = known !== undefined && Number.isFinite(known) ? known : null;
    return {
      question: id,
      text,
      source,
      truth,
      guess: resultOf(view.guesses, id, truth),
      report: resultOf(view.estimates ?? [], id, truth),
      ownSample: ownSampleOf(question, view, floor),
    };
  });
}

function resultOf(estimates: readonly Estimate[], id: string, truth: number | null): EstimateResult | null {
  const found = estimates.find(({ question }) => question === id);
  if (!found) return null;
  const { question, estimate, low, high } = found;
  return {
    question,
    estimate,
    low,
    high,
    hit: truth === null ? null : holds(found, truth),
    error: truth === null ? null : Math.abs(estimate - truth),
    credit: intervalCredit(found, truth ?? Number.NaN),
  };
}

function coverageOf(questions: readonly QuestionResult[], which: 'guess' | 'report'): Measure {
  return coverage(
    questions.flatMap((question) => {
      const interval = question[which];
      return interval && question.truth !== null ? [{ interval, truth: question.truth }] : [];
    }),
  );
}

function judgingOf(view: VisitView): Debrief['judging'] {
  let [runs, marks, missed, falseAlarms] = [0, 0, 0, 0];
  for (const { verdict, marks: given } of view.runs) {
    if (!verdict || !given) continue;
    runs++;
    marks += given.length;
    missed += given.filter((mark, i) => mark && !verdict.met[i]).length;
    falseAlarms += given.filter((mark, i) => !mark && verdict.met[i]).length;
  }
  return { runs, marks, right: marks - missed - falseAlarms, rightShare: rightShare(view), missed, falseAlarms };
}

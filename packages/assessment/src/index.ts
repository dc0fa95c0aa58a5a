/** The only door into the assessment. */
export { brierScore, brierSkill, type Murphy, murphyParts } from './brier.ts';
export { binsFor, type CalibrationBin, calibrationBins, calibrationError } from './calibration.ts';
export { type Debrief, debrief, type EstimateResult, type QuestionResult } from './debrief.ts';
export type { Forecast } from './forecast.ts';
export { ALPHA, coverage, holds, type Interval, intervalScore } from './interval.ts';
export { CLIP, logScore } from './log-score.ts';
export type { Measure, Undefined, WhyUndefined } from './measure.ts';
export type { OwnSample } from './own-sample.ts';
export { effectiveSampleSize, jensenShannon, totalVariation } from './representativeness.ts';
export { type Mix, type MixGroup, type Sample, type SeenAndAll, type SizeClass, sizeClassOf } from './sample.ts';
export { intervalCredit, type ScorePart, scoreVisit, type VisitScore } from './score-visit.ts';
export {
  type LessonFigures,
  type LessonOptions,
  type StrategyFigures,
  studyLesson,
  type WorldFigures,
} from './lesson/lesson.ts';
export { STRATEGIES, STRATEGY, type Strategy, type StrategyId } from './lesson/strategy.ts';

import type { Question } from '../scenario/scenario.ts';
import type { Estimate, Reason } from './visit.ts';

/** Why an estimate can't stand: all report questions have their truth in [0, 1]. */
export function estimateFault(questions: readonly Question[], given: Estimate): Reason | undefined {
  if (!questions.some(({ id }) => id === given.question)) return 'question-unknown';
  for (const value of [given.estimate, given.low, given.high]) {
    if (!(value >= 0 && value <= 1)) return 'estimate-out-of-range';
  }
  return given.low <= given.estimate && given.estimate <= given.high ? undefined : 'interval-wrong';
}

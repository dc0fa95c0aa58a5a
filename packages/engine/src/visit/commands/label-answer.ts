import {
  ANSWER_KINDS,
  type AnswerKind,
  INTERVIEW_QUESTION_IDS,
  type InterviewQuestionId,
} from '../../interview/interview.ts';
import type { CommandHandler } from '../command.ts';
import { interviewOf } from '../find.ts';

/** Says what kind of answer one heard; costs nothing, may be changed until hand-in, also when the time is over. */
export type LabelAnswer = {
  readonly type: 'label-answer';
  readonly stand: string;
  readonly question: InterviewQuestionId;
  readonly label: AnswerKind;
};

export const labelAnswer: CommandHandler<LabelAnswer> = {
  fields: { stand: 'text', question: INTERVIEW_QUESTION_IDS, label: ANSWER_KINDS },
  afterTime: true,
  check({ floor }, visit, { stand, question }) {
    return interviewOf(floor, visit, stand, question) ? undefined : 'not-asked';
  },
  apply({ floor }, visit, { stand, question, label }) {
    const heard = interviewOf(floor, visit, stand, question);
    if (!heard) return [];
    heard.label = label;
    return [{ type: 'answer-labelled', atMs: visit.nowMs, exhibitor: stand, question, label }];
  },
};

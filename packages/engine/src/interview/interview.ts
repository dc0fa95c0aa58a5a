/** What the staff of a fictional stand say when asked, and the papers that settle it. */
import type { BiText } from '../scenario/scenario.ts';

export const INTERVIEW_QUESTION_IDS = ['basis', 'data', 'benchmark', 'card', 'users', 'failures'] as const;
export type InterviewQuestionId = (typeof INTERVIEW_QUESTION_IDS)[number];

/**
 * Kinds of answer, to be read off its words. A fact names where it can be checked on the spot; a claim can be checked but shows
 * nothing; an opinion has no measure; a prediction is of the future; an evasion answers something else.
 */
export const ANSWER_KINDS = ['fact', 'claim', 'opinion', 'prediction', 'evasion'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];
/** On this floor. Opinions, predictions and evasions say nothing that could be true or false: not decidable. */
export type AnswerTruth = 'true' | 'false' | 'undecidable';

/**
 * Something said or found in one question's own terms: `state` as in stand-facts.ts, and a figure where there is one (a share in
 * [0, 1] for 'benchmark', a number of customers for 'users').
 */
export type Finding = { readonly state: string; readonly figure?: number };

export type Answer = {
  readonly question: InterviewQuestionId;
  /** The exhibit that the answer is about; undefined at a stand without exhibits. */
  readonly exhibit: string | undefined;
  readonly kind: AnswerKind;
  readonly truth: AnswerTruth;
  /** What is said, for facts and claims only. */
  readonly said: Finding | undefined;
  readonly text: BiText;
};

export const DOCUMENT_KINDS = [
  'model-card',
  'licence',
  'network-trace',
  'data-sheet',
  'benchmark-log',
  'order-book',
  'fault-list',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type DocumentLine = { readonly label: BiText; readonly value: BiText };
/** A paper, as it is handed over. What it proves is for the reader to see. */
export type InterviewDocument = {
  readonly kind: DocumentKind;
  readonly title: BiText;
  /** As on paper, such as 'LIC-0423'. */
  readonly number: string;
  readonly lines: readonly DocumentLine[];
  readonly stamp: BiText;
};
/** What the paper does to the answer; 'answers' where the words had answered nothing, 'none' where no paper is shown. */
export type ProofEffect = 'confirms' | 'contradicts' | 'answers' | 'none';
export type Proof = {
  /** What is said in handing it over, or in not doing so. */
  readonly text: BiText;
  readonly document: InterviewDocument | undefined;
  /** What the paper shows; undefined without one. Always what the floor holds. */
  readonly found: Finding | undefined;
  readonly effect: ProofEffect;
};

/** Whether what is said agrees with what is so: the state, and the figure within 0.06 of a share or a tenth of a number. */
export function agrees(said: Finding, actual: Finding): boolean {
  if (said.state !== actual.state) return false;
  if (said.figure === undefined || actual.figure === undefined) return said.figure === actual.figure;
  const room = actual.figure <= 1 ? 0.06 : actual.figure / 10;
  return Math.abs(said.figure - actual.figure) <= room;
}

import type { Question } from '../scenario/scenario.ts';

/** So many of the scenario's questions, the first, are asked in every visit; a player alone may take on the others. */
export const CORE_QUESTIONS = 4;

/**
 * The questions of a visit, in the scenario's order: the first four, and of the others those that a first guess was made of.
 * Which they are is settled by the guesses, so that nobody drops a question on seeing that it is hard.
 */
export function askedQuestions(
  questions: readonly Question[],
  guesses: readonly { readonly question: string }[],
): readonly Question[] {
  const guessed = new Set(guesses.map(({ question }) => question));
  return questions.filter(({ id }, nth) => nth < CORE_QUESTIONS || guessed.has(id));
}

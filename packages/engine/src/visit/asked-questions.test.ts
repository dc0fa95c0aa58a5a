import { expect, it } from 'vitest';
import type { Question } from '../scenario/scenario.ts';
import { askedQuestions } from './asked-questions.ts';

const text = { en: 'q', zh: 'q' };
const questions = ['a', 'b', 'c', 'd', 'e', 'f'].map(
  (id): Question => ({ id, text, measure: 'tti-success', source: 'A16' }),
);
const ids = (guessed: readonly string[]) =>
  askedQuestions(
    questions,
    guessed.map((question) => ({ question })),
  ).map(({ id }) => id);

it('[VI35] asks the first four, and of the others those that were guessed at', () => {
  expect(ids([])).toEqual(['a', 'b', 'c', 'd']);
  expect(ids(['f', 'a'])).toEqual(['a', 'b', 'c', 'd', 'f']);
});

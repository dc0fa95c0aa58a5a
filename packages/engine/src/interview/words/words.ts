/** How banks of answers are written, and how a line is filled in. */
import type { BiText } from '../../scenario/scenario.ts';

/** Lines by what is said (a state of the question); {thing}, {figure}, {count} and {task} are filled in. */
export type AnswerBank = {
  readonly said: Readonly<Record<string, readonly BiText[]>>;
  readonly evasion: readonly BiText[];
  readonly opinion: readonly BiText[];
  readonly prediction: readonly BiText[];
};
export type Fill = Readonly<Record<string, BiText>>;

export function fill({ en, zh }: BiText, values: Fill): BiText {
  let texts = { en, zh };
  for (const [name, value] of Object.entries(values))
    texts = { en: texts.en.replaceAll(`{${name}}`, value.en), zh: texts.zh.replaceAll(`{${name}}`, value.zh) };
  return { en: texts.en.replace(/(?:^|[.!?] )[a-z]/g, (start) => start.toUpperCase()), zh: texts.zh };
}

/** Sentences in a row; empty ones drop out. */
export function join(...texts: readonly BiText[]): BiText {
  const said = texts.filter(({ en }) => en !== '');
  return { en: said.map(({ en }) => en).join(' '), zh: said.map(({ zh }) => zh).join('') };
}

/** The same in both languages: numbers, dates, signs. */
export const plain = (text: string): BiText => ({ en: text, zh: text });

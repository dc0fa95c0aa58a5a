/** What a conversation shows: plain data. Each text is there in both languages, so that an interpreter can stand beside. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Language } from '../demo.ts';

export type Said = {
  readonly who: 'visitor' | 'bot';
  /** The language in which it is said; the other text is what an interpreter makes of it. */
  readonly language: Language;
  readonly text: BiText;
};
/** Something at the stand that an answer can be held against: a shelf, a sign. */
export type Beside = { readonly title: BiText; readonly lines: readonly BiText[] };
export type Conversation = {
  readonly turns: readonly Said[];
  readonly beside: Beside | undefined;
  /** True where the stand doesn't take the language: nothing was answered. */
  readonly refused: boolean;
  /** The conversation, and what lies beside it, without a verdict. */
  readonly words: BiText;
};

/** What a check of a launch puts on show: plain data. */
import type { BiText } from '../../scenario/scenario.ts';

/** One set of questions, one mark per question. */
export type Strip = { readonly name: BiText; readonly right: readonly boolean[] };
/** A leaderboard: the names from the first place down. */
export type Board = { readonly name: BiText; readonly places: readonly string[] };
export type File = { readonly name: string; readonly parametersB: number; readonly there: boolean };
export type Instrument =
  | { readonly type: 'strips'; readonly strips: readonly Strip[] }
  | { readonly type: 'boards'; readonly boards: readonly Board[] }
  /** By length and depth: was the sentence hidden there found? Depths in percent. */
  | {
      readonly type: 'needles';
      readonly lengths: readonly string[];
      readonly depths: readonly number[];
      readonly found: readonly (readonly boolean[])[];
    }
  | { readonly type: 'files'; readonly files: readonly File[]; readonly licence: readonly BiText[] };
export type Launch = {
  /** The model launched; its name is invented, as is every name here. */
  readonly model: string;
  readonly claims: readonly BiText[];
  readonly instrument: Instrument;
  /** The card and what the instrument shows, without a verdict. */
  readonly words: BiText;
};

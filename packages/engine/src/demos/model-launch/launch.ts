/** What a check of a launch puts on show: plain data. */
import type { BiText } from '../../scenario/scenario.ts';

/** One set of questions, one mark per question. */
export type Strip = { readonly name: BiText; readonly right: readonly boolean[] };
/** A leaderboard: the place of the launch on it, counted from 1, and the names of the others from the first place down. */
export type Board = { readonly name: BiText; readonly place: number; readonly others: readonly BiText[] };
/** A file of the folder. `prints`: its fingerprint on the card and as computed, where these are compared. */
export type File = {
  readonly name: string;
  readonly parametersB: number;
  readonly there: boolean;
  readonly prints?: { readonly card: string; readonly file: string };
};
/** A share in percent, as the card gives it and as counted. */
export type Share = { readonly name: BiText; readonly card: number; readonly counted: number };
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
  | { readonly type: 'files'; readonly files: readonly File[]; readonly licence: readonly BiText[] }
  | { readonly type: 'shares'; readonly shares: readonly Share[] };
/** A line of the card. The same check asks for the same ids of every card. */
export type CardRow = {
  readonly id: 'size' | 'licence' | 'context' | 'languages' | 'training' | 'place' | 'score';
  readonly text: BiText;
};
export type Launch = {
  /** The model launched; its name is invented, as is every name here. */
  readonly model: BiText;
  readonly card: readonly CardRow[];
  /** The lines of the card that the check is of. */
  readonly tested: readonly CardRow['id'][];
  readonly instrument: Instrument;
  /** The card's lines that are checked and what the instrument shows, without a verdict. */
  readonly words: BiText;
};

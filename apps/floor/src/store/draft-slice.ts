/** What the player has begun and not yet said: estimates, marks, a prediction. Gone on a reload; the visit's log is not. */
import type { StateCreator } from 'zustand/vanilla';

export type DraftEstimate = { readonly low: number; readonly estimate: number; readonly high: number };
export type Mark = boolean | undefined;
export type DraftSlice = {
  /** Estimates for the report, by question. */
  readonly reportDrafts: Readonly<Record<string, DraftEstimate>>;
  /** How likely is the next run to succeed, in [0, 1]. */
  readonly probability: number;
  /** By requirement of the run on the table. */
  readonly marks: readonly Mark[];
  setReportDraft(question: string, estimate: DraftEstimate): void;
  setProbability(probability: number): void;
  setMark(index: number, mark: Mark, of: number): void;
  clearMarks(): void;
  clearDrafts(): void;
};

const EMPTY = { reportDrafts: {}, probability: 0.5, marks: [] } as const;

export const createDraftSlice: StateCreator<DraftSlice> = (set) => ({
  ...EMPTY,
  setReportDraft: (question, estimate) =>
    set(({ reportDrafts }) => ({ reportDrafts: { ...reportDrafts, [question]: estimate } })),
  setProbability: (probability) => set({ probability }),
  setMark: (index, mark, of) =>
    set(({ marks }) => ({ marks: Array.from({ length: of }, (_, i) => (i === index ? mark : marks[i])) })),
  clearMarks: () => set({ marks: [] }),
  clearDrafts: () => set(EMPTY),
});

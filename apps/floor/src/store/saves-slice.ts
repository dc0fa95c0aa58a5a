/** The saved visit that can be gone on with, as the title knows it. */
import type { StateCreator } from 'zustand/vanilla';

export type SavedVisitSummary = {
  readonly scenario: string;
  readonly entries: number;
  /** Minutes of the budget that are left, as they were when it was saved. */
  readonly minutesLeft: number | undefined;
};
export type SaveState =
  | { readonly state: 'unknown' }
  | { readonly state: 'none' }
  | { readonly state: 'ready'; readonly summary: SavedVisitSummary }
  | { readonly state: 'corrupt'; readonly why: string };
export type SavesSlice = { readonly save: SaveState; setSave(save: SaveState): void };

export const createSavesSlice: StateCreator<SavesSlice> = (set) => ({
  save: { state: 'unknown' },
  setSave: (save) => set({ save }),
});

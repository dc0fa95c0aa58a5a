/** Which screen is shown, what is being waited for, and what went wrong. */
import type { StateCreator } from 'zustand/vanilla';
import type { Progress } from '../world/world-types.ts';

export type Screen = 'title' | 'brief' | 'floor' | 'hand-in' | 'debrief';
export type ProblemCode =
  | 'scenario-missing'
  | 'floor-number'
  | 'log-does-not-replay'
  | 'engine-failed'
  | 'save-corrupt'
  | 'save-failed'
  | 'no-webgl';
/** `detail` is for a person who wants to report it; the wording by `code` is the interface's. */
export type Problem = { readonly code: ProblemCode; readonly detail: string };
/** How far the opening of a floor is; `atMs` is the fair's clock, `sinceMs` when it began by the page's, `elapsedMs` how long ago. */
export type Loading = Progress & { readonly sinceMs: number; readonly elapsedMs: number };
export type ScreenSlice = {
  readonly screen: Screen;
  readonly loading: Loading | undefined;
  readonly problem: Problem | undefined;
  /** The floor can't be drawn here; lists stand in for it. */
  readonly listMode: boolean;
  show(screen: Screen): void;
  setLoading(loading: Loading | undefined): void;
  report(problem: Problem): void;
  dismissProblem(): void;
  useListMode(): void;
};

export const createScreenSlice: StateCreator<ScreenSlice> = (set) => ({
  screen: 'title',
  loading: undefined,
  problem: undefined,
  listMode: false,
  show: (screen) => set({ screen }),
  setLoading: (loading) => set({ loading }),
  report: (problem) => set({ problem, loading: undefined }),
  dismissProblem: () => set({ problem: undefined }),
  useListMode: () => set({ listMode: true, problem: undefined }),
});

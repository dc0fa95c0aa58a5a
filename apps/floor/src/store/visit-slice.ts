/** The visit as last heard of from the world, and the outputs of its runs. Absorbs; computes no rules. */
import type { Scenario, VisitEvent, VisitView } from '@floorwalk/engine';
import type { StateCreator } from 'zustand/vanilla';

export type RunId = { readonly exhibit: string; readonly probe: string; readonly nth: number };
export type OpenVisit = { readonly scenario: Scenario; readonly seed: number; readonly worldId: string };
export type VisitSlice = {
  readonly open: OpenVisit | undefined;
  readonly view: VisitView | undefined;
  /** What each run showed, by runKey; the kind of demo knows its form. */
  readonly outputs: Readonly<Record<string, unknown>>;
  enter(open: OpenVisit, view: VisitView): void;
  absorb(view: VisitView, events: readonly VisitEvent[]): void;
  keepOutput(run: RunId, output: unknown): void;
};

export const runKey = ({ exhibit, probe, nth }: RunId): string => `${exhibit} ${probe} ${nth}`;

export const createVisitSlice: StateCreator<VisitSlice> = (set) => ({
  open: undefined,
  view: undefined,
  outputs: {},
  enter: (open, view) => set({ open, view, outputs: {} }),
  absorb: (view, events) =>
    set(({ outputs }) => {
      const shown = events.flatMap((event) => (event.type === 'probe-run' ? [[runKey(event), event.output]] : []));
      return shown.length === 0 ? { view } : { view, outputs: { ...outputs, ...Object.fromEntries(shown) } };
    }),
  keepOutput: (run, output) => set(({ outputs }) => ({ outputs: { ...outputs, [runKey(run)]: output } })),
});

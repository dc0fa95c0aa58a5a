/** Which panel lies over the floor. One at a time; events open and close it too. */
import type { VisitEvent } from '@floorwalk/engine';
import type { StateCreator } from 'zustand/vanilla';

export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'stand'; readonly exhibitor: string }
  | { readonly kind: 'demo' }
  | { readonly kind: 'reconstruction'; readonly exhibitor: string }
  | { readonly kind: 'board'; readonly board: string }
  | { readonly kind: 'guide' }
  | { readonly kind: 'map' }
  | { readonly kind: 'menu' };
export type PanelSlice = {
  readonly panel: Panel;
  /** The ledger item whose source is shown on top of the panel. */
  readonly source: string | undefined;
  openPanel(panel: Panel): void;
  closePanel(): void;
  showSource(id: string | undefined): void;
  absorbForPanel(events: readonly VisitEvent[]): void;
};

export const CLOSED: Panel = { kind: 'none' };

export const createPanelSlice: StateCreator<PanelSlice> = (set) => ({
  panel: CLOSED,
  source: undefined,
  openPanel: (panel) => set({ panel, source: undefined }),
  closePanel: () => set({ panel: CLOSED, source: undefined }),
  showSource: (source) => set({ source }),
  absorbForPanel: (events) =>
    set(({ panel }) => {
      let next = panel;
      for (const event of events) {
        if (event.type === 'turn-came') next = { kind: 'demo' };
        if (event.type === 'queue-joined') next = CLOSED;
        if (event.type === 'reconstruction-seen') next = { kind: 'reconstruction', exhibitor: event.exhibitor };
        if (event.type === 'stand-left' && next.kind === 'demo') next = CLOSED;
        if (event.type === 'estimates-handed-in') next = CLOSED;
      }
      return next === panel ? {} : { panel: next, source: undefined };
    }),
});

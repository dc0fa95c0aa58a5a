import type { VisitEvent, VisitView } from '@floorwalk/engine';
import { describe, expect, it } from 'vitest';
import { createAppStore } from './app-store.ts';
import { runKey } from './visit-slice.ts';

const aStore = () => createAppStore({ language: 'en', theme: 'light' });
const aView = { phase: 'floor', near: [], runs: [] } as unknown as VisitView;
const aRun: VisitEvent = {
  type: 'probe-run',
  atMs: 1,
  exhibit: 'loom',
  probe: 'three-balls',
  nth: 0,
  condition: 'good',
  output: 'a picture',
};

describe('the store', () => {
  it('[UI5] keeps what each run showed, by exhibit, probe and count', () => {
    const store = aStore();
    store.getState().absorb(aView, [aRun, { ...aRun, nth: 1, output: 'another' }]);
    expect(store.getState().outputs).toEqual({
      [runKey({ exhibit: 'loom', probe: 'three-balls', nth: 0 })]: 'a picture',
      [runKey({ exhibit: 'loom', probe: 'three-balls', nth: 1 })]: 'another',
    });
  });

  it('[UI6] opens the demo when the turn comes, and closes it when the stand is left', () => {
    const store = aStore();
    const { absorbForPanel, openPanel } = store.getState();
    openPanel({ kind: 'guide' });
    absorbForPanel([{ type: 'turn-came', atMs: 1, exhibitor: 'loomwave', waitedMs: 0 }]);
    expect(store.getState().panel).toEqual({ kind: 'demo' });
    absorbForPanel([{ type: 'stand-left', atMs: 2, exhibitor: 'loomwave' }]);
    expect(store.getState().panel).toEqual({ kind: 'none' });
  });

  it('[UI6] leaves a panel of another matter open when the stand is left', () => {
    const store = aStore();
    store.getState().openPanel({ kind: 'map' });
    store.getState().absorbForPanel([{ type: 'stand-left', atMs: 2, exhibitor: 'loomwave' }]);
    expect(store.getState().panel).toEqual({ kind: 'map' });
  });

  it('[UI7] keeps the marks of one run apart from those of the next', () => {
    const store = aStore();
    store.getState().setMark(1, false, 3);
    expect(store.getState().marks).toEqual([undefined, false, undefined]);
    store.getState().clearMarks();
    expect(store.getState().marks).toEqual([]);
  });

  it('[UI8] shows two notices at most, the newest last, and none twice', () => {
    const store = aStore();
    for (const code of ['reason.too-far', 'turn-came', 'reason.too-far', 'time-ran-out']) store.getState().tell(code);
    expect(store.getState().notices.map(({ code }) => code)).toEqual(['reason.too-far', 'time-ran-out']);
  });
});

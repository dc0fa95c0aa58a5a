import { LOG_FORMAT, LOG_VERSION, type VisitEvent, type VisitLog, type VisitView } from '@floorwalk/engine';
import { describe, expect, it } from 'vitest';
import type { SaveStore } from '../persist/save-store.ts';
import { type ClockMode, type OpenRequest, type WorldClient, WorldError } from '../world/world-types.ts';
import { createAppStore } from './app-store.ts';
import { createSession } from './session.ts';

const aLog: VisitLog = {
  format: LOG_FORMAT,
  version: LOG_VERSION,
  scenario: 'first-steps',
  scenarioVersion: '1.0.0',
  seed: 3,
  world: 'plain',
  entries: [],
};
const aView = { phase: 'floor', near: [], runs: [], guesses: [], stand: null } as unknown as VisitView;

/** A world of one room that answers at once, and writes down what it was told. */
function aWorld() {
  const opened: OpenRequest[] = [];
  const clock: ClockMode[] = [];
  const listeners = new Set<(view: VisitView, events: readonly VisitEvent[]) => void>();
  const nothing = (): void => undefined;
  const world = {
    open: async (request: OpenRequest) => {
      opened.push(request);
      return { scenario: { id: request.scenarioId }, seed: request.seed, worldId: request.worldId, view: aView };
    },
    onProgress: () => nothing,
    submit: async () => ({ events: [], rejections: [{ reason: 'too-far' }], view: aView }),
    setClock: (mode: ClockMode) => clock.push(mode),
    subscribe: (listener: (view: VisitView, events: readonly VisitEvent[]) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    log: async () => aLog,
    close: nothing,
  } as unknown as WorldClient;
  return {
    world,
    opened,
    clock,
    say: (events: VisitEvent[]) => listeners.forEach((listener) => listener(aView, events)),
  };
}
function aShelf(text?: string) {
  const shelf = { current: text, aside: new Map<string, string>(), writes: 0 };
  const saves: SaveStore = {
    read: async () => shelf.current,
    write: async (log) => {
      shelf.current = JSON.stringify(log);
      shelf.writes++;
    },
    setAside: async (name) => {
      if (shelf.current !== undefined) shelf.aside.set(name, shelf.current);
      shelf.current = undefined;
    },
    clear: async () => {
      shelf.current = undefined;
    },
  };
  return { shelf, saves };
}
function aSession(text?: string) {
  const { world: real, ...heard } = aWorld();
  const world = { ...real };
  const { shelf, saves } = aShelf(text);
  const store = createAppStore({ language: 'en', theme: 'light' });
  let n = 0;
  const deal = async () => ({ seed: 5, worldId: 'plain' });
  const session = createSession({ store, world, saves, deal, asideName: () => `aside-${++n}` });
  return { session, store, shelf, world, ...heard };
}

describe('the session', () => {
  it('[UI10] saves the log after each event of a visit, and nothing of the title floor', async () => {
    const { session, shelf, say } = aSession();
    await session.boot();
    say([{ type: 'time-ran-out', atMs: 1 }]);
    await session.start('first-steps');
    expect(shelf.writes).toBe(0);
    say([{ type: 'time-ran-out', atMs: 1 }]);
    await session.toTitle();
    expect(shelf).toMatchObject({ writes: 1, current: JSON.stringify(aLog) });
  });

  it('[UI11] goes on with a saved visit where it was', async () => {
    const { session, store, opened } = aSession(JSON.stringify(aLog));
    await session.boot();
    expect(store.getState().save.state).toBe('ready');
    await session.resume();
    expect(opened.at(-1)).toEqual({ scenarioId: 'first-steps', seed: 3, worldId: 'plain', log: aLog });
    expect(store.getState().screen).toBe('floor');
  });

  it('[UI12] says that a saved visit is broken, and keeps the file until it is told what to do', async () => {
    const { session, store, shelf } = aSession('{"format":"floorwalk-visit","entr');
    await session.boot();
    expect(store.getState().save.state).toBe('corrupt');
    expect(await session.savedText()).toBe('{"format":"floorwalk-visit","entr');
    await session.start('first-steps');
    expect([...shelf.aside.values()]).toEqual(['{"format":"floorwalk-visit","entr']);
  });

  it('[UI13] holds the clock while a panel is open, and lets it run when all are closed', async () => {
    const { session, store, clock } = aSession();
    await session.boot();
    expect(clock.at(-1)).toBe('attract');
    await session.start('first-steps');
    expect(clock.at(-1)).toBe('run');
    store.getState().openPanel({ kind: 'guide' });
    expect(clock.at(-1)).toBe('hold');
    store.getState().closePanel();
    expect(clock.at(-1)).toBe('run');
  });

  it('[UI20] who comes at another hour gets the same floor, with nothing saved before the first guess', async () => {
    const { session, store, shelf, opened } = aSession();
    await session.start('waic-2024');
    await session.comeAt(43_200_000);
    expect(opened.at(-1)).toEqual({ scenarioId: 'waic-2024', seed: 5, worldId: 'plain', startMs: 43_200_000 });
    expect([store.getState().screen, shelf.writes]).toEqual(['brief', 0]);
  });

  it('[UI21] who gives up an opening is back at the title, and hears of no problem', async () => {
    const { session, store, world } = aSession();
    await session.boot();
    let refuse: (error: Error) => void = () => undefined;
    const { open } = world;
    world.open = () =>
      new Promise((_, reject) => {
        refuse = reject;
      });
    const starting = session.start('waic-2024');
    await Promise.resolve();
    world.cancel = () => {
      world.open = open;
      refuse(new WorldError('cancelled', 'given up'));
    };
    await expect.poll(() => store.getState().loading).toBeDefined();
    session.cancelOpening();
    await starting;
    await expect.poll(() => store.getState().loading).toBeUndefined();
    expect([store.getState().screen, store.getState().problem]).toEqual(['title', undefined]);
  });

  it('[UI14] tells the player why a command was refused', async () => {
    const { session, store } = aSession();
    await session.start('first-steps');
    expect(await session.submit({ type: 'look', exhibitor: 'loomwave' })).toBe(false);
    expect(store.getState().notices.map(({ code }) => code)).toEqual(['reason.too-far']);
  });
});

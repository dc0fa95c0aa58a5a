/** Ties world, store and saved visit together: what the interface's buttons do. Holds no rule of the visit. */
import {
  LogError,
  parseLog,
  type VisitCommand,
  type VisitEvent,
  type VisitLog,
  type VisitView,
} from '@floorwalk/engine';
import { loadRoute, saveRoute } from '../persist/route-store.ts';
import type { SaveStore } from '../persist/save-store.ts';
import { type ClockMode, type OpenRequest, type WorldClient, WorldError } from '../world/world-types.ts';
import type { AppStore } from './app-store.ts';
import { FloorNumberError } from './floor-number.ts';
import type { ProblemCode } from './screen-slice.ts';

export type Session = {
  readonly store: AppStore;
  readonly world: WorldClient;
  /** The title's floor, of no visit; and whether a visit waits to be gone on with. */
  boot(): Promise<void>;
  /** A new visit; the saved one is put aside. */
  start(scenarioId: string, seed?: number): Promise<void>;
  /** The same floor at another hour, before the first guess; the fair runs to it. */
  comeAt(startMs: number): Promise<void>;
  /** Gives up the opening of a floor and goes back to the title. */
  cancelOpening(): void;
  resume(): Promise<void>;
  /** Submits, and tells the player why not. True if it was done. */
  submit(command: VisitCommand): Promise<boolean>;
  /** The saved text as it is, for a download. */
  savedText(): Promise<string | undefined>;
  setAsideSave(): Promise<void>;
  toTitle(): Promise<void>;
  close(): void;
};
type Options = {
  readonly store: AppStore;
  readonly world: WorldClient;
  readonly saves: SaveStore;
  /** The floor of that seed, or of one that is dealt, and what its world is. */
  readonly deal: (scenarioId: string, seed?: number) => Promise<{ readonly seed: number; readonly worldId: string }>;
  /** A name for what is put aside, different each time. */
  readonly asideName: () => string;
};
const TITLE_FLOOR: OpenRequest = { scenarioId: 'first-steps', seed: 7, worldId: 'plain' };

export function createSession({ store, world, saves, deal, asideName }: Options): Session {
  let saving: Promise<void> = Promise.resolve();
  let inVisit = false;

  const state = () => store.getState();
  const fail = (error: unknown, code: ProblemCode = 'engine-failed'): void => {
    const detail = error instanceof Error ? error.message : String(error);
    const known = error instanceof WorldError ? error.code : code;
    // Who gave up an opening knows.
    if (known !== 'cancelled') state().report({ code: known, detail });
  };

  function save(): Promise<void> {
    saving = saving.then(async () => {
      try {
        await saves.write(await world.log());
      } catch (error) {
        fail(error, 'save-failed');
      }
    });
    return saving;
  }
  function hear(view: VisitView, events: readonly VisitEvent[]): void {
    if (!inVisit) return;
    state().absorb(view, events);
    state().absorbForPanel(events);
    for (const event of events) tellNews(event);
    if (events.length === 0) return;
    void save();
    keepClock();
  }
  function tellNews(event: VisitEvent): void {
    if (event.type === 'turn-came') state().tell('turn-came');
    if (event.type === 'time-ran-out') state().tell('time-ran-out');
  }
  function keepClock(): void {
    world.setClock(clockMode());
  }
  function clockMode(): ClockMode {
    const { screen, panel, view, problem } = state();
    if (screen === 'title') return 'attract';
    const halted = screen !== 'floor' || panel.kind !== 'none' || problem !== undefined || view?.phase !== 'floor';
    return halted ? 'hold' : 'run';
  }

  async function open(request: OpenRequest): Promise<VisitView | undefined> {
    inVisit = false;
    const sinceMs = performance.now();
    state().setLoading({ label: 'scenario', fraction: 0, sinceMs, elapsedMs: 0 });
    try {
      const { scenario, seed, worldId, view } = await world.open(request);
      state().enter({ scenario, seed, worldId }, view);
      state().setRoute(loadRoute({ scenarioId: scenario.id, seed }));
      return view;
    } catch (error) {
      fail(error);
      return undefined;
    } finally {
      // Another opening may have begun meanwhile.
      if (state().loading?.sinceMs === sinceMs) state().setLoading(undefined);
    }
  }
  async function readSave(): Promise<VisitLog | undefined> {
    const text = await saves.read();
    if (text === undefined) {
      state().setSave({ state: 'none' });
      return undefined;
    }
    try {
      const log = parseLog(text);
      state().setSave({
        state: 'ready',
        summary: { scenario: log.scenario, entries: log.entries.length, minutesLeft: undefined },
      });
      return log;
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
      state().setSave({ state: 'corrupt', why: error.message });
      return undefined;
    }
  }

  async function toTitle(): Promise<void> {
    await saving;
    inVisit = false;
    state().closePanel();
    state().show('title');
    await readSave();
    await open(TITLE_FLOOR);
    keepClock();
  }

  const stops = [
    world.subscribe(hear),
    world.onProgress((progress) => {
      const { loading } = state();
      if (loading)
        state().setLoading({
          ...progress,
          sinceMs: loading.sinceMs,
          elapsedMs: performance.now() - loading.sinceMs,
        });
    }),
    store.subscribe((now, before) => {
      if (now.route !== before.route && now.open && now.open === before.open)
        saveRoute({ scenarioId: now.open.scenario.id, seed: now.open.seed }, now.route);
      if (now.panel !== before.panel || now.screen !== before.screen || now.problem !== before.problem) keepClock();
    }),
  ];

  return {
    store,
    world,
    async boot() {
      await readSave().catch((error: unknown) => state().setSave({ state: 'corrupt', why: String(error) }));
      await open(TITLE_FLOOR);
      keepClock();
    },
    async start(scenarioId, seed) {
      await saving;
      const dealt = await deal(scenarioId, seed).catch((error: unknown) =>
        fail(error, error instanceof FloorNumberError ? 'floor-number' : 'scenario-missing'),
      );
      if (!dealt) return;
      await saves.setAside(asideName()).catch(() => undefined);
      state().clearDrafts();
      state().closePanel();
      const view = await open({ scenarioId, ...dealt });
      if (!view) return;
      inVisit = true;
      state().show(scenarioId === 'first-steps' ? 'floor' : 'brief');
      keepClock();
    },
    async comeAt(startMs) {
      const { open: opened } = state();
      if (!opened) return;
      await saving;
      const { scenario, seed, worldId } = opened;
      const view = await open({ scenarioId: scenario.id, seed, worldId, startMs });
      if (!view) return;
      inVisit = true;
      keepClock();
    },
    cancelOpening() {
      world.cancel();
      void toTitle();
    },
    async resume() {
      const log = await readSave();
      if (!log) return;
      state().clearDrafts();
      const view = await open({ scenarioId: log.scenario, seed: log.seed, worldId: log.world, log });
      if (!view) return;
      inVisit = true;
      const guessed = log.scenario === 'first-steps' || view.guesses.length > 0;
      state().show(view.phase === 'handed-in' ? 'debrief' : guessed ? 'floor' : 'brief');
      if (view.stand) state().openPanel({ kind: 'demo' });
      await restoreOutput(view);
      keepClock();
    },
    async submit(command) {
      try {
        const { view, events, rejections } = await world.submit(command);
        hear(view, events);
        for (const { reason } of rejections) state().tell(`reason.${reason}`);
        return rejections.length === 0;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    savedText: () => saves.read(),
    async setAsideSave() {
      await saves.setAside(asideName());
      state().setSave({ state: 'none' });
    },
    toTitle,
    close() {
      for (const stop of stops) stop();
      world.close();
    },
  };

  /** The picture on the table, if a run waits for its verdict. */
  async function restoreOutput(view: VisitView): Promise<void> {
    const run = view.runs.at(-1);
    if (!run || run.verdict) return;
    state().keepOutput(run, await world.outputOf(run));
  }
}

/** The page's side of the world: a worker, asked and told. */
import type { Point, VisitEvent, VisitView } from '@floorwalk/engine';
import type { DensityGrid, FloorView } from '../floor/floor-view.ts';
import type { AnswerOf, Ask, FromWorker, Plan, Tell } from './messages.ts';
import { type OpenedWorld, type WorldClient, WorldError } from './world-types.ts';

/** Eighths of a turn clockwise from east: who comes in looks into the fair. */
const NORTH = 6;

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: WorldError) => void };

/** Starts the worker. Call close() to end it. */
export function createWorldClient(): WorldClient {
  const worker = new Worker(new URL('./world.worker.ts', import.meta.url), { type: 'module', name: 'world' });
  const waiting = new Map<number, Waiting>();
  const progressListeners = new Set<Parameters<WorldClient['onProgress']>[0]>();
  const visitListeners = new Set<(view: VisitView, events: readonly VisitEvent[]) => void>();
  let nextId = 1;
  let floorView: FloorView | undefined;
  let density: DensityGrid | undefined;
  let heading = NORTH;
  let path: readonly Point[] = [];
  let opened: (OpenedWorld & { plan: Plan }) | undefined;

  const tell = (message: Tell): void => worker.postMessage(message);
  function ask<A extends Ask['ask']>(message: Extract<Ask, { ask: A }>): Promise<AnswerOf[A]> {
    const id = nextId++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: resolve, reject });
      worker.postMessage({ ...message, id });
    });
  }
  function failAll(message: string): void {
    for (const { reject } of waiting.values()) reject(new WorldError('engine-failed', message));
    waiting.clear();
  }
  worker.addEventListener('error', (event) => failAll(event.message || 'the worker did not start'));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    switch (data.type) {
      case 'answer':
        waiting.get(data.id)?.resolve(data.value as never);
        waiting.delete(data.id);
        break;
      case 'failure':
        waiting.get(data.id)?.reject(new WorldError(data.code, data.message));
        waiting.delete(data.id);
        break;
      case 'progress':
        for (const listener of progressListeners) listener(data);
        break;
      case 'frame':
        heading = data.frame.player?.dir ?? heading;
        floorView?.setFrame({ ...data.frame, atMs: performance.now() });
        break;
      case 'density':
        density = data.grid;
        floorView?.setDensity(data.grid);
        floorView?.setTime(data.atMs);
        break;
      case 'path':
        path = data.points;
        floorView?.setPath(data.points.length > 0 ? data.points : undefined);
        break;
      case 'visit':
        for (const listener of visitListeners) listener(data.view, data.events);
        break;
    }
  });

  return {
    async open(request) {
      heading = NORTH;
      path = [];
      opened = await ask<'open'>({ ask: 'open', request, base: new URL('.', document.baseURI).href });
      if (floorView) showPlan(floorView);
      return opened;
    },
    cancel: () => tell({ tell: 'cancel' }),
    onProgress(listener) {
      progressListeners.add(listener);
      return () => progressListeners.delete(listener);
    },
    submit: (command) => ask<'submit'>({ ask: 'submit', command }),
    outputOf: (run) => ask<'output'>({ ask: 'output', run }),
    board: () => ask<'board'>({ ask: 'board' }),
    wayTo: (exhibitorId) => ask<'way'>({ ask: 'way', exhibitorId }),
    talk: (exhibitorId) => ask<'talk'>({ ask: 'talk', exhibitorId }),
    density: () => density,
    heading: () => heading,
    path: () => path,
    crowd: () => ask<'crowd'>({ ask: 'crowd' }),
    debrief: () => ask<'debrief'>({ ask: 'debrief' }),
    log: () => ask<'log'>({ ask: 'log' }),
    goTo: (target) => tell({ tell: 'go-to', target }),
    stop: () => tell({ tell: 'stop' }),
    steer: (dx, dy) => tell({ tell: 'steer', dx, dy }),
    setClock: (mode) => tell({ tell: 'clock', mode }),
    fastForwardQueue: () => tell({ tell: 'fast-forward' }),
    subscribe(listener) {
      visitListeners.add(listener);
      return () => visitListeners.delete(listener);
    },
    attachView(view) {
      floorView = view;
      if (opened) showPlan(view);
      const stop = view.onViewChange(() => tellView(view));
      return () => {
        stop();
        if (floorView === view) floorView = undefined;
      };
    },
    close() {
      worker.terminate();
      failAll('the world was closed');
    },
  };

  function showPlan(view: FloorView): void {
    if (!opened) return;
    view.setPlan({ scenario: opened.scenario, layouts: opened.plan });
    tellView(view);
  }
  function tellView(view: FloorView): void {
    tell({ tell: 'view', rect: view.viewRect(), pxPerM: view.zoom() });
  }
}

/** The worker's entry: opens worlds, lets their time pass, answers the page. */
import { densityGrid, runUntil, type Scenario } from '@floorwalk/engine';
import { crowdFrameOf } from './crowd-frame-of.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { createWorld, type World } from './world.ts';
import { type OpenRequest, WorldError } from './world-types.ts';

const TICK_MS = 50;
const DENSITY_MS = 1500;
const DENSITY_CELL_M = 2;
/** How much of the fair is run between two words of progress, ms of its time. */
const CHUNK_MS = 60_000;
/** At most so often the page hears how far it is, ms. */
const PROGRESS_MS = 60;

let world: World | undefined;
let view = { rect: undefined as { xM: number; yM: number; wM: number; dM: number } | undefined, pxPerM: 45 };
let lastTick = performance.now();
let lastDensity = 0;
let lastView = 0;
let pathShown = false;
/** Counts what was opened or given up: who finds another number than its own is out of date. */
let openings = 0;

const post = (message: FromWorker, transfer: Transferable[] = []): void => postMessage(message, { transfer });

async function fetchScenario(id: string, base: string): Promise<Scenario> {
  const url = new URL(`scenarios/${encodeURIComponent(id)}.json`, base);
  const response = await fetch(url).catch(() => undefined);
  const isJson = response?.headers.get('content-type')?.includes('json') ?? false;
  if (!response?.ok || !isJson)
    throw new WorldError('scenario-missing', `the scenario "${id}" could not be read from ${url.pathname}`);
  return (await response.json()) as Scenario;
}

/** Lets what the page has said in the meantime be heard: a cancel, or the next thing to open. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

async function open({ scenarioId, seed, worldId, startMs: asked, log }: OpenRequest, base: string) {
  world = undefined;
  const turn = ++openings;
  post({ type: 'progress', fraction: 0, label: 'scenario' });
  const scenario = await fetchScenario(scenarioId, base);
  const opening = createWorld(scenario, log?.seed ?? seed, log?.world ?? worldId);
  const startMs = (log ? log.startMs : asked) ?? scenario.visit.startMs;
  await runTo(opening, Math.min(startMs, scenario.fair.closesMs), turn);
  const visitView = opening.begin(log, startMs);
  if (view.rect) opening.setView(view.rect);
  world = opening;
  lastTick = performance.now();
  lastDensity = 0;
  return { scenario, seed: opening.floor.seed, worldId: opening.floor.world.id, view: visitView, plan: opening.plan };
}

/** Runs the fair from its opening to a time and says how far it is. Throws WorldError if something else is to be opened, or nothing. */
async function runTo(opening: World, untilMs: number, turn: number): Promise<void> {
  const fromMs = opening.fair.parameters.opensMs;
  let heardMs = performance.now();
  for (let atMs = fromMs; atMs < untilMs; atMs += CHUNK_MS) {
    runUntil(opening.fair, atMs);
    if (performance.now() - heardMs < PROGRESS_MS) continue;
    heardMs = performance.now();
    post({ type: 'progress', fraction: (atMs - fromMs) / (untilMs - fromMs), label: 'fair', atMs });
    await giveWay();
    if (turn !== openings) throw new WorldError('cancelled', 'the opening of the fair was given up');
  }
  runUntil(opening.fair, untilMs);
}

function tick(): void {
  const now = performance.now();
  const seconds = Math.min(0.2, (now - lastTick) / 1000);
  lastTick = now;
  if (!world) return;
  const events = world.tick(seconds);
  const frame = crowdFrameOf(world.frame(), world.isVisited() ? world.walker : undefined, TICK_MS);
  post({ type: 'frame', frame: frame.frame }, frame.transfer);
  if (pathShown && !world.isGuided()) {
    pathShown = false;
    post({ type: 'path', points: [] });
  }
  if (events.length > 0 || now - lastView > 250) {
    lastView = now;
    const seen = world.view();
    if (seen) post({ type: 'visit', view: seen, events });
  }
  if (now - lastDensity > DENSITY_MS) {
    lastDensity = now;
    const { columns: cols, perM2: values, rows, cellM, xM, yM } = densityGrid(world.fair, DENSITY_CELL_M);
    post({ type: 'density', grid: { cellM, cols, rows, xM, yM, values }, atMs: world.presentMs() }, [
      values.buffer as ArrayBuffer,
    ]);
  }
}
setInterval(tick, TICK_MS);

async function answer(message: Extract<ToWorker, { ask: string }>): Promise<void> {
  try {
    if (message.ask === 'open') {
      post({ type: 'answer', id: message.id, value: await open(message.request, message.base) });
      return;
    }
    if (!world) throw new WorldError('engine-failed', 'no world is open');
    switch (message.ask) {
      case 'submit':
        post({ type: 'answer', id: message.id, value: world.submit(message.command) });
        break;
      case 'output':
        post({ type: 'answer', id: message.id, value: world.outputOf(message.run) });
        break;
      case 'crowd':
        post({ type: 'answer', id: message.id, value: world.crowd() });
        break;
      case 'board':
        post({ type: 'answer', id: message.id, value: world.board() });
        break;
      case 'way':
        post({ type: 'answer', id: message.id, value: world.wayTo(message.exhibitorId) });
        break;
      case 'talk':
        post({ type: 'answer', id: message.id, value: world.talk(message.exhibitorId) });
        break;
      case 'debrief':
        post({ type: 'answer', id: message.id, value: world.debrief() });
        break;
      case 'log':
        post({ type: 'answer', id: message.id, value: world.log() });
        break;
    }
  } catch (error) {
    const code = error instanceof WorldError ? error.code : 'engine-failed';
    post({ type: 'failure', id: message.id, code, message: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('ask' in data) {
    void answer(data);
    return;
  }
  switch (data.tell) {
    case 'go-to': {
      const points = world?.goTo(data.target) ?? [];
      pathShown = points.length > 0;
      post({ type: 'path', points });
      break;
    }
    case 'cancel':
      openings++;
      break;
    case 'stop':
      world?.stop();
      post({ type: 'path', points: [] });
      break;
    case 'steer':
      world?.steer(data.dx, data.dy);
      break;
    case 'clock':
      world?.setClock(data.mode);
      break;
    case 'fast-forward':
      world?.fastForward();
      break;
    case 'view':
      view = { rect: data.rect, pxPerM: data.pxPerM };
      world?.setView(data.rect);
      break;
  }
});

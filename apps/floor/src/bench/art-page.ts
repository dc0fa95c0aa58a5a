/**
 * The floor by itself, with a crowd of its own: for looking at it and for measuring it.
 * With `at` (hh:mm) the crowd is the fair's own at that hour, run there in the worker.
 * Parameters: at, bodies, zoom (near, mid, far or px/m), theme (light, dusk), x, y (metres), scenario (first-steps, waic-2024; else
 * one of its own), highlight. The bench takes the place and the zoom at which all bodies are in view, unless they are given.
 */
import { layoutFeature, layoutStand, type Scenario } from '@floorwalk/engine';
import { DEPTH, ZOOM_STOPS } from '../art/projection.ts';
import type { ThemeName } from '../art/tokens.ts';
import { createFloorGame } from '../floor/create-floor-game.ts';
import type { CrowdFrame } from '../floor/crowd-frame.ts';
import type { DensityGrid } from '../floor/floor-view.ts';
import type { CrowdOrder } from './dev-crowd.worker.ts';
import { openFairAt } from './open-fair-at.ts';
import { createDevScenario } from './dev-scenario.ts';

const BENCH_FRAMES = 300;
const WARM_UP_FRAMES = 100;
/** People per m2 in the bench's view: as on a lively floor, and more where there are more than so many. */
const PER_M2 = 0.75;
const LIVELY = 5000;
const CROWDING = 0.55;
/** Of the view this much is left bare at the edges, lest anybody stands with a foot outside. */
const EDGE = 0.02;

export type BenchResult = {
  readonly bodies: number;
  readonly bodiesInView: number;
  readonly zoomPxPerM: number;
  readonly medianScriptMs: number;
  readonly p95ScriptMs: number;
  readonly frames: number;
};
declare global {
  interface Window {
    __bench?: BenchResult;
    __floor?: ReturnType<typeof createFloorGame>;
  }
}
type FromCrowd = { readonly frame?: CrowdFrame; readonly density?: DensityGrid };

async function scenarioOf(id: string | null): Promise<Scenario> {
  return id ? ((await (await fetch(`./scenarios/${id}.json`)).json()) as Scenario) : createDevScenario();
}

export async function runArtPage(parent: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
  const bench = query.has('bench');
  const bodies = number('bodies', 2000);
  const scenario = await scenarioOf(query.get('scenario'));
  const layouts = { stands: scenario.exhibitors.map(layoutStand), features: scenario.features.map(layoutFeature) };
  const floor = createFloorGame(parent, { theme: (query.get('theme') ?? 'light') as ThemeName });
  window.__floor = floor;
  floor.setPlan({ scenario, layouts });
  const fitting = zoomFor(bodies, parent.clientWidth, parent.clientHeight);
  const zoom = query.get('zoom') ?? (bench ? String(fitting) : 'near');
  const pxPerM = zoom in ZOOM_STOPS ? ZOOM_STOPS[zoom as keyof typeof ZOOM_STOPS] : Number(zoom);
  floor.setZoom(pxPerM);
  const [hall] = scenario.halls;
  const wM = parent.clientWidth / pxPerM;
  const dM = parent.clientHeight / pxPerM / DEPTH;
  const { start } = scenario.visit;
  const xM = number('x', bench ? clamp(start.xM, hall.xM, hall.wM, wM) : start.xM);
  const yM = number('y', bench ? clamp(start.yM, hall.yM, hall.dM, dM) : start.yM);
  if (bench) floor.lookAt(xM, yM);
  const player = { xM, yM, dir: 2, walking: false };
  const at = query.get('at');
  if (at) {
    await openFairAt(floor, scenario, at, player);
    return;
  }
  if (query.has('highlight')) floor.highlight(query.get('highlight') ?? undefined);
  floor.onPick((pick) => floor.highlight(pick.exhibitorId));
  const crowd = new Worker(new URL('./dev-crowd.worker.ts', import.meta.url), { type: 'module', name: 'crowd' });
  crowd.addEventListener('message', ({ data }: MessageEvent<FromCrowd>) => {
    if (data.density) floor.setDensity(data.density);
    if (data.frame) floor.setFrame({ ...data.frame, atMs: performance.now() });
  });
  const spread = bench ? 1 - EDGE : Math.max(1, 120 / wM);
  const rect = { xM: xM - (wM * spread) / 2, yM: yM - (dM * spread) / 2, wM: wM * spread, dM: dM * spread };
  crowd.postMessage({ scenario, bodies, rect, player } satisfies CrowdOrder);
  await floor.ready;
  if (bench) measure(floor, bodies);
}

/** CSS pixels per metre at which so many people fill the view. */
function zoomFor(bodies: number, widthPx: number, heightPx: number): number {
  const perM2 = PER_M2 * (bodies > LIVELY ? (bodies / LIVELY) ** CROWDING : 1);
  const s = Math.sqrt((widthPx * heightPx * perM2) / (DEPTH * Math.max(1, bodies)));
  return Math.round(Math.max(4, Math.min(ZOOM_STOPS.near, s)) * 10) / 10;
}

/** The middle of a view that lies within the hall. */
function clamp(at: number, startM: number, lengthM: number, viewM: number): number {
  if (viewM >= lengthM) return startM + lengthM / 2;
  return Math.max(startM + viewM / 2, Math.min(startM + lengthM - viewM / 2, at));
}

function measure(floor: ReturnType<typeof createFloorGame>, bodies: number): void {
  const note = document.createElement('output');
  document.body.append(note);
  note.textContent = 'measuring …';
  const start = floor.stats().frames;
  const poll = setInterval(() => {
    const { frames, medianScriptMs, p95ScriptMs, bodiesInView } = floor.stats();
    if (frames - start < BENCH_FRAMES + WARM_UP_FRAMES) return;
    clearInterval(poll);
    const zoomPxPerM = floor.zoom();
    window.__bench = { bodies, bodiesInView, zoomPxPerM, medianScriptMs, p95ScriptMs, frames };
    document.title = `${medianScriptMs.toFixed(2)} ms`;
    note.textContent =
      `${bodiesInView} of ${bodies} bodies in view at ${zoomPxPerM.toFixed(1)} px/m: script a frame, over ${BENCH_FRAMES} ` +
      `frames, median ${medianScriptMs.toFixed(2)} ms, 95% ${p95ScriptMs.toFixed(2)} ms`;
  }, 250);
}

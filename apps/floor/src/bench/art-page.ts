/**
 * The floor by itself, with a crowd of its own: for looking at it and for measuring it.
 * Parameters: bodies, zoom (near, mid, far or px/m), theme (light, dusk), x, y (metres), scenario (first-steps, waic-2024; else one of its own), highlight.
 */
import { layoutFeature, layoutStand, type Scenario } from '@floorwalk/engine';
import { ZOOM_STOPS } from '../art/projection.ts';
import type { ThemeName } from '../art/tokens.ts';
import { createFloorGame } from '../floor/create-floor-game.ts';
import { DevCrowd } from './dev-crowd.ts';
import { createDevScenario } from './dev-scenario.ts';

const TICK_MS = 100;
const BENCH_FRAMES = 300;
const WARM_UP_FRAMES = 100;
type BenchResult = { readonly bodies: number; readonly medianScriptMs: number; readonly frames: number };
declare global {
  interface Window {
    __bench?: BenchResult;
    __floor?: ReturnType<typeof createFloorGame>;
  }
}

async function scenarioOf(id: string | null): Promise<Scenario> {
  return id ? ((await (await fetch(`/scenarios/${id}.json`)).json()) as Scenario) : createDevScenario();
}

export async function runArtPage(parent: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
  const scenario = await scenarioOf(query.get('scenario'));
  const plan = {
    scenario,
    layouts: { stands: scenario.exhibitors.map(layoutStand), features: scenario.features.map(layoutFeature) },
  };
  const floor = createFloorGame(parent, { theme: (query.get('theme') ?? 'light') as ThemeName });
  window.__floor = floor;
  floor.setPlan(plan);
  const zoom = query.get('zoom') ?? 'near';
  floor.setZoom(zoom in ZOOM_STOPS ? ZOOM_STOPS[zoom as keyof typeof ZOOM_STOPS] : Number(zoom));
  const player = {
    xM: number('x', scenario.visit.start.xM),
    yM: number('y', scenario.visit.start.yM),
    dir: 2,
    walking: false,
  };
  const crowd = new DevCrowd(plan, number('bodies', 2000), player.xM, player.yM);
  floor.setDensity(crowd.density(scenario));
  if (query.has('highlight')) floor.highlight(query.get('highlight') ?? undefined);
  floor.onPick((pick) => floor.highlight(pick.exhibitorId));
  const send = () => {
    crowd.step(TICK_MS / 1000);
    floor.setFrame(crowd.frame(player, performance.now(), TICK_MS));
  };
  send();
  setInterval(send, TICK_MS);
  await floor.ready;
  if (!query.has('bench')) return;
  const start = floor.stats().frames;
  const poll = setInterval(() => {
    const { frames, medianScriptMs } = floor.stats();
    if (frames - start < BENCH_FRAMES + WARM_UP_FRAMES) return;
    clearInterval(poll);
    window.__bench = { bodies: crowd.bodies.length, medianScriptMs, frames };
    document.title = `${medianScriptMs.toFixed(2)} ms`;
  }, 250);
}

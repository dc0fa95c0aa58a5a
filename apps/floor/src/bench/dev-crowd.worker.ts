/** The crowd of the bench, stepped off the main thread like that of the game. */
import { layoutFeature, layoutStand, type Rect, type Scenario } from '@floorwalk/engine';
import { buffersOf } from '../world/crowd-frame-of.ts';
import type { CrowdFrame } from '../floor/crowd-frame.ts';
import { DevCrowd } from './dev-crowd.ts';

const TICK_MS = 100;
export type CrowdOrder = {
  readonly scenario: Scenario;
  readonly bodies: number;
  readonly rect: Rect;
  readonly player: CrowdFrame['player'];
};

addEventListener('message', ({ data }: MessageEvent<CrowdOrder>) => {
  const { scenario, bodies, rect, player } = data;
  const layouts = { stands: scenario.exhibitors.map(layoutStand), features: scenario.features.map(layoutFeature) };
  const crowd = new DevCrowd({ scenario, layouts }, bodies, rect);
  postMessage({ density: crowd.density(scenario), bodies: crowd.bodies.length });
  const send = (): void => {
    crowd.step(TICK_MS / 1000);
    const frame = crowd.frame(player, 0, TICK_MS / 1000);
    postMessage({ frame }, { transfer: buffersOf(frame) });
  };
  send();
  setInterval(send, TICK_MS);
});

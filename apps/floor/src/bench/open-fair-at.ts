import type { Point, Scenario } from '@floorwalk/engine';
import type { FloorView } from '../floor/floor-view.ts';
import { createWorldClient } from '../world/world-client.ts';

const SEED = 4711;

/** The fair's own crowd at an hour of the day ('14:10') on floor 4711; looked at around `place`. The title tells when it is open. */
export async function openFairAt(floor: FloorView, scenario: Scenario, hour: string, place: Point): Promise<void> {
  const [hours, minutes] = hour.split(':').map(Number);
  const world = createWorldClient();
  await world.open({
    scenarioId: scenario.id,
    seed: SEED,
    worldId: scenario.worlds[0].id,
    startMs: (hours * 60 + minutes) * 60_000,
  });
  world.setClock('run');
  const detach = world.attachView(floor);
  window.addEventListener('pagehide', detach);
  floor.follow(false);
  floor.lookAt(place.xM, place.yM);
  await floor.ready;
  document.title = `open at ${hour}`;
}

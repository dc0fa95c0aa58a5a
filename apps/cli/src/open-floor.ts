/** A floor and all that stands on it, by what the caller named. */
import {
  buildNetwork,
  dealFloor,
  type Floor,
  layoutStand,
  type Network,
  type Scenario,
  type StandLayout,
  type StandSpots,
} from '@floorwalk/engine';
import { loadScenario } from '@floorwalk/scenarios';
import { BadInput } from './bad-input.ts';

export type FloorChoice = { readonly seed: number; readonly world?: string };

/** Deals the floor; without a world, the scenario's first. */
export function openFloor(idOrFile: string, { seed, world }: FloorChoice): Floor {
  const scenario = loadScenario(idOrFile);
  const worldId = worldOf(scenario, world);
  return orRefuse(scenario.id, () => dealFloor(scenario, seed, worldId));
}

function worldOf({ id, worlds }: Scenario, world: string | undefined): string {
  if (world === undefined) return worlds[0].id;
  if (worlds.some((each) => each.id === world)) return world;
  const known = worlds.map((each) => each.id).join(', ');
  throw new BadInput(`--world: the scenario ${id} has no world "${world}"; it must be one of ${known}`);
}

export type Ground = { readonly network: Network; readonly stands: readonly StandLayout[]; readonly spots: StandSpots };

/** The ways and the stands as they are furnished: what the fair needs beside the floor. */
export function groundOf({ scenario }: Floor): Ground {
  const stands = scenario.exhibitors.map(layoutStand);
  const spots = {
    looks: Int32Array.from(stands, ({ looks }) => looks.length),
    queue: Int32Array.from(stands, ({ queue }) => queue.length),
  };
  return { network: orRefuse(scenario.id, () => buildNetwork(scenario)), stands, spots };
}

export type OpenFloor = Ground & { readonly floor: Floor };

/** Deals the floor and lays it out: all that a fair needs. */
export function openGround(idOrFile: string, choice: FloorChoice): OpenFloor {
  const floor = openFloor(idOrFile, choice);
  return { floor, ...groundOf(floor) };
}

/** The engine names what it cannot build from in a RangeError. */
function orRefuse<Built>(scenario: string, build: () => Built): Built {
  try {
    return build();
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput(`${scenario}: ${error.message}`);
    throw error;
  }
}

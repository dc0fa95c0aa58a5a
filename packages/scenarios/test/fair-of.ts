import {
  buildNetwork,
  createFair,
  dealFloor,
  type Fair,
  type Floor,
  layoutStand,
  type Network,
} from '@floorwalk/engine';
import { loadScenario } from '../src/index.ts';

/** A shipped scenario's fair at its opening, as the command line and the app make it. */
export function fairOf(
  id: string,
  seed: number,
  day = 0,
): { readonly floor: Floor; readonly network: Network; readonly fair: Fair } {
  const scenario = loadScenario(id);
  const stands = scenario.exhibitors.map(layoutStand);
  const floor = dealFloor(scenario, seed, scenario.worlds[0].id);
  const network = buildNetwork(scenario, stands);
  const spots = {
    looks: Int32Array.from(stands, ({ looks }) => looks.length),
    queue: Int32Array.from(stands, ({ queue }) => queue.length),
  };
  return { floor, network, fair: createFair(floor, network, { day, spots }) };
}

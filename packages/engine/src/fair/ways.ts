/** What travel looks up: the links at each node, speed at density, the nearest way out. Derived from the network; never changes. */
import { exp } from '../kernel/math.ts';
import type { Network } from '../plan/network.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { LINK_UNITS } from './fair-types.ts';

export type Ways = {
  /** Neighbours of node n are at [first[n], first[n + 1]) in `neighbour` and `link`. */
  readonly first: Int32Array;
  readonly neighbour: Uint16Array;
  readonly link: Int32Array;
  /** By link: hundredths of a person per m2 for one unit of occupancy. */
  readonly densityPerUnit: Float64Array;
  /** Seconds per metre at a density in hundredths of a person per m2, for pace 1. */
  readonly slowness: Float64Array;
  readonly entrances: readonly number[];
  readonly exits: readonly number[];
};

const JAM_PER_M2 = 5.4;
/** Beyond the jam people still shuffle. */
const LEAST_SPEED_MPS = 0.1;

/** Mean walking speed at a density, m/s: Weidmann (1993), 1.34 (1 - exp(-1.913 (1 / rho - 1 / 5.4))); at least 0.1 (P12). */
export function weidmannMps(densityPerM2: number): number {
  if (densityPerM2 <= 0) return 1.34;
  const speed = 1.34 * (1 - exp(-1.913 * (1 / densityPerM2 - 1 / JAM_PER_M2)));
  return speed > LEAST_SPEED_MPS ? speed : LEAST_SPEED_MPS;
}

/** Throws RangeError if the plan has no gate. */
export function buildWays(network: Network, scenario: Scenario): Ways {
  const { nodeCount, linkCount, linkFrom, linkTo } = network;
  const first = new Int32Array(nodeCount + 1);
  for (let i = 0; i < linkCount; i++) {
    first[linkFrom[i] + 1]++;
    first[linkTo[i] + 1]++;
  }
  for (let n = 0; n < nodeCount; n++) first[n + 1] += first[n];
  const fill = first.slice(0, nodeCount);
  const neighbour = new Uint16Array(2 * linkCount);
  const link = new Int32Array(2 * linkCount);
  const densityPerUnit = new Float64Array(linkCount);
  for (let i = 0; i < linkCount; i++) {
    const [a, b] = [linkFrom[i], linkTo[i]];
    neighbour[fill[a]] = b;
    link[fill[a]++] = i;
    neighbour[fill[b]] = a;
    link[fill[b]++] = i;
    // A very short link would show the density of one passer-by; nobody slows down for less than 2 m.
    const lengthM = network.linkLengthM[i] > 2 ? network.linkLengthM[i] : 2;
    densityPerUnit[i] = 100 / (lengthM * network.linkWidthM[i] * LINK_UNITS);
  }
  const slowness = Float64Array.from({ length: JAM_PER_M2 * 100 + 1 }, (_, i) => 1 / weidmannMps(i / 100));
  const rows = scenario.gates.map((_, row) => row);
  const entrances = rows.filter((row) => scenario.gates[row].use === 'entrance');
  const exits = rows.filter((row) => scenario.gates[row].use === 'exit');
  if (rows.length === 0) throw new RangeError(`scenario ${scenario.id} has no gate: nobody could come or go`);
  return {
    first,
    neighbour,
    link,
    densityPerUnit,
    slowness,
    entrances: entrances.length > 0 ? entrances : rows,
    exits: exits.length > 0 ? exits : rows,
  };
}

/** The link between two adjacent nodes; -1 if there is none. */
export function linkBetween(ways: Ways, from: number, to: number): number {
  const end = ways.first[from + 1];
  for (let i = ways.first[from]; i < end; i++) if (ways.neighbour[i] === to) return ways.link[i];
  return -1;
}

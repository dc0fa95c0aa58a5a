/** What travel looks up: the links at each node, speed at density, the nearest way out. Derived from the network; never changes. */
import { exp } from '../kernel/math.ts';
import type { Network } from '../plan/network.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { linksBeforeStands } from './aisle-appeal.ts';
import { LINK_UNITS } from './fair-types.ts';

export type Ways = {
  /** Neighbours of node n are at [first[n], first[n + 1]) in `neighbour` and `link`. */
  readonly first: Int32Array;
  readonly neighbour: Uint16Array;
  readonly link: Int32Array;
  /** By link: hundredths of a person per m2 for one unit of occupancy. */
  readonly densityPerUnit: Float64Array;
  /** Seconds per metre at a density in hundredths of a person per m2, for pace 1, up to the density of the greatest flow. */
  readonly slowness: Float64Array;
  /** Nodes where three or more links meet. */
  readonly crossings: Uint16Array;
  /** The links of the aisle before each stand are at [standFirst[n], standFirst[n + 1]) in `standLink`. */
  readonly standFirst: Int32Array;
  readonly standLink: Int32Array;
  readonly entrances: readonly number[];
  readonly exits: readonly number[];
};

const JAM_PER_M2 = 5.4;
const LEAST_CROWD_M = 5;
/** Beyond this density a link lets through what it lets through here, and who is too many waits on it. */
const CAPACITY_AT_PER_M2 = 2;

/** Mean walking speed at a density up to 5.4 per m2, m/s: Weidmann (1993), 1.34 (1 - exp(-1.913 (1 / rho - 1 / 5.4))) (P12). */
export function weidmannMps(densityPerM2: number): number {
  if (densityPerM2 <= 0) return 1.34;
  return 1.34 * (1 - exp(-1.913 * (1 / densityPerM2 - 1 / JAM_PER_M2)));
}

/**
 * Mean speed along a link, m/s: Weidmann's up to 2 per m2, where the flow is at its greatest (1.21 a metre and second). Beyond,
 * the link is a bottleneck that keeps its greatest flow, with a queue in which speed is flow over density: the flow
 * out of a jam does not die, as it would if the whole link walked at the jam's density.
 */
export function walkingMps(densityPerM2: number): number {
  if (densityPerM2 <= CAPACITY_AT_PER_M2) return weidmannMps(densityPerM2);
  return (CAPACITY_AT_PER_M2 * weidmannMps(CAPACITY_AT_PER_M2)) / densityPerM2;
}

/** Seconds per metre for pace 1 at a density in hundredths of a person per m2. */
export function slownessAt({ slowness }: Ways, hundredths: number): number {
  const last = slowness.length - 1;
  if (hundredths < last) return slowness[hundredths | 0];
  return (slowness[last] * hundredths) / last;
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
    // A very short link would show the density of one passer-by; what slows people down is a crowd over some metres.
    const lengthM = network.linkLengthM[i] > LEAST_CROWD_M ? network.linkLengthM[i] : LEAST_CROWD_M;
    densityPerUnit[i] = 100 / (lengthM * network.linkWidthM[i] * LINK_UNITS);
  }
  const slowness = Float64Array.from({ length: CAPACITY_AT_PER_M2 * 100 + 1 }, (_, i) => 1 / walkingMps(i / 100));
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
    ...linksBeforeStands({ first, neighbour, link }, network.standNode),
    crossings: Uint16Array.from(
      Array.from({ length: nodeCount }, (_, node) => node).filter((node) => first[node + 1] - first[node] >= 3),
    ),
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

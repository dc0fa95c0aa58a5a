/** How a full aisle before a stand repels. */
import { exp } from '../kernel/math.ts';
import { CROWDING_FROM_PER_M2, CROWDING_WEIGHT } from './defaults.ts';
import { LINK_SLOT_MS } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { linkDensity } from './link-load.ts';
import type { Ways } from './ways.ts';

/** At 5.4 per m2 an aisle is full, and more repels no more. */
const FULL_PER_M2 = 5.4;

/** exp(-c max(0, rho - rho0)) by exhibitor, rho the mean density of the aisle's links before it; known anew every slot. */
export function aisleAppeal(fair: Fair): Float64Array {
  const { choices, ways } = fair;
  const slot = Math.floor(fair.counts.nowMs / LINK_SLOT_MS);
  if (choices.aisleSlot === slot) return choices.aisle;
  choices.aisleSlot = slot;
  for (let stand = 0; stand < choices.aisle.length; stand++) {
    const from = ways.standFirst[stand];
    const until = ways.standFirst[stand + 1];
    let sum = 0;
    for (let i = from; i < until; i++) sum += linkDensity(fair, ways.standLink[i]);
    choices.aisle[stand] = sum > 0 ? exp(-repulsion(sum / (until - from) / 100)) : 1;
  }
  return choices.aisle;
}

/** Utility that a crowd takes, c max(0, rho - rho0), at people per m2. */
export function repulsion(perM2: number): number {
  const felt = perM2 < FULL_PER_M2 ? perM2 : FULL_PER_M2;
  return felt > CROWDING_FROM_PER_M2 ? CROWDING_WEIGHT * (felt - CROWDING_FROM_PER_M2) : 0;
}

/** The links of the aisle before each stand, from standFirst[n] to standFirst[n + 1]: those at its node, or, on a spur, at the spur's foot. */
export function linksBeforeStands(
  ways: Pick<Ways, 'first' | 'neighbour' | 'link'>,
  standNode: Uint16Array,
): Pick<Ways, 'standFirst' | 'standLink'> {
  const { first, neighbour, link } = ways;
  const degree = (node: number): number => first[node + 1] - first[node];
  const lists = Array.from(standNode, (node) => {
    const foot = degree(node) === 1 ? neighbour[first[node]] : node;
    const all = Array.from({ length: degree(foot) }, (_, i) => first[foot] + i);
    const aisle = all.filter((i) => degree(neighbour[i]) > 1);
    return (aisle.length > 0 ? aisle : all).map((i) => link[i]);
  });
  const standFirst = new Int32Array(lists.length + 1);
  for (const [stand, list] of lists.entries()) standFirst[stand + 1] = standFirst[stand] + list.length;
  return { standFirst, standLink: Int32Array.from(lists.flat()) };
}

/** Which stands come to mind where one is, and what does not change about them. Derived from floor and network. */
import type { Floor } from '../floor/floor.ts';
import { draw, idHash, STREAM } from '../kernel/draw.ts';
import { exp, log } from '../kernel/math.ts';
import type { Network } from '../plan/network.ts';
import { CROWDING_FROM_PER_M2, CROWDING_WEIGHT, DISTANCE_FLOOR_M, SATIETY_SPAN } from './defaults.ts';

export type ChoiceSet = {
  readonly stands: Uint16Array;
  /** By member: attraction times (distance + 5 m) to the power of -beta. */
  readonly weight: Float64Array;
};
export type ChoiceSets = {
  /** By node; made when first asked for. */
  readonly byNode: (ChoiceSet | undefined)[];
  /** By exhibitor: hash of its id (the address of its draws), category, m2 for its crowd. */
  readonly key: Int32Array;
  readonly category: Uint8Array;
  readonly crowdAreaM2: Float64Array;
  /** exp(interest) by persona and exhibitor, row-major. */
  readonly taste: Float64Array;
  /** exp(-s n) for n stands alike among the last ones. */
  readonly satiety: Float64Array;
  /** By exhibitor: what the aisle before it makes of it, in the slot `aisleSlot` (aisle-appeal.ts). */
  readonly aisle: Float64Array;
  aisleSlot: number;
  /** By exhibitor: exp of what the crowd and the queue make of it now (stand-appeal.ts). */
  readonly appeal: Float64Array;
  /** By exhibitor: what word of mouth and the weather make of it, since the last mark of the clock (word-of-mouth.ts). */
  readonly standing: Float64Array;
  /** By exhibitor: 1 in the open. */
  readonly outdoors: Uint8Array;
  /** Scratch: exhibitors excluded from the choice under way carry its number; stands alike by category. */
  readonly excluded: Uint32Array;
  readonly alike: Uint8Array;
  choice: number;
};

/** People before a stand's front stand this deep in the aisle, m. */
const FRONT_M = 2;

export function buildChoiceSets(floor: Floor, network: Network): ChoiceSets {
  const { exhibitors, personas, fair, halls } = floor.scenario;
  const open = new Set(halls.flatMap((hall) => (hall.outdoors ? [hall.id] : [])));
  const categories = [...new Set(exhibitors.map(({ category }) => category))].toSorted();
  return {
    byNode: Array.from({ length: network.nodeCount }, () => undefined),
    key: Int32Array.from(exhibitors, ({ id }) => idHash(id)),
    category: Uint8Array.from(exhibitors, ({ category }) => categories.indexOf(category)),
    crowdAreaM2: Float64Array.from(exhibitors, ({ rect }) => rect.wM * rect.dM * 0.5 + rect.wM * FRONT_M),
    taste: Float64Array.from(personas.flatMap(({ interest }) => exhibitors.map((e) => exp(interest[e.category] ?? 0)))),
    satiety: Float64Array.from({ length: SATIETY_SPAN + 1 }, (_, n) => exp(-fair.seenWeight * n)),
    aisle: new Float64Array(exhibitors.length).fill(1),
    aisleSlot: -1,
    appeal: new Float64Array(exhibitors.length).fill(1),
    standing: new Float64Array(exhibitors.length).fill(1),
    outdoors: Uint8Array.from(exhibitors, ({ hallId }) => (open.has(hallId) ? 1 : 0)),
    excluded: new Uint32Array(exhibitors.length),
    alike: new Uint8Array(categories.length),
    choice: 0,
  };
}

/** exp of the utility terms that the crowd makes: h crowd / (crowd + K) - w waitMin - c max(0, rho - rho0). */
export function appealOf(floor: Floor, crowd: number, areaM2: number, waitMs: number): number {
  const { herding, herdingHalf, waitWeight } = floor.scenario.fair;
  const herd = crowd > 0 ? (herding * crowd) / (crowd + herdingHalf) : 0;
  return exp(herd - (waitWeight * waitMs) / 60000 - crowdingAt(crowd / areaM2));
}

function crowdingAt(perM2: number): number {
  return perM2 > CROWDING_FROM_PER_M2 ? CROWDING_WEIGHT * (perM2 - CROWDING_FROM_PER_M2) : 0;
}

/**
 * The choice set of a node, of the scenario's `choiceSet` stands: half of them the nearest, a quarter the most attractive of
 * all, the rest drawn by address. Stands that cannot be reached are left out; ties go by row.
 */
export function choiceSetAt(sets: ChoiceSets, floor: Floor, network: Network, node: number): ChoiceSet {
  const known = sets.byNode[node];
  if (known) return known;
  const { choiceSet, distanceBeta } = floor.scenario.fair;
  const distanceM = (stand: number): number => network.distanceM[node * network.nodeCount + network.standNode[stand]];
  const reachable = Array.from(sets.key.keys()).filter((stand) => distanceM(stand) < Infinity);
  const near = reachable.toSorted((a, b) => distanceM(a) - distanceM(b) || a - b);
  const famous = reachable.toSorted((a, b) => floor.attraction[b] - floor.attraction[a] || a - b);
  const lot = new Map(reachable.map((stand) => [stand, draw(floor.seed, STREAM.consider, sets.key[stand], node)]));
  const drawn = reachable.toSorted((a, b) => (lot.get(a) ?? 0) - (lot.get(b) ?? 0) || a - b);
  const chosen = new Set(near.slice(0, Math.ceil(choiceSet / 2)));
  addUpTo(chosen, famous, Math.ceil((choiceSet * 3) / 4));
  addUpTo(chosen, drawn, choiceSet);
  const stands = Uint16Array.from(chosen).sort();
  const weight = Float64Array.from(
    stands,
    (stand) => floor.attraction[stand] * exp(-distanceBeta * log(distanceM(stand) + DISTANCE_FLOOR_M)),
  );
  const made = { stands, weight };
  sets.byNode[node] = made;
  return made;
}

function addUpTo(chosen: Set<number>, from: readonly number[], size: number): void {
  for (const stand of from) {
    if (chosen.size >= size) return;
    chosen.add(stand);
  }
}

/** A hand-made hall for tests of the fair: streets of stands to the east of an avenue, gates at the avenue's ends. */
import type { Floor } from '../src/floor/floor.ts';
import type { Network } from '../src/plan/network.ts';
import type { Exhibitor, FairParameters, Feature, FeatureKind, Persona, Scenario } from '../src/scenario/scenario.ts';

export type StandSketch = {
  readonly places?: number;
  readonly serviceMedianS?: number;
  readonly category?: string;
  readonly attraction?: number;
  /** Puts the stand at a node of its own this far along the street, m; else they are 8 m apart. */
  readonly atM?: number;
};
export type HallSketch = {
  readonly stands: readonly StandSketch[];
  readonly perStreet?: number;
  readonly visits: number;
  readonly seed?: number;
  readonly fair?: Partial<FairParameters>;
  readonly personas?: readonly Persona[];
  readonly features?: readonly FeatureKind[];
};
export type HandMadeHall = { readonly floor: Floor; readonly network: Network };

const PITCH_M = 8;
const STREET_M = 12;
const HOUR_MS = 3600000;
const sourced = { kind: 'figure', source: 'fiction', illustrative: true } as const;
const text = (en: string): { en: string; zh: string } => ({ en, zh: en });

export const CURIOUS: Persona = { id: 'curious', name: text('Curious'), share: 1, interest: {}, sourced };
export const FAIR_PARAMETERS: FairParameters = {
  opensMs: 9 * HOUR_MS,
  lastEntryMs: 16 * HOUR_MS,
  closesMs: 17 * HOUR_MS,
  hourlyWeights: [1, 1.6, 1.1, 0.6, 1.3, 1, 0.4, 0],
  visitsPerDay: [],
  stayMedianMs: 3 * HOUR_MS,
  staySigma: 0.4,
  patienceMedianMs: 480000,
  patienceSigma: 0.7,
  lookMedianMs: 100000,
  lookSigma: 0.9,
  distanceBeta: 1,
  herding: 0.8,
  herdingHalf: 10,
  waitWeight: 0.1,
  seenWeight: 0.5,
  choiceSet: 60,
  restMedianMs: 10 * 60000,
};

export function handMadeHall(sketch: HallSketch): HandMadeHall {
  const scenario = scenarioOf(sketch);
  const count = scenario.exhibitors.length;
  const floor: Floor = {
    scenario,
    seed: sketch.seed ?? 1,
    world: scenario.worlds[0],
    exhibits: [],
    firstExhibit: new Int32Array(count + 1),
    ownModel: new Uint8Array(count),
    attraction: Float64Array.from(sketch.stands, ({ attraction }) => attraction ?? 1),
    quality: new Float64Array(count).fill(NaN),
    truths: new Map(),
  };
  return { floor, network: networkOf(sketch) };
}

const streetOf = (sketch: HallSketch, stand: number): number => Math.floor(stand / (sketch.perStreet ?? 50));
const alongM = (sketch: HallSketch, stand: number): number =>
  sketch.stands[stand].atM ?? ((stand % (sketch.perStreet ?? 50)) + 1) * PITCH_M;
const streetsOf = (sketch: HallSketch): number => streetOf(sketch, sketch.stands.length - 1) + 1;

function scenarioOf(sketch: HallSketch): Scenario {
  const streets = streetsOf(sketch);
  const exhibitors = sketch.stands.map((stand, row): Exhibitor => {
    const rect = { xM: alongM(sketch, row) - 3, yM: streetOf(sketch, row) * STREET_M + 2, wM: 6, dM: 5 };
    return {
      id: `stand-${row}`,
      name: text(`Stand ${row}`),
      fictional: true,
      category: stand.category ?? ['language', 'robots', 'chips', 'medicine'][row % 4],
      hallId: 'hall',
      zoneId: 'zone',
      form: 'row',
      rect,
      brand: 'teal',
      art: 'chat',
      pitch: { ...sourced, text: text('A stand.') },
      claims: [],
      staff: 2,
      places: stand.places ?? 3,
      serviceMedianS: stand.serviceMedianS ?? 180,
      fame: 1,
      exhibits: [],
    };
  });
  const features = (sketch.features ?? []).map(
    (kind, row): Feature => ({
      id: `${kind}-${row}`,
      kind,
      hallId: 'hall',
      name: text(kind),
      xM: -12,
      yM: (row % streets) * STREET_M,
      wM: 8,
      dM: 8,
    }),
  );
  const hall = { xM: -20, yM: -20, wM: 60 + (sketch.perStreet ?? 50) * PITCH_M, dM: 40 + streets * STREET_M };
  return {
    id: 'hand-made',
    version: '1',
    title: text('Hand-made hall'),
    summary: text('For tests.'),
    days: ['2024-07-04'],
    halls: [{ ...hall, id: 'hall', name: text('Hall'), outdoors: false }],
    zones: [],
    aisles: [],
    walls: [],
    gates: [
      { id: 'in', use: 'entrance', xM: 0, yM: -10, widthM: 12 },
      { id: 'out', use: 'exit', xM: 0, yM: streets * STREET_M, widthM: 12 },
    ],
    features,
    exhibitors,
    questions: [],
    worlds: [{ id: 'even', title: text('Even'), tilt: { ownModel: 0, chatbot: 0, ability: 0, buzz: 0 } }],
    personas: sketch.personas ?? [CURIOUS],
    ledger: [],
    fair: { ...FAIR_PARAMETERS, visitsPerDay: [sketch.visits], ...sketch.fair },
    visit: { start: { xM: 0, yM: 0 }, startMs: 10 * HOUR_MS, budgetMinutes: 90, day: 0 },
  };
}

/** Nodes: stands, then a crossing per street, features, the two gates. */
function networkOf(sketch: HallSketch): Network {
  const streets = streetsOf(sketch);
  const stands = sketch.stands.map((_, row) => ({ xM: alongM(sketch, row), yM: streetOf(sketch, row) * STREET_M }));
  const crossings = Array.from({ length: streets }, (_, street) => ({ xM: 0, yM: street * STREET_M }));
  const features = (sketch.features ?? []).map((_, row) => ({ xM: -4, yM: (row % streets) * STREET_M }));
  const gates = [
    { xM: 0, yM: -10 },
    { xM: 0, yM: streets * STREET_M },
  ];
  const nodes = [...stands, ...crossings, ...features, ...gates];
  const crossing = (street: number): number => stands.length + street;
  const feature = (row: number): number => stands.length + streets + row;
  const links: { from: number; to: number; widthM: number }[] = [];
  const join = (a: number, b: number, widthM: number): void => {
    links.push({ from: Math.min(a, b), to: Math.max(a, b), widthM });
  };
  for (let street = 0; street < streets; street++) {
    const inOrder = [...stands.keys()]
      .filter((row) => streetOf(sketch, row) === street)
      .toSorted((a, b) => stands[a].xM - stands[b].xM);
    for (const [i, row] of inOrder.entries()) join(i === 0 ? crossing(street) : inOrder[i - 1], row, 4);
    if (street > 0) join(crossing(street - 1), crossing(street), 8);
  }
  for (const row of features.keys()) join(feature(row), crossing(row % streets), 4);
  join(crossing(0), nodes.length - 2, 12);
  join(crossing(streets - 1), nodes.length - 1, 12);
  const lengthM = links.map(({ from, to }) =>
    Math.sqrt((nodes[from].xM - nodes[to].xM) ** 2 + (nodes[from].yM - nodes[to].yM) ** 2),
  );
  return {
    nodeCount: nodes.length,
    nodeXM: Float64Array.from(nodes, ({ xM }) => xM),
    nodeYM: Float64Array.from(nodes, ({ yM }) => yM),
    linkCount: links.length,
    linkFrom: Uint16Array.from(links, ({ from }) => from),
    linkTo: Uint16Array.from(links, ({ to }) => to),
    linkLengthM: Float64Array.from(lengthM),
    linkWidthM: Float64Array.from(links, ({ widthM }) => widthM),
    standNode: Uint16Array.from(stands.keys()),
    featureNode: Uint16Array.from(features.keys(), feature),
    gateNode: Uint16Array.of(nodes.length - 2, nodes.length - 1),
    ...shortestWays(nodes.length, links, lengthM),
  };
}

/** The graph is a tree, so that a walk from each node finds every way. */
function shortestWays(
  count: number,
  links: readonly { from: number; to: number }[],
  lengthM: readonly number[],
): Pick<Network, 'next' | 'distanceM'> {
  const neighbours: { node: number; lengthM: number }[][] = Array.from({ length: count }, () => []);
  for (const [i, { from, to }] of links.entries()) {
    neighbours[from].push({ node: to, lengthM: lengthM[i] });
    neighbours[to].push({ node: from, lengthM: lengthM[i] });
  }
  const next = new Uint16Array(count * count);
  const distanceM = new Float32Array(count * count).fill(Infinity);
  for (let to = 0; to < count; to++) {
    distanceM[to * count + to] = 0;
    next[to * count + to] = to;
    const open = [to];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const other of neighbours[node]) {
        if (distanceM[other.node * count + to] < Infinity) continue;
        distanceM[other.node * count + to] = distanceM[node * count + to] + other.lengthM;
        next[other.node * count + to] = node;
        open.push(other.node);
      }
    }
  }
  return { next, distanceM };
}

/** A lively small hall: 24 stands of differing pull and pace, seats, a cafe and a stage. */
export function livelyHall(visits: number, seed = 1, fair: Partial<FairParameters> = {}): HandMadeHall {
  return handMadeHall({
    visits,
    seed,
    fair,
    perStreet: 8,
    features: ['seats', 'cafe', 'stage', 'formation'],
    stands: Array.from({ length: 24 }, (_, i) => ({
      places: i % 5,
      serviceMedianS: 60 + 40 * (i % 7),
      attraction: 0.4 + (i % 6) * 0.5,
    })),
  });
}

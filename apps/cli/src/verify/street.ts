/** A plan built in code for the validation tests: one straight street, in by the west, out by the east, stands on its north side. */
import {
  buildNetwork,
  createFair,
  dealFloor,
  type Exhibitor,
  type Fair,
  type FairOptions,
  type FairParameters,
  type Network,
  type Persona,
  type Scenario,
} from '@floorwalk/engine';

export type StandSketch = {
  readonly atM: number;
  readonly frontM?: number;
  readonly places?: number;
  readonly serviceMedianS?: number;
  readonly category?: string;
  readonly fame?: number;
};
export type StreetSketch = {
  readonly lengthM: number;
  readonly widthM: number;
  /** A stretch that is narrower than the rest. */
  readonly narrow?: { readonly fromM: number; readonly toM: number; readonly widthM: number };
  readonly stands: readonly StandSketch[];
  readonly visits: number;
  readonly seed?: number;
  readonly gateWidthM?: number;
  readonly fair?: Partial<FairParameters>;
  readonly personas?: readonly Persona[];
  readonly options?: Partial<FairOptions>;
};
export type Street = { readonly fair: Fair; readonly network: Network };

export const HOUR_MS = 3_600_000;
const STAND_DEPTH_M = 10;
/** So wide that nobody waits at it. */
const OPEN_GATE_M = 10_000;
const fiction = { kind: 'figure', source: 'fiction', illustrative: true } as const;
const text = (en: string): { en: string; zh: string } => ({ en, zh: en });

export const ANYBODY: Persona = { id: 'anybody', name: text('Anybody'), share: 1, interest: {}, sourced: fiction };

/** A day on the street before its opening. People choose by interest, attraction and distance alone unless `fair` says more. */
export function openStreet(sketch: StreetSketch): Street {
  const scenario = scenarioOf(sketch);
  const network = buildNetwork(scenario);
  const floor = dealFloor(scenario, sketch.seed ?? 1, 'plain');
  return { network, fair: createFair(floor, network, { day: 0, ...sketch.options }) };
}

function scenarioOf(sketch: StreetSketch): Scenario {
  const { lengthM, widthM, narrow, gateWidthM = OPEN_GATE_M } = sketch;
  const stretches = narrow
    ? [
        [0, narrow.fromM, widthM],
        [narrow.fromM, narrow.toM, narrow.widthM],
        [narrow.toM, lengthM, widthM],
      ]
    : [[0, lengthM, widthM]];
  return {
    id: 'street',
    version: '1',
    title: text('Street'),
    summary: text('A street for validation tests.'),
    days: ['2024-07-04'],
    halls: [{ id: 'hall', name: text('Hall'), xM: 0, yM: -50, wM: lengthM, dM: 100, outdoors: false }],
    zones: [{ id: 'zone', hallId: 'hall', name: text('Zone'), rect: { xM: 0, yM: -50, wM: 1, dM: 1 }, brand: 'teal' }],
    aisles: stretches.map(([fromM, toM, width], i) => ({
      id: `stretch-${i}`,
      from: { xM: fromM, yM: 0 },
      to: { xM: toM, yM: 0 },
      widthM: width,
      avenue: false,
    })),
    walls: [],
    gates: [
      { id: 'in', use: 'entrance', xM: 0, yM: 0, widthM: gateWidthM },
      { id: 'out', use: 'exit', xM: lengthM, yM: 0, widthM: gateWidthM },
    ],
    features: [],
    exhibitors: sketch.stands.map((stand, i) => standOf(stand, i, widthM)),
    questions: [],
    worlds: [{ id: 'plain', title: text('Plain'), tilt: { ownModel: 0, chatbot: 0, ability: 0, buzz: 0 } }],
    personas: sketch.personas ?? [ANYBODY],
    ledger: [],
    fair: {
      opensMs: 0,
      lastEntryMs: 8 * HOUR_MS,
      closesMs: 10 * HOUR_MS,
      hourlyWeights: [1, 1, 1, 1, 1, 1, 1, 1],
      visitsPerDay: [sketch.visits],
      stayMedianMs: 1000,
      staySigma: 0,
      patienceMedianMs: 1e9,
      patienceSigma: 0,
      lookMedianMs: 60_000,
      lookSigma: 0.5,
      distanceBeta: 1,
      herding: 0,
      herdingHalf: 10,
      waitWeight: 0,
      seenWeight: 0.5,
      choiceSet: 60,
      restMedianMs: 10 * 60_000,
      ...sketch.fair,
    },
    visit: { start: { xM: 0, yM: 0 }, startMs: 0, budgetMinutes: 30, day: 0 },
  };
}

function standOf(stand: StandSketch, i: number, streetM: number): Exhibitor {
  const { atM, frontM = 6, places = 0, serviceMedianS = 120, category = 'language', fame = 1 } = stand;
  return {
    id: `stand-${i}`,
    name: text(`Stand ${i}`),
    fictional: true,
    category,
    hallId: 'hall',
    zoneId: 'zone',
    form: 'row',
    rect: { xM: atM, yM: -streetM / 2 - STAND_DEPTH_M, wM: frontM, dM: STAND_DEPTH_M },
    brand: 'teal',
    art: 'chat',
    pitch: { ...fiction, text: text('A stand.') },
    claims: [],
    staff: 1,
    places,
    serviceMedianS,
    fame,
    exhibits: [],
  };
}

/** A finished visit and its floor, small enough to reckon by hand. */
import type { DealtExhibit, Exhibitor, Floor, RunView, Scenario, VisitView } from '@floorwalk/engine';

const name = (id: string) => ({ en: id, zh: id });
const fiction = { kind: 'claim', source: 'fiction' } as const;

function aStand(id: string, wM: number, dM: number, hallId: string, fictional: boolean): Exhibitor {
  return {
    id,
    name: name(id),
    fictional,
    category: 'generative',
    hallId,
    zoneId: 'zone',
    form: 'row',
    rect: { xM: 0, yM: 0, wM, dM },
    brand: 'teal',
    art: 'img',
    pitch: { ...fiction, text: name('pitch') },
    claims: [],
    staff: 1,
    places: 1,
    serviceMedianS: 60,
    fame: 1,
    exhibits: [],
  };
}

const exhibitors = [
  aStand('small', 3, 3, 'north', true),
  aStand('other', 6, 3, 'north', true),
  aStand('corner', 8, 5, 'south', true),
  aStand('island', 12, 9, 'south', false),
];
const kinds = ['text-to-image', 'chatbot', 'text-to-image', 'text-to-image'] as const;

const scenario: Scenario = {
  id: 'tiny',
  version: '1',
  title: name('tiny'),
  summary: name('tiny'),
  days: [],
  halls: ['north', 'south', 'empty'].map((id) => ({
    id,
    name: name(id),
    outdoors: false,
    xM: 0,
    yM: 0,
    wM: 9,
    dM: 9,
  })),
  zones: [],
  aisles: [],
  walls: [],
  gates: [],
  features: [],
  exhibitors,
  questions: [
    { id: 'tti', text: name('tti'), measure: 'tti-success', source: 'A28' },
    { id: 'own', text: name('own'), measure: 'own-model-share', source: 'A16' },
    { id: 'bots', text: name('bots'), measure: 'chatbot-share', source: 'A21' },
  ],
  worlds: [],
  personas: [],
  ledger: [],
  fair: {
    opensMs: 0,
    lastEntryMs: 0,
    closesMs: 0,
    hourlyWeights: [],
    visitsPerDay: [],
    stayMedianMs: 0,
    staySigma: 0,
    patienceMedianMs: 0,
    patienceSigma: 0,
    lookMedianMs: 0,
    lookSigma: 0,
    distanceBeta: 0,
    herding: 0,
    herdingHalf: 0,
    waitWeight: 0,
    seenWeight: 0,
    choiceSet: 0,
    restMedianMs: 0,
  },
  visit: { start: { xM: 0, yM: 0 }, startMs: 0, budgetMinutes: 10, day: 0 },
};

export const tinyFloor: Floor = {
  scenario,
  seed: 3,
  world: { id: 'plain', title: name('plain'), tilt: { ownModel: 0, chatbot: 0, ability: 0, buzz: 0 } },
  exhibits: exhibitors.map(
    ({ id, fictional }, row): DealtExhibit => ({
      row,
      id: `${id}/demo`,
      exhibitorRow: row,
      kind: kinds[row],
      neutral: !fictional,
      ability: {},
      favouriteProbe: undefined,
    }),
  ),
  firstExhibit: Int32Array.of(0, 1, 2, 3, 4),
  ownModel: Uint8Array.of(1, 0, 0, 1),
  attraction: Float64Array.of(0.5, 0.5, 1, 4),
  // The island's figure must never be read: it is a real company's.
  quality: Float64Array.of(0.2, Number.NaN, 0.6, 0.99),
  truths: new Map([
    ['tti', 0.4],
    ['own', 0.5],
    ['bots', 0.25],
  ]),
};

export function aRun(probability: number, success: boolean, right: readonly boolean[] | null = null): RunView {
  const met = [success, true];
  const marks = right ? right.map((isRight, i) => (isRight ? met[i] : !met[i])) : null;
  const verdict = { success, met, right, fault: success ? null : 'count' };
  return {
    exhibitor: 'small',
    exhibit: 'small/demo',
    kind: 'text-to-image',
    probe: 'p',
    nth: 0,
    atMs: 0,
    probability,
    condition: 'good',
    refused: false,
    reference: null,
    marks,
    verdict,
  };
}

export const handedIn: VisitView = {
  phase: 'handed-in',
  startMs: 0,
  nowMs: 600_000,
  endMs: 600_000,
  leftMs: 0,
  xM: 0,
  yM: 0,
  walkedM: 120,
  spent: { walkingMs: 100_000, waitingMs: 200_000, lookingMs: 180_000, tryingMs: 120_000, askingMs: 0 },
  near: [],
  guesses: [
    { question: 'tti', estimate: 0.6, low: 0.5, high: 0.7, atMs: 0 },
    { question: 'own', estimate: 0.5, low: 0.2, high: 0.8, atMs: 0 },
  ],
  looks: [
    { exhibitor: 'small', atMs: 1, ownModel: true, exhibits: [{ exhibit: 'small/demo', kind: 'text-to-image' }] },
    { exhibitor: 'other', atMs: 2, ownModel: false, exhibits: [{ exhibit: 'other/demo', kind: 'chatbot' }] },
    { exhibitor: 'island', atMs: 3, ownModel: true, exhibits: [{ exhibit: 'island/demo', kind: 'text-to-image' }] },
  ],
  queue: null,
  stand: null,
  turns: [{ exhibitor: 'small', waitedMs: 200_000, turnMs: 300_000 }],
  predictions: [],
  runs: [aRun(0.9, true, [true, true]), aRun(0.9, false, [false, true]), aRun(0.5, false)],
  reconstructions: [],
  interviews: [],
  estimates: [
    { question: 'tti', estimate: 0.45, low: 0.35, high: 0.55 },
    { question: 'own', estimate: 0.7, low: 0.55, high: 0.8 },
  ],
};

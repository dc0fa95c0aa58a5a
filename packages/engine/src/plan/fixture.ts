/** Small plans for tests of the engine. */
import type { Aisle, Exhibitor, Feature, Gate, Rect, Scenario, StandForm } from '../scenario/scenario.ts';

const name = (words: string) => ({ en: words, zh: words });
const fiction = { kind: 'figure', source: 'fiction' } as const;

export function standAt(id: string, form: StandForm, rect: Rect, more: Partial<Exhibitor> = {}): Exhibitor {
  return {
    id,
    name: name(id),
    fictional: true,
    category: 'generative',
    hallId: 'hall',
    zoneId: 'zone',
    form,
    rect,
    brand: 'indigo',
    art: 'img',
    pitch: { kind: 'claim', source: 'fiction', text: name('pitch') },
    claims: [],
    staff: 2,
    places: 1,
    serviceMedianS: 120,
    fame: 1,
    exhibits: [{ id: `${id}/one`, kind: 'text-to-image', name: name('one'), sourced: fiction }],
    ...more,
  };
}

export function aisle(id: string, fromXM: number, fromYM: number, toXM: number, toYM: number, widthM = 4): Aisle {
  return { id, from: { xM: fromXM, yM: fromYM }, to: { xM: toXM, yM: toYM }, widthM, avenue: false };
}
export function gate(id: string, xM: number, yM: number, use: Gate['use'] = 'entrance'): Gate {
  return { id, xM, yM, use, widthM: 4 };
}

export function plan(parts: Partial<Scenario> = {}): Scenario {
  return {
    id: 'fixture',
    version: '1.0.0',
    title: name('Fixture'),
    summary: name('Fixture'),
    days: ['2024-07-04'],
    halls: [{ id: 'hall', name: name('Hall'), xM: 0, yM: 0, wM: 60, dM: 40, outdoors: false }],
    zones: [{ id: 'zone', hallId: 'hall', name: name('Zone'), rect: { xM: 0, yM: 0, wM: 60, dM: 40 }, brand: 'teal' }],
    aisles: [],
    walls: [],
    gates: [],
    features: [],
    exhibitors: [],
    questions: [],
    worlds: [{ id: 'plain', title: name('Plain'), tilt: { ownModel: 0, chatbot: 0, ability: 0, buzz: 0 } }],
    personas: [{ id: 'visitor', name: name('Visitor'), share: 1, interest: {}, sourced: fiction }],
    ledger: [],
    fair: {
      opensMs: 32_400_000,
      lastEntryMs: 57_600_000,
      closesMs: 61_200_000,
      hourlyWeights: [1],
      visitsPerDay: [100],
      stayMedianMs: 3_600_000,
      staySigma: 0.4,
      patienceMedianMs: 600_000,
      patienceSigma: 0.5,
      lookMedianMs: 120_000,
      lookSigma: 0.5,
      distanceBeta: 1,
      herding: 0.5,
      herdingHalf: 10,
      waitWeight: 0.1,
      seenWeight: 0.5,
      choiceSet: 12,
      restMedianMs: 600_000,
    },
    visit: { start: { xM: 5, yM: 20 }, startMs: 36_000_000, budgetMinutes: 30, day: 0 },
    ...parts,
  };
}

/** A hall with two rows, an island, a pen, a corner and pods around two aisles; a stage, a cafe and seats. */
export function smallFair(): Scenario {
  const row = (n: number, yM: number, xM: number): Exhibitor[] =>
    Array.from({ length: n }, (_, i) => standAt(`row-${yM}-${i}`, 'row', { xM: xM + i * 3, yM, wM: 3, dM: 3 }));
  const exhibitors = [
    ...row(6, 1, 2),
    standAt('corner', 'corner', { xM: 21, yM: 1, wM: 6, dM: 4 }, { places: 2 }),
    standAt('island', 'island', { xM: 2, yM: 9, wM: 15, dM: 12 }, { places: 4, staff: 6 }),
    standAt('pen', 'pen', { xM: 22, yM: 11, wM: 10, dM: 10 }, { category: 'robotics', places: 2 }),
    standAt('chips', 'island', { xM: 37, yM: 9, wM: 12, dM: 12 }, { category: 'chips', places: 3 }),
    ...Array.from({ length: 4 }, (_, i) => standAt(`pod-${i}`, 'pod', { xM: 30 + i * 2.4, yM: 1.5, wM: 2.4, dM: 3 })),
  ];
  const feature = (id: string, kind: Feature['kind'], rect: Rect): Feature => ({
    id,
    kind,
    hallId: 'hall',
    name: name(id),
    ...rect,
  });
  return plan({
    exhibitors,
    aisles: [
      aisle('north', 1, 6.9, 59, 6.9, 3.6),
      aisle('middle', 1, 23.5, 59, 23.5, 4.6),
      aisle('west', 19.5, 6.9, 19.5, 38, 3.4),
      aisle('east', 34.5, 6.9, 34.5, 38, 3.4),
    ],
    gates: [gate('in', 1, 23.5), gate('out', 59, 23.5, 'exit')],
    features: [
      feature('stage', 'stage', { xM: 37, yM: 26.5, wM: 16, dM: 12 }),
      feature('cafe', 'cafe', { xM: 2, yM: 27, wM: 15, dM: 11 }),
      feature('seats', 'seats', { xM: 22, yM: 27, wM: 9, dM: 5 }),
    ],
  });
}

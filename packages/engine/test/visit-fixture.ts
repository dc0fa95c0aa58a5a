/** A small world for the tests of visits: five stands, a floor dealt by hand, and a little fair with real queues. */
import { demoModelOf } from '../src/demos/registry.ts';
import type { DealtExhibit, Floor } from '../src/floor/floor.ts';
import { draw } from '../src/kernel/draw.ts';
import type { DemoKind, Exhibit, Exhibitor, Question, Rect, Scenario } from '../src/scenario/scenario.ts';
import type { FairView, VisitContext } from '../src/visit/visit.ts';

export const OPENS_MS = 9 * 3_600_000;
export const START_MS = 10 * 3_600_000;

/** A kind of demo that no model is registered for, as a later scenario might have one. */
export const UNKNOWN_KIND = 'hologram' as DemoKind;

const fiction = { kind: 'claim', source: 'fiction' } as const;
const name = (id: string) => ({ en: id, zh: id });

function exhibit(id: string, kind: Exhibit['kind']): Exhibit {
  return { id, kind, name: name(id), sourced: fiction };
}

function aStand(id: string, rect: Rect, exhibits: readonly Exhibit[], more: Partial<Exhibitor> = {}): Exhibitor {
  return {
    id,
    name: name(id),
    fictional: true,
    category: 'generative',
    hallId: 'hall',
    zoneId: 'zone',
    form: 'row',
    rect,
    brand: 'teal',
    art: 'img',
    pitch: { ...fiction, text: name('pitch') },
    claims: [],
    staff: 1,
    places: 1,
    serviceMedianS: 90,
    fame: 1,
    exhibits,
    ...more,
  };
}

function question(id: string, measure: Question['measure']): Question {
  return { id, text: name(id), measure, source: 'fiction' };
}

const exhibitors: readonly Exhibitor[] = [
  aStand('painter', { xM: 10, yM: 10, wM: 6, dM: 3 }, [exhibit('painter/brush', 'text-to-image')]),
  aStand(
    'dealer',
    { xM: 30, yM: 10, wM: 9, dM: 5 },
    [exhibit('dealer/first', 'generative'), exhibit('dealer/talk', 'generative')],
    { form: 'corner', places: 2 },
  ),
  aStand('talker', { xM: 45, yM: 10, wM: 3, dM: 3 }, [exhibit('talker/voice', 'generative')]),
  aStand('robots', { xM: 30, yM: 25, wM: 12, dM: 9 }, [exhibit('robots/dog', UNKNOWN_KIND)], {
    form: 'island',
    hallId: 'annex',
  }),
  aStand('real', { xM: 10, yM: 25, wM: 12, dM: 9 }, [exhibit('real/garden', 'text-to-image')], {
    form: 'island',
    fictional: false,
    reconstruction: 'moore-threads-garden',
  }),
];

/** Of the fair's parameters and the plan a visit reads nothing: they are left at the least that the type asks for. */
export const smallScenario: Scenario = {
  id: 'small',
  version: '1.0.0',
  title: name('small'),
  summary: name('small'),
  days: ['2024-07-04'],
  halls: [
    { id: 'hall', name: name('hall'), outdoors: false, xM: 0, yM: 0, wM: 60, dM: 20 },
    { id: 'annex', name: name('annex'), outdoors: false, xM: 0, yM: 20, wM: 60, dM: 20 },
  ],
  zones: [],
  aisles: [],
  walls: [],
  gates: [],
  features: [],
  exhibitors,
  questions: [
    question('tti-success', 'tti-success'),
    question('own-model-share', 'own-model-share'),
    question('chatbot-share', 'chatbot-share'),
  ],
  worlds: [{ id: 'plain', title: name('plain'), tilt: { ownModel: 0, chatbot: 0, ability: 0, buzz: 0 } }],
  personas: [],
  ledger: [],
  fair: {
    opensMs: OPENS_MS,
    lastEntryMs: OPENS_MS,
    closesMs: OPENS_MS + 8 * 3_600_000,
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
  visit: { start: { xM: 13, yM: 15 }, startMs: START_MS, budgetMinutes: 60, day: 0 },
};

export function smallFloor(seed = 7): Floor {
  const kinds: readonly DemoKind[] = [
    'text-to-image',
    'text-to-image',
    'chatbot',
    UNKNOWN_KIND,
    UNKNOWN_KIND,
    'text-to-image',
  ];
  const firstExhibit = Int32Array.of(0, 1, 3, 4, 5, 6);
  const model = demoModelOf('text-to-image');
  const exhibits = exhibitors.flatMap((exhibitor, exhibitorRow) =>
    exhibitor.exhibits.map(({ id }, i): DealtExhibit => {
      const row = firstExhibit[exhibitorRow] + i;
      const tries = kinds[row] === 'text-to-image' && exhibitor.fictional;
      return {
        row,
        id,
        exhibitorRow,
        kind: kinds[row],
        neutral: !exhibitor.fictional,
        ability: tries ? Object.fromEntries((model?.capabilities ?? []).map((capability) => [capability, 0])) : {},
        favouriteProbe: tries ? model?.probes[0].id : undefined,
      };
    }),
  );
  return {
    scenario: smallScenario,
    seed,
    world: smallScenario.worlds[0],
    exhibits,
    firstExhibit,
    ownModel: Uint8Array.of(1, 0, 1, 0, 1),
    attraction: Float64Array.of(1, 1, 1, 1, 1),
    quality: Float64Array.of(0.5, 0.5, Number.NaN, Number.NaN, Number.NaN),
    truths: new Map([
      ['tti-success', 0.5],
      ['own-model-share', 0.6],
      ['chatbot-share', 0.4],
    ]),
  };
}

/** Somebody who comes to a stand, waits as long as patience lasts, and takes a place for a while. All in ms. */
export type Coming = {
  readonly exhibitorRow: number;
  readonly atMs: number;
  readonly serviceMs: number;
  readonly patienceMs: number;
};

/** Queues at stands, served in order of joining, driven by events. A comer's row is its index. */
export function smallFair(comers: readonly Coming[], fromMs = OPENS_MS): FairView {
  type Due = { readonly atMs: number; readonly what: 'comes' | 'goes' | 'done'; readonly row: number };
  const due: Due[] = comers.map(({ atMs }, row) => ({ atMs, what: 'comes', row }));
  const queues = exhibitors.map((): number[] => []);
  const busy = exhibitors.map(() => 0);
  const begun = exhibitors.map(() => 0);
  let nowMs = fromMs;
  const next = (untilMs: number): Due | undefined => {
    due.sort((a, b) => a.atMs - b.atMs || a.row - b.row);
    return due.length > 0 && due[0].atMs <= untilMs ? due.shift() : undefined;
  };
  const serve = (stand: number): void => {
    while (busy[stand] < exhibitors[stand].places && queues[stand].length > 0) {
      const [row] = queues[stand].splice(0, 1);
      busy[stand]++;
      begun[stand]++;
      due.push({ atMs: nowMs + comers[row].serviceMs, what: 'done', row });
    }
  };
  return {
    nowMs: () => nowMs,
    runUntil(ms) {
      for (let event = next(ms); event; event = next(ms)) {
        nowMs = event.atMs;
        const { exhibitorRow: stand, patienceMs } = comers[event.row];
        if (event.what === 'comes') {
          queues[stand].push(event.row);
          due.push({ atMs: nowMs + patienceMs, what: 'goes', row: event.row });
        } else if (event.what === 'goes') {
          queues[stand] = queues[stand].filter((row) => row !== event.row);
        } else {
          busy[stand]--;
        }
        serve(stand);
      }
      nowMs = ms;
    },
    queueRows: (stand) => queues[stand],
    busyPlaces: (stand) => busy[stand],
    servicesBegun: (stand) => begun[stand],
  };
}

/** Some hundred comers for each stand, one every 20 to 120 s, by addressed draws. */
export function crowdOf(seed: number): Coming[] {
  return exhibitors.flatMap((_, exhibitorRow) => {
    let atMs = OPENS_MS;
    return Array.from({ length: 150 }, (__, n): Coming => {
      const u = (nth: number): number => draw(seed, 900 + exhibitorRow, n, nth);
      atMs += Math.round(20_000 + 100_000 * u(0));
      return {
        exhibitorRow,
        atMs,
        serviceMs: Math.round(30_000 + 90_000 * u(1)),
        patienceMs: Math.round(120_000 + 480_000 * u(2)),
      };
    });
  });
}

/** A context on a fresh fair. Everything in the halls is walkable but the stands. */
export function aContext(comers: readonly Coming[] = [], floor: Floor = smallFloor()): VisitContext {
  return {
    floor,
    fair: smallFair(comers),
    walkable: {
      isWalkable: (xM, yM) =>
        xM >= 0 &&
        yM >= 0 &&
        xM <= 60 &&
        yM <= 40 &&
        !exhibitors.some(
          ({ rect }) => xM > rect.xM && xM < rect.xM + rect.wM && yM > rect.yM && yM < rect.yM + rect.dM,
        ),
    },
  };
}

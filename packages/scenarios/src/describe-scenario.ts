/** A scenario in figures: what `floorwalk scenario show --json` prints. */
import type { BiText, DemoKind, LedgerItem, Scenario } from '@floorwalk/engine';

export type ScenarioDescription = {
  readonly id: string;
  readonly title: BiText;
  readonly version: string;
  readonly areaM2: number;
  readonly halls: readonly { readonly id: string; readonly areaM2: number }[];
  readonly exhibitors: number;
  readonly exhibits: number;
  /** Over all days. Visits, not people: someone who comes on three days is counted three times. */
  readonly attendees: number;
  readonly attendeesUnit: 'visits';
  /** The real companies on the floor. */
  readonly named: readonly string[];
  readonly fictional: number;
  readonly exhibitsByKind: Readonly<Partial<Record<DemoKind | 'generative', number>>>;
  readonly worlds: readonly string[];
  readonly questions: readonly { readonly id: string; readonly text: BiText; readonly source: string }[];
  readonly ledger: readonly { readonly id: string; readonly kind: LedgerItem['kind']; readonly source: string }[];
};

export function describeScenario(scenario: Scenario): ScenarioDescription {
  const halls = scenario.halls.map(({ id, wM, dM }) => ({ id, areaM2: wM * dM }));
  const exhibits = scenario.exhibitors.flatMap((exhibitor) => exhibitor.exhibits);
  const exhibitsByKind: Partial<Record<DemoKind | 'generative', number>> = {};
  for (const { kind } of exhibits) exhibitsByKind[kind] = (exhibitsByKind[kind] ?? 0) + 1;
  return {
    id: scenario.id,
    title: scenario.title,
    version: scenario.version,
    areaM2: halls.reduce((sum, { areaM2 }) => sum + areaM2, 0),
    halls,
    exhibitors: scenario.exhibitors.length,
    exhibits: exhibits.length,
    attendees: scenario.fair.visitsPerDay.reduce((sum, visits) => sum + visits, 0),
    attendeesUnit: 'visits',
    named: scenario.exhibitors.filter(({ fictional }) => !fictional).map(({ id }) => id),
    fictional: scenario.exhibitors.filter(({ fictional }) => fictional).length,
    exhibitsByKind,
    worlds: scenario.worlds.map(({ id }) => id),
    questions: scenario.questions.map(({ id, text, source }) => ({ id, text, source })),
    ledger: scenario.ledger.map(({ id, kind, source }) => ({ id, kind, source })),
  };
}

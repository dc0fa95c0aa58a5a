/** From the file's form to the engine's: times to milliseconds, names of places to ids, defaults filled in. */
import type { Exhibitor, FairParameters, LedgerItem, ProgrammeEvent, Scenario } from '@floorwalk/engine';
import { clockMs } from '../schema/atoms.ts';
import type { ExhibitorEntry } from '../schema/exhibitor-section.ts';
import type { FairSection } from '../schema/fair-section.ts';
import type { PlanSection } from '../schema/plan-section.ts';
import type { EventEntry } from '../schema/programme-section.ts';
import type { ScenarioFile } from '../schema/scenario-file.ts';

const MINUTE_MS = 60_000;
export type FloorPlan = Pick<Scenario, 'halls' | 'zones' | 'aisles' | 'walls' | 'gates' | 'features'>;

export function compileScenario(
  file: ScenarioFile,
  plan: FloorPlan,
  exhibitors: readonly Exhibitor[],
  ledger: readonly LedgerItem[],
): Scenario {
  return {
    id: file.id,
    version: file.version,
    title: file.title,
    summary: file.summary,
    days: file.days.value,
    ...plan,
    exhibitors,
    questions: file.questions,
    worlds: file.worlds,
    personas: file.personas.map(({ kind, source, illustrative, ...rest }) => ({
      ...rest,
      sourced: { kind, source, ...(illustrative === undefined ? {} : { illustrative }) },
    })),
    ledger,
    fair: compileFair(file.fair),
    ...(file.programme ? { programme: file.programme.map(compileEvent) } : {}),
    ...(file.boards ? { boards: file.boards } : {}),
    visit: {
      start: file.visit.start,
      startMs: clockMs(file.visit.at),
      budgetMinutes: file.visit.budgetMinutes,
      day: file.visit.day - 1,
    },
  };
}

function compileEvent({ start, lengthMin, day, kind, source, illustrative, ...event }: EventEntry): ProgrammeEvent {
  return {
    ...event,
    day: day - 1,
    startMs: clockMs(start),
    lengthMs: lengthMin * MINUTE_MS,
    sourced: { kind, source, ...(illustrative === undefined ? {} : { illustrative }) },
  };
}

function compileFair(fair: FairSection): FairParameters {
  return {
    opensMs: clockMs(fair.opens.value),
    lastEntryMs: clockMs(fair.lastEntry.value),
    closesMs: clockMs(fair.closes.value),
    hourlyWeights: fair.hourlyWeights.value,
    visitsPerDay: fair.visitsPerDay.value,
    stayMedianMs: fair.stayMedianMin.value * MINUTE_MS,
    staySigma: fair.staySigma.value,
    patienceMedianMs: fair.patienceMedianMin.value * MINUTE_MS,
    patienceSigma: fair.patienceSigma.value,
    lookMedianMs: fair.lookMedianMin.value * MINUTE_MS,
    lookSigma: fair.lookSigma.value,
    distanceBeta: fair.distanceBeta.value,
    herding: fair.herding.value,
    herdingHalf: fair.herdingHalf.value,
    waitWeight: fair.waitWeight.value,
    seenWeight: fair.seenWeight.value,
    choiceSet: fair.choiceSet.value,
    restMedianMs: fair.restMedianMin.value * MINUTE_MS,
    ...(fair.forumShare ? { forumShare: fair.forumShare.value } : {}),
    ...(fair.partyShares ? { partyShares: fair.partyShares.value } : {}),
    ...(fair.wheelchairShare ? { wheelchairShare: fair.wheelchairShare.value } : {}),
    ...(fair.buzzWeight ? { buzzWeight: fair.buzzWeight.value } : {}),
    ...(fair.temperatureC ? { temperatureC: fair.temperatureC.value } : {}),
  };
}

export function compilePlan(plan: PlanSection): FloorPlan {
  return {
    halls: plan.halls.map(({ rect, ...hall }) => ({ ...hall, ...rect })),
    zones: plan.zones.map(({ hall, ...zone }) => ({ ...zone, hallId: hall })),
    aisles: plan.aisles,
    walls: plan.walls,
    gates: plan.gates.map(({ at, ...gate }) => ({ ...gate, ...at })),
    features: plan.features.map(({ hall, rect, ...feature }) => ({ ...feature, hallId: hall, ...rect })),
  };
}

/** An exhibit's id is unique in the scenario: the exhibitor's, a slash, its own. */
export function compileExhibits(exhibitorId: string, exhibits: ExhibitorEntry['exhibits']): Exhibitor['exhibits'] {
  return exhibits.map(({ id, demo, name, kind, source, illustrative }) => ({
    id: `${exhibitorId}/${id}`,
    kind: demo,
    name,
    sourced: { kind, source, ...(illustrative === undefined ? {} : { illustrative }) },
  }));
}

export function compileExhibitor({ hall, zone, running, exhibits, ...entry }: ExhibitorEntry): Exhibitor {
  return {
    ...entry,
    hallId: hall,
    zoneId: zone,
    staff: running.staff,
    places: running.places,
    serviceMedianS: running.serviceMedianS,
    fame: running.fame,
    exhibits: compileExhibits(entry.id, exhibits),
  };
}

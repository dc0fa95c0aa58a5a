/** A visit's log: the floor's address and the accepted commands. What is saved, and what `replay` runs again. */
import type { LogEntry, Visit, VisitContext } from './visit.ts';

export const LOG_FORMAT = 'floorwalk-visit';
export const LOG_VERSION = 1;

export type VisitLog = {
  readonly format: typeof LOG_FORMAT;
  readonly version: typeof LOG_VERSION;
  readonly scenario: string;
  readonly scenarioVersion: string;
  readonly seed: number;
  readonly world: string;
  /** Only where the runs' addresses use another seed than the floor's. */
  readonly visitSeed?: number;
  /** Only where the visit began at another time than the scenario's, ms since midnight. */
  readonly startMs?: number;
  readonly entries: readonly LogEntry[];
};

/** The log of a visit so far; plain JSON. */
export function logOf({ floor }: VisitContext, { visitSeed, startMs, entries }: Visit): VisitLog {
  return {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    scenario: floor.scenario.id,
    scenarioVersion: floor.scenario.version,
    seed: floor.seed,
    world: floor.world.id,
    ...(visitSeed === floor.seed ? {} : { visitSeed }),
    ...(startMs === floor.scenario.visit.startMs ? {} : { startMs }),
    entries: [...entries],
  };
}

/** What can be seen at a stand now. */
import type { Fair } from '../fair/fair.ts';
import { stepEvents, runUntil } from '../fair/run.ts';
import { crowdOf, expectedWaitMs } from '../fair/stand-appeal.ts';

/** Attendee rows waiting at a stand, head first. */
export function queueRows(fair: Fair, exhibitorRow: number): number[] {
  const { attendees, stands } = fair.tables;
  const rows: number[] = [];
  for (let row = stands.queueHead[exhibitorRow]; row >= 0; row = attendees.queueNext[row]) rows.push(row);
  return rows;
}

/** People waiting at a stand. */
export function queueLength(fair: Fair, exhibitorRow: number): number {
  return fair.tables.stands.queueLength[exhibitorRow];
}

/** Demo places taken at a stand. */
export function busyPlaces(fair: Fair, exhibitorRow: number): number {
  return fair.tables.stands.busy[exhibitorRow];
}

/** Demo places given to somebody so far. */
export function servicesBegun(fair: Fair, exhibitorRow: number): number {
  return fair.tables.figures.served[exhibitorRow];
}

/** People at a stand: looking, queueing and trying. */
export function crowdAt(fair: Fair, exhibitorRow: number): number {
  return crowdOf(fair, exhibitorRow);
}

/** Wait that a newcomer has to expect for a demo place now, ms. */
export function waitToExpectMs(fair: Fair, exhibitorRow: number): number {
  return expectedWaitMs(fair, exhibitorRow);
}

/** The fair as a visit reads it (FairView). */
export function fairView(fair: Fair): {
  nowMs(): number;
  runUntil(ms: number): void;
  stepEvents(maxEvents: number, untilMs: number): number;
  queueRows(exhibitorRow: number): number[];
  busyPlaces(exhibitorRow: number): number;
  servicesBegun(exhibitorRow: number): number;
} {
  return {
    nowMs: () => fair.counts.nowMs,
    runUntil: (ms) => runUntil(fair, ms),
    stepEvents: (maxEvents, untilMs) => stepEvents(fair, maxEvents, untilMs),
    queueRows: (row) => queueRows(fair, row),
    busyPlaces: (row) => busyPlaces(fair, row),
    servicesBegun: (row) => servicesBegun(fair, row),
  };
}

/** The door into a visit: start it, and submit commands. */
import { runFair } from './advance-clock.ts';
import { fieldFault } from './command.ts';
import { type VisitCommand, handlerOf } from './commands.ts';
import { hashTables } from './hash-visit.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Reason, Visit, VisitContext, VisitEvent, VisitTable } from './visit.ts';
import { VISIT_TABLES } from './visit.ts';

export type Rejection = { readonly command: VisitCommand; readonly reason: Reason };
export type Submitted = { readonly events: VisitEvent[]; readonly rejections: Rejection[] };

export type VisitOptions = {
  /** The seed of the runs' addresses; the floor's unless given. */
  readonly visitSeed?: number;
  /** When the visit begins, ms since midnight; the scenario's hour unless given. */
  readonly startMs?: number;
};

/** Whether a visit may begin at a time: a whole number of ms, while the fair is open. */
export function mayBeginAt({ fair }: Scenario, startMs: number): boolean {
  return Number.isInteger(startMs) && startMs >= fair.opensMs && startMs < fair.closesMs;
}

/**
 * Begins a visit at the scenario's place, and brings the fair to its time. The fair must not have run further. The budget
 * ends with the fair's day at the latest. Throws RangeError if the fair is not open at `startMs`.
 */
export function startVisit(context: VisitContext, options: VisitOptions = {}): Visit {
  const { scenario, seed } = context.floor;
  const { start, budgetMinutes } = scenario.visit;
  const { visitSeed, startMs = scenario.visit.startMs } = options;
  if (options.startMs !== undefined && !mayBeginAt(scenario, startMs)) {
    const { opensMs, closesMs } = scenario.fair;
    throw new RangeError(
      `a visit can't begin at ${startMs} ms; ${scenario.id} is open from ${opensMs} to ${closesMs} ms`,
    );
  }
  runFair(context, startMs);
  return {
    visitSeed: visitSeed ?? seed,
    startMs,
    endMs: Math.min(startMs + Math.round(budgetMinutes * 60_000), Math.max(startMs, scenario.fair.closesMs)),
    nowMs: startMs,
    phase: 'floor',
    xM: start.xM,
    yM: start.yM,
    walkedM: 0,
    spent: { walkingMs: 0, waitingMs: 0, lookingMs: 0, tryingMs: 0, askingMs: 0 },
    guesses: [],
    looks: [],
    queue: undefined,
    turns: [],
    predictions: [],
    runs: [],
    reconstructions: [],
    interviews: [],
    handIn: undefined,
    entries: [],
  };
}

/** Why a command would be refused now; undefined if it would be done. Changes nothing. */
export function check(context: VisitContext, visit: Visit, command: VisitCommand): Reason | undefined {
  const handler = handlerOf(command.type);
  if (!handler) return 'command-unknown';
  const values: Readonly<Record<string, unknown>> = command;
  for (const [field, form] of Object.entries(handler.fields)) {
    if (fieldFault(form, values[field]) !== undefined) return 'field-wrong';
  }
  if (visit.phase === 'handed-in') return 'handed-in';
  if (visit.phase === 'time-over' && !handler.afterTime) return 'time-over';
  return handler.check(context, visit, command);
}

/** Checks a command and does it: what happened, or why not. An accepted command goes into the visit's log. */
export function submit(context: VisitContext, visit: Visit, command: VisitCommand): Submitted {
  const reason = check(context, visit, command);
  const handler = handlerOf(command.type);
  if (reason || !handler) return { events: [], rejections: [{ command, reason: reason ?? 'command-unknown' }] };
  const atMs = visit.nowMs;
  const before = hashTables(visit);
  const events = handler.apply(context, visit, command);
  const now = hashTables(visit);
  const after: Partial<Record<VisitTable, string>> = {};
  for (const table of VISIT_TABLES) if (now[table] !== before[table]) after[table] = now[table];
  visit.entries.push({ atMs, command: structuredCopy(command), after });
  return { events, rejections: [] };
}

/** A copy that the caller can't change afterwards, with the fields in the log's form. */
function structuredCopy(command: VisitCommand): VisitCommand {
  const copy: VisitCommand = JSON.parse(JSON.stringify(command));
  return copy;
}

/** Runs a log again, and names the first place where it comes out differently. */
import type { VisitCommand } from './commands.ts';
import { hashTables, hashVisit } from './hash-visit.ts';
import type { VisitLog } from './log.ts';
import { mayBeginAt, startVisit, submit } from './submit.ts';
import type { Reason, Visit, VisitContext, VisitTable } from './visit.ts';
import { VISIT_TABLES } from './visit.ts';

/**
 * `entry` is the index in the log's entries, undefined where no single one can be named: the log is another floor's
 * ('floor'), the fair had already run too far ('fair'), or only the hash at the end is known ('visit').
 */
export type Difference = {
  readonly entry: number | undefined;
  readonly table: VisitTable | 'floor' | 'fair' | 'visit';
  /** Why a recorded command was refused, if it was. */
  readonly reason?: Reason;
  readonly expected: string;
  readonly found: string;
};
export type Replay = {
  readonly visit: Visit;
  readonly hash: string;
  readonly difference: Difference | undefined;
};

/**
 * Replays a log on a fresh fair of its floor. Goes on past the first difference where it can, so that there is a final
 * visit to look at. Never throws.
 */
export function replay(context: VisitContext, log: VisitLog, expectedHash?: string): Replay {
  const { floor, fair } = context;
  let difference = floorDifference(context, log);
  const { scenario } = floor;
  const { opensMs, closesMs } = scenario.fair;
  const startMs = log.startMs ?? scenario.visit.startMs;
  const begins = log.startMs === undefined || mayBeginAt(scenario, startMs);
  if (!begins)
    difference ??= {
      entry: undefined,
      table: 'fair',
      expected: `a start from ${opensMs} to ${closesMs}`,
      found: `${startMs}`,
    };
  if (fair.nowMs() > startMs)
    difference ??= { entry: undefined, table: 'fair', expected: `at most ${startMs}`, found: `${fair.nowMs()}` };
  const visit = startVisit(context, {
    ...(log.visitSeed === undefined ? {} : { visitSeed: log.visitSeed }),
    ...(begins ? { startMs } : {}),
  });
  for (let entry = 0; entry < log.entries.length; entry++) {
    const found = replayEntry(context, visit, log, entry);
    difference ??= found;
  }
  const hash = hashVisit(visit);
  if (!difference && expectedHash !== undefined && expectedHash !== hash) {
    difference = { entry: undefined, table: 'visit', expected: expectedHash, found: hash };
  }
  return { visit, hash, difference };
}

function floorDifference({ floor }: VisitContext, log: VisitLog): Difference | undefined {
  const expected = addressOf(log.scenario, log.scenarioVersion, log.seed, log.world);
  const found = addressOf(floor.scenario.id, floor.scenario.version, floor.seed, floor.world.id);
  return expected === found ? undefined : { entry: undefined, table: 'floor', expected, found };
}

function addressOf(scenario: string, version: string, seed: number, world: string): string {
  return `${scenario} ${version}, seed ${seed}, world ${world}`;
}

function replayEntry(context: VisitContext, visit: Visit, log: VisitLog, entry: number): Difference | undefined {
  const { atMs, command, after } = log.entries[entry];
  if (atMs !== visit.nowMs) return { entry, table: 'clock', expected: `${atMs}`, found: `${visit.nowMs}` };
  const before = hashTables(visit);
  const { rejections } = submit(context, visit, command);
  if (rejections.length > 0) {
    const { reason } = rejections[0];
    return { entry, table: TABLE_OF[command.type], reason, expected: 'accepted', found: reason };
  }
  if (!after) return undefined;
  const now = hashTables(visit);
  for (const table of VISIT_TABLES) {
    // A table that the entry doesn't name was left as it was.
    const expected = after[table] ?? before[table];
    if (expected !== now[table]) return { entry, table, expected, found: now[table] };
  }
  return undefined;
}

/** The table that a command is about. */
const TABLE_OF: Readonly<Record<VisitCommand['type'], VisitTable>> = {
  guess: 'guesses',
  walk: 'walker',
  wait: 'clock',
  look: 'looks',
  'join-queue': 'queue',
  'leave-queue': 'queue',
  predict: 'predictions',
  run: 'runs',
  judge: 'runs',
  'check-reference': 'runs',
  'leave-stand': 'turns',
  reconstruct: 'reconstructions',
  ask: 'interviews',
  'ask-proof': 'interviews',
  'label-answer': 'interviews',
  'hand-in': 'hand-in',
};

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aContext, crowdOf, smallFloor, smallScenario } from '../../test/visit-fixture.ts';
import { ANSWER_KINDS, INTERVIEW_QUESTION_IDS } from '../interview/interview.ts';
import { COMMAND_TYPES, type VisitCommand } from './commands.ts';
import { hashTables, hashVisit } from './hash-visit.ts';
import { logOf, type VisitLog } from './log.ts';
import { parseLog } from './parse-log.ts';
import { replay } from './replay.ts';
import { check, startVisit, submit } from './submit.ts';
import { VISIT_TABLES } from './visit.ts';
import { viewOf } from './view-visit.ts';

const exhibitor = fc.constantFrom('painter', 'dealer', 'talker', 'robots', 'real', 'nobody');
const exhibit = fc.constantFrom('painter/brush', 'dealer/first', 'dealer/talk', 'robots/dog', 'real/garden', '');
const probe = fc.constantFrom('favourite', 'favourite', 'nothing');
const asked = fc.constantFrom(...INTERVIEW_QUESTION_IDS);
const unit = fc.double({ min: -0.1, max: 1.1 });
const durationMs = fc.oneof(fc.integer({ min: -10, max: 400_000 }), fc.constant(Number.NaN), fc.constant(9e15));
const question = fc.constantFrom('tti-success', 'own-model-share', 'chatbot-share', '__proto__');
const estimate = fc.record({ question, estimate: unit, low: unit, high: unit });
const soundEstimate = question.map((id) => ({ question: id, estimate: 0.5, low: -0, high: 1 }));

const aCommand: fc.Arbitrary<VisitCommand> = fc.oneof(
  estimate.map((e): VisitCommand => ({ type: 'guess', ...e })),
  soundEstimate.map((e): VisitCommand => ({ type: 'guess', ...e })),
  fc.record({
    type: fc.constant('walk' as const),
    toXM: fc.double(),
    toYM: fc.double(),
    durationMs,
    by: fc.constant('hand' as const),
  }),
  fc
    .constantFrom([13, 15], [42, 15], [25, 27], [-0, 0])
    .map(([toXM, toYM]): VisitCommand => ({ type: 'walk', toXM, toYM, durationMs: 40_000, by: 'guide' })),
  durationMs.map((ms): VisitCommand => ({ type: 'wait', durationMs: ms })),
  exhibitor.map((id): VisitCommand => ({ type: 'look', exhibitor: id })),
  exhibitor.map((id): VisitCommand => ({ type: 'join-queue', exhibitor: id })),
  exhibitor.map((id): VisitCommand => ({ type: 'reconstruct', exhibitor: id })),
  fc.record({ type: fc.constantFrom('ask' as const, 'ask-proof' as const), stand: exhibitor, question: asked }),
  fc.record({
    type: fc.constant('label-answer' as const),
    stand: exhibitor,
    question: asked,
    label: fc.constantFrom(...ANSWER_KINDS),
  }),
  fc.constantFrom<VisitCommand>({ type: 'leave-queue' }, { type: 'leave-stand' }, { type: 'hand-in', estimates: [] }),
  fc.record({ type: fc.constant('predict' as const), exhibit, probe, probability: unit }),
  fc.record({ type: fc.constant('run' as const), exhibit, probe }),
  fc.record({ type: fc.constant('check-reference' as const), exhibit, probe, nth: fc.integer({ min: 0, max: 3 }) }),
  fc.record({
    type: fc.constant('judge' as const),
    exhibit,
    probe,
    nth: fc.integer({ min: 0, max: 3 }),
    marks: fc.array(fc.boolean(), { maxLength: 3 }),
  }),
);
/** A stretch that often gets somewhere, so that the rare commands have something to act on. */
const aTrial: fc.Arbitrary<VisitCommand[]> = fc.constant([
  { type: 'join-queue', exhibitor: 'painter' },
  { type: 'wait', durationMs: 600_000 },
  { type: 'predict', exhibit: 'painter/brush', probe: 'favourite', probability: -0 },
  { type: 'run', exhibit: 'painter/brush', probe: 'favourite' },
]);
const commands = fc
  .array(fc.oneof({ weight: 6, arbitrary: aCommand.map((c) => [c]) }, { weight: 1, arbitrary: aTrial }), {
    maxLength: 40,
  })
  .map((pieces) => pieces.flat());
const crowdSeed = fc.integer({ min: 1, max: 5 });

function aWalk(): VisitLog {
  const context = aContext(crowdOf(2));
  const visit = startVisit(context);
  const brush = { exhibit: 'painter/brush', probe: 'favourite' };
  const walk: VisitCommand[] = [
    { type: 'guess', question: 'tti-success', estimate: 0.5, low: 0.3, high: 0.8 },
    { type: 'join-queue', exhibitor: 'painter' },
    { type: 'wait', durationMs: 1_800_000 },
    { type: 'predict', ...brush, probability: 0.7 },
    { type: 'run', ...brush },
    { type: 'judge', ...brush, nth: 0, marks: [true] },
    { type: 'leave-stand' },
    { type: 'look', exhibitor: 'painter' },
    { type: 'hand-in', estimates: [{ question: 'tti-success', estimate: 0.6, low: 0.4, high: 0.7 }] },
  ];
  for (const command of walk) submit(context, visit, command);
  return logOf(context, visit);
}

describe('the hour of a visit', () => {
  const noonMs = 12 * 3_600_000;
  it('[VI33] may be another than the scenario’s, is kept in the log, and replays', () => {
    const context = aContext(crowdOf(2));
    const visit = startVisit(context, { startMs: noonMs });
    expect([visit.startMs, visit.nowMs, context.fair.nowMs()]).toEqual([noonMs, noonMs, noonMs]);
    submit(context, visit, { type: 'wait', durationMs: 60_000 });
    const log = parseLog(JSON.stringify(logOf(context, visit)));
    expect(log.startMs).toBe(noonMs);
    const again = replay(aContext(crowdOf(2)), log, hashVisit(visit));
    expect([again.difference, again.visit.nowMs]).toEqual([undefined, noonMs + 60_000]);
    expect(logOf(context, startVisit(aContext(crowdOf(2)))).startMs).toBeUndefined();
  });

  it('[VI33] is refused where the fair is not open, and named by replay', () => {
    const { opensMs, closesMs } = smallScenario.fair;
    for (const startMs of [opensMs - 1, closesMs, 0.5, Number.NaN]) {
      expect(() => startVisit(aContext(crowdOf(2)), { startMs })).toThrow(RangeError);
      const log: VisitLog = { ...aWalk(), entries: [], startMs };
      expect(replay(aContext(crowdOf(2)), log).difference).toMatchObject({ table: 'fair', found: `${startMs}` });
    }
  });

  it('[VI34] leaves no more of the budget than the fair’s day has', () => {
    const { closesMs } = smallScenario.fair;
    expect(startVisit(aContext(crowdOf(2)), { startMs: closesMs - 60_000 }).endMs).toBe(closesMs);
  });
});

describe('a visit, whatever is submitted', () => {
  it('[VI21] is never changed by check', () => {
    fc.assert(
      fc.property(commands, crowdSeed, (all, seed) => {
        const context = aContext(crowdOf(seed));
        const visit = startVisit(context);
        for (const command of all) {
          const before = [hashVisit(visit), context.fair.nowMs(), JSON.stringify(viewOf(visit, context))];
          const reason = check(context, visit, command);
          expect([hashVisit(visit), context.fair.nowMs(), JSON.stringify(viewOf(visit, context))]).toEqual(before);
          const { rejections } = submit(context, visit, command);
          expect(rejections.map((rejection) => rejection.reason)).toEqual(reason ? [reason] : []);
        }
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  it('[VI22] never throws, never goes back in time, never overdraws its budget, and replays to the same hash', () => {
    fc.assert(
      fc.property(commands, crowdSeed, (all, seed) => {
        const context = aContext(crowdOf(seed));
        const visit = startVisit(context);
        for (const command of all) {
          const beforeMs = visit.nowMs;
          submit(context, visit, command);
          expect(visit.nowMs).toBeGreaterThanOrEqual(beforeMs);
          expect(visit.nowMs).toBeLessThanOrEqual(visit.endMs);
          const { walkingMs, waitingMs, lookingMs, tryingMs, askingMs } = visit.spent;
          expect(walkingMs + waitingMs + lookingMs + tryingMs + askingMs).toBe(visit.nowMs - visit.startMs);
        }
        const log = parseLog(JSON.stringify(logOf(context, visit)));
        const again = replay(aContext(crowdOf(seed)), log, hashVisit(visit));
        expect(again.difference).toBe(undefined);
        expect(again.hash).toBe(hashVisit(visit));
      }),
      { seed: 22, numRuns: 150 },
    );
  });
});

describe('replay', () => {
  it('[VI23] names the entry and the table of a command that is refused', () => {
    const log = aWalk();
    const wrong: VisitCommand = { type: 'run', exhibit: 'painter/brush', probe: 'nothing' };
    const entries = log.entries.map((entry, i) => (i === 4 ? { ...entry, command: wrong } : entry));
    const { difference } = replay(aContext(crowdOf(2)), { ...log, entries });
    expect(difference).toEqual({
      entry: 4,
      table: 'runs',
      reason: 'probe-unknown',
      expected: 'accepted',
      found: 'probe-unknown',
    });
  });

  it('[VI24] names the entry and the table that come out differently on another fair', () => {
    const log = aWalk();
    const { difference } = replay(aContext(), log);
    expect(difference).toMatchObject({ entry: 1, table: 'queue' });
    const entries = log.entries.map((entry, i) =>
      i === 4 ? { ...entry, after: { ...entry.after, runs: '0000000000000000' } } : entry,
    );
    expect(replay(aContext(crowdOf(2)), { ...log, entries }).difference).toMatchObject({ entry: 4, table: 'runs' });
  });

  it('[VI25] says when the log is of another floor, the fair is too far on, or the hash at the end is another', () => {
    const log = aWalk();
    const other = replay(aContext(crowdOf(2), smallFloor(8)), log);
    expect(other.difference).toEqual({
      entry: undefined,
      table: 'floor',
      expected: 'small 1.0.0, seed 7, world plain',
      found: 'small 1.0.0, seed 8, world plain',
    });
    const late = aContext(crowdOf(2));
    late.fair.runUntil(smallScenario.visit.startMs + 1);
    expect(replay(late, log).difference).toMatchObject({ table: 'fair' });
    const { hash, difference } = replay(aContext(crowdOf(2)), log, 'another');
    expect(difference).toEqual({ entry: undefined, table: 'visit', expected: 'another', found: hash });
  });

  it('[VI26] keeps the seed of the visit in the log', () => {
    const context = aContext();
    const visit = startVisit(context, { visitSeed: 99 });
    submit(context, visit, { type: 'wait', durationMs: 5 });
    const again = replay(aContext(), parseLog(JSON.stringify(logOf(context, visit))), hashVisit(visit));
    expect(again.difference).toBe(undefined);
    expect(again.visit.visitSeed).toBe(99);
  });
});

describe('the hash', () => {
  it('[VI27] tells every table from another', () => {
    const context = aContext(crowdOf(2));
    const { visit } = replay(context, aWalk());
    const start = hashTables(startVisit(aContext()));
    const end = hashTables(visit);
    const changed = VISIT_TABLES.filter((table) => start[table] !== end[table]);
    expect(changed).toEqual(['clock', 'guesses', 'looks', 'turns', 'runs', 'hand-in']);
  });
});

describe('the log', () => {
  it('[VI28] reads back what was written, for every type of command', () => {
    const log = aWalk();
    expect(parseLog(JSON.stringify(log))).toEqual(log);
    const others: VisitCommand[] = [
      { type: 'walk', toXM: 0.1 + 0.2, toYM: -1e-9, durationMs: 1, by: 'guide' },
      { type: 'leave-queue' },
      { type: 'reconstruct', exhibitor: 'real' },
      { type: 'check-reference', exhibit: 'dealer/talk', probe: 'add-prices-en', nth: 0 },
      { type: 'ask', stand: 'painter', question: 'basis' },
      { type: 'ask-proof', stand: 'painter', question: 'basis' },
      { type: 'label-answer', stand: 'painter', question: 'basis', label: 'evasion' },
    ];
    const entries = [...log.entries, ...others.map((command) => ({ atMs: 9e9, command }))];
    expect(new Set(entries.map(({ command }) => command.type))).toEqual(new Set(COMMAND_TYPES));
    expect(parseLog(JSON.stringify({ ...log, entries }))).toEqual({ ...log, entries });
  });
});

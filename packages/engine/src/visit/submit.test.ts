import { describe, expect, it } from 'vitest';
import { aContext, START_MS } from '../../test/visit-fixture.ts';
import { demoModelOf } from '../demos/registry.ts';
import type { VisitCommand } from './commands.ts';
import { hashVisit } from './hash-visit.ts';
import { outputOf } from './output-of.ts';
import { startVisit, submit } from './submit.ts';
import type { Visit, VisitContext } from './visit.ts';

const MINUTE_MS = 60_000;

/** Submits commands that all must be accepted; returns the last one's events. */
function done(context: VisitContext, visit: Visit, ...commands: VisitCommand[]) {
  let events = submit(context, visit, { type: 'wait', durationMs: 1 }).events;
  for (const command of commands) {
    const submitted = submit(context, visit, command);
    expect(submitted.rejections).toEqual([]);
    events = submitted.events;
  }
  return events;
}

function reasonFor(context: VisitContext, visit: Visit, command: VisitCommand): string | undefined {
  const before = hashVisit(visit);
  const { events, rejections } = submit(context, visit, command);
  if (rejections.length === 0) return undefined;
  expect(events).toEqual([]);
  expect(rejections[0].command).toBe(command);
  expect(hashVisit(visit)).toBe(before);
  return rejections[0].reason;
}

function walkTo(visit: Visit, toXM: number, toYM: number): VisitCommand {
  const metres = Math.sqrt((toXM - visit.xM) * (toXM - visit.xM) + (toYM - visit.yM) * (toYM - visit.yM));
  return { type: 'walk', toXM, toYM, durationMs: Math.ceil(metres * 1000), by: 'guide' };
}

/** Twenty runs of the painter's favourite: which of them succeeded. */
function outcomes(visitSeed?: number): boolean[] {
  const context = aContext();
  const visit = startVisit(context, visitSeed === undefined ? {} : { visitSeed });
  done(context, visit, joinPainter);
  for (let n = 0; n < 20; n++) {
    done(context, visit, { type: 'predict', ...brush, probability: 0.5 }, { type: 'run', ...brush });
  }
  return visit.runs.map(({ success }) => success);
}

const joinPainter: VisitCommand = { type: 'join-queue', exhibitor: 'painter' };
const brush = { exhibit: 'painter/brush', probe: 'favourite' } as const;

describe('guess', () => {
  it('[VI1] takes one first guess for each question, in [0, 1] and inside its interval', () => {
    const context = aContext();
    const visit = startVisit(context);
    const guess = { type: 'guess', question: 'tti-success', estimate: 0.5, low: 0.3, high: 0.8 } as const;
    expect(submit(context, visit, guess)).toEqual({
      events: [{ type: 'guess-made', atMs: START_MS, question: 'tti-success', estimate: 0.5, low: 0.3, high: 0.8 }],
      rejections: [],
    });
    expect(reasonFor(context, visit, guess)).toBe('already-guessed');
    expect(reasonFor(context, visit, { ...guess, question: 'weather' })).toBe('question-unknown');
    const other = { ...guess, question: 'chatbot-share' };
    expect(reasonFor(context, visit, { ...other, low: 0.6 })).toBe('interval-wrong');
    expect(reasonFor(context, visit, { ...other, high: 1.1 })).toBe('estimate-out-of-range');
    expect(reasonFor(context, visit, { ...other, estimate: Number.NaN })).toBe('field-wrong');
    expect(visit.nowMs).toBe(START_MS);
  });
});

describe('walk', () => {
  it('[VI2] moves no faster than 1.6 m/s, to where one can stand', () => {
    const context = aContext();
    const visit = startVisit(context);
    const walk = { type: 'walk', toXM: 23, toYM: 15, durationMs: 6250, by: 'hand' } as const;
    expect(reasonFor(context, visit, { ...walk, durationMs: 5900 })).toBe('too-fast');
    expect(reasonFor(context, visit, { ...walk, toXM: 13, toYM: 12 })).toBe('not-walkable');
    expect(reasonFor(context, visit, { ...walk, toXM: Number.POSITIVE_INFINITY })).toBe('field-wrong');
    expect(reasonFor(context, visit, { ...walk, durationMs: 0.5 })).toBe('duration-wrong');
    expect(reasonFor(context, visit, { ...walk, durationMs: -1 })).toBe('duration-wrong');
    const events = done(context, visit, walk);
    expect(events).toEqual([{ type: 'walked', atMs: START_MS + 6251, toXM: 23, toYM: 15, by: 'hand' }]);
    expect([visit.xM, visit.yM, visit.walkedM, visit.spent.walkingMs]).toEqual([23, 15, 10, 6250]);
  });

  it('[VI3] is refused in a queue and at a stand', () => {
    const context = aContext([{ exhibitorRow: 0, atMs: START_MS, serviceMs: 5 * MINUTE_MS, patienceMs: MINUTE_MS }]);
    const visit = startVisit(context);
    done(context, visit, joinPainter);
    expect(reasonFor(context, visit, walkTo(visit, 14, 15))).toBe('in-queue');
    expect(reasonFor(context, visit, joinPainter)).toBe('in-queue');
    done(context, visit, { type: 'wait', durationMs: 10 * MINUTE_MS });
    expect(reasonFor(context, visit, walkTo(visit, 14, 15))).toBe('at-stand');
    expect(reasonFor(context, visit, joinPainter)).toBe('at-stand');
    done(context, visit, { type: 'leave-stand' }, walkTo(visit, 14, 15));
  });
});

describe('look', () => {
  it('[VI4] reveals the kinds of the exhibits and a model of its own for a minute, once, from 6 m', () => {
    const context = aContext();
    const visit = startVisit(context);
    expect(reasonFor(context, visit, { type: 'look', exhibitor: 'dealer' })).toBe('too-far');
    done(context, visit, walkTo(visit, 35, 20.9));
    const look = { type: 'look', exhibitor: 'dealer' } as const;
    const { nowMs } = visit;
    expect(submit(context, visit, look).events).toEqual([
      {
        type: 'stand-looked-at',
        atMs: nowMs + MINUTE_MS,
        exhibitor: 'dealer',
        ownModel: false,
        exhibits: [
          { exhibit: 'dealer/first', kind: 'text-to-image' },
          { exhibit: 'dealer/talk', kind: 'chatbot' },
        ],
      },
    ]);
    expect(visit.spent.lookingMs).toBe(MINUTE_MS);
    expect(reasonFor(context, visit, look)).toBe('already-looked');
    expect(reasonFor(context, visit, { type: 'look', exhibitor: 'nobody' })).toBe('exhibitor-unknown');
  });
});

describe('join-queue', () => {
  it('[VI5] gives the place at once where nobody waits and a place is free', () => {
    const context = aContext();
    const visit = startVisit(context);
    expect(submit(context, visit, joinPainter).events).toEqual([
      { type: 'queue-joined', atMs: START_MS, exhibitor: 'painter', ahead: 0 },
      { type: 'turn-came', atMs: START_MS, exhibitor: 'painter', waitedMs: 0 },
    ]);
  });

  it('[VI6] is refused far away, at real firms, where no kind can be tried, and where looking comes first', () => {
    const context = aContext();
    const visit = startVisit(context);
    const join = (exhibitor: string): string | undefined =>
      reasonFor(context, visit, { type: 'join-queue', exhibitor });
    expect(join('robots')).toBe('too-far');
    expect(join('nobody')).toBe('exhibitor-unknown');
    done(context, visit, walkTo(visit, 24, 26));
    expect(join('real')).toBe('not-for-trial');
    expect(join('robots')).toBe('kind-not-playable');
    done(context, visit, walkTo(visit, 42, 14));
    expect(join('dealer')).toBe('look-first');
    expect(join('talker')).toBe('look-first');
    done(context, visit, { type: 'look', exhibitor: 'dealer' }, { type: 'look', exhibitor: 'talker' });
    expect(join('talker')).toBe('kind-not-playable');
    expect(join('dealer')).toBe(undefined);
  });
});

describe('leave-queue and leave-stand', () => {
  it('[VI7] give the place up and need one', () => {
    const context = aContext([{ exhibitorRow: 0, atMs: START_MS, serviceMs: 9 * MINUTE_MS, patienceMs: MINUTE_MS }]);
    const visit = startVisit(context);
    expect(reasonFor(context, visit, { type: 'leave-queue' })).toBe('not-in-queue');
    expect(reasonFor(context, visit, { type: 'leave-stand' })).toBe('no-turn');
    expect(done(context, visit, joinPainter, { type: 'leave-queue' })).toEqual([
      { type: 'queue-left', atMs: START_MS + 1, exhibitor: 'painter' },
    ]);
    done(context, visit, joinPainter, { type: 'wait', durationMs: 20 * MINUTE_MS });
    const predict: VisitCommand = { type: 'predict', ...brush, probability: 0.5 };
    expect(done(context, visit, predict, { type: 'leave-stand' })).toEqual([
      { type: 'stand-left', atMs: visit.nowMs, exhibitor: 'painter' },
    ]);
    expect(visit.predictions).toEqual([]);
  });
});

describe('predict, run and judge', () => {
  it('[VI8] needs a turn at the stand, a probe of its kind, and a probability in [0, 1]', () => {
    const context = aContext();
    const visit = startVisit(context);
    const predict = { type: 'predict', ...brush, probability: 0.7 } as const;
    expect(reasonFor(context, visit, predict)).toBe('no-turn');
    expect(reasonFor(context, visit, { type: 'run', ...brush })).toBe('no-turn');
    done(context, visit, joinPainter);
    expect(reasonFor(context, visit, { type: 'run', ...brush })).toBe('not-predicted');
    expect(reasonFor(context, visit, { ...predict, probability: 1.01 })).toBe('probability-out-of-range');
    expect(reasonFor(context, visit, { ...predict, probe: 'nothing' })).toBe('probe-unknown');
    expect(reasonFor(context, visit, { ...predict, exhibit: 'painter/none' })).toBe('exhibit-unknown');
    expect(reasonFor(context, visit, { ...predict, exhibit: 'dealer/first' })).toBe('no-turn');
  });

  it('[VI9] uses the last prediction for one run, which costs a minute and is counted', () => {
    const context = aContext();
    const visit = startVisit(context);
    const predict = { type: 'predict', ...brush, probability: 0.2 } as const;
    const run: VisitCommand = { type: 'run', ...brush };
    done(context, visit, joinPainter, predict, { ...predict, probability: 0.9 }, run);
    expect(reasonFor(context, visit, run)).toBe('not-predicted');
    const model = demoModelOf('text-to-image');
    const probe = model?.probes[0].id ?? '';
    const { nowMs } = visit;
    const events = done(context, visit, predict, run);
    const output = outputOf(context, visit, { exhibit: 'painter/brush', probe, nth: 1 });
    expect(events).toEqual([
      {
        type: 'probe-run',
        atMs: nowMs + MINUTE_MS + 1,
        exhibit: 'painter/brush',
        probe,
        nth: 1,
        condition: 'good',
        output,
      },
    ]);
    expect(output).toEqual(
      model?.run(model.probes[0], context.floor.exhibits[0].ability, { seed: 7, exhibitId: 'painter/brush', nth: 1 })
        .output,
    );
    expect(visit.runs.map(({ probability, nth }) => [probability, nth])).toEqual([
      [0.9, 0],
      [0.2, 1],
    ]);
    expect(outputOf(context, visit, { exhibit: 'painter/brush', probe, nth: 2 })).toBe(undefined);
  });

  it('[VI10] tells of every mark whether it was right, once for each run', () => {
    const context = aContext();
    const visit = startVisit(context);
    done(context, visit, joinPainter, { type: 'predict', ...brush, probability: 0.5 }, { type: 'run', ...brush });
    const { probe, met, success, fault } = visit.runs[0];
    const marks = met.map((isMet, i) => (i === 0 ? !isMet : isMet));
    const judge = { type: 'judge', ...brush, nth: 0, marks } as const;
    expect(reasonFor(context, visit, { ...judge, marks: [...marks, true] })).toBe('marks-wrong');
    expect(reasonFor(context, visit, { ...judge, nth: 1 })).toBe('run-unknown');
    expect(reasonFor(context, visit, { ...judge, exhibit: 'dealer/first' })).toBe('run-unknown');
    expect(submit(context, visit, judge).events).toEqual([
      {
        type: 'run-judged',
        atMs: visit.nowMs,
        exhibit: 'painter/brush',
        probe,
        nth: 0,
        right: met.map((_, i) => i !== 0),
        met,
        success,
        fault,
      },
    ]);
    expect(reasonFor(context, visit, judge)).toBe('already-judged');
  });

  it('[VI11] draws runs from the floor, or from the seed of the visit where one is given', () => {
    expect(outcomes()).toEqual(outcomes(7));
    expect(outcomes(8)).toEqual(outcomes(8));
    expect(outcomes(8)).not.toEqual(outcomes());
  });
});

describe('reconstruct', () => {
  it('[VI12] shows the one run that the article tells, once, for a minute', () => {
    const context = aContext();
    const visit = startVisit(context);
    expect(reasonFor(context, visit, { type: 'reconstruct', exhibitor: 'painter' })).toBe('no-reconstruction');
    expect(reasonFor(context, visit, { type: 'reconstruct', exhibitor: 'real' })).toBe('too-far');
    done(context, visit, walkTo(visit, 20, 22));
    const { nowMs } = visit;
    expect(submit(context, visit, { type: 'reconstruct', exhibitor: 'real' }).events).toEqual([
      {
        type: 'reconstruction-seen',
        atMs: nowMs + MINUTE_MS,
        exhibitor: 'real',
        reconstruction: 'moore-threads-garden',
      },
    ]);
    expect(reasonFor(context, visit, { type: 'reconstruct', exhibitor: 'real' })).toBe('already-reconstructed');
  });
});

describe('the end', () => {
  it('[VI13] hands in as many estimates as there are and ends the visit', () => {
    const context = aContext();
    const visit = startVisit(context);
    const estimate = { question: 'tti-success', estimate: 0.4, low: 0.2, high: 0.5 };
    const handIn = (...estimates: (typeof estimate)[]): VisitCommand => ({ type: 'hand-in', estimates });
    expect(reasonFor(context, visit, handIn(estimate, estimate))).toBe('question-repeated');
    expect(reasonFor(context, visit, handIn({ ...estimate, low: 0.45 }))).toBe('interval-wrong');
    expect(reasonFor(context, visit, handIn({ ...estimate, question: 'x' }))).toBe('question-unknown');
    expect(done(context, visit, joinPainter, handIn(estimate))).toEqual([
      { type: 'stand-left', atMs: START_MS + 1, exhibitor: 'painter' },
      { type: 'estimates-handed-in', atMs: START_MS + 1, estimates: [estimate] },
    ]);
    expect(visit.phase).toBe('handed-in');
    expect(reasonFor(context, visit, handIn(estimate))).toBe('handed-in');
    expect(reasonFor(context, visit, { type: 'wait', durationMs: 1 })).toBe('handed-in');
  });

  it('[VI14] comes gently when the budget is spent: a run under way is shown and may be judged', () => {
    const context = aContext();
    const visit = startVisit(context);
    done(context, visit, joinPainter, { type: 'predict', ...brush, probability: 0.5 });
    done(context, visit, { type: 'wait', durationMs: 59 * MINUTE_MS + 59_000 });
    const events = done(context, visit, { type: 'run', ...brush });
    expect(events.map(({ type }) => type)).toEqual(['probe-run', 'stand-left', 'time-ran-out']);
    expect([visit.phase, visit.nowMs, visit.endMs]).toEqual(['time-over', START_MS + 60 * MINUTE_MS, visit.nowMs]);
    const late: VisitCommand[] = [
      { type: 'wait', durationMs: 1 },
      { type: 'run', ...brush },
      walkTo(visit, 14, 15),
      { type: 'guess', question: 'tti-success', estimate: 0.5, low: 0.3, high: 0.8 },
    ];
    expect(late.map((command) => reasonFor(context, visit, command))).toEqual(Array(4).fill('time-over'));
    done(context, visit);
    const marks = [...visit.runs[0].met];
    expect(submit(context, visit, { type: 'judge', ...brush, nth: 0, marks }).rejections).toEqual([]);
    expect(submit(context, visit, { type: 'hand-in', estimates: [] }).rejections).toEqual([]);
  });
});

describe('any command', () => {
  it('[VI15] is refused with a code when its type or a field is not one', () => {
    const context = aContext();
    const visit = startVisit(context);
    const strange: readonly (readonly [string, string])[] = [
      ['{"type":"fly"}', 'command-unknown'],
      ['{"type":"toString"}', 'command-unknown'],
      ['{}', 'command-unknown'],
      ['{"type":"look"}', 'field-wrong'],
      ['{"type":"walk","toXM":13,"toYM":15,"durationMs":10,"by":"car"}', 'field-wrong'],
      ['{"type":"judge","exhibit":"painter/brush","probe":"favourite","nth":0,"marks":[1]}', 'field-wrong'],
      ['{"type":"hand-in","estimates":[null]}', 'field-wrong'],
    ];
    for (const [command, reason] of strange) {
      const parsed: VisitCommand = JSON.parse(command);
      expect(reasonFor(context, visit, parsed)).toBe(reason);
    }
  });
});

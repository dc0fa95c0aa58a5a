import { describe, expect, it } from 'vitest';
import { aContext, START_MS } from '../../test/visit-fixture.ts';
import type { VisitCommand } from './commands.ts';
import { startVisit, submit } from './submit.ts';
import { viewOf } from './view-visit.ts';

const brush = { exhibit: 'painter/brush', probe: 'favourite' };
const trial: readonly VisitCommand[] = [
  { type: 'join-queue', exhibitor: 'painter' },
  { type: 'predict', ...brush, probability: 0.5 },
  { type: 'run', ...brush },
];

describe('viewOf', () => {
  it('[VI31] is plain JSON and keeps a run to itself until it is judged or the estimates are in', () => {
    for (const ending of ['judge', 'hand-in'] as const) {
      const context = aContext();
      const visit = startVisit(context);
      for (const command of trial) submit(context, visit, command);
      const view = viewOf(visit, context);
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      expect(view.runs[0]).toMatchObject({
        exhibit: 'painter/brush',
        exhibitor: 'painter',
        marks: null,
        verdict: null,
      });
      const { met, success } = visit.runs[0];
      const command: VisitCommand =
        ending === 'judge' ? { type: 'judge', ...brush, nth: 0, marks: met } : { type: 'hand-in', estimates: [] };
      submit(context, visit, command);
      const right = ending === 'judge' ? met.map(() => true) : null;
      expect(viewOf(visit, context).runs[0].verdict).toMatchObject({ success, met, right });
    }
  });

  it('[VI32] tells the stand, the queue, what is near, and what was looked at', () => {
    const context = aContext([
      { exhibitorRow: 0, atMs: START_MS - 2, serviceMs: 600_000, patienceMs: 9e6 },
      { exhibitorRow: 0, atMs: START_MS - 1, serviceMs: 600_000, patienceMs: 9e6 },
    ]);
    const visit = startVisit(context);
    submit(context, visit, trial[0]);
    expect(viewOf(visit, context)).toMatchObject({
      near: ['painter'],
      stand: null,
      queue: { exhibitor: 'painter', sinceMs: START_MS, ahead: 1, expectedMs: 180_000 },
    });
    submit(context, visit, { type: 'look', exhibitor: 'painter' });
    submit(context, visit, { type: 'wait', durationMs: 3_600_000 });
    const exhibits = [{ exhibit: 'painter/brush', kind: 'text-to-image' }];
    expect(viewOf(visit, context)).toMatchObject({
      queue: null,
      stand: { exhibitor: 'painter', exhibits: [{ ...exhibits[0], playable: true }] },
      looks: [{ exhibitor: 'painter', atMs: START_MS + 60_000, ownModel: true, exhibits }],
      turns: [{ exhibitor: 'painter', waitedMs: 1_200_000, turnMs: START_MS + 1_200_000 }],
    });
  });
});

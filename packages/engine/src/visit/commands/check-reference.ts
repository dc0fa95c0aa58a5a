import { advanceClock, MINUTE_MS } from '../advance-clock.ts';
import type { CommandHandler } from '../command.ts';
import { trialOf } from '../find.ts';
import { referenceOf } from '../reference-of.ts';
import { runOf } from './judge.ts';

/** Looks up what a good answer to a run is, before judging it: who doesn't know pays with time. Once per run. */
export type CheckReference = {
  readonly type: 'check-reference';
  readonly exhibit: string;
  readonly probe: string;
  readonly nth: number;
};

export const REFERENCE_MINUTES = 2;

export const checkReference: CommandHandler<CheckReference> = {
  fields: { exhibit: 'text', probe: 'text', nth: 'number' },
  check(context, visit, command) {
    const run = runOf(context, visit, command);
    if (typeof run === 'string') return run;
    if (run.marks) return 'already-judged';
    if (run.referenceMs !== undefined) return 'already-checked';
    return referenceOf(context, visit, run) ? undefined : 'no-reference';
  },
  apply(context, visit, command) {
    const run = runOf(context, visit, command);
    const trial = trialOf(context.floor, command.exhibit, command.probe);
    if (typeof run === 'string' || typeof trial === 'string') return [];
    const { events } = advanceClock(context, visit, REFERENCE_MINUTES * MINUTE_MS, 'tryingMs');
    run.referenceMs = visit.nowMs;
    const { exhibit } = command;
    return [{ type: 'reference-checked', atMs: visit.nowMs, exhibit, probe: trial.probe.id, nth: run.nth }, ...events];
  },
};

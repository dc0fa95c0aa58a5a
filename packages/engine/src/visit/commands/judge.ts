import type { CommandHandler } from '../command.ts';
import { trialOf } from '../find.ts';
import type { Reason, RunRecord, Visit, VisitContext } from '../visit.ts';

/** Marks what is right and wrong in a run's output, by requirement; once per run, also when the time is over. */
export type Judge = {
  readonly type: 'judge';
  readonly exhibit: string;
  readonly probe: string;
  readonly nth: number;
  readonly marks: readonly boolean[];
};

export const judge: CommandHandler<Judge> = {
  fields: { exhibit: 'text', probe: 'text', nth: 'number', marks: 'marks' },
  afterTime: true,
  check(context, visit, command) {
    const run = runOf(context, visit, command);
    if (typeof run === 'string') return run;
    if (run.refused) return 'run-void';
    if (run.marks) return 'already-judged';
    return run.met.length === command.marks.length ? undefined : 'marks-wrong';
  },
  apply(context, visit, command) {
    const run = runOf(context, visit, command);
    if (typeof run === 'string') return [];
    const { probe, nth, met, success, fault } = run;
    const marks = [...command.marks];
    run.marks = marks;
    const right = marks.map((mark, i) => mark === met[i]);
    const { exhibit } = command;
    return [{ type: 'run-judged', atMs: visit.nowMs, exhibit, probe, nth, right, met, success, fault }];
  },
};

/** The run that the command names; a run that never was tells nothing about the exhibit. */
export function runOf(
  { floor }: VisitContext,
  { runs }: Visit,
  { exhibit, probe, nth }: Pick<Judge, 'exhibit' | 'probe' | 'nth'>,
): RunRecord | Reason {
  const tried = runs.some(({ exhibitRow }) => floor.exhibits[exhibitRow].id === exhibit);
  if (!tried) return 'run-unknown';
  const trial = trialOf(floor, exhibit, probe);
  if (typeof trial === 'string') return trial;
  const { row } = trial.exhibit;
  return runs.find((r) => r.exhibitRow === row && r.probe === trial.probe.id && r.nth === nth) ?? 'run-unknown';
}

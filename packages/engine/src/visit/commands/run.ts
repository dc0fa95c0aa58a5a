import { abilityUnder, conditionAt } from '../../demos/conditions.ts';
import { advanceClock, MINUTE_MS } from '../advance-clock.ts';
import type { CommandHandler } from '../command.ts';
import { trialAtStand } from '../find.ts';

/** A refusal is said at once. */
const REFUSAL_MS = MINUTE_MS / 2;

/** Runs a probe at the stand where the player has a turn, after a prediction; costs a minute, and half of one if it is refused. */
export type Run = { readonly type: 'run'; readonly exhibit: string; readonly probe: string };

export const run: CommandHandler<Run> = {
  fields: { exhibit: 'text', probe: 'text' },
  check(context, visit, command) {
    const trial = trialAtStand(context.floor, visit, command.exhibit, command.probe);
    if (typeof trial === 'string') return trial;
    const { exhibit, probe } = trial;
    const predicted = visit.predictions.some((p) => p.exhibitRow === exhibit.row && p.probe === probe.id);
    return predicted ? undefined : 'not-predicted';
  },
  apply(context, visit, command) {
    const trial = trialAtStand(context.floor, visit, command.exhibit, command.probe);
    if (typeof trial === 'string') return [];
    const { exhibit, model, probe } = trial;
    const { predictions, runs, visitSeed } = visit;
    const index = predictions.findIndex((p) => p.exhibitRow === exhibit.row && p.probe === probe.id);
    const [{ probability }] = predictions.splice(index, 1);
    const nth = runs.filter((r) => r.exhibitRow === exhibit.row && r.probe === probe.id).length;
    const at = { seed: visitSeed, exhibitId: exhibit.id, nth };
    const waiting = context.fair.queueRows(exhibit.exhibitorRow).length;
    const taken = model.takes?.(probe, exhibit) ?? true;
    const condition = taken ? conditionAt(exhibit.kind, probe.id, at, waiting) : 'good';
    const ran = model.run(probe, abilityUnder(condition, exhibit.ability), at, exhibit);
    const { success, met, fault, refused = false, output } = ran;
    const { events } = advanceClock(context, visit, refused ? REFUSAL_MS : MINUTE_MS, 'tryingMs');
    const atMs = visit.nowMs;
    runs.push({
      exhibitRow: exhibit.row,
      probe: probe.id,
      probability,
      nth,
      atMs,
      condition,
      success,
      met,
      fault,
      refused,
      marks: undefined,
    });
    return [{ type: 'probe-run', atMs, exhibit: exhibit.id, probe: probe.id, nth, condition, output }, ...events];
  },
};

import type { CommandHandler } from '../command.ts';
import { trialAtStand } from '../find.ts';

/** How likely will the next run of this probe succeed? Costs no time; may be changed until the run. */
export type Predict = {
  readonly type: 'predict';
  readonly exhibit: string;
  readonly probe: string;
  readonly probability: number;
};

export const predict: CommandHandler<Predict> = {
  fields: { exhibit: 'text', probe: 'text', probability: 'number' },
  check(context, visit, { exhibit, probe, probability }) {
    const trial = trialAtStand(context.floor, visit, exhibit, probe);
    if (typeof trial === 'string') return trial;
    return probability >= 0 && probability <= 1 ? undefined : 'probability-out-of-range';
  },
  apply(context, visit, command) {
    const trial = trialAtStand(context.floor, visit, command.exhibit, command.probe);
    if (typeof trial === 'string') return [];
    const { exhibit, probe } = trial;
    const { predictions, nowMs: atMs } = visit;
    const prediction = { exhibitRow: exhibit.row, probe: probe.id, probability: command.probability, atMs };
    const earlier = predictions.findIndex((p) => p.exhibitRow === exhibit.row && p.probe === probe.id);
    if (earlier >= 0) predictions[earlier] = prediction;
    else predictions.push(prediction);
    return [{ type: 'run-predicted', atMs, exhibit: exhibit.id, probe: probe.id, probability: command.probability }];
  },
};

import type { CommandHandler } from '../command.ts';
import { estimateFault } from '../estimate-fault.ts';
import type { Estimate } from '../visit.ts';

/** Hands the estimates in, as many as there are, and ends the visit; also when the time is over. */
export type HandIn = { readonly type: 'hand-in'; readonly estimates: readonly Estimate[] };

export const handIn: CommandHandler<HandIn> = {
  fields: { estimates: 'estimates' },
  afterTime: true,
  check({ floor }, _visit, { estimates }) {
    for (const estimate of estimates) {
      const fault = estimateFault(floor.scenario.questions, estimate);
      if (fault) return fault;
    }
    return new Set(estimates.map(({ question }) => question)).size < estimates.length ? 'question-repeated' : undefined;
  },
  apply({ floor }, visit, command) {
    const atMs = visit.nowMs;
    const estimates = command.estimates.map(({ question, estimate, low, high }) => ({ question, estimate, low, high }));
    visit.handIn = { atMs, estimates };
    visit.phase = 'handed-in';
    visit.queue = undefined;
    visit.predictions.length = 0;
    const turn = visit.turns.at(-1);
    if (!turn || turn.leftMs !== undefined) return [{ type: 'estimates-handed-in', atMs, estimates }];
    turn.leftMs = atMs;
    const exhibitor = floor.scenario.exhibitors[turn.exhibitorRow].id;
    return [
      { type: 'stand-left', atMs, exhibitor },
      { type: 'estimates-handed-in', atMs, estimates },
    ];
  },
};

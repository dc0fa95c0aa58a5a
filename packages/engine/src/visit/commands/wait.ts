import { advanceClock, durationFault } from '../advance-clock.ts';
import type { CommandHandler } from '../command.ts';

/** Lets time pass; in a queue no longer than until the turn comes. */
export type Wait = { readonly type: 'wait'; readonly durationMs: number };

export const wait: CommandHandler<Wait> = {
  fields: { durationMs: 'number' },
  check(_context, _visit, { durationMs }) {
    return durationFault(durationMs);
  },
  apply(context, visit, { durationMs }) {
    const { passedMs, events } = advanceClock(context, visit, durationMs, 'waitingMs', 'stop-at-turn');
    return [{ type: 'waited', atMs: visit.nowMs, durationMs: passedMs }, ...events];
  },
};

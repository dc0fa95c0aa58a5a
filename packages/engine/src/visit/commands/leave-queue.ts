import type { CommandHandler } from '../command.ts';

/** Gives up the place in the queue. */
export type LeaveQueue = { readonly type: 'leave-queue' };

export const leaveQueue: CommandHandler<LeaveQueue> = {
  fields: {},
  check(_context, { queue }) {
    return queue ? undefined : 'not-in-queue';
  },
  apply({ floor }, visit) {
    if (!visit.queue) return [];
    const { exhibitorRow } = visit.queue;
    visit.queue = undefined;
    return [{ type: 'queue-left', atMs: visit.nowMs, exhibitor: floor.scenario.exhibitors[exhibitorRow].id }];
  },
};

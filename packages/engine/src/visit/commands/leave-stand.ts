import type { CommandHandler } from '../command.ts';
import { turnUnderWay } from '../turn.ts';

/** Gives the place at the stand back; predictions that no run has used are dropped. */
export type LeaveStand = { readonly type: 'leave-stand' };

export const leaveStand: CommandHandler<LeaveStand> = {
  fields: {},
  check(_context, visit) {
    return turnUnderWay(visit) ? undefined : 'no-turn';
  },
  apply({ floor }, visit) {
    const turn = turnUnderWay(visit);
    if (!turn) return [];
    turn.leftMs = visit.nowMs;
    visit.predictions.length = 0;
    return [{ type: 'stand-left', atMs: visit.nowMs, exhibitor: floor.scenario.exhibitors[turn.exhibitorRow].id }];
  },
};

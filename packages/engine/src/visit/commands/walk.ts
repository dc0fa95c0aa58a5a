import { advanceClock, durationFault } from '../advance-clock.ts';
import type { CommandHandler } from '../command.ts';
import { turnUnderWay } from '../turn.ts';
import type { WalkedBy } from '../visit.ts';

/** A stretch walked by hand or led by the guide, no faster than a brisk walk. */
export type Walk = {
  readonly type: 'walk';
  readonly toXM: number;
  readonly toYM: number;
  readonly durationMs: number;
  readonly by: WalkedBy;
};

/** Brisk: above 1.34 m/s, the mean free speed (Weidmann 1993). */
export const TOP_SPEED_MPS = 1.6;
/** For steps cut off at a frame's end, and for a start from standing. */
const SLACK_M = 0.5;

export const walk: CommandHandler<Walk> = {
  fields: { toXM: 'number', toYM: 'number', durationMs: 'number', by: ['hand', 'guide'] },
  check({ walkable }, visit, { toXM, toYM, durationMs }) {
    if (visit.queue) return 'in-queue';
    if (turnUnderWay(visit)) return 'at-stand';
    const fault = durationFault(durationMs);
    if (fault) return fault;
    if (!walkable.isWalkable(toXM, toYM)) return 'not-walkable';
    const reachM = TOP_SPEED_MPS * (durationMs / 1000) + SLACK_M;
    return metresTo(visit.xM, visit.yM, toXM, toYM) <= reachM ? undefined : 'too-fast';
  },
  apply(context, visit, { toXM, toYM, durationMs, by }) {
    visit.walkedM += metresTo(visit.xM, visit.yM, toXM, toYM);
    visit.xM = toXM;
    visit.yM = toYM;
    // A last step that the end of the time cuts off still arrives: nothing can be gained by it.
    const { events } = advanceClock(context, visit, durationMs, 'walkingMs');
    return [{ type: 'walked', atMs: visit.nowMs, toXM, toYM, by }, ...events];
  },
};

function metresTo(fromXM: number, fromYM: number, toXM: number, toYM: number): number {
  const dx = toXM - fromXM;
  const dy = toYM - fromYM;
  return Math.sqrt(dx * dx + dy * dy);
}

/** One event: what the end of an attendee's present activity leads to. */
import { onEnter } from './arrive.ts';
import { FIRST_FEATURE, NO_TARGET, TIMER } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { goOut, reachExit } from './leave.ts';
import { onLooked } from './look.ts';
import { onRenege } from './queue.ts';
import { reachStand } from './reach-stand.ts';
import { onRested, reachFeature } from './rest.ts';
import { onServed } from './serve.ts';
import { endWalk } from './travel.ts';

export function handleEvent(fair: Fair, row: number, kind: number): void {
  switch (kind) {
    case TIMER.reach:
      return onReach(fair, row);
    case TIMER.looked:
      return onLooked(fair, row);
    case TIMER.served:
      return onServed(fair, row);
    case TIMER.renege:
      return onRenege(fair, row);
    case TIMER.rested:
      return onRested(fair, row);
    case TIMER.enter:
      return onEnter(fair, row);
    case TIMER.out:
      return goOut(fair, row);
    default:
      throw new RangeError(`attendee ${row}: no handler for timer ${kind}`);
  }
}

function onReach(fair: Fair, row: number): void {
  endWalk(fair, row);
  const target = fair.tables.attendees.target[row];
  if (target === NO_TARGET) reachExit(fair, row);
  else if (target >= FIRST_FEATURE) reachFeature(fair, row, target - FIRST_FEATURE);
  else reachStand(fair, row, target);
}

/** One event: what the end of an attendee's present activity leads to. */
import { onEnter } from './arrive.ts';
import { FIRST_FEATURE, FLAG, NO_TARGET, OUTSIDE, TIMER } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { goOut, reachExit } from './leave.ts';
import { onLooked } from './look.ts';
import { onRenege } from './queue.ts';
import { reachStand } from './reach-stand.ts';
import { onRested, reachFeature } from './rest.ts';
import { onServed } from './serve.ts';
import { reachOutside } from './step-out.ts';
import { walkOn } from './travel.ts';

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
  const { attendees } = fair.tables;
  attendees.fromNode[row] = attendees.toNode[row];
  if ((attendees.flags[row] & FLAG.detour) !== 0) return walkOn(fair, row);
  const target = attendees.target[row];
  if (target === NO_TARGET) reachExit(fair, row);
  else if (target === OUTSIDE) reachOutside(fair, row);
  else if (target >= FIRST_FEATURE) reachFeature(fair, row, target - FIRST_FEATURE);
  else reachStand(fair, row, target);
}

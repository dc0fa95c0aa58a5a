/** How far along its way an actor is at each time. */
import type { Dice } from '../text-to-image/dice.ts';
import type { Pace } from './plan.ts';
import { SLOT } from './plan.ts';

/** Share of the way, in [0, 1], at the share u of the clip's time; it has arrived at the share `arrives`. */
export function progressOf(pace: Pace, u: number, arrives: number, dice: Dice): number {
  switch (pace) {
    case 'even':
      return Math.min(1, u / arrives);
    case 'frozen':
    case 'on-the-spot':
      return 0.28 + 0.4 * dice(SLOT.start + 20);
    case 'jerky': {
      // It stands most of the time and leaps from stop to stop.
      const times = leapTimes(dice);
      return times.filter((time) => time <= u).length / times.length;
    }
  }
}

/** Two leaps, each between two frames of the strip: at least two of these show the same stop, and the next is far off. */
function leapTimes(dice: Dice): number[] {
  const sixths = dice(SLOT.jerk) < 0.5 ? [2, 4] : [1, 4];
  return sixths.map((sixth, i) => (sixth + 0.5 * (dice(SLOT.jerk + 1 + i) - 0.5)) / 6);
}

/** Makes a fair of one day on a floor. */
import type { Floor } from '../floor/floor.ts';
import { MAX_TIMERS, TimerHeap } from '../kernel/timer-heap.ts';
import type { Network } from '../plan/network.ts';
import { planAttendees } from './arrive.ts';
import { buildChoiceSets } from './choice-sets.ts';
import { makeTables } from './make-tables.ts';
import { DEFAULT_BEHAVIOUR } from './defaults.ts';
import type { FairOptions } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { programmeOf } from './programme.ts';
import { buildRestPlaces } from './rest-places.ts';
import { buildWays } from './ways.ts';
import { refreshAppeal } from './word-of-mouth.ts';

/** A day's visits before opening: nobody is inside, the clock stands at midnight. Throws RangeError for a day or size that cannot be. */
export function createFair(floor: Floor, network: Network, options: FairOptions): Fair {
  const fair = blankFair(floor, network, options);
  planAttendees(fair);
  refreshAppeal(fair);
  return fair;
}

/** A fair whose attendees are not planned yet: for createFair and for restoring a snapshot. */
export function blankFair(floor: Floor, network: Network, options: FairOptions): Fair {
  const { day, spots, behaviour } = options;
  const { scenario } = floor;
  const visits = options.visits ?? scenario.fair.visitsPerDay[day];
  if (scenario.fair.visitsPerDay[day] === undefined) {
    throw new RangeError(`day ${day}: scenario ${scenario.id} has days 0 to ${scenario.fair.visitsPerDay.length - 1}`);
  }
  if (!Number.isSafeInteger(visits) || visits < 1)
    throw new RangeError(`${visits} visits in a day: a whole number from 1`);
  if (visits > MAX_TIMERS) throw new RangeError(`${visits} visits in a day: at most ${MAX_TIMERS} are possible`);
  return {
    floor,
    network,
    parameters: scenario.fair,
    behaviour: { ...DEFAULT_BEHAVIOUR, ...behaviour },
    day,
    firstId: day * (MAX_TIMERS + 1) + 1,
    tables: makeTables(scenario, network, visits, spots),
    counts: {
      nowMs: 0,
      events: 0,
      admitted: 0,
      left: 0,
      turnedAway: 0,
      outside: 0,
      peakInside: 0,
      visits: 0,
      occupancyFilled: 0,
    },
    timers: new TimerHeap(visits),
    ways: buildWays(network, scenario),
    choices: buildChoiceSets(floor, network),
    rests: buildRestPlaces(scenario),
    programme: programmeOf(scenario, day),
  };
}

/** The spot at which an attendee is who does not walk, by what the fair says of it. */
import { ACTIVITY, FIRST_FEATURE } from '../fair/fair-types.ts';
import type { Fair } from '../fair/fair.ts';
import { drawBits, STREAM } from '../kernel/draw.ts';
import type { Bodies } from './bodies.ts';
import { SPOT_USE } from './body-kinds.ts';
import { spotsFrom } from './spots.ts';

/** The site of a target: stands by row, then features. */
export function siteOf(bodies: Bodies, target: number): number {
  return target >= FIRST_FEATURE ? bodies.spots.stands + target - FIRST_FEATURE : target;
}

/** Row of Spots; -1 if there is no spot for it. Where the fair leaves it open, a free one from a drawn one on. */
export function chooseSpot(bodies: Bodies, fair: Fair, row: number): number {
  const { activity, target, spot, companion, sinceMs } = fair.tables.attendees;
  const site = siteOf(bodies, target[row]);
  // A party looks for room from the same spot on, so that it stays together.
  const leader = row - companion[row];
  const drawn = drawBits(bodies.floor.seed, STREAM.seat, fair.firstId + leader, sinceMs[leader]);
  if (target[row] < FIRST_FEATURE) {
    if (activity[row] === ACTIVITY.trying) return nth(bodies, site, SPOT_USE.place, spot[row]);
    if (activity[row] === ACTIVITY.queueing) return queueSpot(bodies, site, placeInQueue(fair, row), drawn);
    const look = nth(bodies, site, SPOT_USE.look, spot[row]);
    return look >= 0 ? look : freeOf(bodies, site, SPOT_USE.aside, drawn);
  }
  const seat = freeOf(bodies, site, SPOT_USE.look, spot[row] > 0 ? spot[row] : drawn);
  return seat >= 0 ? seat : freeOf(bodies, site, SPOT_USE.aside, drawn);
}

/** The spot of the nth in a queue; who has none stands aside. */
export function queueSpot(bodies: Bodies, site: number, place: number, drawn: number): number {
  const spot = nth(bodies, site, SPOT_USE.queue, place);
  return spot >= 0 ? spot : freeOf(bodies, site, SPOT_USE.aside, drawn);
}

function placeInQueue(fair: Fair, row: number): number {
  const { queueBefore } = fair.tables.attendees;
  let place = 0;
  for (let before = queueBefore[row]; before >= 0; before = queueBefore[before]) place++;
  return place;
}

function nth({ spots }: Bodies, site: number, use: number, n: number): number {
  const from = spotsFrom(spots, site, use);
  return n >= 0 && from + n < spotsFrom(spots, site, use + 1) ? from + n : -1;
}

function freeOf({ spots }: Bodies, site: number, use: number, drawn: number): number {
  const from = spotsFrom(spots, site, use);
  const count = spotsFrom(spots, site, use + 1) - from;
  for (let k = 0; k < count; k++) {
    const spot = from + ((drawn + k) % count);
    if (spots.taken[spot] === 0) return spot;
  }
  return -1;
}

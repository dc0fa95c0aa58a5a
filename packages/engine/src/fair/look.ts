/** Looks: what most visits to stands are. */
import { draw, drawLogNormal, STREAM } from '../kernel/draw.ts';
import { chooseNext } from './choose-next.ts';
import { AISLE_LOOK_SHARE, EXHIBIT_LOOK_SHARE, LEAST_LOOK_MS, MOST_LOOK_SCALE, TIRED_LOOK_SHARE } from './defaults.ts';
import { ACTIVITY, TIMER } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';
import { capAtClosing, setTimer } from './set-timer.ts';
import { updateAppeal } from './stand-appeal.ts';
import { tiredness } from './tiredness.ts';
import { tellOthers } from './word-of-mouth.ts';

/** Looks from a free spot if there is one, else for a shorter time from the aisle (spot -1). */
export function beginLook(fair: Fair, row: number, stand: number): void {
  const { attendees, figures } = fair.tables;
  const { seed } = fair.floor;
  const { lookMedianMs, lookSigma } = fair.parameters;
  const id = idOf(fair, row);
  const step = attendees.steps[row];
  const spot = takeLookSpots(fair, row, row, stand);
  const { exhibitors, personas } = fair.floor.scenario;
  const own = (personas[attendees.persona[row]].lookScale ?? 1) * (1 - TIRED_LOOK_SHARE * tiredness(fair, row));
  const medianMs = lookMedianMs * lookScale(exhibitors[stand].exhibits.length) * own;
  const fullMs = drawLogNormal(seed, STREAM.dwell, id, step * 2, medianMs, lookSigma);
  const lookMs = Math.round(spot < 0 ? fullMs * AISLE_LOOK_SHARE : fullMs);
  const now = fair.counts.nowMs;
  const untilMs = capAtClosing(fair, row, now + (lookMs > LEAST_LOOK_MS ? lookMs : LEAST_LOOK_MS));
  attendees.activity[row] = ACTIVITY.looking;
  attendees.sinceMs[row] = now;
  figures.dwellMs[stand] += (untilMs - now) * attendees.party[row];
  figures.dwells[stand] += attendees.party[row];
  setTimer(fair, row, untilMs, TIMER.looked);
}

/** How much longer a look is where there is more to see than one exhibit. */
function lookScale(exhibits: number): number {
  const scale = 1 + EXHIBIT_LOOK_SHARE * (exhibits - 1);
  return scale < 1 ? 1 : scale < MOST_LOOK_SCALE ? scale : MOST_LOOK_SCALE;
}

/** Puts the members of a party from row `first` on at free look spots side by side, from a drawn one on; the first one's spot, -1 for none. */
export function takeLookSpots(fair: Fair, leader: number, first: number, stand: number): number {
  const { attendees, stands } = fair.tables;
  const u = draw(fair.floor.seed, STREAM.spot, idOf(fair, leader), attendees.steps[leader]);
  let from = Math.floor(u * stands.looks[stand]);
  for (let one = first; one < leader + attendees.party[leader]; one++) {
    const spot = freeSpot(fair, stand, from);
    attendees.spot[one] = spot;
    stands.looking[stand]++;
    if (spot < 0) continue;
    stands.lookTaken[stands.lookFrom[stand] + spot] = 1;
    from = spot;
  }
  return attendees.spot[first];
}

/** Frees the look spots of a party's members from row `first` on. */
export function leaveLookSpots(fair: Fair, leader: number, first: number, stand: number): void {
  const { attendees, stands } = fair.tables;
  for (let one = first; one < leader + attendees.party[leader]; one++) {
    const spot = attendees.spot[one];
    if (spot >= 0) stands.lookTaken[stands.lookFrom[stand] + spot] = 0;
    stands.looking[stand]--;
  }
}

/** A free look spot from one on, or -1 if all are taken. */
function freeSpot(fair: Fair, stand: number, start: number): number {
  const { looks, lookFrom, lookTaken } = fair.tables.stands;
  const count = looks[stand];
  const from = lookFrom[stand];
  let spot = start;
  for (let tried = 0; tried < count; tried++) {
    if (lookTaken[from + spot] === 0) return spot;
    spot = spot + 1 < count ? spot + 1 : 0;
  }
  return -1;
}

export function onLooked(fair: Fair, row: number): void {
  const stand = fair.tables.attendees.target[row];
  tellOthers(fair, row, stand);
  leaveLookSpots(fair, row, row, stand);
  updateAppeal(fair, stand);
  chooseNext(fair, row);
}

/** Breaks: seats, cafes, the stage's talks, and the sights that are nobody's stand. */
import { draw, drawExponential, drawLogNormal, STREAM } from '../kernel/draw.ts';
import { chooseNext } from './choose-next.ts';
import {
  LUNCH_FROM_MS,
  LUNCH_UNTIL_MS,
  LUNCH_WEIGHT,
  REST_AGAIN_MS,
  REST_KINDS,
  REST_SIGMA,
  TALK_EVERY_MS,
  TALK_MS,
} from './defaults.ts';
import { ACTIVITY, FIRST_FEATURE, FLAG, OUTSIDE, TIMER } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';
import { capAtClosing, setTimer } from './set-timer.ts';
import { stepOut } from './step-out.ts';
import { startWalk } from './travel.ts';

/**
 * Sets off for a place to rest, drawn by kind, size, free share and nearness, or beyond the plan if none has room; false
 * (and a later try) if the scenario has no such place, either.
 */
export function goAndRest(fair: Fair, row: number): boolean {
  const { attendees, features } = fair.tables;
  const { rests, network } = fair;
  const { seed } = fair.floor;
  const now = fair.counts.nowMs;
  const id = idOf(fair, row);
  const from = attendees.toNode[row] * network.nodeCount;
  const hungry = now >= LUNCH_FROM_MS && now < LUNCH_UNTIL_MS && (attendees.flags[row] & FLAG.eaten) === 0;
  let chosen = -1;
  let soonest = Infinity;
  for (let i = 0; i < rests.rows.length; i++) {
    const feature = rests.rows[i];
    const free = 1 - (features.inside[feature] + attendees.party[row] - 1) / features.capacity[feature];
    const distanceM = network.distanceM[from + network.featureNode[feature]];
    if (free <= 0 || distanceM === Infinity) continue;
    const lunch = hungry && rests.cafe[i] === 1 ? LUNCH_WEIGHT : 1;
    const pull = (rests.weight[i] * lunch * free) / (distanceM + 20);
    const nth = Math.imul(attendees.steps[row], 0x9e3779b1) + rests.key[i];
    const finish = drawExponential(seed, STREAM.rest, id, nth) / pull;
    if (finish < soonest) {
      soonest = finish;
      chosen = feature;
    }
  }
  if (chosen < 0) {
    if (stepOut(fair, row)) return true;
    attendees.restDueMs[row] = now + REST_AGAIN_MS;
    return false;
  }
  startWalk(fair, row, network.featureNode[chosen], FIRST_FEATURE + chosen);
  return true;
}

/** At the place: sits down if there is still room, else goes beyond the plan, or tries elsewhere later. */
export function reachFeature(fair: Fair, row: number, feature: number): void {
  const { attendees, features } = fair.tables;
  const { seed, scenario } = fair.floor;
  const now = fair.counts.nowMs;
  if (now >= fair.parameters.closesMs) return chooseNext(fair, row);
  const people = attendees.party[row];
  if (features.inside[feature] + people > features.capacity[feature]) {
    if (stepOut(fair, row)) return;
    attendees.restDueMs[row] = now + REST_AGAIN_MS;
    return chooseNext(fair, row);
  }
  const { kind } = scenario.features[feature];
  const id = idOf(fair, row);
  const nth = attendees.steps[row] * 2;
  const medianMs = kind === 'seats' ? fair.parameters.restMedianMs : (REST_KINDS[kind]?.medianMs ?? REST_AGAIN_MS);
  let untilMs = now + Math.round(drawLogNormal(seed, STREAM.seat, id, nth, medianMs, REST_SIGMA));
  if (kind === 'stage') {
    // Who comes in the pause waits for the next talk; nobody stays beyond the end of one.
    const talkEndsMs = Math.floor((now + TALK_EVERY_MS - TALK_MS) / TALK_EVERY_MS) * TALK_EVERY_MS + TALK_MS;
    if (untilMs > talkEndsMs) untilMs = talkEndsMs;
  }
  if (kind === 'cafe') attendees.flags[row] |= FLAG.eaten;
  features.inside[feature] += people;
  attendees.activity[row] = activityAt(kind);
  const seat = Math.floor(draw(seed, STREAM.spot, id, attendees.steps[row]) * features.capacity[feature]);
  for (let k = 0; k < people; k++) attendees.spot[row + k] = (seat + k) % features.capacity[feature];
  attendees.sinceMs[row] = now;
  setTimer(fair, row, capAtClosing(fair, row, untilMs), TIMER.rested);
}

function activityAt(kind: string): number {
  if (kind === 'stage') return ACTIVITY.audience;
  return kind === 'seats' || kind === 'cafe' ? ACTIVITY.resting : ACTIVITY.looking;
}

/** Gets up; the next rest is due after another while on one's feet (sooner after a mere sight). */
export function onRested(fair: Fair, row: number): void {
  const { attendees, features } = fair.tables;
  const { restEveryMs, restEverySigma } = fair.behaviour;
  const target = attendees.target[row];
  if (target === OUTSIDE) fair.counts.outside -= attendees.party[row];
  else features.inside[target - FIRST_FEATURE] -= attendees.party[row];
  const nth = attendees.steps[row] * 2;
  const id = idOf(fair, row);
  const drawn = drawLogNormal(fair.floor.seed, STREAM.fatigue, id, nth, restEveryMs, restEverySigma);
  const share = attendees.activity[row] === ACTIVITY.looking ? 0.5 : 1;
  attendees.restDueMs[row] = fair.counts.nowMs + Math.round(drawn * share);
  chooseNext(fair, row);
}

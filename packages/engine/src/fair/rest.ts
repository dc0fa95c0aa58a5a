/** Breaks: seats, cafes, the stage's talks, and the sights that are nobody's stand. */
import { draw, drawExponential, drawLogNormal, STREAM } from '../kernel/draw.ts';
import { exp } from '../kernel/math.ts';
import { chooseNext } from './choose-next.ts';
import {
  ATE_BEFORE_MS,
  EVENT_LEAVES_MS,
  HEAT_OUTDOORS,
  HUNGER_FROM_MS,
  HUNGER_UNTIL_MS,
  REST_AGAIN_MS,
  REST_KINDS,
  REST_SIGMA,
  TALK_EVERY_MS,
  TALK_MS,
  TIRED_REST_SHARE,
} from './defaults.ts';
import { ACTIVITY, FIRST_FEATURE, FLAG, OUTSIDE, TIMER } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';
import { eventAt } from './programme.ts';
import { capAtClosing, setTimer } from './set-timer.ts';
import { stepOut } from './step-out.ts';
import { tiredness } from './tiredness.ts';
import { startWalk } from './travel.ts';
import { heatC } from './weather.ts';

/**
 * Sets off for a place to rest, drawn by kind, size, free share and nearness, or beyond the plan if none has room; false
 * (and a later try) if the scenario has no such place, either.
 */
export function goAndRest(fair: Fair, row: number): boolean {
  const chosen = choosePlace(fair, row, false);
  if (chosen < 0) {
    if (stepOut(fair, row)) return true;
    fair.tables.attendees.restDueMs[row] = fair.counts.nowMs + REST_AGAIN_MS;
    return false;
  }
  startWalk(fair, row, fair.network.featureNode[chosen], FIRST_FEATURE + chosen);
  return true;
}

/** Whether it is this one's time to eat: drawn, at noon, and not for who came shortly before. */
export function isHungry(fair: Fair, row: number): boolean {
  const { attendees } = fair.tables;
  const now = fair.counts.nowMs;
  if (now < HUNGER_FROM_MS || now > HUNGER_UNTIL_MS + ATE_BEFORE_MS || (attendees.flags[row] & FLAG.eaten) !== 0) {
    return false;
  }
  const u = draw(fair.floor.seed, STREAM.meal, idOf(fair, row), 0);
  const atMs = HUNGER_FROM_MS + u * (HUNGER_UNTIL_MS - HUNGER_FROM_MS);
  return now >= atMs && attendees.cameMs[row] < atMs - ATE_BEFORE_MS;
}

/** Sets off for a cafe with room, or to eat beyond the plan; false, on a sandwich, if there is neither. */
export function goAndEat(fair: Fair, row: number): boolean {
  fair.tables.attendees.flags[row] |= FLAG.eaten;
  const chosen = choosePlace(fair, row, true);
  if (chosen < 0) return stepOut(fair, row);
  startWalk(fair, row, fair.network.featureNode[chosen], FIRST_FEATURE + chosen);
  return true;
}

/** Feature row of a place to rest, or to eat; -1 if none has room for the party. */
function choosePlace(fair: Fair, row: number, meal: boolean): number {
  const { attendees, features } = fair.tables;
  const { rests, network } = fair;
  const { seed } = fair.floor;
  const id = idOf(fair, row);
  const from = attendees.toNode[row] * network.nodeCount;
  const inTheOpen = exp(-HEAT_OUTDOORS * heatC(fair));
  let chosen = -1;
  let soonest = Infinity;
  for (let i = 0; i < rests.rows.length; i++) {
    if (meal && rests.cafe[i] === 0) continue;
    const feature = rests.rows[i];
    const free = 1 - (features.inside[feature] + attendees.party[row] - 1) / features.capacity[feature];
    const distanceM = network.distanceM[from + network.featureNode[feature]];
    if (free <= 0 || distanceM === Infinity) continue;
    const pull = (rests.weight[i] * free * (rests.outdoors[i] === 1 ? inTheOpen : 1)) / (distanceM + 20);
    const nth = Math.imul(attendees.steps[row], 0x9e3779b1) + rests.key[i];
    const finish = drawExponential(seed, STREAM.rest, id, nth) / pull;
    if (finish < soonest) {
      soonest = finish;
      chosen = feature;
    }
  }
  return chosen;
}

/** At the place: sits down if there is still room, else goes beyond the plan, or tries elsewhere later. */
export function reachFeature(fair: Fair, row: number, feature: number): void {
  const { attendees, features } = fair.tables;
  const { seed, scenario } = fair.floor;
  const now = fair.counts.nowMs;
  if (now >= fair.parameters.closesMs) return chooseNext(fair, row);
  const { kind } = scenario.features[feature];
  const people = attendees.party[row];
  const event = kind === 'stage' ? eventAt(fair, feature) : undefined;
  const seats = features.capacity[feature];
  if (features.inside[feature] + people > seats + (event?.standing ?? 0)) {
    if (stepOut(fair, row)) return;
    attendees.restDueMs[row] = now + REST_AGAIN_MS;
    return chooseNext(fair, row);
  }
  const id = idOf(fair, row);
  const nth = attendees.steps[row] * 2;
  const medianMs = kind === 'seats' ? fair.parameters.restMedianMs : (REST_KINDS[kind]?.medianMs ?? REST_AGAIN_MS);
  let untilMs = now + Math.round(drawLogNormal(seed, STREAM.seat, id, nth, medianMs, REST_SIGMA));
  if (event) {
    // Who has come for it stays to the end, and leaves with the others.
    untilMs = event.endMs + Math.floor(draw(seed, STREAM.programme, id, event.key + 2) * EVENT_LEAVES_MS);
  } else if (kind === 'stage') {
    // Who comes in the pause waits for the next talk; nobody stays beyond the end of one.
    const talkEndsMs = Math.floor((now + TALK_EVERY_MS - TALK_MS) / TALK_EVERY_MS) * TALK_EVERY_MS + TALK_MS;
    if (untilMs > talkEndsMs) untilMs = talkEndsMs;
  }
  if (kind === 'cafe') attendees.flags[row] |= FLAG.eaten;
  const seated = features.inside[feature] + people <= seats;
  features.inside[feature] += people;
  attendees.activity[row] = activityAt(kind);
  const seat = Math.floor(draw(seed, STREAM.spot, id, attendees.steps[row]) * seats);
  for (let k = 0; k < people; k++) attendees.spot[row + k] = seated ? (seat + k) % seats : -1;
  attendees.sinceMs[row] = now;
  setTimer(fair, row, capAtClosing(fair, row, untilMs), TIMER.rested);
}

function activityAt(kind: string): number {
  if (kind === 'stage') return ACTIVITY.audience;
  return kind === 'seats' || kind === 'cafe' ? ACTIVITY.resting : ACTIVITY.looking;
}

/** Gets up; the next rest is due after another while on one's feet (sooner after a mere sight, and when tired). */
export function onRested(fair: Fair, row: number): void {
  const { attendees, features } = fair.tables;
  const { restEveryMs, restEverySigma } = fair.behaviour;
  const target = attendees.target[row];
  if (target === OUTSIDE) fair.counts.outside -= attendees.party[row];
  else features.inside[target - FIRST_FEATURE] -= attendees.party[row];
  const nth = attendees.steps[row] * 2;
  const id = idOf(fair, row);
  const drawn = drawLogNormal(fair.floor.seed, STREAM.fatigue, id, nth, restEveryMs, restEverySigma);
  const share =
    (attendees.activity[row] === ACTIVITY.looking ? 0.5 : 1) * (1 - TIRED_REST_SHARE * tiredness(fair, row));
  attendees.restDueMs[row] = fair.counts.nowMs + Math.round(drawn * share);
  chooseNext(fair, row);
}

/** What a body is seen to do: its pose, and whom it turns to. */
import { ACTIVITY } from '../fair/fair-types.ts';
import { drawBits, STREAM } from '../kernel/draw.ts';
import type { Bodies } from './bodies.ts';
import { BODY_POSE, GOING, SPOT_USE } from './body-kinds.ts';
import { eighthOf } from './turn.ts';

/** Result of gestureOf. */
export const gesture = { pose: 0, dir: 0 };

/** Slower than this one is seen to stand, m/s. */
const WALK_MPS = 0.12;
/** How long people keep a pose, ms: a drawn time between these. */
const LEAST_POSE_MS = 7000;
const POSE_SPREAD_MS = 60;
/** People of a party who are no farther apart talk with each other, m. */
const TALK_M = 1.7;
const TALKS_HUNDREDTHS = 46;

/** Shares of talking, taking pictures and looking at the telephone, in hundredths, by what one does at a spot. */
const HABITS = {
  [SPOT_USE.place]: [45, 3, 4],
  [SPOT_USE.look]: [0, 8, 10],
  [SPOT_USE.queue]: [0, 0, 34],
  [SPOT_USE.staff]: [55, 0, 3],
  [SPOT_USE.aside]: [0, 10, 14],
} as const;
const AT_SIGHTS = [0, 40, 6] as const;

/** What body i is seen to do and where it faces, in `gesture`. */
export function gestureOf(bodies: Bodies, i: number): void {
  const { spots, wheels } = bodies;
  gesture.dir = bodies.dir[i];
  gesture.pose = BODY_POSE.stand;
  const spot = bodies.spot[i];
  const walks = bodies.going[i] !== GOING.standing;
  if (wheels[i] === 1) gesture.pose = BODY_POSE.wheelchair;
  else if (wheels[i] === 2) gesture.pose = BODY_POSE.push;
  else if (walks && bodies.speed[i] > WALK_MPS) gesture.pose = BODY_POSE.walk;
  else if (!walks && spot >= 0 && spots.sits[spot] === 1) gesture.pose = BODY_POSE.sit;
  else if (!walks && spot >= 0) standing(bodies, i, spot);
}

function standing(bodies: Bodies, i: number, spot: number): void {
  const { spots } = bodies;
  const phase = bodies.phase[i];
  const use = spots.use[spot] as keyof typeof HABITS;
  const leader = bodies.id[i] - bodies.companion[i];
  if (use !== SPOT_USE.staff && talks(bodies, leader, use) && turnToParty(bodies, i)) return;
  const hundredth = roll(bodies, bodies.id[i], phase) % 100;
  const [talk, photo, phone] =
    spots.sight[spot] === 1 && (use === SPOT_USE.look || use === SPOT_USE.aside) ? AT_SIGHTS : HABITS[use];
  if (hundredth < talk) gesture.pose = BODY_POSE.talk;
  else if (hundredth < talk + photo) gesture.pose = BODY_POSE.photo;
  else if (hundredth < talk + photo + phone) gesture.pose = BODY_POSE.phone;
  else gesture.pose = use === SPOT_USE.queue ? BODY_POSE.queue : BODY_POSE.stand;
}

function roll(bodies: Bodies, id: number, phase: number): number {
  const epoch = Math.floor((bodies.gestureMs + phase * 200) / (LEAST_POSE_MS + phase * POSE_SPREAD_MS));
  return drawBits(bodies.floor.seed, STREAM.look, id, 1 + epoch);
}

/** A party talks, or does not, all together. Before the counter one listens to the staff. */
function talks(bodies: Bodies, leader: number, use: number): boolean {
  return use !== SPOT_USE.place && (roll(bodies, leader, leader & 255) >>> 8) % 100 < TALKS_HUNDREDTHS;
}

/** Turns to the nearest of one's party who stands within reach; false if there is none. */
function turnToParty(bodies: Bodies, i: number): boolean {
  const { party, companion, row, bodyOfRow, x, y, going, activity } = bodies;
  if (party[i] < 2 || row[i] < 0 || activity[i] === ACTIVITY.trying) return false;
  const first = row[i] - companion[i];
  let best2 = TALK_M * TALK_M;
  let found = -1;
  for (let one = first; one < first + party[i]; one++) {
    const j = one === row[i] ? -1 : bodyOfRow[one];
    if (j === undefined || j < 0 || going[j] !== GOING.standing) continue;
    const dx = x[j] - x[i];
    const dy = y[j] - y[i];
    const m2 = dx * dx + dy * dy;
    if (m2 >= best2 || m2 < 0.01) continue;
    best2 = m2;
    found = j;
  }
  if (found < 0) return false;
  gesture.dir = eighthOf(x[found] - x[i], y[found] - y[i]);
  gesture.pose = BODY_POSE.talk;
  return true;
}

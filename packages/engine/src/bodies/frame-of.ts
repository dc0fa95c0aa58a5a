/** What the view draws of the bodies. */
import type { Bodies } from './bodies.ts';
import { BODY_POSE, GOING, SPOT_USE } from './body-kinds.ts';
import { drawBits, STREAM } from '../kernel/draw.ts';

/** Columns of a frame, fresh for each, so that they can be handed over. */
export type BodyFrame = {
  readonly count: number;
  /** Attendee ids; staff have negative ones. */
  readonly ids: Int32Array;
  /** World metres. */
  readonly xM: Float32Array;
  readonly yM: Float32Array;
  /** Eighths of a turn clockwise from east. */
  readonly dir: Uint8Array;
  /** BODY_POSE. */
  readonly pose: Uint8Array;
  /** Below STAFF_LOOK a visitor's, from it on a member of staff's. */
  readonly look: Uint8Array;
  readonly phase: Uint8Array;
};

/** Slower than this one is seen to stand, m/s. */
const WALK_MPS = 0.12;
/** How long people keep a pose, ms: a drawn time between these. */
const LEAST_POSE_MS = 7000;
const POSE_SPREAD_MS = 60;

export function frameOf(bodies: Bodies): BodyFrame {
  const { count, x, y, id, dir, look, phase } = bodies;
  const pose = new Uint8Array(count);
  for (let i = 0; i < count; i++) pose[i] = poseOf(bodies, i);
  return {
    count,
    ids: id.slice(0, count),
    xM: Float32Array.from(x.subarray(0, count)),
    yM: Float32Array.from(y.subarray(0, count)),
    dir: dir.slice(0, count),
    pose,
    look: look.slice(0, count),
    phase: phase.slice(0, count),
  };
}

/** Shares of talking, taking pictures and looking at the telephone, in hundredths, by what one does at a spot. */
const HABITS = {
  [SPOT_USE.place]: [45, 3, 4],
  [SPOT_USE.look]: [14, 6, 10],
  [SPOT_USE.queue]: [14, 0, 34],
  [SPOT_USE.staff]: [55, 0, 3],
  [SPOT_USE.aside]: [16, 10, 14],
} as const;
const AT_SIGHTS = [12, 34, 8] as const;

function poseOf(bodies: Bodies, i: number): number {
  const { spots } = bodies;
  const spot = bodies.spot[i];
  const walks = bodies.going[i] !== GOING.standing;
  if (walks && bodies.speed[i] > WALK_MPS) return BODY_POSE.walk;
  if (walks || spot < 0) return BODY_POSE.stand;
  if (spots.sits[spot] === 1) return BODY_POSE.sit;
  const phase = bodies.phase[i];
  const epoch = Math.floor((bodies.nowMs + phase * 200) / (LEAST_POSE_MS + phase * POSE_SPREAD_MS));
  const hundredth = drawBits(bodies.floor.seed, STREAM.look, bodies.id[i], 1 + epoch) % 100;
  const use = spots.use[spot] as keyof typeof HABITS;
  const [talk, photo, phone] =
    spots.sight[spot] === 1 && (use === SPOT_USE.look || use === SPOT_USE.aside) ? AT_SIGHTS : HABITS[use];
  if (hundredth < talk) return BODY_POSE.talk;
  if (hundredth < talk + photo) return BODY_POSE.photo;
  if (hundredth < talk + photo + phone) return BODY_POSE.phone;
  return use === SPOT_USE.queue ? BODY_POSE.queue : BODY_POSE.stand;
}

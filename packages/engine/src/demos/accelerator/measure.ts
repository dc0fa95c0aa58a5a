/** Measures a plan of a run on the bench. Everything shown follows from the plan and the roofline. */
import { COURSE, type Lane } from './bench.ts';
import type { Card } from './card.ts';
import { REFERENCE, REFERENCE_EFFICIENCY, REFERENCE_WATTS } from './card.ts';
import { intensityOf, reachedTflops, roofSeconds } from './roofline.ts';
import type { Setup } from './workload.ts';

/** What happens in a run, before anybody measures. */
export type Plan = {
  readonly ran: Setup;
  /** Cards that get no work, of those asked for. */
  readonly idle: number;
  /** Its time over the reference's. */
  readonly slowness: number;
  /** W of one working card, on average. */
  readonly watts: number;
  readonly deviation: number;
  /** From this share of the work on it runs hot; 1 for never. */
  readonly hotFrom: number;
  /** Its speed once it is hot, over that before. */
  readonly hotSpeed: number;
};
/** Nothing runs nearer to its roof than this. */
const BEST = 0.96;

export function referenceLane(asked: Setup): Lane {
  const seconds = roofSeconds(REFERENCE, asked) / REFERENCE_EFFICIENCY;
  return lane(REFERENCE, asked, asked.cards, seconds, {
    watts: REFERENCE_WATTS,
    deviation: 0.002,
    hotFrom: 1,
    hotSpeed: 1,
  });
}

export function cardLane(card: Card, plan: Plan, asked: Setup, reference: Lane): Lane {
  const seconds = Math.max(reference.seconds * plan.slowness, roofSeconds(card, plan.ran) / BEST);
  return lane(card, plan.ran, asked.cards, seconds, plan);
}

type Course = Pick<Plan, 'watts' | 'deviation' | 'hotFrom' | 'hotSpeed'>;
function lane(card: Card, ran: Setup, slots: number, exact: number, course: Course): Lane {
  const seconds = Math.round(exact * 10) / 10;
  const { watts, hotFrom, hotSpeed, deviation } = course;
  // Time in units of the whole work at full speed; hot work takes longer by 1 / hotSpeed.
  const whole = hotFrom + (1 - hotFrom) / hotSpeed;
  const doneAt = (u: number): number => {
    const spent = u * whole;
    return spent <= hotFrom ? spent : hotFrom + (spent - hotFrom) * hotSpeed;
  };
  const points = Array.from({ length: COURSE }, (_, k) => k / (COURSE - 1));
  const drawn = points.map((u, k) => Math.round(ripple(watts, k) * (u * whole > hotFrom ? 0.7 + 0.3 * hotSpeed : 1)));
  return {
    card,
    ran,
    seconds,
    kilojoules: Math.round((meanOf(drawn) * ran.cards * seconds) / 100) / 10,
    done: points.map((u) => Math.min(1, round(doneAt(u), 1e4))),
    watts: drawn,
    busy: Array.from({ length: slots }, (_, slot) => (slot < ran.cards ? 0.9 + 0.02 * ((slot * 3) % 4) : 0)),
    deviation,
    point: { intensity: intensityOf(ran), tflops: reachedTflops(ran, seconds) },
  };
}

/** The mean of a course in time, by the trapezoid rule: what the area under it comes to. */
function meanOf(course: readonly number[]): number {
  const ends = (course[0] + course[course.length - 1]) / 2;
  return (course.reduce((sum, value) => sum + value, 0) - ends) / (course.length - 1);
}

/** A meter is never quite still. The first point is the start. */
function ripple(watts: number, k: number): number {
  return k === 0 ? watts * 0.4 : watts * (1 + 0.012 * (((k * 7) % 5) - 2));
}
function round(x: number, per: number): number {
  return Math.round(x * per) / per;
}

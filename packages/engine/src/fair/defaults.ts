/** Figures of the fair's behaviour that no scenario sets. All are judgements unless a source is named; P numbers are the ledger's. */
import type { FeatureKind } from '../scenario/scenario.ts';
import type { Behaviour } from './fair-types.ts';

export const DEFAULT_BEHAVIOUR: Behaviour = {
  // Most visits to stands are looks; a place is for a trial or a talk (P09: most stop at under half of what there is).
  tryShare: 0.16,
  service: 'log-normal',
  serviceSigma: 0.6,
  restEveryMs: 40 * 60000,
  restEverySigma: 0.4,
  givesUp: true,
};

/** Strolling is 0.6 to 0.8 of the speed that Weidmann (1993) gives; free speeds spread over 0.8 to 1.7 m/s (P14). */
export const STROLL_LOW = 0.6;
export const STROLL_HIGH = 0.8;
export const PACE_SIGMA = 0.15;
export const PACE_LEAST = 0.6;
export const PACE_MOST = 1.27;
/** Free speeds of people with impaired mobility, m/s (RiMEA guideline, test 7), drawn evenly; who pushes a pram walks at this share. */
export const IMPAIRED_MPS = [0.46, 0.76] as const;
export const PRAM_PACE = 0.85;
/** Parties are no larger. */
export const MOST_IN_PARTY = 4;
/** No walk is shorter: one turns, looks about and sets off. */
export const LEAST_WALK_MS = 2000;
/** One looks for a way round a jam when the shortest takes this many times its free time and these seconds more ... */
export const DETOUR_AT_RATIO = 1.5;
export const DETOUR_AT_S = 15;
/** ... among so many crossings, none of which makes the way longer than this many times and metres more. */
export const DETOUR_TRIES = 12;
export const DETOUR_MOST_RATIO = 2;
export const DETOUR_MOST_M = 80;
/** Who would take so many times the free time and these seconds more even so gives the goal up for another, at most so often in a row. */
export const GIVE_UP_AT_RATIO = 1.6;
export const GIVE_UP_AT_S = 20;
export const GIVE_UP_TRIES = 3;
/** Added to every distance in the choice, so that next door is near and not infinitely near, metres. */
export const DISTANCE_FLOOR_M = 5;

/** Crowds repel beyond rho0 people per m2 (facts, 'Models': - c max(0, rho - rho0)). */
export const CROWDING_WEIGHT = 1;
export const CROWDING_FROM_PER_M2 = 1.5;
/** Looking without a spot, from the aisle, lasts this share of a look (P08: stays shorten in a crowd). */
export const AISLE_LOOK_SHARE = 0.5;
/** Each exhibit beyond the first adds this share to the median of a look, up to MOST_LOOK_SCALE (P09: under half of what there is). */
export const EXHIBIT_LOOK_SHARE = 0.4;
export const MOST_LOOK_SCALE = 3;
/** A look is never shorter, ms. */
export const LEAST_LOOK_MS = 5000;
/** How many of the last stands count as seen alike, if of the same category. */
export const SATIETY_SPAN = 4;

/** People through a gate or door per metre of width and second: the maximum of Weidmann's flow. */
export const GATE_FLOW_PER_M_S = 1.22;
/** After closing everybody sets off for the way out within this time, evenly spread, ms. */
export const EGRESS_MS = 15 * 60000;

/** How people rest: weight of a kind of feature in the choice, m2 a person, share of the rest's median length, sigma. */
export type RestKind = { readonly weight: number; readonly areaM2: number; readonly medianMs: number };
export const REST_KINDS: Partial<Record<FeatureKind, RestKind>> = {
  seats: { weight: 1, areaM2: 1.2, medianMs: 10 * 60000 },
  cafe: { weight: 0.6, areaM2: 1.4, medianMs: 22 * 60000 },
  stage: { weight: 1.5, areaM2: 1.2, medianMs: 25 * 60000 },
  formation: { weight: 0.8, areaM2: 0.8, medianMs: 4 * 60000 },
  car: { weight: 0.4, areaM2: 0.8, medianMs: 3 * 60000 },
  'air-taxi': { weight: 0.5, areaM2: 0.8, medianMs: 3 * 60000 },
};
export const REST_SIGMA = 0.5;
/** Talks begin on the hour and last 45 minutes; the audience goes at the end if not before. */
export const TALK_EVERY_MS = 3600000;
export const TALK_MS = 45 * 60000;
/** A break beyond the plan, at a forum or in the open: median length, ms (sigma as for other rests). */
export const OUTSIDE_MEDIAN_MS = 30 * 60000;
/** When no seat is free one walks on and tries again after this, ms. */
export const REST_AGAIN_MS = 10 * 60000;

/** An event draws from this long before its start until so long after it, ms; its audience goes within EVENT_LEAVES_MS of its end. */
export const EVENT_LEAD_MS = 30 * 60000;
export const EVENT_LATE_MS = 10 * 60000;
export const EVENT_LEAVES_MS = 3 * 60000;
/** Who has not eaten gets hungry between these times, ms since midnight; who came a short while before that has eaten. */
export const HUNGER_FROM_MS = 11.25 * 3600000;
export const HUNGER_UNTIL_MS = 13.5 * 3600000;
export const ATE_BEFORE_MS = 30 * 60000;
/** Tired people look less long and rest more often: by these shares when they have been inside for TIRED_MS or longer. */
export const TIRED_MS = 4 * 3600000;
export const TIRED_LOOK_SHARE = 0.35;
export const TIRED_REST_SHARE = 0.4;
/** What was told of a stand fades by this time constant, ms. */
export const BUZZ_FADES_MS = 45 * 60000;
/** Above this temperature, degrees Celsius, each degree takes so much off the utility of what is in the open ... */
export const HEAT_FROM_C = 28;
export const HEAT_OUTDOORS = 0.12;
/** ... and adds this share to the time that a gate's check takes. */
export const HEAT_AT_GATES = 0.05;

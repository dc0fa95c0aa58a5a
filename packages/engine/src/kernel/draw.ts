/**
 * Addressed random draws: a number is owned by (seed, stream, id, nth), not by a history of calls.
 * Stateless, so order never matters; keyed by id, so rows may move; adding a draw in one place shifts none elsewhere.
 * The mixer is the 32-bit finaliser of MurmurHash3 (Appleby, 2011, public domain), chained over the address.
 */
import { cos, exp, log } from './math.ts';

/** Every stream of draws has a number of its own; never reuse or renumber one. */
export const STREAM = {
  plan: 1,
  names: 2,
  exhibitor: 3,
  deal: 4,
  ability: 5,
  attraction: 6,
  arrival: 10,
  persona: 11,
  interest: 12,
  choice: 13,
  dwell: 14,
  patience: 15,
  service: 16,
  stay: 17,
  rest: 18,
  route: 19,
  spot: 20,
  intent: 21,
  pace: 22,
  gate: 23,
  egress: 24,
  consider: 25,
  seat: 26,
  fatigue: 27,
  forum: 28,
  party: 29,
  look: 30,
  gait: 31,
  wheels: 32,
  meal: 33,
  programme: 34,
  trial: 40,
  picture: 41,
  failure: 42,
  conditions: 43,
  visit: 50,
  student: 61,
  interview: 60,
} as const;
export type Stream = (typeof STREAM)[keyof typeof STREAM];

function mix(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 32 random bits (unsigned) owned by the address. All arguments are integers; each is taken modulo 2^32. */
export function drawBits(seed: number, stream: number, id: number, nth: number): number {
  let h = mix(seed ^ 0x9e3779b9);
  h = mix(h ^ Math.imul(stream, 0x27d4eb2f));
  h = mix((h + id) | 0);
  h = mix(h ^ Math.imul(nth + 1, 0x165667b1));
  return mix(h) >>> 0;
}

/** The part of an address that many draws share: drawAt(drawPrefix(seed, stream, id), nth) equals draw(seed, stream, id, nth). */
export function drawPrefix(seed: number, stream: number, id: number): number {
  let h = mix(seed ^ 0x9e3779b9);
  h = mix(h ^ Math.imul(stream, 0x27d4eb2f));
  return mix((h + id) | 0);
}

/** The nth uniform number in (0, 1) of a prefix. */
export function drawAt(prefix: number, nth: number): number {
  return ((mix(mix(prefix ^ Math.imul(nth + 1, 0x165667b1))) >>> 0) + 0.5) / 4294967296;
}

/** A uniform number in the open interval (0, 1), in steps of 2^-32. */
export function draw(seed: number, stream: number, id: number, nth: number): number {
  return (drawBits(seed, stream, id, nth) + 0.5) / 4294967296;
}

/** A uniform integer in [0, n). */
export function drawInt(seed: number, stream: number, id: number, nth: number, n: number): number {
  return Math.floor(draw(seed, stream, id, nth) * n);
}

/** A standard normal number (Box and Muller 1958); uses the draws nth and nth + 1. */
export function drawNormal(seed: number, stream: number, id: number, nth: number): number {
  const u = draw(seed, stream, id, nth);
  const v = draw(seed, stream, id, nth + 1);
  return Math.sqrt(-2 * log(u)) * cos(2 * 3.141592653589793 * v);
}

/** An exponential number of mean 1; -log of it is a standard Gumbel number. */
export function drawExponential(seed: number, stream: number, id: number, nth: number): number {
  return -log(draw(seed, stream, id, nth));
}

/** A log-normal number with this median and sigma of the logarithm; uses the draws nth and nth + 1. */
export function drawLogNormal(
  seed: number,
  stream: number,
  id: number,
  nth: number,
  median: number,
  sigma: number,
): number {
  return median * exp(sigma * drawNormal(seed, stream, id, nth));
}

/** A standard Gumbel number, for choices by the Gumbel-max rule: argmax(V_j + g_j) is a multinomial logit. */
export function drawGumbel(seed: number, stream: number, id: number, nth: number): number {
  return -log(-log(draw(seed, stream, id, nth)));
}

/** A 32-bit hash (FNV-1a) of a string's UTF-16 units, to address draws by a stable string id. */
export function idHash(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The truth of a requirement, read from what the bench shows and nothing else. */
import type { Watch } from './ask.ts';
import type { BenchSheet, Lane } from './bench.ts';

/** The largest relative deviation that counts as agreement. */
export const AGREEMENT = 0.01;
/** A lane holds its speed if its last third is at least this share of its first third. */
const HOLDS = 0.8;

export function isMet(watch: Watch, sheet: BenchSheet): boolean {
  return TESTS[watch](sheet);
}

const TESTS: Readonly<Record<Watch, (sheet: BenchSheet) => boolean>> = {
  faster: ({ card, reference }) => card.seconds < reference.seconds,
  frugal: ({ card, reference }) => card.kilojoules < reference.kilojoules,
  busy: ({ card, asked }) => card.busy.length === asked.cards && card.busy.every((share) => share > 0),
  precision: ({ card, asked }) => card.ran.precision === asked.precision,
  batch: ({ card, asked }) => card.ran.batch === asked.batch,
  length: ({ card, asked }) => card.ran.length === asked.length,
  tokens: ({ card, reference }) => card.ran.tokens === reference.ran.tokens,
  agrees: ({ card }) => card.deviation <= AGREEMENT,
  steady: ({ card }) => slackOf(card) >= HOLDS,
};

/** Speed in the last third of a run, over that in its first third. */
export function slackOf({ done }: Pick<Lane, 'done'>): number {
  const third = Math.floor((done.length - 1) / 3);
  const last = done.length - 1;
  return (done[last] - done[last - third]) / (done[third] - done[0]);
}

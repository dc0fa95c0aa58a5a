import { COURSE, type Lane } from './bench.ts';

/** Share of the work done `atS` seconds after the start, in [0, 1]; between the points of the course it is a straight line. */
export function doneAt({ done, seconds }: Pick<Lane, 'done' | 'seconds'>, atS: number): number {
  const at = Math.min(1, Math.max(0, atS / seconds)) * (COURSE - 1);
  const k = Math.min(COURSE - 2, Math.floor(at));
  return done[k] + (done[k + 1] - done[k]) * (at - k);
}

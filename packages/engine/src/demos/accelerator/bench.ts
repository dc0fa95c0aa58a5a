/** What a run of the bench puts on show: plain data. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Card } from './card.ts';
import type { Setup } from './workload.ts';

/** Points of a course in time, first at 0 and last at the end of the lane's own run. */
export const COURSE = 25;
export type Lane = {
  readonly card: Card;
  /** As its log has it. */
  readonly ran: Setup;
  readonly seconds: number;
  /** Over all cards. */
  readonly kilojoules: number;
  /** Share of the work done, by course point. */
  readonly done: readonly number[];
  /** W of one working card, by course point. */
  readonly watts: readonly number[];
  /** By slot: share of the time in which this card worked. An idle card has 0. */
  readonly busy: readonly number[];
  /** Largest relative deviation from the result computed in double precision. */
  readonly deviation: number;
  /** FLOP per byte, and TFLOP/s per card. */
  readonly point: { readonly intensity: number; readonly tflops: number };
};
export type BenchSheet = {
  readonly asked: Setup;
  readonly card: Lane;
  readonly reference: Lane;
  /** What the vendor's screen says in large letters; not always what the bench shows. */
  readonly banner: BiText;
};
export type Bench = BenchSheet & {
  /** A last line of the log: what the driver reports. */
  readonly note: BiText;
  readonly words: BiText;
};

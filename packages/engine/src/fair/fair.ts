/** A fair: one day on a floor, at its true size. Made by createFair, advanced by run.ts, read by observe/. */
import type { Floor } from '../floor/floor.ts';
import type { TimerHeap } from '../kernel/timer-heap.ts';
import type { Network } from '../plan/network.ts';
import type { FairParameters } from '../scenario/scenario.ts';
import type { ChoiceSets } from './choice-sets.ts';
import type { Behaviour, FairCounts, FairTables } from './fair-types.ts';
import type { TodaysEvent } from './programme.ts';
import type { RestPlaces } from './rest-places.ts';
import type { Ways } from './ways.ts';

export type Fair = {
  readonly floor: Floor;
  readonly network: Network;
  readonly parameters: FairParameters;
  readonly behaviour: Behaviour;
  /** Index into the scenario's days. */
  readonly day: number;
  /** Attendee ids of this day are firstId + row; unique over the days of a floor, so that no two days share a draw. */
  readonly firstId: number;
  /** All state: columns and counts. Everything below is derived from it and from the floor. */
  readonly tables: FairTables;
  readonly counts: FairCounts;
  readonly timers: TimerHeap;
  readonly ways: Ways;
  readonly choices: ChoiceSets;
  readonly rests: RestPlaces;
  readonly programme: readonly TodaysEvent[];
};

export function idOf(fair: Fair, row: number): number {
  return fair.firstId + row;
}

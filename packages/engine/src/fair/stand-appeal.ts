/** What anyone can see of a stand from afar: its crowd and its queue. */
import { exp } from '../kernel/math.ts';
import { appealOf } from './choice-sets.ts';
import type { Fair } from './fair.ts';

/** People at the stand: looking, queueing and at its places. */
export function crowdOf(fair: Fair, stand: number): number {
  const { stands } = fair.tables;
  return stands.looking[stand] + stands.queueLength[stand] + stands.busy[stand];
}

/** Wait that a newcomer has to expect for a demo place, ms: 0 if one is free, else the parties in the queue and itself over the places' rate. */
export function expectedWaitMs(fair: Fair, stand: number): number {
  const { stands } = fair.tables;
  const places = stands.places[stand];
  if (stands.busy[stand] < places || places === 0) return 0;
  return ((stands.queueParties[stand] + 1) * meanServiceMs(fair, stand)) / places;
}

/** Mean time at a place, ms: of the log-normal, median x exp(sigma^2 / 2). */
export function meanServiceMs(fair: Fair, stand: number): number {
  const { service, serviceSigma } = fair.behaviour;
  const medianMs = fair.floor.scenario.exhibitors[stand].serviceMedianS * 1000;
  return service === 'exponential' ? medianMs : medianMs * exp((serviceSigma * serviceSigma) / 2);
}

/** To be called after the crowd or the queue of a stand has changed. */
export function updateAppeal(fair: Fair, stand: number): void {
  const { appeal, crowdAreaM2, standing } = fair.choices;
  const now = appealOf(fair.floor, crowdOf(fair, stand), crowdAreaM2[stand], expectedWaitMs(fair, stand));
  appeal[stand] = now * standing[stand];
}

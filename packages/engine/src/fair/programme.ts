/** What is on at the stages: people set out for it as its start comes near, fill seats and standing room, and go at its end. */
import { draw, idHash, STREAM } from '../kernel/draw.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { EVENT_LATE_MS, EVENT_LEAD_MS } from './defaults.ts';
import { FIRST_FEATURE } from './fair-types.ts';
import type { Fair } from './fair.ts';
import { idOf } from './fair.ts';
import { startWalkUnlessJammed } from './travel.ts';

export type TodaysEvent = {
  readonly startMs: number;
  readonly endMs: number;
  /** Feature rows. */
  readonly stages: readonly number[];
  readonly standing: number;
  readonly draw: number;
  readonly key: number;
};

/** A day's events in order of their start. */
export function programmeOf({ programme, features }: Scenario, day: number): TodaysEvent[] {
  return (programme ?? [])
    .filter((event) => event.day === day)
    .toSorted((a, b) => a.startMs - b.startMs)
    .map(({ id, startMs, lengthMs, stages, standing, draw: share }) => ({
      startMs,
      endMs: startMs + lengthMs,
      stages: [...features.keys()].filter((row) => stages.includes(features[row].id)),
      standing,
      draw: share,
      key: idHash(id),
    }));
}

/** The event that a stage holds or gathers for now. */
export function eventAt({ programme, counts }: Fair, feature: number): TodaysEvent | undefined {
  for (const event of programme) {
    if (counts.nowMs < event.startMs - EVENT_LEAD_MS || counts.nowMs >= event.endMs) continue;
    if (event.stages.includes(feature)) return event;
  }
  return undefined;
}

/** Sets out for an event that is near, if this one wants to see it and finds a stage with room. Each is thought of once. */
export function goToEvent(fair: Fair, row: number): boolean {
  const { events } = fair.tables.attendees;
  const now = fair.counts.nowMs;
  for (let i = events[row]; i < fair.programme.length; i++) {
    const event = fair.programme[i];
    if (now < event.startMs - EVENT_LEAD_MS) return false;
    if (
      now < event.startMs + EVENT_LATE_MS &&
      draw(fair.floor.seed, STREAM.programme, idOf(fair, row), event.key) < event.draw
    ) {
      const early = draw(fair.floor.seed, STREAM.programme, idOf(fair, row), event.key + 1);
      if (now < event.startMs - EVENT_LEAD_MS * early) return false;
      events[row] = i + 1;
      if (goToStage(fair, row, event)) return true;
    }
    events[row] = i + 1;
  }
  return false;
}

/** To the nearest of its stages with room. */
function goToStage(fair: Fair, row: number, event: TodaysEvent): boolean {
  const { attendees, features } = fair.tables;
  const { network } = fair;
  const from = attendees.toNode[row] * network.nodeCount;
  let nearest = -1;
  let leastM = Infinity;
  for (const feature of event.stages) {
    const room = features.capacity[feature] + event.standing - features.inside[feature];
    const distanceM = network.distanceM[from + network.featureNode[feature]];
    if (room < attendees.party[row] || distanceM >= leastM) continue;
    nearest = feature;
    leastM = distanceM;
  }
  if (nearest < 0) return false;
  return startWalkUnlessJammed(fair, row, network.featureNode[nearest], FIRST_FEATURE + nearest);
}

/** For the dev page alone: the real engine on the page's own thread, without bodies; walking is a jump. Never shipped. */
import { debrief } from '@floorwalk/assessment';
import {
  buildNetwork,
  createFair,
  createWalkable,
  crowdAt,
  dealFloor,
  fairView,
  layoutFeature,
  layoutStand,
  logOf,
  nearestWalkable,
  outputOf,
  replay,
  runUntil,
  type Scenario,
  startVisit,
  submit,
  type Visit,
  type VisitCommand,
  type VisitContext,
  type VisitEvent,
  type VisitView,
  viewOf,
} from '@floorwalk/engine';
import type { FloorView } from '../../floor/floor-view.ts';
import type { Answer, WorldClient } from '../../world/world-types.ts';

export function createDevWorld(): WorldClient {
  const listeners = new Set<(view: VisitView, events: readonly VisitEvent[]) => void>();
  let visit: Visit;
  let context: VisitContext;
  let plan:
    | {
        scenario: Scenario;
        layouts: { stands: ReturnType<typeof layoutStand>[]; features: ReturnType<typeof layoutFeature>[] };
      }
    | undefined;
  let attached: FloorView | undefined;
  let crowd: () => Uint16Array = () => new Uint16Array();
  const say = (events: readonly VisitEvent[]): void =>
    listeners.forEach((listener) => listener(viewOf(visit, context), events));
  const doIt = (command: VisitCommand): Answer => {
    const { events, rejections } = submit(context, visit, command);
    return { events, rejections, view: viewOf(visit, context) };
  };
  const jump = (xM: number, yM: number): void => {
    const metres = Math.sqrt((xM - visit.xM) ** 2 + (yM - visit.yM) ** 2);
    const durationMs = Math.max(1000, Math.round((metres / 1.34) * 1000));
    say(doIt({ type: 'walk', toXM: xM, toYM: yM, durationMs, by: 'guide' }).events);
  };
  return {
    async open({ scenarioId, seed, worldId, log }) {
      const scenario = (await (await fetch(`/scenarios/${scenarioId}.json`)).json()) as Scenario;
      const floor = dealFloor(scenario, log?.seed ?? seed, log?.world ?? worldId);
      const stands = scenario.exhibitors.map(layoutStand);
      const features = scenario.features.map(layoutFeature);
      const walkable = createWalkable(scenario, stands, features);
      const spots = {
        looks: Int32Array.from(stands, (s) => s.looks.length),
        queue: Int32Array.from(stands, (s) => s.queue.length),
      };
      const fair = createFair(floor, buildNetwork(scenario), { day: scenario.visit.day, spots });
      runUntil(fair, scenario.visit.startMs);
      context = { floor, fair: fairView(fair), walkable };
      visit = log ? replay(context, log).visit : startVisit(context);
      crowd = () => Uint16Array.from(scenario.exhibitors, (_, row) => crowdAt(fair, row));
      plan = { scenario, layouts: { stands, features } };
      attached?.setPlan(plan);
      return { scenario, seed, worldId: floor.world.id, view: viewOf(visit, context) };
    },
    onProgress: () => () => undefined,
    submit: async (command) => doIt(command),
    goTo(target) {
      if (!plan) return;
      const row =
        'exhibitorId' in target ? plan.scenario.exhibitors.findIndex(({ id }) => id === target.exhibitorId) : -1;
      const point = 'exhibitorId' in target ? plan.layouts.stands[row].entry : target;
      const end = nearestWalkable(context.walkable as never, point);
      jump(end.xM, end.yM);
    },
    stop: () => undefined,
    steer(dx, dy) {
      if (dx !== 0 || dy !== 0) jump(visit.xM + dx, visit.yM + dy);
    },
    setClock: () => undefined,
    fastForwardQueue() {
      while (visit.queue) say(doIt({ type: 'wait', durationMs: 60_000 }).events);
    },
    crowd: async () => crowd(),
    outputOf: async (run) => outputOf(context, visit, run),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attachView(view) {
      attached = view;
      if (plan) attached?.setPlan(plan);
      return () => undefined;
    },
    debrief: async () => debrief(viewOf(visit, context), context.floor),
    log: async () => logOf(context, visit),
    close: () => undefined,
  };
}

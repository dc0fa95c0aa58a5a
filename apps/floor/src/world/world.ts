/** The world in the worker: a floor, its fair, the bodies near the view and one visit. */
import { debrief as makeDebrief } from '@floorwalk/assessment';
import {
  buildNetwork,
  clampWalk,
  collidePlayer,
  createBodies,
  createFair,
  createWalkable,
  crowdAt,
  dealFloor,
  fairView,
  findWay,
  frameOf,
  layoutFeature,
  layoutStand,
  logOf,
  nearestNode,
  nearestWalkable,
  outputOf,
  replay,
  runUntil,
  startVisit,
  stepBodies,
  queueLength,
  submit,
  syncBodies,
  talkAt,
  viewOf,
  waitToExpectMs,
  type Point,
  type Rect,
  type Scenario,
  type Talk,
  type Visit,
  type VisitCommand,
  type VisitEvent,
  type VisitLog,
  type VisitView,
} from '@floorwalk/engine';
import { LINES_EACH } from '../ui/panels/overheard-lines.ts';
import type { Plan } from './messages.ts';
import { createWalker, face, stepAlongWay, stepByHand } from './walker.ts';
import { type Answer, type Board, type ClockMode, type GoTarget, type RunName, WorldError } from './world-types.ts';

/** How many times real time passes (docs/model.md). */
const RATE = { attract: 1, idle: 1, hand: 3, guide: 12, forward: 90 } as const;
/** How much may pass before the visit hears of it, ms of the fair's time. */
const REPORT_MS = { idle: 2000, hand: 3000, guide: 6000, forward: 5000 } as const;
const BODY_TICK_S = 0.1;
const MAX_BODY_TICKS = 8;
const VIEW_MARGIN_M = 6;
/** How much of the talk at a stand one hears. */
const LINES_HEARD = 2;

export type World = ReturnType<typeof createWorld>;

/** Deals the floor and builds all that stands still. The fair has not begun. */
export function createWorld(scenario: Scenario, seed: number, worldId: string) {
  const floor = dealFloor(scenario, seed, worldId);
  const stands = scenario.exhibitors.map(layoutStand);
  const network = buildNetwork(scenario, stands);
  const features = scenario.features.map(layoutFeature);
  const plan: Plan = { stands, features };
  const walkable = createWalkable(scenario, stands, features);
  const spots = {
    looks: Int32Array.from(stands, ({ looks }) => looks.length),
    queue: Int32Array.from(stands, ({ queue }) => queue.length),
  };
  const fair = createFair(floor, network, { day: scenario.visit.day, spots });
  const bodies = createBodies(floor, network, { stands, features });
  const context = { floor, fair: fairView(fair), walkable };
  const walker = createWalker(scenario.visit.start);
  let visit: Visit | undefined;
  let clock: ClockMode = 'hold';
  let attractMs = 0;
  let forwarding = false;
  let view: Rect = { xM: walker.xM - 16, yM: walker.yM - 13, wM: 32, dM: 26 };

  const presentMs = (): number => (visit ? visit.nowMs : fair.counts.nowMs) + walker.pendingMs + attractMs;
  const standing = (): boolean => !visit || visit.queue !== undefined || turnUnderWay();
  function turnUnderWay(): boolean {
    const turn = visit?.turns.at(-1);
    return turn !== undefined && turn.leftMs === undefined;
  }

  /** Tells the visit of the time that has passed since the last command. */
  function report(): VisitEvent[] {
    if (!visit || walker.pendingMs < 1) return [];
    const durationMs = Math.round(walker.pendingMs);
    walker.pendingMs = 0;
    const toXM = Math.round(walker.xM * 100) / 100;
    const toYM = Math.round(walker.yM * 100) / 100;
    const dx = toXM - visit.xM;
    const dy = toYM - visit.yM;
    const command: VisitCommand =
      dx * dx + dy * dy < 0.0025
        ? { type: 'wait', durationMs }
        : { type: 'walk', toXM, toYM, durationMs, by: walker.pendingBy };
    const { events, rejections } = submit(context, visit, command);
    if (rejections.length > 0) {
      // The visit knows best: stand where it says.
      walker.xM = visit.xM;
      walker.yM = visit.yM;
      walker.way = undefined;
      const waited = submit(context, visit, { type: 'wait', durationMs });
      return waited.events;
    }
    return events;
  }

  /** Lets `seconds` of real time pass. Returns what happened in the visit. */
  function tick(seconds: number): VisitEvent[] {
    if (clock === 'hold' && !forwarding) {
      walker.moving = false;
      sync();
      return [];
    }
    if (clock === 'attract' || !visit) {
      attractMs += seconds * 1000 * RATE.attract;
      if (attractMs >= 1000) {
        runUntil(fair, fair.counts.nowMs + Math.floor(attractMs));
        attractMs = 0;
      }
      walkBodies(seconds * RATE.attract);
      return [];
    }
    if (visit.phase !== 'floor') return [];
    const pace = forwarding ? 'forward' : walker.way ? 'guide' : steering() ? 'hand' : 'idle';
    const passS = seconds * RATE[pace];
    const by = pace === 'guide' ? 'guide' : 'hand';
    const events = by !== walker.pendingBy ? report() : [];
    walker.pendingBy = by;
    walker.moving = pace === 'guide' || pace === 'hand';
    let arrived = false;
    if (pace === 'guide') arrived = stepAlongWay(walker, passS);
    else if (pace === 'hand') {
      const wanted = stepByHand(walker, passS);
      const round = collidePlayer(bodies, walker, wanted);
      const to = clampWalk(walkable, walker, round);
      const dx = wanted.xM - walker.xM;
      const dy = wanted.yM - walker.yM;
      const length = Math.sqrt(dx * dx + dy * dy);
      if (length > 0) face(walker, dx / length, dy / length);
      walker.xM = to.xM;
      walker.yM = to.yM;
    }
    walker.pendingMs += passS * 1000;
    if (arrived || walker.pendingMs >= REPORT_MS[pace]) events.push(...report());
    if (forwarding && (!visit.queue || visit.phase !== 'floor')) forwarding = false;
    walkBodies(passS);
    return events;
  }

  function steering(): boolean {
    return !standing() && (walker.steerX !== 0 || walker.steerY !== 0);
  }

  function sync(): void {
    syncBodies(bodies, fair, presentMs(), {
      xM: view.xM - VIEW_MARGIN_M,
      yM: view.yM - VIEW_MARGIN_M,
      wM: view.wM + 2 * VIEW_MARGIN_M,
      dM: view.dM + 2 * VIEW_MARGIN_M,
    });
  }
  function walkBodies(seconds: number): void {
    sync();
    const ticks = Math.max(1, Math.min(MAX_BODY_TICKS, Math.ceil(seconds / BODY_TICK_S)));
    for (let i = 0; i < ticks; i++) stepBodies(bodies, seconds / ticks, walker);
  }

  return {
    floor,
    plan,
    fair,
    walker,
    presentMs,
    tick,
    frame: () => frameOf(bodies),
    isGuided: () => walker.way !== undefined,
    /** Not while the floor only lives behind the title. */
    isVisited: () => clock !== 'attract',
    crowd: () => Uint16Array.from(scenario.exhibitors, (_, row) => crowdAt(fair, row)),
    board: (): Board => {
      const here = nearestNode(network, walker.xM, walker.yM) * network.nodeCount;
      const rows = scenario.exhibitors.map((_, row) => row);
      return {
        queueing: Uint16Array.from(rows, (row) => queueLength(fair, row)),
        waitS: Uint16Array.from(rows, (row) => Math.min(65535, waitToExpectMs(fair, row) / 1000)),
        metres: Float32Array.from(rows, (row) => network.distanceM[here + network.standNode[row]]),
      };
    },
    talk(exhibitorId: string): Talk | undefined {
      const row = scenario.exhibitors.findIndex(({ id }) => id === exhibitorId);
      return scenario.exhibitors[row]?.fictional ? talkAt(fair, row, LINES_HEARD, LINES_EACH) : undefined;
    },
    wayTo(exhibitorId: string): readonly Point[] {
      const row = scenario.exhibitors.findIndex(({ id }) => id === exhibitorId);
      if (row < 0) return [];
      const way = findWay(walkable, walker, nearestWalkable(walkable, stands[row].entry));
      return way.length === 0 ? [] : [{ xM: walker.xM, yM: walker.yM }, ...way];
    },
    setView(rect: Rect) {
      view = rect;
    },
    setClock(mode: ClockMode) {
      clock = mode;
      if (mode !== 'run') forwarding = false;
    },
    steer(dx: number, dy: number) {
      walker.steerX = dx;
      walker.steerY = dy;
      if (dx !== 0 || dy !== 0) walker.way = undefined;
    },
    stop() {
      walker.way = undefined;
      walker.steerX = 0;
      walker.steerY = 0;
    },
    /** Sets out for a stand or a point; the way is empty where none leads there. */
    goTo(target: GoTarget): readonly { readonly xM: number; readonly yM: number }[] {
      if (standing()) return [];
      const row = 'exhibitorId' in target ? scenario.exhibitors.findIndex(({ id }) => id === target.exhibitorId) : -1;
      if ('exhibitorId' in target && row < 0) return [];
      const point = 'exhibitorId' in target ? stands[row].entry : target;
      const end = nearestWalkable(walkable, point);
      walker.way = findWay(walkable, walker, end);
      if (walker.way.length === 0) walker.way = undefined;
      return walker.way ? [{ xM: walker.xM, yM: walker.yM }, ...walker.way] : [];
    },
    fastForward() {
      forwarding = visit?.queue !== undefined;
    },
    /** Begins a visit, or goes on with a saved one. Throws WorldError if the log doesn't come out as it was. */
    begin(log: VisitLog | undefined, startMs?: number): VisitView {
      if (log) {
        const again = replay(context, log);
        if (again.difference) {
          const { entry, table } = again.difference;
          throw new WorldError(
            'log-does-not-replay',
            `entry ${entry ?? '-'}, ${table}: expected ${again.difference.expected}, found ${again.difference.found}`,
          );
        }
        visit = again.visit;
      } else visit = startVisit(context, startMs === undefined ? {} : { startMs });
      walker.xM = visit.xM;
      walker.yM = visit.yM;
      return viewOf(visit, context);
    },
    submit(command: VisitCommand): Answer {
      if (!visit) throw new WorldError('engine-failed', 'no visit has begun');
      const before = report();
      const { events, rejections } = submit(context, visit, command);
      if (command.type === 'join-queue' || command.type === 'look') walker.way = undefined;
      return { events: [...before, ...events], rejections, view: viewOf(visit, context) };
    },
    outputOf(run: RunName): unknown {
      return visit && outputOf(context, visit, run);
    },
    view(): VisitView | undefined {
      return visit && viewOf(visit, context);
    },
    log(): VisitLog {
      if (!visit) throw new WorldError('engine-failed', 'no visit has begun');
      report();
      return logOf(context, visit);
    },
    debrief() {
      if (!visit) throw new WorldError('engine-failed', 'no visit has begun');
      report();
      return makeDebrief(viewOf(visit, context), floor);
    },
  };
}

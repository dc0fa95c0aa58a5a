/** Times the walking of bodies in an open square: each goes to a point drawn at random, and to another when it is there. */
import { type Bodies, createBodies, draw, GOING, layoutStand, STREAM, stepBodies } from '@floorwalk/engine';
import { openStreet } from '../verify/street.ts';
import { cpuMark, cpuSeconds, median, peakMB } from './cpu.ts';

export type BodyBench = {
  readonly agents: number;
  /** People per m2. */
  readonly density: number;
  /** Share that stands. */
  readonly standing: number;
  readonly nsPerAgentStep: number;
  readonly nsPerWalkingAgentStep: number;
  readonly meanSpeedMps: number;
  readonly memoryMB: number;
};
const STEP_S = 0.1;
const FREE_MPS = 1.34;
/** The square begins this far south of the street that the plan needs, m. */
const SOUTH_M = 10;
/** Goals are so far, m: people aim no farther on a fair's floor either. */
const NEAREST_GOAL_M = 6;
const FARTHEST_GOAL_M = 12;
const THERE_M = 1;
/** Nobody is sent nearer to the edge than this, m. */
const EDGE_M = 0.3;
const WARM_UP_STEPS = 60;
const BATCHES = 5;
/** A batch has this many steps of agents, at least 10 steps. */
const BATCH_AGENT_STEPS = 400_000;
const SEED = 1;

export function timeBodies(
  agents: number,
  density: number,
  standing: number,
  progress: (share: number) => void,
): BodyBench {
  const square = fillSquare(agents, Math.sqrt(agents / density), standing);
  const { bodies, walks } = square;
  for (let step = 0; step < WARM_UP_STEPS; step++) {
    stepBodies(bodies, STEP_S);
    sendOnWhoIsThere(square);
    progress((0.3 * step) / WARM_UP_STEPS);
  }
  const steps = Math.max(10, Math.ceil(BATCH_AGENT_STEPS / agents));
  let walkedM = 0;
  const batches = Array.from({ length: BATCHES }, (_, batch) => {
    let batchS = 0;
    for (let step = 0; step < steps; step++) {
      const mark = cpuMark();
      stepBodies(bodies, STEP_S);
      batchS += cpuSeconds(mark);
      walkedM += lastStepM(bodies);
      sendOnWhoIsThere(square);
    }
    progress(0.3 + (0.7 * (batch + 1)) / BATCHES);
    return batchS;
  });
  const seconds = median(batches);
  const walking = walks.reduce((sum, one) => sum + one, 0);
  const walkedS = walking * steps * BATCHES * STEP_S;
  return {
    agents,
    density,
    standing,
    nsPerAgentStep: Math.round((seconds * 1e9) / (agents * steps)),
    nsPerWalkingAgentStep: Math.round((seconds * 1e9) / (walking * steps)),
    meanSpeedMps: Math.round((walkedM / walkedS) * 1000) / 1000,
    memoryMB: peakMB(),
  };
}

/** `walks` is 1 for who walks; `goals` counts the points that each has been sent to. */
type Square = {
  readonly bodies: Bodies;
  readonly sideM: number;
  readonly walks: Uint8Array;
  readonly goals: Int32Array;
};

/** People on an even grid, a little shaken, so that nobody stands on anybody. */
function fillSquare(agents: number, sideM: number, standing: number): Square {
  const bodies = emptySquare(agents, sideM);
  const walks = new Uint8Array(agents);
  const square = { bodies, sideM, walks, goals: new Int32Array(agents) };
  const perRow = Math.ceil(Math.sqrt(agents));
  const cellM = sideM / perRow;
  bodies.count = agents;
  for (let i = 0; i < agents; i++) {
    bodies.x[i] = ((i % perRow) + 0.3 + 0.4 * draw(SEED, STREAM.plan, i, 0)) * cellM;
    bodies.y[i] = SOUTH_M + (Math.floor(i / perRow) + 0.3 + 0.4 * draw(SEED, STREAM.plan, i, 1)) * cellM;
    bodies.id[i] = i + 1;
    bodies.row[i] = -1;
    bodies.spot[i] = -1;
    bodies.headY[i] = 1;
    bodies.freeMps[i] = FREE_MPS;
    bodies.wantMps[i] = FREE_MPS;
    bodies.going[i] = GOING.standing;
    walks[i] = draw(SEED, STREAM.plan, i, 2) < standing ? 0 : 1;
    if (walks[i] === 1) sendOn(square, i);
  }
  return square;
}

/** The bodies of a plan with one stand, and a square of open floor to the south of it. */
function emptySquare(agents: number, sideM: number): Bodies {
  const { fair, network } = openStreet({ lengthM: Math.max(sideM, 30), widthM: 4, stands: [{ atM: 5 }], visits: 1 });
  const { floor } = fair;
  const [hall] = floor.scenario.halls;
  const scenario = { ...floor.scenario, halls: [{ ...hall, xM: 0, yM: SOUTH_M, wM: sideM, dM: sideM }] };
  const layouts = { stands: scenario.exhibitors.map(layoutStand), features: [] };
  return createBodies({ ...floor, scenario }, network, layouts, agents);
}

/** To a point drawn at random; one that would lie outside is moved to the edge. */
function sendOn({ bodies, sideM, goals }: Square, i: number): void {
  const nth = 10 + 2 * goals[i]++;
  const angle = 2 * Math.PI * draw(SEED, STREAM.plan, i, nth);
  const metres = NEAREST_GOAL_M + (FARTHEST_GOAL_M - NEAREST_GOAL_M) * draw(SEED, STREAM.plan, i, nth + 1);
  const within = (at: number, from: number): number => Math.min(from + sideM - EDGE_M, Math.max(from + EDGE_M, at));
  bodies.goalX[i] = within(bodies.x[i] + metres * Math.cos(angle), 0);
  bodies.goalY[i] = within(bodies.y[i] + metres * Math.sin(angle), SOUTH_M);
  bodies.going[i] = GOING.toSpot;
  bodies.stuckS[i] = 0;
}

function sendOnWhoIsThere(square: Square): void {
  const { bodies, walks } = square;
  for (let i = 0; i < bodies.count; i++) {
    if (walks[i] === 0) continue;
    const [dx, dy] = [bodies.goalX[i] - bodies.x[i], bodies.goalY[i] - bodies.y[i]];
    if (bodies.going[i] === GOING.standing || dx * dx + dy * dy < THERE_M * THERE_M) sendOn(square, i);
  }
}

/** Metres that all went in the last step: the positions before it are where the next will be written. */
function lastStepM({ count, x, y, nextX, nextY }: Bodies): number {
  let metres = 0;
  for (let i = 0; i < count; i++) metres += Math.hypot(x[i] - nextX[i], y[i] - nextY[i]);
  return metres;
}

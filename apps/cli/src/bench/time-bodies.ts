/** Times the walking of bodies in an open square: each goes to a point drawn at random, and to another when it is there. */
import { createBodies, draw, GOING, layoutStand, STREAM, stepBodies } from '@floorwalk/engine';
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
  const sideM = Math.sqrt(agents / density);
  const { fair, network } = openStreet({ lengthM: Math.max(sideM, 30), widthM: 4, stands: [{ atM: 5 }], visits: 1 });
  const { floor } = fair;
  const [hall] = floor.scenario.halls;
  const scenario = { ...floor.scenario, halls: [{ ...hall, xM: 0, yM: SOUTH_M, wM: sideM, dM: sideM }] };
  const layouts = { stands: scenario.exhibitors.map(layoutStand), features: [] };
  const bodies = createBodies({ ...floor, scenario }, network, layouts, agents);
  bodies.count = agents;
  const perRow = Math.ceil(Math.sqrt(agents));
  for (let i = 0; i < agents; i++) {
    // An even grid, a little shaken: nobody stands on anybody.
    const cellM = sideM / perRow;
    bodies.x[i] = ((i % perRow) + 0.3 + 0.4 * draw(SEED, STREAM.plan, i, 0)) * cellM;
    bodies.y[i] = SOUTH_M + (Math.floor(i / perRow) + 0.3 + 0.4 * draw(SEED, STREAM.plan, i, 1)) * cellM;
    bodies.id[i] = i + 1;
    bodies.row[i] = -1;
    bodies.spot[i] = -1;
    bodies.headY[i] = 1;
    bodies.freeMps[i] = FREE_MPS;
    bodies.wantMps[i] = FREE_MPS;
    bodies.going[i] = draw(SEED, STREAM.plan, i, 2) < standing ? GOING.standing : GOING.toSpot;
  }
  const goals = new Int32Array(agents);
  const stands = bodies.going.slice(0, agents).map((going) => (going === GOING.standing ? 1 : 0));
  const walking = agents - stands.reduce((sum, one) => sum + one, 0);
  const sendOn = (i: number): void => {
    const nth = 10 + 3 * goals[i]++;
    const [ux, uy] = [draw(SEED, STREAM.plan, i, nth), draw(SEED, STREAM.plan, i, nth + 1)];
    const metres = NEAREST_GOAL_M + (FARTHEST_GOAL_M - NEAREST_GOAL_M) * draw(SEED, STREAM.plan, i, nth + 2);
    const angle = 2 * Math.PI * ux;
    const within = (at: number, from: number): number => Math.min(from + sideM - 0.3, Math.max(from + 0.3, at));
    // Who would leave the square goes to a random point of it near by.
    bodies.goalX[i] = within(bodies.x[i] + metres * Math.cos(angle) * (0.5 + 0.5 * uy), 0);
    bodies.goalY[i] = within(bodies.y[i] + metres * Math.sin(angle) * (0.5 + 0.5 * uy), SOUTH_M);
    bodies.going[i] = GOING.toSpot;
    bodies.stuckS[i] = 0;
  };
  const sendAll = (all: boolean): void => {
    for (let i = 0; i < agents; i++) {
      if (stands[i] === 1) continue;
      const [dx, dy] = [bodies.goalX[i] - bodies.x[i], bodies.goalY[i] - bodies.y[i]];
      if (all || bodies.going[i] === GOING.standing || dx * dx + dy * dy < THERE_M * THERE_M) sendOn(i);
    }
  };
  sendAll(true);
  for (let step = 0; step < WARM_UP_STEPS; step++) {
    stepBodies(bodies, STEP_S);
    sendAll(false);
    progress((0.3 * step) / WARM_UP_STEPS);
  }
  const steps = Math.max(10, Math.ceil(BATCH_AGENT_STEPS / agents));
  let walkedM = 0;
  const batches = Array.from({ length: BATCHES }, (_, batch) => {
    let seconds = 0;
    for (let step = 0; step < steps; step++) {
      const mark = cpuMark();
      stepBodies(bodies, STEP_S);
      seconds += cpuSeconds(mark);
      // After a step the positions before it are where the next will be written.
      for (let i = 0; i < agents; i++)
        walkedM += Math.hypot(bodies.x[i] - bodies.nextX[i], bodies.y[i] - bodies.nextY[i]);
      sendAll(false);
    }
    progress(0.3 + (0.7 * (batch + 1)) / BATCHES);
    return seconds;
  });
  const seconds = median(batches);
  return {
    agents,
    density,
    standing,
    nsPerAgentStep: Math.round((seconds * 1e9) / (agents * steps)),
    nsPerWalkingAgentStep: Math.round((seconds * 1e9) / (walking * steps)),
    meanSpeedMps: Math.round((walkedM / (walking * steps * BATCHES * STEP_S)) * 1000) / 1000,
    memoryMB: peakMB(),
  };
}

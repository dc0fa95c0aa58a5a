/** The kind of demo 'robot': a task, played on a stage once for each run, by a robot or by somebody who steers it. */
import { draw, idHash, STREAM } from '../../kernel/draw.ts';
import type { DealtTraits, DemoModel, Probe, Run, RunAddress } from '../demo.ts';
import { successProbability } from '../logistic.ts';
import type { Dice } from '../text-to-image/dice.ts';
import { diceOf, pick } from '../text-to-image/dice.ts';
import { CAPABILITIES, PROBES, type RobotProbe, robotProbe } from './bank/bank.ts';
import { Score } from './score.ts';
import { taskOf } from './setup.ts';
import { AUTONOMY } from './steered.ts';
import { stillsOf } from './stills.ts';
import type { Crew, RobotTrial } from './trial.ts';
import { wordsOf } from './words.ts';

/** Slots of the picture stream that the crew uses; tasks use those below 40, the score those from 100. */
const SLOT = { who: 90, look: 91, livery: 92 } as const;
/** Slots of the failure stream; tasks use 8 and on. */
const FAIL = { which: 0, takeover: 1, act: 2 } as const;
/** How often a robot that nobody steers has somebody at its edge all the same. */
const COMPANY = 0.5;
/** Before which act the minder steps in: so early that every task has it. */
const TAKEOVER_ACTS = [2, 3] as const;
/** How often a robot that was to work alone and failed was taken over, where there is somebody to do it. */
const TAKEN_OVER = 0.75;

export const robot: DemoModel<RobotTrial> = {
  kind: 'robot',
  probes: PROBES,
  capabilities: CAPABILITIES,
  probability(probe, ability) {
    return successProbability(probe.a, ability[probe.capability] ?? 0, probe.b);
  },
  run(probe, ability, at, traits) {
    const success = draw(at.seed, STREAM.trial, addressOf(probe, at), at.nth) < this.probability(probe, ability);
    return robotRunWithOutcome(probe, success, at, traits);
  },
};

/**
 * The run at an address with its outcome given instead of drawn; for contact sheets and tests.
 * Throws if the probe is not of this bank.
 */
export function robotRunWithOutcome(
  probe: Probe,
  success: boolean,
  at: RunAddress,
  traits: DealtTraits = {},
): Run<RobotTrial> {
  const known = robotProbe(probe.id);
  if (known === undefined) throw new Error(`robot has no probe '${probe.id}'`);
  const id = addressOf(probe, at);
  const dice = diceOf(at.seed, STREAM.picture, id, at.nth);
  const failDice = diceOf(at.seed, STREAM.failure, id, at.nth);
  const crew = crewOf(known, success, traits, dice);
  const fault = success ? undefined : faultOf(known, crew, traits, failDice);
  return played(known, fault, crew, dice, failDice);
}

/** The run with this fault, whatever the dice say of faults. */
export function robotRunWithFault(
  probe: Probe,
  fault: string | undefined,
  at: RunAddress,
  traits: DealtTraits = {},
): Run<RobotTrial> {
  const known = robotProbe(probe.id);
  if (known === undefined) throw new Error(`robot has no probe '${probe.id}'`);
  const id = addressOf(probe, at);
  const dice = diceOf(at.seed, STREAM.picture, id, at.nth);
  const crew = crewOf(known, fault === undefined, traits, dice);
  return played(known, fault, crew, dice, diceOf(at.seed, STREAM.failure, id, at.nth));
}

function played(probe: RobotProbe, fault: string | undefined, crew: Crew, dice: Dice, failDice: Dice): Run<RobotTrial> {
  const { setup } = probe;
  const task = taskOf(setup);
  const stage = task.stage(setup, dice);
  const takeoverAt = fault === 'takeover' ? pick(failDice, FAIL.act, TAKEOVER_ACTS) : undefined;
  const score = new Score(dice, { ...stage.start, lamp: 0 }, crew.who === 'driver', takeoverAt);
  const spoiling = fault === 'steered' || fault === 'takeover' ? undefined : fault;
  const facts = task.play(setup, stage, score, spoiling, failDice);
  const lastsS = Math.max(1, Math.ceil(score.atS * 10) / 10);
  const takenS = Math.round(score.takenS * 10) / 10;
  const met = probe.requirements.map((ask) => (ask.id === 'alone' ? !score.wasSteered : facts[ask.id]));
  return {
    probeId: probe.id,
    success: fault === undefined,
    met,
    fault,
    output: {
      task: setup.task,
      view: stage.view,
      robot: stage.robot,
      livery: dice(SLOT.livery),
      things: stage.things,
      tracks: score.tracks(),
      lastsS,
      takenS,
      falls: score.falls,
      crew,
      stills: stillsOf(score.moments, score.marks, lastsS),
      words: wordsOf(stage.opening, score.moments, takenS, crew, crew.who === 'driver'),
    },
  };
}

/** Who is at the edge. Of what a task's failure looks like this tells nothing, except where being alone is asked for. */
function crewOf({ capability }: RobotProbe, success: boolean, traits: DealtTraits, dice: Dice): Crew {
  const screened = traits.screened === true;
  const look = dice(SLOT.look);
  if (traits.teleoperated === true && !(capability === AUTONOMY && success)) return { who: 'driver', screened, look };
  if (screened || dice(SLOT.who) < COMPANY) return { who: 'nobody', screened, look };
  return { who: capability === AUTONOMY || dice(SLOT.who) > 0.8 ? 'minder' : 'watcher', screened, look };
}

function faultOf({ capability, faults }: RobotProbe, { who }: Crew, traits: DealtTraits, failDice: Dice): string {
  if (capability === AUTONOMY && traits.teleoperated === true) return 'steered';
  if (capability === AUTONOMY && who === 'minder' && failDice(FAIL.takeover) < TAKEN_OVER) return 'takeover';
  return pick(failDice, FAIL.which, faults);
}

function addressOf(probe: Probe, at: RunAddress): number {
  return idHash(`${at.exhibitId}/${probe.id}`);
}

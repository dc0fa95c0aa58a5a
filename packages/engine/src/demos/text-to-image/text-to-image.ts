/** The kind of demo 'text-to-image': a prompt in, a picture out. */
import { drawn } from './picture.ts';
import { idHash, draw, STREAM } from '../../kernel/draw.ts';
import type { DemoModel, Probe, Run, RunAddress } from '../demo.ts';
import { successProbability } from '../logistic.ts';
import { CAPABILITIES, imageProbe, PROBES } from './bank/bank.ts';
import { isMet } from './check.ts';
import { compose } from './compose.ts';
import { diceOf } from './dice.ts';
import { spoilPlan } from './faults.ts';
import { planOf } from './plan.ts';
import type { Picture } from './scene.ts';

export const textToImage: DemoModel<Picture> = {
  kind: 'text-to-image',
  probes: PROBES,
  capabilities: CAPABILITIES,
  probability(probe, ability) {
    return successProbability(probe.a, ability[probe.capability] ?? 0, probe.b);
  },
  run(probe, ability, at) {
    const success = draw(at.seed, STREAM.trial, addressOf(probe, at), at.nth) < this.probability(probe, ability);
    return runWithOutcome(probe, success, at);
  },
};

/**
 * The run at an address with its outcome given instead of drawn; for contact sheets and tests.
 * Throws if the probe is not of this bank.
 */
export function runWithOutcome(probe: Probe, success: boolean, at: RunAddress): Run<Picture> {
  const known = imageProbe(probe.id);
  if (known === undefined) throw new Error(`text-to-image has no probe '${probe.id}'`);
  const id = addressOf(probe, at);
  const pictureDice = diceOf(at.seed, STREAM.picture, id, at.nth);
  const asked = planOf(known.ask, pictureDice);
  const spoiled = success
    ? { plan: asked, faults: [] }
    : spoilPlan(asked, known.ask, diceOf(at.seed, STREAM.failure, id, at.nth));
  const scene = compose(spoiled.plan, pictureDice);
  return {
    probeId: probe.id,
    success,
    met: known.requirements.map(({ check }) => isMet(check, scene)),
    fault: success ? undefined : spoiled.faults.join('+'),
    output: drawn(scene),
  };
}

function addressOf(probe: Probe, at: RunAddress): number {
  return idHash(`${at.exhibitId}/${probe.id}`);
}

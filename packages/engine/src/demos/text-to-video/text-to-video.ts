/** The kind of demo 'text-to-video': a prompt in, a clip of 4 to 6 s out. */
import { draw, idHash, STREAM } from '../../kernel/draw.ts';
import type { DemoModel, Probe, Run, RunAddress } from '../demo.ts';
import { successProbability } from '../logistic.ts';
import { diceOf } from '../text-to-image/dice.ts';
import { CAPABILITIES, PROBES, videoProbe } from './bank/bank.ts';
import { isMet } from './check.ts';
import type { Clip } from './clip.ts';
import { spoilPlan } from './faults.ts';
import { film } from './film.ts';
import { planOf } from './plan.ts';
import { wordsOf } from './words.ts';

export const textToVideo: DemoModel<Clip> = {
  kind: 'text-to-video',
  probes: PROBES,
  capabilities: CAPABILITIES,
  probability(probe, ability) {
    return successProbability(probe.a, ability[probe.capability] ?? 0, probe.b);
  },
  run(probe, ability, at) {
    const success = draw(at.seed, STREAM.trial, addressOf(probe, at), at.nth) < this.probability(probe, ability);
    return clipWithOutcome(probe, success, at);
  },
};

/**
 * The run at an address with its outcome given instead of drawn; for contact sheets and tests.
 * Throws if the probe is not of this bank.
 */
export function clipWithOutcome(probe: Probe, success: boolean, at: RunAddress): Run<Clip> {
  const known = videoProbe(probe.id);
  if (known === undefined) throw new Error(`text-to-video has no probe '${probe.id}'`);
  const id = addressOf(probe, at);
  const dice = diceOf(at.seed, STREAM.picture, id, at.nth);
  const asked = planOf(known.ask, dice);
  const spoiled = success ? undefined : spoilPlan(asked, known.ask, diceOf(at.seed, STREAM.failure, id, at.nth));
  const footage = film(spoiled?.plan ?? asked, dice);
  return {
    probeId: probe.id,
    success,
    met: known.requirements.map(({ check }) => isMet(check, footage)),
    fault: spoiled?.fault,
    output: { ...footage, words: wordsOf(footage) },
  };
}

function addressOf(probe: Probe, at: RunAddress): number {
  return idHash(`${at.exhibitId}/${probe.id}`);
}

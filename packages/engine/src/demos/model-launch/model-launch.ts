/** The kind of demo 'model-launch': a card that claims, and instruments that measure. */
import { draw, idHash, STREAM } from '../../kernel/draw.ts';
import type { BiText } from '../../scenario/scenario.ts';
import type { DemoModel, Probe, Run, RunAddress } from '../demo.ts';
import { successProbability } from '../logistic.ts';
import { diceOf, pick } from '../text-to-image/dice.ts';
import { CAPABILITIES, type LaunchProbe, launchProbe, PROBES } from './bank.ts';
import type { Launch } from './launch.ts';
import { MODEL_NAMES } from './names.ts';
import { instrumentWords } from './words.ts';

export const modelLaunch: DemoModel<Launch> = {
  kind: 'model-launch',
  probes: PROBES,
  capabilities: CAPABILITIES,
  probability(probe, ability) {
    return successProbability(probe.a, ability[probe.capability] ?? 0, probe.b);
  },
  run(probe, ability, at) {
    const success = draw(at.seed, STREAM.trial, addressOf(probe, at), at.nth) < this.probability(probe, ability);
    return launchWithOutcome(probe, success, at);
  },
};

/** The run at an address with its outcome given instead of drawn; for contact sheets and tests. Throws if the probe is not of this bank. */
export function launchWithOutcome(probe: Probe, success: boolean, at: RunAddress): Run<Launch> {
  const known = launchProbe(probe.id);
  if (known === undefined) throw new Error(`model-launch has no probe '${probe.id}'`);
  const fault = success
    ? undefined
    : pick(diceOf(at.seed, STREAM.failure, addressOf(probe, at), at.nth), 0, known.faults);
  return launchWithFault(known, fault, at);
}

/** The run with this fault, whatever the dice say of faults. */
export function launchWithFault(probe: LaunchProbe, fault: string | undefined, at: RunAddress): Run<Launch> {
  const { check, requirements } = probe;
  // The model's name goes with the exhibit, not with the run.
  const model = MODEL_NAMES[idHash(at.exhibitId) % MODEL_NAMES.length];
  const dice = diceOf(at.seed, STREAM.picture, addressOf(probe, at), at.nth);
  const { claims, instrument } = check.measure(model, dice, fault);
  const measured = instrumentWords(instrument);
  const say = (language: keyof BiText): string =>
    `${model}. ${claims.map((claim) => claim[language]).join('; ')}. ${measured[language]}`;
  return {
    probeId: probe.id,
    success: fault === undefined,
    met: requirements.map(({ brokenBy }) => fault === undefined || !brokenBy.includes(fault)),
    fault,
    output: { model, claims, instrument, words: { en: say('en'), zh: say('zh') } },
  };
}

function addressOf(probe: Probe, at: RunAddress): number {
  return idHash(`${at.exhibitId}/${probe.id}`);
}

/** The kind of demo 'application': a tool for one trade handles a case, and shows what it read and what it did. */
import { draw, idHash, STREAM } from '../../kernel/draw.ts';
import type { DealtTraits, DemoModel, Probe, Run, RunAddress } from '../demo.ts';
import { successProbability } from '../logistic.ts';
import { diceOf, pick } from '../text-to-image/dice.ts';
import { type AppProbe, appProbe, CAPABILITIES, PROBES } from './bank.ts';
import { frillsOf } from './frills.ts';
import type { Handled } from './shown.ts';
import { toolOf } from './tools.ts';

export const application: DemoModel<Handled> = {
  kind: 'application',
  probes: PROBES,
  capabilities: CAPABILITIES,
  probability(probe, ability) {
    return successProbability(probe.a, ability[probe.capability] ?? 0, probe.b);
  },
  run(probe, ability, at, traits) {
    const success = draw(at.seed, STREAM.trial, addressOf(probe, at), at.nth) < this.probability(probe, ability);
    return applicationRunWithOutcome(probe, success, at, traits);
  },
};

/**
 * The run at an address with its outcome given instead of drawn; for contact sheets and tests.
 * Throws if the probe is not of this bank.
 */
export function applicationRunWithOutcome(
  probe: Probe,
  success: boolean,
  at: RunAddress,
  traits: DealtTraits = {},
): Run<Handled> {
  const known = appProbe(probe.id);
  if (known === undefined) throw new Error(`application has no probe '${probe.id}'`);
  const fault = success
    ? undefined
    : pick(diceOf(at.seed, STREAM.failure, addressOf(probe, at), at.nth), 0, known.faults);
  return applicationRunWithFault(known, fault, at, traits);
}

/** The run with this fault, whatever the dice say of faults. */
export function applicationRunWithFault(
  probe: AppProbe,
  fault: string | undefined,
  at: RunAddress,
  { spectacle = 0 }: DealtTraits = {},
): Run<Handled> {
  const id = addressOf(probe, at);
  const dice = diceOf(at.seed, STREAM.picture, id, at.nth);
  const tool = toolOf(probe.tool);
  const asked = tool.make(probe.size, dice);
  const shown = fault === undefined ? asked : tool.spoil(asked, fault, diceOf(at.seed, STREAM.failure, id, at.nth));
  return {
    probeId: probe.id,
    success: fault === undefined,
    met: probe.requirements.map((ask) => tool.isMet(ask.id, shown)),
    fault,
    output: { shown, frills: frillsOf(spectacle, dice), words: tool.words(shown) },
  };
}

function addressOf(probe: Probe, at: RunAddress): number {
  return idHash(`${at.exhibitId}/${probe.id}`);
}

/** The kind of demo 'accelerator': a workload in, a race against the reference card on the bench. */
import { draw, idHash, STREAM } from '../../kernel/draw.ts';
import type { DemoModel, Probe, Run, RunAddress } from '../demo.ts';
import { successProbability } from '../logistic.ts';
import { diceOf, pick } from '../text-to-image/dice.ts';
import { benchProbe, CAPABILITIES, PROBES } from './bank/bank.ts';
import type { Bench, BenchSheet } from './bench.ts';
import { cardOf } from './card.ts';
import { isMet } from './check.ts';
import { faultsOf } from './faults.ts';
import { cardLane, referenceLane } from './measure.ts';
import { planOf, setupOf } from './plan.ts';
import { bannerOf, noteOf, wordsOf } from './words.ts';

type Ability = Readonly<Record<string, number>>;

export const accelerator: DemoModel<Bench> = {
  kind: 'accelerator',
  probes: PROBES,
  capabilities: CAPABILITIES,
  probability(probe, ability) {
    return successProbability(probe.a, ability[probe.capability] ?? 0, probe.b);
  },
  run(probe, ability, at) {
    const success = draw(at.seed, STREAM.trial, addressOf(probe, at), at.nth) < this.probability(probe, ability);
    return benchWithOutcome(probe, success, at, ability);
  },
};

/**
 * The run at an address with its outcome given instead of drawn; for contact sheets and tests. The ability only shapes
 * the card's data sheet. Throws if the probe is not of this bank.
 */
export function benchWithOutcome(probe: Probe, success: boolean, at: RunAddress, ability: Ability = {}): Run<Bench> {
  const known = benchProbe(probe.id);
  if (known === undefined) throw new Error(`accelerator has no probe '${probe.id}'`);
  const { ask, requirements } = known;
  const id = addressOf(probe, at);
  const dice = diceOf(at.seed, STREAM.picture, id, at.nth);
  const twist = diceOf(at.seed, STREAM.failure, id, at.nth);
  const card = cardOf(at.exhibitId, ability);
  const asked = setupOf(ask);
  const good = planOf(ask, asked, card, dice);
  const fault = success ? undefined : pick(twist, 0, faultsOf(ask));
  const reference = referenceLane(asked);
  const lane = cardLane(card, fault ? fault.spoil(good, ask, card, twist) : good, asked, reference);
  // The peak is on some winners' screens too, so that the banner tells nothing.
  const boasts = fault ? fault.boasts : dice(3) < 0.7;
  const sheet: BenchSheet = { asked, card: lane, reference, banner: bannerOf(lane, reference, boasts) };
  return {
    probeId: probe.id,
    success,
    met: requirements.map(({ watch }) => isMet(watch, sheet)),
    fault: fault?.id,
    output: { ...sheet, note: noteOf(sheet), words: wordsOf(sheet) },
  };
}

function addressOf(probe: Probe, at: RunAddress): number {
  return idHash(`${at.exhibitId}/${probe.id}`);
}

/** The kind of demo 'model-launch': a card that claims, and instruments that measure. */
import { draw, idHash, STREAM } from '../../kernel/draw.ts';
import type { DemoModel, LaunchTraits, Probe, Run, RunAddress } from '../demo.ts';
import { successProbability } from '../logistic.ts';
import { bi } from '../task-kit.ts';
import { diceOf, pick } from '../text-to-image/dice.ts';
import { CAPABILITIES, type LaunchProbe, launchProbe, PROBES } from './bank.ts';
import { cardOf, cardRows } from './card.ts';
import type { Launch } from './launch.ts';
import { instrumentWords } from './words.ts';

export const modelLaunch: DemoModel<Launch> = {
  kind: 'model-launch',
  probes: PROBES,
  capabilities: CAPABILITIES,
  probability(probe, ability) {
    return successProbability(probe.a, ability[probe.capability] ?? 0, probe.b);
  },
  run(probe, ability, at, traits) {
    const success = draw(at.seed, STREAM.trial, addressOf(probe, at), at.nth) < this.probability(probe, ability);
    return launchWithOutcome(probe, success, at, traits?.launch);
  },
};

/** The run at an address with its outcome given instead of drawn; for contact sheets and tests. Throws if the probe is not of this bank. */
export function launchWithOutcome(probe: Probe, success: boolean, at: RunAddress, traits?: LaunchTraits): Run<Launch> {
  const known = launchProbe(probe.id);
  if (known === undefined) throw new Error(`model-launch has no probe '${probe.id}'`);
  const fault = success
    ? undefined
    : pick(diceOf(at.seed, STREAM.failure, addressOf(probe, at), at.nth), 0, known.faults);
  return launchWithFault(known, fault, at, traits);
}

/** The run with this fault, whatever the dice say of faults. */
export function launchWithFault(
  probe: LaunchProbe,
  fault: string | undefined,
  at: RunAddress,
  traits?: LaunchTraits,
): Run<Launch> {
  const { check, requirements } = probe;
  const { tested, subject } = check;
  const card = cardOf(at, traits);
  const rows = cardRows(card, subject);
  const instrument = check.measure(card, diceOf(at.seed, STREAM.picture, addressOf(probe, at), at.nth), fault);
  const measured = instrumentWords(instrument);
  const said = rows.filter(({ id }) => tested.includes(id)).map(({ text }) => text);
  const words = bi(
    `${card.name.en}. The card: ${said.map(({ en }) => en).join('; ')}. ${measured.en}`,
    `${card.name.zh}。卡片：${said.map(({ zh }) => zh).join('；')}。${measured.zh}`,
  );
  return {
    probeId: probe.id,
    success: fault === undefined,
    met: requirements.map(({ brokenBy }) => fault === undefined || !brokenBy.includes(fault)),
    fault,
    output: { model: card.name, card: rows, tested, instrument, words },
  };
}

function addressOf(probe: Probe, at: RunAddress): number {
  return idHash(`${at.exhibitId}/${probe.id}`);
}

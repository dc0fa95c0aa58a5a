/** What a whole probe bank says of one exhibit. */
import type { DealtTraits, DemoModel, Probe } from './demo.ts';

/** The exhibit's success rate: the mean probability over the bank, in [0, 1]. This is the truth that reports are held against. */
export function exhibitSuccessRate<Output>(
  model: DemoModel<Output>,
  ability: Readonly<Record<string, number>>,
): number {
  if (model.probes.length === 0) return Number.NaN;
  let sum = 0;
  for (const probe of model.probes) sum += model.probability(probe, ability);
  return sum / model.probes.length;
}

/** The probe an exhibitor likes to show: of those that it takes the one most likely to succeed (the first of equals). Undefined for an empty bank. */
export function favouriteProbe<Output>(
  model: DemoModel<Output>,
  ability: Readonly<Record<string, number>>,
  traits: DealtTraits = {},
): Probe | undefined {
  let best: Probe | undefined;
  let bestP = -1;
  for (const probe of model.probes) {
    const p = model.probability(probe, ability);
    if (p > bestP && (model.takes?.(probe, traits) ?? true)) {
      bestP = p;
      best = probe;
    }
  }
  return best;
}

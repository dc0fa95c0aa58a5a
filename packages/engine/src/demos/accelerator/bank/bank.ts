/** The whole probe bank: 30 workloads over six capabilities, as probes with their checks. */
import type { Probe } from '../../demo.ts';
import type { Ask, BankEntry, CheckedRequirement } from '../ask.ts';
import { promptOf, requirementsOf } from '../ask.ts';
import { INTERCONNECT, NUMERICS, TRAINING } from './compute.ts';
import { ENERGY, INFERENCE, LONG_CONTEXT } from './memory.ts';

export const CAPABILITIES = ['training', 'inference', 'long-context', 'interconnect', 'energy', 'numerics'] as const;

export type BenchProbe = Omit<Probe, 'requirements'> & {
  readonly ask: Ask;
  readonly requirements: readonly CheckedRequirement[];
};

const BANK: Readonly<Record<(typeof CAPABILITIES)[number], readonly BankEntry[]>> = {
  training: TRAINING,
  inference: INFERENCE,
  'long-context': LONG_CONTEXT,
  interconnect: INTERCONNECT,
  energy: ENERGY,
  numerics: NUMERICS,
};

export const PROBES: readonly BenchProbe[] = CAPABILITIES.flatMap((capability) =>
  BANK[capability].map(({ id, a, b, ask }) => ({
    id,
    kind: 'accelerator' as const,
    capability,
    prompt: promptOf(ask),
    requirements: requirementsOf(ask),
    a,
    b,
    ask,
  })),
);

const BY_ID: ReadonlyMap<string, BenchProbe> = new Map(PROBES.map((probe) => [probe.id, probe]));

/** The probe of this id, or undefined. */
export function benchProbe(id: string): BenchProbe | undefined {
  return BY_ID.get(id);
}

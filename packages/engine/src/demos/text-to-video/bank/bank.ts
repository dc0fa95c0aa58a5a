/** The whole probe bank: 35 probes over six capabilities, as probes with their checks. */
import type { Probe } from '../../demo.ts';
import type { Ask, BankEntry, CheckedRequirement } from '../ask.ts';
import { requirementsOf } from '../ask.ts';
import { CONSISTENCY, FLICKER } from './image.ts';
import { DYNAMICS, SMOOTHNESS } from './motion.ts';
import { PERMANENCE, RELATIONS } from './space.ts';

/** Dimensions of VBench (Huang et al. 2024), and object permanence. */
export const CAPABILITIES = [
  'subject-consistency',
  'temporal-flicker',
  'motion-smoothness',
  'dynamic-degree',
  'object-permanence',
  'spatial-relation',
] as const;

export type VideoProbe = Omit<Probe, 'requirements'> & {
  readonly ask: Ask;
  readonly requirements: readonly CheckedRequirement[];
};

const BANK: Readonly<Record<(typeof CAPABILITIES)[number], readonly BankEntry[]>> = {
  'subject-consistency': CONSISTENCY,
  'temporal-flicker': FLICKER,
  'motion-smoothness': SMOOTHNESS,
  'dynamic-degree': DYNAMICS,
  'object-permanence': PERMANENCE,
  'spatial-relation': RELATIONS,
};

export const PROBES: readonly VideoProbe[] = CAPABILITIES.flatMap((capability) =>
  BANK[capability].map(({ id, en, zh, a, b, ask }) => ({
    id,
    kind: 'text-to-video' as const,
    capability,
    prompt: { en, zh },
    requirements: requirementsOf(ask),
    a,
    b,
    ask,
  })),
);

const BY_ID: ReadonlyMap<string, VideoProbe> = new Map(PROBES.map((probe) => [probe.id, probe]));

/** The probe of this id, or undefined. */
export function videoProbe(id: string): VideoProbe | undefined {
  return BY_ID.get(id);
}

/** The whole probe bank: 28 checks of what launches say of themselves. */
import type { Probe } from '../demo.ts';
import type { TaskRequirement } from '../task-kit.ts';
import type { Check } from './check.ts';
import { LEADERBOARDS } from './checks/boards.ts';
import { CONTEXT } from './checks/context.ts';
import { OPENNESS } from './checks/openness.ts';
import { QUESTIONS } from './checks/questions.ts';

const CHECKS: readonly Check[] = [...QUESTIONS, ...LEADERBOARDS, ...CONTEXT, ...OPENNESS];
export const CAPABILITIES: readonly string[] = [...new Set(CHECKS.map(({ capability }) => capability))];

export type LaunchProbe = Omit<Probe, 'requirements'> & {
  readonly check: Check;
  readonly requirements: readonly TaskRequirement[];
  readonly faults: readonly string[];
};

export const PROBES: readonly LaunchProbe[] = CHECKS.map((check) => ({
  id: check.id,
  kind: 'model-launch' as const,
  capability: check.capability,
  prompt: check.title,
  requirements: check.requirements,
  a: check.a,
  b: check.b,
  check,
  faults: [...new Set(check.requirements.flatMap(({ brokenBy }) => brokenBy))],
}));

const BY_ID: ReadonlyMap<string, LaunchProbe> = new Map(PROBES.map((probe) => [probe.id, probe]));

/** The probe of this id, or undefined. */
export function launchProbe(id: string): LaunchProbe | undefined {
  return BY_ID.get(id);
}

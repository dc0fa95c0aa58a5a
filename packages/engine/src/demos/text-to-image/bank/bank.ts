/** The whole probe bank: 60 probes over seven capabilities, as probes with their checks. */
import type { Probe } from '../../demo.ts';
import type { Ask, BankEntry, CheckedRequirement } from '../ask.ts';
import { requirementsOf } from '../ask.ts';
import { ATTRIBUTION } from './attribution.ts';
import { COLOUR_PROBES } from './colours.ts';
import { COUNTING } from './counting.ts';
import { SINGLE_OBJECT, TWO_OBJECTS } from './objects.ts';
import { PEOPLE } from './people.ts';
import { POSITION } from './position.ts';

/** The six tasks of GenEval (Ghosh et al. 2023), and people. */
export const CAPABILITIES = [
  'single-object',
  'two-objects',
  'counting',
  'colours',
  'position',
  'attribution',
  'people',
] as const;

export type ImageProbe = Omit<Probe, 'requirements'> & {
  readonly ask: Ask;
  readonly requirements: readonly CheckedRequirement[];
};

const BANK: Readonly<Record<(typeof CAPABILITIES)[number], readonly BankEntry[]>> = {
  'single-object': SINGLE_OBJECT,
  'two-objects': TWO_OBJECTS,
  counting: COUNTING,
  colours: COLOUR_PROBES,
  position: POSITION,
  attribution: ATTRIBUTION,
  people: PEOPLE,
};

export const PROBES: readonly ImageProbe[] = CAPABILITIES.flatMap((capability) =>
  BANK[capability].map(({ id, en, zh, a, b, ask }) => ({
    id,
    kind: 'text-to-image' as const,
    capability,
    prompt: { en, zh },
    requirements: requirementsOf(ask),
    a,
    b,
    ask,
  })),
);

const BY_ID: ReadonlyMap<string, ImageProbe> = new Map(PROBES.map((probe) => [probe.id, probe]));

/** The probe of this id, or undefined. */
export function imageProbe(id: string): ImageProbe | undefined {
  return BY_ID.get(id);
}

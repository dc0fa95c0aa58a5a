/** The probe bank: 36 probes over six capabilities. Difficulties are illustrative: no benchmark covers these toys. */
import type { BiText } from '../../../scenario/scenario.ts';
import type { Probe, Requirement } from '../../demo.ts';
import { type Setup, taskOf } from '../setup.ts';
import { AUTONOMY } from '../steered.ts';
import { ALONE } from './alone.ts';
import { BALANCE } from './balance.ts';
import { GRASPING } from './grasping.ts';
import { HANDLING } from './handling.ts';
import { SORTING } from './sorting.ts';
import { WAY_FINDING } from './way-finding.ts';

export type BankEntry = {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly a: number;
  readonly b: number;
  /** What is to be judged, by the task's requirement ids; 'alone' may be asked of any. */
  readonly asks: readonly string[];
  readonly setup: Setup;
};
export type RobotProbe = Probe & {
  readonly setup: Setup;
  /** Faults that break something that is asked, without those that come from steering. */
  readonly faults: readonly string[];
};

export const CAPABILITIES = ['grasping', 'sorting', 'balance', 'handling', 'way-finding', AUTONOMY] as const;

const BANK: Readonly<Record<(typeof CAPABILITIES)[number], readonly BankEntry[]>> = {
  grasping: GRASPING,
  sorting: SORTING,
  balance: BALANCE,
  handling: HANDLING,
  'way-finding': WAY_FINDING,
  [AUTONOMY]: ALONE,
};

const ALONE_TEXT: BiText = {
  en: 'It worked on its own: nobody steered it from the edge',
  zh: '它是自己干的：台边没有人操控它',
};

function requirementsOf({ asks, setup, id }: BankEntry): Requirement[] {
  const texts: Readonly<Record<string, BiText>> = { ...taskOf(setup).requirements(setup), alone: ALONE_TEXT };
  return asks.map((ask) => {
    const text = texts[ask];
    if (text === undefined) throw new Error(`probe ${id} asks for '${ask}', which its task does not know`);
    return { id: ask, text };
  });
}

export const PROBES: readonly RobotProbe[] = CAPABILITIES.flatMap((capability) =>
  BANK[capability].map((entry) => ({
    id: entry.id,
    kind: 'robot' as const,
    capability,
    prompt: { en: entry.en, zh: entry.zh },
    requirements: requirementsOf(entry),
    a: entry.a,
    b: entry.b,
    setup: entry.setup,
    faults: Object.entries(taskOf(entry.setup).faults(entry.setup))
      .filter(([, breaks]) => breaks.some((ask) => entry.asks.includes(ask)))
      .map(([fault]) => fault),
  })),
);

const BY_ID: ReadonlyMap<string, RobotProbe> = new Map(PROBES.map((probe) => [probe.id, probe]));

/** The probe of this id, or undefined. */
export function robotProbe(id: string): RobotProbe | undefined {
  return BY_ID.get(id);
}

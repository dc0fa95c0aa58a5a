/** Conditions on the floor: what can spoil a run and says nothing of the exhibit (G3, W19). */
import { draw, idHash, STREAM } from '../kernel/draw.ts';
import type { DemoKind } from '../scenario/scenario.ts';
import type { RunAddress } from './demo.ts';

/** 'network': the hall's network was weak; 'jostling': people pressed against the stage. It is to be seen at the stand, and told with the run. */
export type Condition = 'good' | 'network' | 'jostling';

/** What can go wrong at a stand of the kind; a card in its rack has nothing to fear. */
const CAN_SPOIL: Readonly<Partial<Record<DemoKind, Condition>>> = {
  'text-to-image': 'network',
  'text-to-video': 'network',
  chatbot: 'network',
  application: 'network',
  'model-launch': 'network',
  robot: 'jostling',
};
/** Chance of a spoilt run at a stand where nobody waits, what each who waits adds, and the most. Illustrative. */
const SPOILT = { calm: 0.04, eachWaiting: 0.004, most: 0.12 } as const;
/** What a spoilt run takes from every ability, on the scale of item response theory. Illustrative. */
const LOSS = 1.5;

/** The condition of a run. The same address and queue give the same condition. One run in eight is spoilt at most, so of twenty a few. */
export function conditionAt(kind: DemoKind, probeId: string, at: RunAddress, waiting: number): Condition {
  const spoiler = CAN_SPOIL[kind];
  if (!spoiler) return 'good';
  const chance = Math.min(SPOILT.most, SPOILT.calm + SPOILT.eachWaiting * waiting);
  return draw(at.seed, STREAM.conditions, idHash(`${at.exhibitId}/${probeId}`), at.nth) < chance ? spoiler : 'good';
}

/** The abilities that are left under a condition. What an exhibit can do is told, and asked for, without conditions. */
export function abilityUnder(
  condition: Condition,
  ability: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  if (condition === 'good') return ability;
  return Object.fromEntries(Object.entries(ability).map(([capability, theta]) => [capability, theta - LOSS]));
}

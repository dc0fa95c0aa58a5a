/** True values of the report's questions, computed from the floor as dealt. */
import { exhibitSuccessRate } from '../demos/exhibit-rate.ts';
import { demoModelOf } from '../demos/registry.ts';
import type { DemoKind, Question, Scenario } from '../scenario/scenario.ts';
import type { DealtExhibit } from './floor.ts';

type Dealt = { readonly exhibits: readonly DealtExhibit[]; readonly ownModel: Uint8Array };
const GENERATIVE: ReadonlySet<DemoKind> = new Set<DemoKind>(['chatbot', 'text-to-image', 'text-to-video']);

/** In [0, 1]. Throws RangeError if the floor has nothing of what the question asks about. */
export function truthOf(scenario: Scenario, { id, measure }: Question, dealt: Dealt): number {
  const values = valuesOf(scenario, measure, dealt);
  if (values.length === 0)
    throw new RangeError(`question ${id}: the scenario ${scenario.id} has nothing to measure ${measure} on`);
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function valuesOf({ exhibitors }: Scenario, measure: Question['measure'], { exhibits, ownModel }: Dealt): number[] {
  switch (measure) {
    case 'tti-success': {
      // Each exhibit's mean probability over the probe bank; real companies' are not scored.
      const model = demoModelOf('text-to-image');
      if (!model) return [];
      const scored = exhibits.filter(({ kind, neutral }) => kind === 'text-to-image' && !neutral);
      return scored.map(({ ability }) => exhibitSuccessRate(model, ability));
    }
    case 'own-model-share':
      // What real companies present is not for us to deal.
      return [...ownModel].filter((_, row) => exhibitors[row].fictional);
    case 'english-only-share':
      return exhibits.flatMap(({ chat }) => (chat ? [chat.promptLanguages === 'en' ? 1 : 0] : []));
    case 'foreign-base-share':
      return exhibits.flatMap(({ chat }) => (chat ? [chat.foreignBase ? 1 : 0] : []));
    case 'chatbot-share':
      return exhibits
        .filter(({ kind, neutral }) => GENERATIVE.has(kind) && !neutral)
        .map(({ kind }) => (kind === 'chatbot' ? 1 : 0));
  }
}

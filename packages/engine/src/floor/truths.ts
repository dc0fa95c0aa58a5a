/** True values of the report's questions, computed from the floor as dealt. */
import { exhibitSuccessRate } from '../demos/exhibit-rate.ts';
import { demoModelOf } from '../demos/registry.ts';
import type { DemoKind, Question, Scenario } from '../scenario/scenario.ts';
import { concordance } from './concordance.ts';
import type { DealtExhibit, Floor } from './floor.ts';

type Dealt = Pick<Floor, 'exhibits' | 'ownModel' | 'attraction' | 'quality'>;
/** Exhibits whose exhibitor counts as one of robots or of language models (A14). */
const ROBOTS_AND_LANGUAGE: ReadonlySet<DemoKind> = new Set<DemoKind>(['robot', 'chatbot', 'model-launch']);
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

function valuesOf(
  { exhibitors }: Scenario,
  measure: Question['measure'],
  { exhibits, ownModel, attraction, quality }: Dealt,
): number[] {
  switch (measure) {
    case 'tti-success':
      return successRates(exhibits, 'text-to-image');
    case 'ttv-success':
      return successRates(exhibits, 'text-to-video');
    case 'accelerator-wins':
      return successRates(exhibits, 'accelerator');
    case 'robots-and-language-share': {
      const shown = new Set(
        exhibits.flatMap(({ kind, exhibitorRow }) => (ROBOTS_AND_LANGUAGE.has(kind) ? [exhibitorRow] : [])),
      );
      return exhibitors.flatMap(({ fictional }, row) => (fictional ? [shown.has(row) ? 1 : 0] : []));
    }
    case 'buzz-concordance': {
      const value = concordance(attraction, quality);
      return Number.isNaN(value) ? [] : [value];
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

/** Each exhibit's mean probability over the bank of its kind; real companies' are not scored. Empty for a kind without a model. */
function successRates(exhibits: readonly DealtExhibit[], of: DemoKind): number[] {
  const model = demoModelOf(of);
  if (!model) return [];
  return exhibits
    .filter(({ kind, neutral }) => kind === of && !neutral)
    .map(({ ability }) => exhibitSuccessRate(model, ability));
}

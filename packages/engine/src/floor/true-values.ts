/** The true value of each report question, counted on the floor. Real companies are in none of them: nothing of theirs is measured here. */
import { exhibitSuccessRate } from '../demos/exhibit-rate.ts';
import { demoModelOf } from '../demos/registry.ts';
import type { DemoKind, Question } from '../scenario/scenario.ts';
import type { Floor } from './floor.ts';

type Untold = Pick<Floor, 'scenario' | 'exhibits' | 'ownModel'>;

const GENERATIVE: readonly DemoKind[] = ['chatbot', 'text-to-image', 'text-to-video'];

/** By question id, each in [0, 1]. Throws RangeError where a question has nothing to be counted on. */
export function trueValues(floor: Untold): ReadonlyMap<string, number> {
  return new Map(floor.scenario.questions.map((question) => [question.id, trueValue(floor, question)]));
}

function trueValue(floor: Untold, { id, measure }: Question): number {
  const value = MEASURES[measure](floor);
  if (value === undefined) throw new RangeError(`question ${id}: this floor has nothing to measure ${measure} on`);
  return value;
}

const MEASURES: { readonly [M in Question['measure']]: (floor: Untold) => number | undefined } = {
  'tti-success': ({ exhibits }) => {
    const model = demoModelOf('text-to-image');
    if (!model) return undefined;
    return mean(
      exhibits
        .filter(({ kind, neutral }) => kind === 'text-to-image' && !neutral)
        .map(({ ability }) => exhibitSuccessRate(model, ability)),
    );
  },
  'own-model-share': ({ scenario, ownModel }) =>
    mean(scenario.exhibitors.flatMap(({ fictional }, row) => (fictional ? [ownModel[row]] : []))),
  'chatbot-share': ({ exhibits }) =>
    mean(
      exhibits
        .filter(({ kind, neutral }) => GENERATIVE.includes(kind) && !neutral)
        .map(({ kind }) => (kind === 'chatbot' ? 1 : 0)),
    ),
};

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

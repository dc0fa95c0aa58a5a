/** The head of a scenario file, without what costs time: for lists. */
import type { BiText } from '@floorwalk/engine';
import { z } from 'zod';
import { ScenarioError } from '../scenario-error.ts';
import { biText, standId } from '../schema/atoms.ts';
import { explainShape } from './explain-shape.ts';
import { readSource } from './source-document.ts';

const head = z.object({ id: standId, title: biText });
export type ScenarioHead = { readonly id: string; readonly title: BiText };

/** Throws ScenarioError if the text has no such head; whether the rest is right is not looked at. */
export function peekScenarioText(text: string, fileName: string): ScenarioHead {
  const source = readSource(text, fileName);
  const found = head.safeParse(source.data);
  if (found.success) return found.data;
  throw new ScenarioError(explainShape(found.error, source));
}

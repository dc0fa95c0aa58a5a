/** The scenario file, format 1. Strict: a key that nobody reads is an error, because it is a misspelt one. */
import { z } from 'zod';
import { biText, clockTime, date, partyShares, point, sourced, sourceId, standId, words } from './atoms.ts';
import { exhibitor } from './exhibitor-section.ts';
import { fairSection } from './fair-section.ts';
import { generateSection } from './generate-section.ts';
import { planSection } from './plan-section.ts';
import { boardsSection } from './boards-section.ts';
import { programmeSection } from './programme-section.ts';

const question = z.strictObject({
  id: standId,
  text: biText,
  measure: z.enum([
    'tti-success',
    'ttv-success',
    'accelerator-wins',
    'own-model-share',
    'chatbot-share',
    'english-only-share',
    'foreign-base-share',
    'robots-and-language-share',
    'buzz-concordance',
  ]),
  source: sourceId,
});
const tilt = z.number().min(-1).max(1);
const world = z.strictObject({
  id: standId,
  title: biText,
  tilt: z.strictObject({ ownModel: tilt, chatbot: tilt, ability: tilt, buzz: tilt }),
});
const persona = z.strictObject({
  ...sourced,
  id: standId,
  name: biText,
  share: z.number().positive().max(1),
  interest: z.record(standId, z.number().min(-10).max(10)),
  /** Its parties by size, where they differ from the fair's, and the share of those of two or more that push a pram. */
  partyShares: partyShares.exactOptional(),
  pramShare: z.number().min(0).max(1).exactOptional(),
  /** How much likelier than others it tries a demo, and how much longer it looks; 1 if not given. */
  tryScale: z.number().min(0).max(10).exactOptional(),
  lookScale: z.number().positive().max(10).exactOptional(),
});
const visit = z.strictObject({
  start: point,
  at: clockTime,
  budgetMinutes: z.number().positive().max(600),
  day: z.int().min(1).max(31),
});

export const scenarioFile = z.strictObject({
  floorwalk: z.literal(1),
  id: standId,
  version: words,
  title: biText,
  summary: biText,
  days: z.strictObject({ ...sourced, value: z.array(date).min(1).max(31) }),
  visit,
  questions: z.array(question).min(1).max(40),
  worlds: z.array(world).min(1).max(20),
  personas: z.array(persona).min(1).max(40),
  fair: fairSection,
  programme: programmeSection.exactOptional(),
  boards: boardsSection.exactOptional(),
  /** Either a plan with its exhibitors, by hand, or the specification from which both are generated. */
  plan: planSection.exactOptional(),
  exhibitors: z.array(exhibitor).min(1).max(4000).exactOptional(),
  generate: generateSection.exactOptional(),
  /** The ledger itself, or the name of a file beside this one that holds it; read on its own. */
  ledger: z.unknown().optional(),
});
export type ScenarioFile = z.infer<typeof scenarioFile>;

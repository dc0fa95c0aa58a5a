/** `generate:` what the generator is given to build a plan and fill it: halls, real exhibitors, how many invented ones. */
import { z } from 'zod';
import { biText, brand, point, rect, size, sourced, standId } from './atoms.ts';
import { exhibitorCore } from './exhibitor-section.ts';
import { featureKind, gate } from './plan-section.ts';

const share = z.number().min(0).max(1);
const form = z.enum(['row', 'corner', 'island', 'pod', 'pen', 'outdoor']);
const category = z.enum([
  'robotics',
  'llm',
  'chips',
  'driving',
  'home',
  'health',
  'education',
  'finance',
  'industry',
  'city',
  'media',
  'science',
  'farming',
  'trade',
]);
const zone = z.strictObject({
  id: standId,
  name: biText,
  brand,
  mix: z.partialRecord(category, z.number().min(0).max(100)),
});
const hall = z.strictObject({
  ...sourced,
  id: standId,
  name: biText,
  rect,
  outdoors: z.boolean().default(false),
  carpet: brand.exactOptional(),
  stands: z.int().min(0).max(1000),
  forms: z.partialRecord(form, share).default({}),
  zones: z.array(zone).max(40).default([]),
  features: z.partialRecord(featureKind, z.int().min(0).max(50)).default({}),
});
/** A real exhibitor (or one that the ledger leaves unnamed: `fictional: true`). Where in its hall it stands is found. */
const anchor = z.strictObject({
  ...exhibitorCore,
  fictional: z.boolean().default(false),
  category,
  form: z.enum(['row', 'corner', 'island', 'pen', 'outdoor']),
  hall: standId,
  zone: standId.exactOptional(),
  size: z.strictObject({ wM: size, dM: size }),
});
const placedFeature = z.strictObject({
  id: standId,
  kind: featureKind,
  hall: standId,
  name: biText,
  rect,
  sourced: z.strictObject(sourced),
});
const passage = z.strictObject({ id: standId, from: point, to: point, widthM: z.number().min(3).max(40) });

export const generateSection = z.strictObject({
  ...sourced,
  seed: z.int().min(0).max(4294967295),
  /** All exhibitors together, those by hand included; 'generative' ones are dealt a kind with the floor. */
  exhibitors: z.int().min(1).max(2000),
  exhibits: z.int().min(1).max(10_000),
  generative: z.int().min(0).max(10_000),
  halls: z.array(hall).min(1).max(40),
  gates: z.array(gate).min(2).max(60),
  passages: z.array(passage).max(200).default([]),
  features: z.array(placedFeature).max(200).default([]),
  anchors: z.array(anchor).max(1000).default([]),
});
export type GenerateSection = z.infer<typeof generateSection>;

/** `plan:` the halls and what stands in them but the stands. One source for the whole plan; a feature may carry its own. */
import { z } from 'zod';
import { biText, brand, coordinate, point, rect, size, sourced, standId } from './atoms.ts';

export const featureKind = z.enum([
  'stage',
  'cafe',
  'toilets',
  'seats',
  'planter',
  'totem',
  'formation',
  'car',
  'air-taxi',
  'meeting',
]);
const hall = z.strictObject({
  id: standId,
  name: biText,
  rect,
  outdoors: z.boolean().default(false),
  carpet: brand.exactOptional(),
});
const zone = z.strictObject({ id: standId, hall: standId, name: biText, rect, brand });
const aisle = z.strictObject({
  id: standId,
  from: point,
  to: point,
  widthM: z.number().min(3).max(40),
  avenue: z.boolean().default(false),
});
const wall = z.strictObject({
  xM: coordinate,
  yM: coordinate,
  wM: size,
  dM: size,
  heightM: z.number().positive().max(30),
});
export const gate = z.strictObject({
  id: standId,
  use: z.enum(['entrance', 'exit']),
  at: point,
  widthM: z.number().positive().max(60),
  /** People a minute that the security checks of an entrance let in; as many as its width does if not given. */
  perMinute: z.number().positive().max(10_000).exactOptional(),
});
const feature = z.strictObject({
  id: standId,
  kind: featureKind,
  hall: standId,
  name: biText,
  rect,
  sourced: z.strictObject(sourced).exactOptional(),
});

export const planSection = z.strictObject({
  ...sourced,
  halls: z.array(hall).min(1).max(40),
  zones: z.array(zone).min(1).max(200),
  aisles: z.array(aisle).min(1).max(2000),
  walls: z.array(wall).max(4000).default([]),
  gates: z.array(gate).min(2).max(60),
  features: z.array(feature).max(2000).default([]),
});
export type PlanSection = z.infer<typeof planSection>;

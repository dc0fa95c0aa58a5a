/** `exhibitors:` the stands that are written by hand. */
import { z } from 'zod';
import { biText, brand, rect, screenArt, sourced, standId, statement } from './atoms.ts';

export const exhibit = z.strictObject({
  ...sourced,
  id: standId,
  demo: z.enum([
    'text-to-image',
    'text-to-video',
    'chatbot',
    'robot',
    'accelerator',
    'model-launch',
    'application',
    'generative',
  ]),
  name: biText,
});
/** How the stand works: guessed even of real exhibitors, and therefore with a source of its own. */
const running = z.strictObject({
  ...sourced,
  staff: z.int().min(0).max(200),
  places: z.int().min(1).max(60),
  serviceMedianS: z.number().min(5).max(7200),
  fame: z.number().positive().max(100),
});
/** What is known of an exhibitor wherever its stand may be. */
export const exhibitorCore = {
  id: standId,
  name: biText,
  fictional: z.boolean(),
  category: standId,
  form: z.enum(['row', 'corner', 'island', 'pod', 'pen', 'outdoor']),
  brand,
  art: screenArt,
  pitch: statement,
  claims: z.array(statement).max(20).default([]),
  running,
  exhibits: z.array(exhibit).min(1).max(40),
  reconstruction: z.enum(['moore-threads-garden', 'kling-clip']).exactOptional(),
};
export const exhibitor = z.strictObject({ ...exhibitorCore, hall: standId, zone: standId, rect });
export type ExhibitorEntry = z.infer<typeof exhibitor>;

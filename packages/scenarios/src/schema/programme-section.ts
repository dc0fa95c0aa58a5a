/** `programme:` what is on at the stages. Each event is a datum with its source. */
import { z } from 'zod';
import { biText, clockTime, sourced, standId } from './atoms.ts';

const event = z.strictObject({
  ...sourced,
  id: standId,
  title: biText,
  /** The number of a day, from 1. */
  day: z.int().min(1).max(31),
  start: clockTime,
  lengthMin: z.number().positive().max(480),
  /** Features of the kind stage: by hand their ids; generated ones are HALL-stage-1 and so on. */
  stages: z.array(standId).min(1).max(40),
  /** How many can stand around each of them, besides its seats. */
  standing: z.int().min(0).max(20_000),
  /** Share of the people inside who want to see it. */
  draw: z.number().min(0).max(1),
});
export const programmeSection = z.array(event).max(200);
export type EventEntry = z.infer<typeof event>;

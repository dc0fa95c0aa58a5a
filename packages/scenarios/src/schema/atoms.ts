/** The small shapes that the sections of a scenario file share. */
import { z } from 'zod';

export const MAX_COORDINATE_M = 5000;

export const standId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, 'an id of letters, digits and hyphens');
export const ledgerId = z.string().regex(/^[A-Z]\d{1,3}$/, 'a ledger id such as A16');
/** A ledger id, or 'fiction'. Whether the ledger holds it is checked once the whole file is read. */
export const sourceId = z
  .string()
  .regex(/^(fiction|[A-Z]\d{1,3})$/, 'a ledger id such as A16, or fiction for what is invented');
export const statementKind = z.enum(['fact', 'figure', 'claim', 'observation', 'opinion', 'prediction']);
/** Where a datum is from, to be spread into the shape of every datum that says something about the real world. */
export const sourced = { kind: statementKind, source: sourceId, illustrative: z.boolean().exactOptional() };

export const words = z.string().trim().min(1).max(800);
export const biText = z.strictObject({ en: words, zh: words });
export const statement = z.strictObject({ ...sourced, text: biText });

export const coordinate = z.number().min(-MAX_COORDINATE_M).max(MAX_COORDINATE_M);
export const size = z.number().positive().max(MAX_COORDINATE_M);
export const point = z.strictObject({ xM: coordinate, yM: coordinate });
export const rect = z.strictObject({ xM: coordinate, yM: coordinate, wM: size, dM: size });

export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day as "HH:MM"');
export const date = z.iso.date();
export const brand = z.enum(['indigo', 'teal', 'mustard', 'plum', 'moss', 'sky', 'rose', 'slate', 'apricot']);
export const screenArt = z.enum([
  'img',
  'wave',
  'chat',
  'chart',
  'map',
  'mol',
  'code',
  'trans',
  'hills',
  'dog',
  'chip',
]);

/** Relative numbers of parties of one, two, three and four people. */
export const partyShares = z
  .array(z.number().min(0).max(1000))
  .min(1)
  .max(4)
  .refine((shares) => shares.some((share) => share > 0), 'at least one number above 0');

/** Milliseconds since midnight of a valid "HH:MM". */
export function clockMs(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
}

/** `boards:` what there is to read on the floor: each says lines of the ledger, in the ledger's words. */
import { z } from 'zod';
import { biText, ledgerId, standId } from './atoms.ts';

const board = z.strictObject({
  id: standId,
  look: z.enum(['stage', 'quote', 'poster', 'chart', 'columnist']),
  title: biText,
  /** Features at which it is met: by hand their ids; generated ones are PLACE-kind-1 and so on. */
  features: z.array(standId).min(1).max(40),
  items: z.array(ledgerId).min(1).max(12),
  /** Whom a chart is about. */
  names: z.array(biText).min(1).max(12).exactOptional(),
});
export const boardsSection = z.array(board).max(100);

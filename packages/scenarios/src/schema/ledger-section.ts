/** `ledger:` what is said about the real world, by whom, and what kind of statement it is. */
import { z } from 'zod';
import { biText, ledgerId, statementKind, words } from './atoms.ts';

export const ledgerSection = z
  .array(
    z.strictObject({
      id: ledgerId,
      kind: z.enum([...statementKind.options, 'inference', 'tension', 'evidence']),
      text: biText,
      source: words,
      by: words.exactOptional(),
      ambiguous: z.boolean().exactOptional(),
      tensionWith: z.array(ledgerId).max(30).exactOptional(),
      bearsOn: z.array(ledgerId).max(30).exactOptional(),
    }),
  )
  .max(2000);
export type LedgerSection = z.infer<typeof ledgerSection>;

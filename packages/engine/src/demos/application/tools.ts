/** The tools by id. */
import type { Shown, ToolId } from './shown.ts';
import type { Tool } from './tool.ts';
import { documents } from './tools/documents.ts';
import { guiding } from './tools/guiding.ts';
import { invoices } from './tools/invoices.ts';
import { orders } from './tools/orders.ts';
import { triage } from './tools/triage.ts';
import { tutoring } from './tools/tutoring.ts';

/** A tool with its own case type forgotten: it is given only what it made itself. */
export type AnyTool = Omit<Tool<ToolId>, 'make' | 'spoil' | 'isMet' | 'words'> & {
  readonly make: (...args: Parameters<Tool<ToolId>['make']>) => Shown;
  readonly spoil: (shown: Shown, fault: string, dice: Parameters<Tool<ToolId>['spoil']>[2]) => Shown;
  readonly isMet: (ask: string, shown: Shown) => boolean;
  readonly words: (shown: Shown) => { readonly en: string; readonly zh: string };
};

const TOOLS: { readonly [Id in ToolId]: Tool<Id> } = { documents, guiding, invoices, orders, triage, tutoring };

export function toolOf(id: ToolId): AnyTool {
  return TOOLS[id] as unknown as AnyTool;
}

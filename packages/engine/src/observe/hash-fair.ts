/** The fair's hash: over all of its state and nothing else. */
import type { Fair } from '../fair/fair.ts';
import { ColumnHash } from '../kernel/hash.ts';
import { columnsOf } from './columns.ts';

export type FairHash = { readonly hash: string; readonly tables: Readonly<Record<string, string>> };

/** 16 hexadecimal digits for the whole, and for each table of columns. The same on every platform. */
export function hashFair(fair: Fair): FairHash {
  const tables: Record<string, string> = {};
  const whole = new ColumnHash().int(fair.floor.seed).int(fair.day);
  const counts = new ColumnHash();
  for (const [, value] of Object.entries(fair.counts).toSorted(([a], [b]) => (a < b ? -1 : 1))) counts.int(value);
  tables.counts = counts.hex();
  for (const [name, columns] of columnsOf(fair.tables)) {
    const hash = new ColumnHash();
    for (const [, column] of columns) hash.column(column);
    tables[name] = hash.hex();
  }
  for (const hex of Object.values(tables)) {
    whole.int(Number.parseInt(hex.slice(0, 8), 16)).int(Number.parseInt(hex.slice(8), 16));
  }
  return { hash: whole.hex(), tables };
}

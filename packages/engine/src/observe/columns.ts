/** The fair's tables as lists of named columns, in the order of their names. */
import type { FairTables } from '../fair/fair-types.ts';

export type Column = Uint8Array | Uint16Array | Int16Array | Int32Array | Float32Array | Float64Array;

export function columnsOf(tables: FairTables): [string, [string, Column][]][] {
  return sorted(Object.entries(tables)).map(([name, table]) => [
    name,
    sorted(Object.entries(table as Readonly<Record<string, Column>>)),
  ]);
}

function sorted<T>(entries: [string, T][]): [string, T][] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

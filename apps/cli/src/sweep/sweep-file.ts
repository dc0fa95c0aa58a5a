/** The file that a sweep grows by a row at a time: CSV or JSON lines, by its ending. */
import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { BadInput } from '../bad-input.ts';
import { orRefuse } from '../write-output.ts';
import type { SweepRow } from './sweep-row.ts';

export type SweepFormat = {
  /** The first line, if the format has one. */
  readonly head: (columns: readonly string[]) => string | undefined;
  readonly write: (row: SweepRow, columns: readonly string[]) => string;
  /** Texts by column. Throws for what is no row. */
  readonly read: (line: string, columns: readonly string[]) => Readonly<Record<string, string>>;
};

const csv: SweepFormat = {
  // Ids, numbers and times alone: nothing needs quoting.
  head: (columns) => columns.join(','),
  write: (row, columns) => columns.map((column) => String(row[column] ?? '')).join(','),
  read: (line, columns) => {
    const cells = line.split(',');
    if (cells.length !== columns.length) throw new RangeError(`${cells.length} cells`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  },
};
const jsonLines: SweepFormat = {
  head: () => undefined,
  write: (row, columns) => JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))),
  read: (line, columns) => {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) throw new RangeError('no object');
    if (Object.keys(value).join() !== columns.join()) throw new RangeError('other columns');
    return Object.fromEntries(Object.entries(value).map(([column, cell]) => [column, String(cell)]));
  },
};

export function formatOf(file: string): SweepFormat {
  if (file.endsWith('.csv')) return csv;
  if (file.endsWith('.jsonl')) return jsonLines;
  throw new BadInput(`--out: ${file} is neither .csv nor .jsonl; name a file that ends with one of them`);
}

/**
 * Reads the rows that a file holds; makes it, with its head, if there is none. A last line that was cut off is taken away.
 * Throws BadInput for a file that is not of such a sweep, and leaves that file as it is.
 */
export function openSweepFile(
  file: string,
  format: SweepFormat,
  columns: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  const text = existsSync(file) ? orRefuse('--out', file, () => readFileSync(file, 'utf8')) : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = whole.split('\n').slice(0, -1);
  const head = format.head(columns);
  if (lines.length > 0 && head !== undefined && lines[0] !== head) {
    throw new BadInput(`--out: ${file}:1 has other columns than this sweep would write; ${ANOTHER}`);
  }
  const from = head === undefined ? 0 : 1;
  const rows = lines.slice(from).map((line, i) => {
    try {
      return format.read(line, columns);
    } catch {
      throw new BadInput(`--out: ${file}:${i + from + 1} is no row of this sweep; ${ANOTHER}`);
    }
  });
  if (lines.length === 0 && !(head ?? '{').startsWith(text.slice(0, head === undefined ? 1 : head.length))) {
    throw new BadInput(`--out: ${file}:1 is no row of a sweep; ${ANOTHER}`);
  }
  orRefuse('--out', file, () => {
    if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
    appendFileSync(file, lines.length === 0 && head !== undefined ? `${head}\n` : '');
  });
  return rows;
}
const ANOTHER = 'name another file, or delete this one';

/** Adds a row; it is in the file when this returns. */
export function appendRow(file: string, line: string): void {
  orRefuse('--out', file, () => appendFileSync(file, `${line}\n`, { flush: true }));
}

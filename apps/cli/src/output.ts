/** What is printed on stdout: JSON alone where it is asked for, else tables that fit a terminal. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Columns aligned: numbers to the right, texts to the left. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)));
  const widths = head.map((title, i) => Math.max(width(title), ...cells.map((row) => width(row[i]))));
  const line = (row: readonly string[], numbers: (i: number) => boolean) =>
    row.map((cell, i) =>
      numbers(i) ? ' '.repeat(widths[i] - width(cell)) + cell : cell + ' '.repeat(widths[i] - width(cell)),
    );
  const isNumber = (i: number) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number');
  for (const row of [head, ...cells]) print(line(row, isNumber).join('  ').trimEnd());
}

function figure(value: number): string {
  if (Number.isNaN(value)) return '-';
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}

/** Columns of a terminal that a text takes: wide characters take two. */
function width(text: string): number {
  let columns = 0;
  for (const letter of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(letter) ? 2 : 1;
  return columns;
}

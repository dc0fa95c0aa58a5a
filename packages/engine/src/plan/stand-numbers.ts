/** Stand numbers as a fair prints them: hall, row, place in the row, as in 2F14. They follow from the plan. */
import type { Exhibitor, Scenario } from '../scenario/scenario.ts';

/** Fronts so near each other, from north to south, are one row, m. */
const ROW_M = 2.5;

/**
 * By exhibitor row. The hall's sign is its id's last character in capitals (H2: 2, plaza: P); rows are lettered from the
 * south (Z is followed by AA), places numbered from the west from 1 on, with two digits at least. No two are alike.
 */
export function standNumbers({ halls, exhibitors }: Scenario): readonly string[] {
  const numbers = exhibitors.map(() => '');
  const signs = hallSigns(halls.map(({ id }) => id));
  for (const { id } of halls) {
    const here = exhibitors.flatMap((exhibitor, row) => (exhibitor.hallId === id ? [{ row, exhibitor }] : []));
    rowsOf(here).forEach((line, letter) => {
      line.forEach(({ row }, place) => {
        numbers[row] = `${signs.get(id) ?? ''}${letters(letter)}${String(place + 1).padStart(2, '0')}`;
      });
    });
  }
  return numbers;
}

type Placed = { readonly row: number; readonly exhibitor: Exhibitor };
const frontOf = ({ exhibitor: { rect } }: Placed): number => rect.yM + rect.dM;

/** From the south to the north, each from the west to the east. */
function rowsOf(stands: readonly Placed[]): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  let lastFrontM = Infinity;
  for (const stand of stands.toSorted((a, b) => frontOf(b) - frontOf(a) || a.row - b.row)) {
    if (lastFrontM - frontOf(stand) > ROW_M) {
      rows.push([]);
      lastFrontM = frontOf(stand);
    }
    rows[rows.length - 1].push(stand);
  }
  return rows.map((row) => row.toSorted((a, b) => a.exhibitor.rect.xM - b.exhibitor.rect.xM || a.row - b.row));
}

/** One capital or digit a hall: the id's last, or for a name its first; taken ones get the next free letter. */
function hallSigns(ids: readonly string[]): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const id of ids) {
    const short = id.length <= 3 ? id.slice(-1) : id.slice(0, 1);
    let sign = short.toUpperCase();
    for (let code = 65; [...signs.values()].includes(sign); code++) sign = String.fromCharCode(code);
    signs.set(id, sign);
  }
  return signs;
}

function letters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letters(Math.floor(index / 26) - 1) + rest;
}

/** Where the letters of the stands' rows stand on the plan: at the west end of each row, as on the signs of a fair. */
import type { Point, Scenario } from '@floorwalk/engine';

export type RowLetter = Point & { readonly hallId: string; readonly letter: string };
/** How far west of a row's first stand its letter stands, m. */
const WEST_M = 1.6;

const known = new WeakMap<Scenario, readonly RowLetter[]>();

/** One for each hall's row of stands; `numbers` by exhibitor row, as 2F14. */
export function rowLetters(scenario: Scenario, numbers: readonly string[]): readonly RowLetter[] {
  const cached = known.get(scenario);
  if (cached) return cached;
  const rows = new Map<string, RowLetter>();
  scenario.exhibitors.forEach(({ hallId, rect }, row) => {
    const letter = letterOf(numbers[row]);
    const key = `${hallId} ${letter}`;
    const before = rows.get(key);
    if (before && before.xM <= rect.xM - WEST_M) return;
    rows.set(key, { hallId, letter, xM: rect.xM - WEST_M, yM: rect.yM + rect.dM - 1 });
  });
  const letters = [...rows.values()];
  known.set(scenario, letters);
  return letters;
}

/** The row's letters in a stand number. */
export const letterOf = (number: string): string => number.slice(1).replace(/\d+$/, '');
/** The hall's sign in a stand number. */
export const hallSignOf = (number: string): string => number.slice(0, 1);

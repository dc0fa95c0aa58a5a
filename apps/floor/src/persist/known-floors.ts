/** Floors whose truths the player was told, in localStorage: a second visit there is marked, and its score doesn't count. */
const KEY = 'floorwalk.known';
const MOST = 500;

type Floor = { readonly scenarioId: string; readonly seed: number };
const nameOf = ({ scenarioId, seed }: Floor): string => `${scenarioId}.${seed}`;

/** Was this floor debriefed before, to another visit than the one of this mark? */
export function isKnown(floor: Floor, mark?: string): boolean {
  const first = read()[nameOf(floor)];
  return first !== undefined && first !== mark;
}

/** Keeps the mark of the first visit that a floor was debriefed to; later ones change nothing. */
export function rememberFloor(floor: Floor, mark: string): void {
  const known = read();
  if (known[nameOf(floor)] !== undefined) return;
  const entries = [...Object.entries(known), [nameOf(floor), mark] as const].slice(-MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(entries)));
  } catch {
    // Full or blocked: the floor is known for as long as the player remembers it.
  }
}

function read(): Readonly<Record<string, string | undefined>> {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) return {};
    return Object.fromEntries(Object.entries(saved).filter(([, mark]) => typeof mark === 'string'));
  } catch {
    return {};
  }
}

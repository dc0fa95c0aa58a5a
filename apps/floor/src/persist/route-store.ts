/** Marked stands in localStorage, by floor. What can't be kept or read is as if nothing was marked. */
const PREFIX = 'floorwalk.route.';
const MOST = 200;

type Floor = { readonly scenarioId: string; readonly seed: number };
const keyOf = ({ scenarioId, seed }: Floor): string => `${PREFIX}${scenarioId}.${seed}`;

export function loadRoute(floor: Floor): readonly string[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(keyOf(floor)) ?? '[]');
    return Array.isArray(saved) ? saved.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function saveRoute(floor: Floor, route: readonly string[]): void {
  try {
    if (route.length === 0) localStorage.removeItem(keyOf(floor));
    else localStorage.setItem(keyOf(floor), JSON.stringify(route.slice(0, MOST)));
  } catch {
    // Full or blocked: the marks last as long as the page.
  }
}

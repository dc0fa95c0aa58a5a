/** What a search may mean besides a stand: a hall, a theme or a kind of demo, to be taken with one press. */
import type { BiText, DemoKind, Scenario } from '@floorwalk/engine';

export type Suggestion =
  | { readonly of: 'hall'; readonly id: string; readonly name: BiText }
  | { readonly of: 'zone'; readonly id: string; readonly name: BiText }
  | { readonly of: 'kind'; readonly id: DemoKind | 'generative'; readonly name: BiText };

const MOST = 4;

/** Halls, themes and kinds in whose name, in either language, a word begins as asked; a hall first, then as listed. */
export function suggest(scenario: Scenario, kinds: readonly Suggestion[], asked: string): readonly Suggestion[] {
  const words = asked.trim().toLowerCase();
  if (words === '') return [];
  const shown = new Set(scenario.exhibitors.map(({ hallId }) => hallId));
  const all: readonly Suggestion[] = [
    ...scenario.halls.filter(({ id }) => shown.has(id)).map(({ id, name }) => ({ of: 'hall' as const, id, name })),
    ...scenario.zones.map(({ id, name }) => ({ of: 'zone' as const, id, name })),
    ...kinds,
  ];
  return all
    .filter(({ name }) => ` ${name.en.toLowerCase()}`.includes(` ${words}`) || name.zh.includes(words))
    .slice(0, MOST);
}

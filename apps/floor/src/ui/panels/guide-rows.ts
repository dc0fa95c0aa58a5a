/** The hall guide's rows: found by words in either language or by stand number, filtered, in the order asked for. */
import type { DemoKind, Exhibitor, Scenario } from '@floorwalk/engine';
import type { StandFacts } from '../use-board.ts';

export type GuideOrder = 'near' | 'name' | 'number' | 'queue';
export type GuideWish = {
  readonly words: string;
  readonly hallId?: string | undefined;
  readonly zoneId?: string | undefined;
  readonly kind?: DemoKind | 'generative' | undefined;
  /** Only these. */
  readonly among?: readonly string[] | undefined;
  readonly order: GuideOrder;
};
export type GuideRow = { readonly exhibitor: Exhibitor; readonly facts: StandFacts };

/**
 * Stands whose name, number, zone, hall, pitch or exhibits hold every word asked for, within the filters. Ties go by
 * stand number.
 */
export function guideRows(
  scenario: Scenario,
  wish: GuideWish,
  factsOf: (exhibitor: Exhibitor) => StandFacts,
): readonly GuideRow[] {
  const words = wish.words.toLowerCase().split(/\s+/).filter(Boolean);
  const placeText = new Map(
    [...scenario.halls, ...scenario.zones].map(({ id, name }) => [id, `${name.en} ${name.zh}`]),
  );
  return scenario.exhibitors
    .filter((exhibitor) => passes(exhibitor, wish))
    .map((exhibitor) => ({ exhibitor, facts: factsOf(exhibitor) }))
    .filter(({ exhibitor, facts }) => {
      const { name, zoneId, hallId, pitch, exhibits } = exhibitor;
      const shown = exhibits.map((exhibit) => `${exhibit.name.en} ${exhibit.name.zh}`).join(' ');
      const text =
        `${facts.number} ${name.en} ${name.zh} ${placeText.get(zoneId) ?? ''} ${placeText.get(hallId) ?? ''} ${pitch.text.en} ${pitch.text.zh} ${shown}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => compare(wish.order, a, b) || (a.facts.number < b.facts.number ? -1 : 1));
}

function passes(exhibitor: Exhibitor, { hallId, zoneId, kind, among }: GuideWish): boolean {
  if (hallId !== undefined && exhibitor.hallId !== hallId) return false;
  if (zoneId !== undefined && exhibitor.zoneId !== zoneId) return false;
  if (among !== undefined && !among.includes(exhibitor.id)) return false;
  return kind === undefined || exhibitor.exhibits.some((exhibit) => exhibit.kind === kind);
}

function compare(order: GuideOrder, a: GuideRow, b: GuideRow): number {
  switch (order) {
    case 'near':
      return a.facts.minutes - b.facts.minutes;
    case 'name':
      return a.exhibitor.name.en.localeCompare(b.exhibitor.name.en, 'en');
    case 'number':
      return 0;
    case 'queue':
      return (b.facts.queueing ?? 0) - (a.facts.queueing ?? 0);
  }
}

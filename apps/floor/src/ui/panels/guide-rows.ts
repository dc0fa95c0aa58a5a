/** The hall guide's rows: found by words in either language, nearest first. */
import type { Exhibitor, Point, Scenario } from '@floorwalk/engine';
import { minutesTo } from '../say.ts';

export type GuideRow = { readonly exhibitor: Exhibitor; readonly minutes: number };

/** Stands whose name, zone, hall or pitch holds every word asked for; of one hall if it is named. Nearest first. */
export function guideRows(
  scenario: Scenario,
  from: Point,
  asked: string,
  hallId: string | undefined,
): readonly GuideRow[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const placeText = new Map(
    [...scenario.halls, ...scenario.zones].map(({ id, name }) => [id, `${name.en} ${name.zh}`]),
  );
  return scenario.exhibitors
    .filter((exhibitor) => {
      if (hallId !== undefined && exhibitor.hallId !== hallId) return false;
      const { name, zoneId, pitch } = exhibitor;
      const text = `${name.en} ${name.zh} ${placeText.get(zoneId) ?? ''} ${placeText.get(exhibitor.hallId) ?? ''} ${pitch.text.en} ${pitch.text.zh}`;
      const low = text.toLowerCase();
      return words.every((word) => low.includes(word));
    })
    .map((exhibitor) => ({ exhibitor, minutes: minutesTo(from, exhibitor) }))
    .toSorted((a, b) => a.minutes - b.minutes || (a.exhibitor.id < b.exhibitor.id ? -1 : 1));
}

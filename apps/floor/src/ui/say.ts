/** Texts of the scenario in the player's language, times, distances as minutes. */
import type { BiText, Exhibitor, Point, Scenario } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';

export function useSay(): (text: BiText) => string {
  const { i18n } = useTranslation();
  return (text) => (i18n.language.startsWith('zh') ? text.zh : text.en);
}
export const clockText = (ms: number): string => {
  const minutes = Math.floor(ms / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};
/** Walking speed (Weidmann 1993) and how much longer the aisles are than the straight line; a rough word, not the truth. */
const FREE_SPEED_MPS = 1.34;
const DETOUR = 1.35;
/** Roughly how many minutes it takes to walk to a stand. */
export function minutesTo({ xM, yM }: Point, { rect }: Pick<Exhibitor, 'rect'>): number {
  const dx = rect.xM + rect.wM / 2 - xM;
  const dy = rect.yM + rect.dM - yM;
  return Math.max(
    1,
    Math.round(
      (((Math.abs(dx) + Math.abs(dy)) * 0.5 + Math.sqrt(dx * dx + dy * dy) * 0.5) * DETOUR) / FREE_SPEED_MPS / 60,
    ),
  );
}
export const exhibitorOf = (scenario: Scenario, id: string | undefined): Exhibitor | undefined =>
  scenario.exhibitors.find((exhibitor) => exhibitor.id === id);

/** Hall, zone and aisle at a point. The nearest aisle within its width. */
export function placeAt({ halls, zones, aisles }: Scenario, { xM, yM }: Point) {
  const inside = ({ xM: x, yM: y, wM, dM }: { xM: number; yM: number; wM: number; dM: number }): boolean =>
    x <= xM && xM <= x + wM && y <= yM && yM <= y + dM;
  const hall = halls.find((h) => !h.outdoors && inside(h)) ?? halls.find(inside);
  const zone = zones.find(({ rect }) => inside(rect));
  const aisle = aisles.find(({ from, to, widthM }) => {
    const half = widthM / 2;
    const across = from.yM === to.yM ? Math.abs(yM - from.yM) : Math.abs(xM - from.xM);
    const along = from.yM === to.yM ? [from.xM, to.xM, xM] : [from.yM, to.yM, yM];
    return across <= half && Math.min(along[0], along[1]) <= along[2] && along[2] <= Math.max(along[0], along[1]);
  });
  return { hall, zone, aisle };
}

/** The stand whose area a point lies in. */
export const standAt = ({ exhibitors }: Scenario, { xM, yM }: Point): Exhibitor | undefined =>
  exhibitors.find(({ rect }) => rect.xM <= xM && xM <= rect.xM + rect.wM && rect.yM <= yM && yM <= rect.yM + rect.dM);

import type { Rect, Scenario, StandLayout } from '@floorwalk/engine';
/** What is drawn: a scenario and what stands on its stands and in its features, in scenario order. */
export type FloorPlan = {
  readonly scenario: Scenario;
  readonly layouts: { readonly stands: readonly StandLayout[]; readonly features: readonly StandLayout[] };
};
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.xM < b.xM + b.wM && b.xM < a.xM + a.wM && a.yM < b.yM + b.dM && b.yM < a.yM + a.dM;
export const grown = (r: Rect, m: number): Rect => ({ xM: r.xM - m, yM: r.yM - m, wM: r.wM + 2 * m, dM: r.dM + 2 * m });

/** The box of all that is drawn, halls and stands and ways, with a margin around it. */
export function extentOf(scenario: Scenario, marginM: number): Rect {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const r of [...scenario.halls, ...scenario.exhibitors.map((e) => e.rect)]) {
    left = Math.min(left, r.xM);
    top = Math.min(top, r.yM);
    right = Math.max(right, r.xM + r.wM);
    bottom = Math.max(bottom, r.yM + r.dM);
  }
  return grown({ xM: left, yM: top, wM: right - left, dM: bottom - top }, marginM);
}

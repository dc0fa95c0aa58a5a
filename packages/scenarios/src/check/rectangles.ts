/** Rectangles on the plan, metres. Edges that touch do not overlap; `slackM` forgives rounding. */
import type { Aisle, Point, Rect } from '@floorwalk/engine';

export const SLACK_M = 0.01;

export function overlaps(a: Rect, b: Rect, slackM = SLACK_M): boolean {
  return (
    a.xM + a.wM > b.xM + slackM &&
    b.xM + b.wM > a.xM + slackM &&
    a.yM + a.dM > b.yM + slackM &&
    b.yM + b.dM > a.yM + slackM
  );
}

export function contains(outer: Rect, inner: Rect, slackM = SLACK_M): boolean {
  return (
    inner.xM >= outer.xM - slackM &&
    inner.yM >= outer.yM - slackM &&
    inner.xM + inner.wM <= outer.xM + outer.wM + slackM &&
    inner.yM + inner.dM <= outer.yM + outer.dM + slackM
  );
}

export function holds(rect: Rect, { xM, yM }: Point, slackM = SLACK_M): boolean {
  return contains(rect, { xM, yM, wM: 0, dM: 0 }, slackM);
}

/** The strip of floor of an aisle that runs along an axis: its centre line, widened to both sides and not prolonged. */
export function strip({ from, to, widthM }: Aisle): Rect {
  const eastWest = Math.abs(from.yM - to.yM) <= SLACK_M;
  const xM = Math.min(from.xM, to.xM) - (eastWest ? 0 : widthM / 2);
  const yM = Math.min(from.yM, to.yM) - (eastWest ? widthM / 2 : 0);
  const wM = eastWest ? Math.abs(to.xM - from.xM) : widthM;
  const dM = eastWest ? widthM : Math.abs(to.yM - from.yM);
  return { xM, yM, wM, dM };
}

/** Do the centre lines of two aisles cross or touch? */
export function meet(a: Aisle, b: Aisle): boolean {
  const [minAx, maxAx] = [Math.min(a.from.xM, a.to.xM), Math.max(a.from.xM, a.to.xM)];
  const [minAy, maxAy] = [Math.min(a.from.yM, a.to.yM), Math.max(a.from.yM, a.to.yM)];
  const [minBx, maxBx] = [Math.min(b.from.xM, b.to.xM), Math.max(b.from.xM, b.to.xM)];
  const [minBy, maxBy] = [Math.min(b.from.yM, b.to.yM), Math.max(b.from.yM, b.to.yM)];
  return minAx <= maxBx + SLACK_M && minBx <= maxAx + SLACK_M && minAy <= maxBy + SLACK_M && minBy <= maxAy + SLACK_M;
}

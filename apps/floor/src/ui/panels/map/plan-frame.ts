/** What part of the plan is seen: the arithmetic of zooming and panning, without a screen. */
import type { Point, Rect, Scenario } from '@floorwalk/engine';

/** Metres; `acrossM` is the width of what is seen, its depth follows from the screen. */
export type Frame = { readonly xM: number; readonly yM: number; readonly acrossM: number };

const LEAST_ACROSS_M = 18;
const MARGIN_M = 4;

/** The area of all halls. */
export function extentOf({ halls }: Pick<Scenario, 'halls'>): Rect {
  const west = Math.min(...halls.map(({ xM }) => xM));
  const north = Math.min(...halls.map(({ yM }) => yM));
  return {
    xM: west,
    yM: north,
    wM: Math.max(...halls.map(({ xM, wM }) => xM + wM)) - west,
    dM: Math.max(...halls.map(({ yM, dM }) => yM + dM)) - north,
  };
}

/** A way and the stand that it leads to, with room round them; at least `leastM` wide and half as deep. */
export function boundsOf(way: readonly Point[], { xM, yM, wM, dM }: Rect, leastM: number): Rect {
  const west = Math.min(xM, ...way.map((point) => point.xM));
  const east = Math.max(xM + wM, ...way.map((point) => point.xM));
  const north = Math.min(yM, ...way.map((point) => point.yM));
  const south = Math.max(yM + dM, ...way.map((point) => point.yM));
  const wide = Math.max(leastM, (east - west) * 1.2);
  const deep = Math.max(leastM / 2, (south - north) * 1.2);
  return { xM: (west + east - wide) / 2, yM: (north + south - deep) / 2, wM: wide, dM: deep };
}

/** Sees a whole area, with a margin, in the middle of a screen that is `aspect` times as wide as high. */
export function fit(area: Rect, aspect: number): Frame {
  const acrossM = Math.max(area.wM + 2 * MARGIN_M, (area.dM + 2 * MARGIN_M) * aspect, LEAST_ACROSS_M);
  return {
    xM: area.xM + area.wM / 2 - acrossM / 2,
    yM: area.yM + area.dM / 2 - acrossM / aspect / 2,
    acrossM,
  };
}

/** Zooms by a factor (above 1: nearer) and keeps a point of the plan where it is on the screen. */
export function zoomAt(frame: Frame, at: Point, factor: number, whole: Frame): Frame {
  const acrossM = Math.min(whole.acrossM, Math.max(LEAST_ACROSS_M, frame.acrossM / factor));
  const share = acrossM / frame.acrossM;
  return { xM: at.xM - (at.xM - frame.xM) * share, yM: at.yM - (at.yM - frame.yM) * share, acrossM };
}

/** Moves by metres; the middle of what is seen stays on the plan. */
export function pan(frame: Frame, dxM: number, dyM: number, aspect: number, area: Rect): Frame {
  const half = { x: frame.acrossM / 2, y: frame.acrossM / aspect / 2 };
  const within = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));
  return {
    ...frame,
    xM: within(frame.xM + dxM, area.xM - half.x, area.xM + area.wM - half.x),
    yM: within(frame.yM + dyM, area.yM - half.y, area.yM + area.dM - half.y),
  };
}

/** Sees a point in the middle, no farther off than `acrossM`. */
export function centreOn(at: Point, acrossM: number, aspect: number): Frame {
  return { xM: at.xM - acrossM / 2, yM: at.yM - acrossM / aspect / 2, acrossM };
}

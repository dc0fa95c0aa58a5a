/** A best guess with a central 80% interval, moved thumb by thumb. All values on the scale of the question. */
export type Interval = { readonly low: number; readonly estimate: number; readonly high: number };
export type Thumb = keyof Interval;
export type Scale = { readonly min: number; readonly max: number; readonly step: number };

export const SHARE: Scale = { min: 0, max: 1, step: 0.01 };
/** Where an answer begins: wide open, so that narrowing it is a decision. */
export const OPEN_INTERVAL: Interval = { low: 0.2, estimate: 0.5, high: 0.8 };
/** PageUp and PageDown move this many steps. */
const PAGE = 10;

/** Onto the scale's steps and within its ends; free of floating-point dust. */
export function snap(value: number, { min, max, step }: Scale): number {
  const steps = Math.round((Math.min(max, Math.max(min, value)) - min) / step);
  return Number((min + steps * step).toFixed(6));
}

/** Moves one thumb; the others give way, so that low <= estimate <= high always holds. */
export function moveThumb(interval: Interval, thumb: Thumb, to: number, scale: Scale): Interval {
  const value = snap(to, scale);
  if (thumb === 'low') {
    return { low: value, estimate: Math.max(interval.estimate, value), high: Math.max(interval.high, value) };
  }
  if (thumb === 'high') {
    return { low: Math.min(interval.low, value), estimate: Math.min(interval.estimate, value), high: value };
  }
  return { low: Math.min(interval.low, value), estimate: value, high: Math.max(interval.high, value) };
}

/** Where a key sends a thumb; undefined for keys that are not the control's. */
export function keyTarget(key: string, value: number, { min, max, step }: Scale): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value + step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - step;
    case 'PageUp':
      return value + PAGE * step;
    case 'PageDown':
      return value - PAGE * step;
    case 'Home':
      return min;
    case 'End':
      return max;
    default:
      return undefined;
  }
}

/** The thumb that a press at `value` takes: the nearest; of thumbs on one spot the one that can move that way. */
export function nearestThumb({ low, estimate, high }: Interval, value: number): Thumb {
  const toLow = Math.abs(value - low);
  const toHigh = Math.abs(value - high);
  const toEstimate = Math.abs(value - estimate);
  if (toEstimate <= toLow && toEstimate <= toHigh) {
    if (toEstimate < toLow && toEstimate < toHigh) return 'estimate';
    if (value < low) return 'low';
    return value > high ? 'high' : 'estimate';
  }
  return toLow <= toHigh ? 'low' : 'high';
}

/** Does the interval hold the truth? Its ends belong to it. */
export function holds({ low, high }: Interval, truth: number): boolean {
  return low <= truth && truth <= high;
}

export const percent = (value: number): string => `${Math.round(value * 100)}%`;

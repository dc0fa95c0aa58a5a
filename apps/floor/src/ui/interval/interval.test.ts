import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holds,
  type Interval,
  keyTarget,
  moveThumb,
  nearestThumb,
  OPEN_INTERVAL,
  SHARE,
  snap,
  type Thumb,
} from './interval.ts';

describe('the interval control', () => {
  it('[UI1] keeps low <= estimate <= high on the scale, whatever is moved where', () => {
    const move = fc.tuple(
      fc.constantFrom<Thumb>('low', 'estimate', 'high'),
      fc.double({ min: -2, max: 3, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const end = moves.reduce<Interval>((i, [thumb, to]) => moveThumb(i, thumb, to, SHARE), OPEN_INTERVAL);
        expect(0 <= end.low && end.low <= end.estimate && end.estimate <= end.high && end.high <= 1).toBe(true);
        for (const value of Object.values(end)) expect(snap(value, SHARE)).toBe(value);
      }),
    );
  });

  it('[UI2] moves by a step with arrows, by ten with the page keys, to the ends with Home and End', () => {
    const to = (key: string): number => snap(keyTarget(key, 0.5, SHARE) ?? Number.NaN, SHARE);
    expect(['ArrowLeft', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map(to)).toEqual([0.49, 0.51, 0.4, 0.6, 0, 1]);
    expect(keyTarget('Tab', 0.5, SHARE)).toBeUndefined();
  });

  it('[UI3] takes the nearest thumb, and pulls thumbs on one spot apart', () => {
    expect(nearestThumb({ low: 0.2, estimate: 0.5, high: 0.8 }, 0.3)).toBe('low');
    expect(nearestThumb({ low: 0.2, estimate: 0.5, high: 0.8 }, 0.55)).toBe('estimate');
    expect(nearestThumb({ low: 0.5, estimate: 0.5, high: 0.5 }, 0.4)).toBe('low');
    expect(nearestThumb({ low: 0.5, estimate: 0.5, high: 0.5 }, 0.6)).toBe('high');
  });

  it('[UI4] holds a truth on its very ends', () => {
    expect([0.2, 0.8, 0.81].map((truth) => holds(OPEN_INTERVAL, truth))).toEqual([true, true, false]);
  });
});

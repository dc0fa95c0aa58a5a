import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { centreOn, fit, pan, zoomAt } from './plan-frame.ts';

const area = { xM: 2, yM: 2, wM: 261, dM: 224 };
const aspect = fc.double({ min: 0.4, max: 2.5, noNaN: true });

it('[UI30] the whole plan fits on a screen of any shape', () => {
  fc.assert(
    fc.property(aspect, (shape) => {
      const { xM, yM, acrossM } = fit(area, shape);
      expect(xM).toBeLessThanOrEqual(area.xM);
      expect(yM).toBeLessThanOrEqual(area.yM);
      expect(xM + acrossM).toBeGreaterThanOrEqual(area.xM + area.wM);
      expect(yM + acrossM / shape).toBeGreaterThanOrEqual(area.yM + area.dM);
    }),
  );
});

it('[UI31] zooming keeps the point under the pointer where it is, and panning keeps the plan in view', () => {
  const point = fc.record({
    xM: fc.double({ min: 2, max: 263, noNaN: true }),
    yM: fc.double({ min: 2, max: 226, noNaN: true }),
  });
  fc.assert(
    fc.property(aspect, point, fc.double({ min: 0.2, max: 5, noNaN: true }), (shape, at, factor) => {
      const whole = fit(area, shape);
      const before = centreOn(at, 60, shape);
      const after = zoomAt(before, at, factor, whole);
      expect((at.xM - after.xM) / after.acrossM).toBeCloseTo((at.xM - before.xM) / before.acrossM, 9);
      expect((at.yM - after.yM) / after.acrossM).toBeCloseTo((at.yM - before.yM) / before.acrossM, 9);
      const moved = pan(after, 1e4, -1e4, shape, area);
      expect(moved.xM + moved.acrossM / 2).toBeCloseTo(area.xM + area.wM, 6);
      expect(moved.yM + moved.acrossM / shape / 2).toBeCloseTo(area.yM, 6);
    }),
  );
});

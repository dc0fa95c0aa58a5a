import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TimerHeap } from './timer-heap.ts';

type Timer = { row: number; timeMs: number; kind: number };
const timer = fc.record({
  row: fc.integer({ min: 0, max: 60 }),
  timeMs: fc.integer({ min: 0, max: 40 }),
  kind: fc.integer({ min: 0, max: 7 }),
});

function drain(heap: TimerHeap): Timer[] {
  const out: Timer[] = [];
  while (heap.size > 0) {
    const row = heap.first();
    out.push({ row, timeMs: heap.firstMs(), kind: heap.firstKind() });
    heap.remove(row);
  }
  return out;
}

it('[DT37] timers come out by time, then id, whatever the order in which they were set, moved and removed', () => {
  fc.assert(
    fc.property(fc.array(timer, { maxLength: 200 }), fc.array(fc.integer({ min: 0, max: 60 })), (sets, removals) => {
      const heap = new TimerHeap(61);
      const model = new Map<number, Timer>();
      for (const [i, one] of sets.entries()) {
        heap.set(one.row, one.timeMs, one.kind);
        model.set(one.row, one);
        const gone = removals[i];
        if (gone !== undefined) {
          heap.remove(gone);
          model.delete(gone);
        }
      }
      const expected = [...model.values()].toSorted((a, b) => a.timeMs - b.timeMs || a.row - b.row);
      expect(drain(heap)).toEqual(expected);
    }),
  );
});

it('[DT38] a timer keeps its exact time, id and kind up to the highest of each', () => {
  const heap = new TimerHeap(1048575);
  heap.set(1048574, 1073741823, 7);
  heap.set(1048573, 1073741823, 7);
  expect(drain(heap)).toEqual([
    { row: 1048573, timeMs: 1073741823, kind: 7 },
    { row: 1048574, timeMs: 1073741823, kind: 7 },
  ]);
  expect(() => new TimerHeap(1048576)).toThrow(RangeError);
});

import { describe, expect, it } from 'vitest';
import { steeringOf, stickOf } from './steering.ts';

describe('steering', () => {
  it('[UI17] walks diagonally no faster than straight, and stands when keys cancel out', () => {
    const length = ([x, y]: readonly [number, number]): number => Math.sqrt(x * x + y * y);
    expect(steeringOf(new Set(['KeyW', 'ArrowUp']))).toEqual([0, -1]);
    expect(length(steeringOf(new Set(['KeyW', 'KeyD'])))).toBeCloseTo(1);
    expect(steeringOf(new Set(['KeyA', 'ArrowRight']))).toEqual([0, 0]);
    expect(length(stickOf(300, -400, 50))).toBeCloseTo(1);
    expect([stickOf(25, 0, 50), stickOf(3, 3, 50)]).toEqual([
      [0.5, 0],
      [0, 0],
    ]);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  draw,
  drawAt,
  drawBits,
  drawExponential,
  drawGumbel,
  drawInt,
  drawLogNormal,
  drawNormal,
  drawPrefix,
  idHash,
  STREAM,
} from './draw.ts';

const int32 = fc.integer({ min: -2147483648, max: 4294967295 });
const COUNT = 40_000;
const samples = (one: (nth: number) => number): number[] => Array.from({ length: COUNT }, (_, i) => one(2 * i));
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const variance = (values: readonly number[]): number => {
  const centre = mean(values);
  return mean(values.map((v) => (v - centre) * (v - centre)));
};

it('[DT25] a draw is a function of its address alone and lies in (0, 1)', () => {
  fc.assert(
    fc.property(int32, int32, int32, int32, (seed, stream, id, nth) => {
      const value = draw(seed, stream, id, nth);
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
      expect(draw(seed, stream, id, nth)).toBe(value);
      expect(drawAt(drawPrefix(seed, stream, id), nth)).toBe(value);
    }),
  );
});

it('[DT26] uniform draws along every part of the address fill 64 cells evenly (chi-squared, p > 0.001)', () => {
  const along: ((i: number) => number)[] = [
    (i) => draw(i, 3, 4, 5),
    (i) => draw(7, i, 4, 5),
    (i) => draw(7, 3, i, 5),
    (i) => draw(7, 3, 4, i),
  ];
  for (const one of along) {
    const cells = new Float64Array(64);
    for (let i = 0; i < COUNT; i++) cells[Math.floor(one(i) * 64)]++;
    const expected = COUNT / 64;
    const chi = cells.reduce((sum, n) => sum + ((n - expected) * (n - expected)) / expected, 0);
    expect(chi).toBeLessThan(103.4);
  }
});

it('[DT27] normal, exponential, log-normal and Gumbel draws have their mean and variance within 4 standard errors', () => {
  const normal = samples((n) => drawNormal(11, 40, 3, n));
  expect(Math.abs(mean(normal))).toBeLessThan(4 / Math.sqrt(COUNT));
  expect(Math.abs(variance(normal) - 1)).toBeLessThan(4 * Math.sqrt(2 / COUNT));
  const exponential = samples((n) => drawExponential(11, 41, 3, n));
  expect(Math.abs(mean(exponential) - 1)).toBeLessThan(4 / Math.sqrt(COUNT));
  const logs = samples((n) => Math.log(drawLogNormal(11, 42, 3, n, 180, 0.4)));
  expect(Math.abs(mean(logs) - Math.log(180))).toBeLessThan((4 * 0.4) / Math.sqrt(COUNT));
  const gumbel = samples((n) => drawGumbel(11, 43, 3, n));
  expect(Math.abs(mean(gumbel) - 0.5772156649)).toBeLessThan((4 * 1.2825) / Math.sqrt(COUNT));
});

it('[DT28] whole-number draws stay below their bound and id hashes tell strings apart', () => {
  fc.assert(
    fc.property(int32, fc.integer({ min: 1, max: 1000 }), (id, n) => {
      const value = drawInt(1, 2, id, 0, n);
      expect(Number.isInteger(value) && value >= 0 && value < n).toBe(true);
    }),
  );
  const hashes = new Set(Array.from({ length: 5000 }, (_, i) => idHash(`stand-${i}`)));
  expect(hashes.size).toBe(5000);
  expect(idHash('')).toBe(0x811c9dc5);
});

it('[DT29] no two streams share a number, and known addresses keep their bits', () => {
  const numbers = Object.values(STREAM);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect([drawBits(1, 1, 1, 0), drawBits(2024, 13, 77, 5), drawBits(-1, 50, 4294967295, 9)]).toEqual([
    1658442484, 977846838, 2517637356,
  ]);
});

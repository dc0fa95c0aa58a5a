import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ColumnHash } from './hash.ts';

it('[DT30] a hash has 16 hexadecimal digits and tells apart columns that differ in one value, in order or in length', () => {
  const hash = (values: readonly number[]): string => new ColumnHash().column(Int32Array.from(values)).hex();
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), (values, at) => {
      const one = hash(values);
      expect(one).toMatch(/^[0-9a-f]{16}$/);
      expect(hash(values)).toBe(one);
      const changed = values.with(at % values.length, values[at % values.length] ^ 1);
      expect(hash(changed)).not.toBe(one);
      expect(hash([...values, 0])).not.toBe(one);
    }),
  );
  expect(hash([1, 2])).not.toBe(hash([2, 1]));
  expect(new ColumnHash().column(Float64Array.of(0.1)).hex()).not.toBe(
    new ColumnHash().column(Float64Array.of(0.1 + 1e-17 * 2)).hex(),
  );
});

import { expect, it } from 'vitest';
import type { VerifyRow } from '../../src/verify/verify-test.ts';
import { floorwalk } from '../floorwalk.ts';
import { KNOWN_FAULTS } from '../known-faults.ts';

it('[CL12] the whole verification of the fair passes: long queues, all seeds, three days of waic-2024', () => {
  const { stdout, stderr } = floorwalk('verify', 'fair', '--json');
  const rows = JSON.parse(stdout) as VerifyRow[];
  expect(stderr).toBe('');
  expect(rows.filter(({ test, pass }) => !pass && !KNOWN_FAULTS.includes(test))).toEqual([]);
  const names = rows.map(({ test }) => test);
  for (const name of ['mmc/load-0.6', 'mmc/load-0.8', 'mmc/load-0.9', 'conservation/day-3-lost', 'little/load-0.8']) {
    expect(names).toContain(name);
  }
});

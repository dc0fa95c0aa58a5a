import { expect, it } from 'vitest';

it('[DT16] workspace scripts run under Node 24', () => {
  expect(process.versions.node.split('.')[0]).toBe('24');
});

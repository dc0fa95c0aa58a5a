import { expect, test } from '@playwright/test';

test('[UI94] the bench page measures script a frame with 2,000 bodies in view over 300 frames', async ({ page }) => {
  await page.goto('bench.html?bodies=2000');
  await page.waitForFunction(() => '__bench' in window, undefined, { timeout: 170_000 });
  const bench = (await page.evaluate(() => (window as unknown as { __bench: unknown }).__bench)) as Record<
    string,
    number
  >;
  console.log(`script a frame: ${JSON.stringify(bench)}`);
  expect(bench['frames']).toBeGreaterThanOrEqual(300);
});

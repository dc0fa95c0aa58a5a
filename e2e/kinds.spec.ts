import { expect, test } from '@playwright/test';
import { goTo, guessAll, judgeOnce, queueForDemo } from './walk.ts';

/** Stands on floor 4711 whose first demo is of the kind, for as long as the dealing of floors stays as it is. */
const STANDS = [
  { kind: 'robot', stand: 'Early Bus' },
  { kind: 'application', stand: 'Borrowed Gecko Drive' },
  { kind: 'text-to-video', stand: 'Lotus Pavilion' },
] as const;

for (const { kind, stand } of STANDS)
  test(`[UI98] a demo of each kind is reached on the floor of WAIC, run and judged: ${kind}`, async ({ page }) => {
    await page.goto('/?floor=4711');
    await page.getByRole('button', { name: /WAIC 2024/ }).click();
    await guessAll(page);
    await goTo(page, stand);
    await queueForDemo(page);
    await page.screenshot({ path: `test-results/screens/kind-${kind}-ask.png` });
    await judgeOnce(page);
    await page.screenshot({ path: `test-results/screens/kind-${kind}.png` });
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Again' })).toBeVisible();
  });

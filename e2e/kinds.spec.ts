import { expect, test } from '@playwright/test';
import { goTo, guessAll, judgeOnce, queueForDemo } from './walk.ts';

/** Stands on floor 4711 whose first demo is of the kind, for as long as the dealing of floors stays as it is; and what its output is called. */
const STANDS = [
  { kind: 'robot', stand: 'Early Bus', shows: /^On the stage: / },
  { kind: 'application', stand: 'Borrowed Gecko Drive', shows: /^Case and answer: / },
  { kind: 'text-to-video', stand: 'Canyon Courtyard', shows: /^In the clip: / },
  { kind: 'text-to-image', stand: 'Lotus Pavilion', shows: /^In the picture/ },
  { kind: 'model-launch', stand: 'Willow Stair Labs', tab: 'Willow Stair Base 65B', shows: /^The launch: / },
  { kind: 'chatbot', stand: 'Indigo Ribbon', shows: /^The conversation: / },
  { kind: 'accelerator', stand: 'Garumba', shows: /^On the bench: / },
] as const;

for (const { kind, stand, shows, ...more } of STANDS)
  test(`[UI98] a demo of each kind is reached on the floor of WAIC, run and judged: ${kind}`, async ({ page }) => {
    await page.goto('/?floor=4711');
    await page.getByRole('button', { name: /WAIC 2024/ }).click();
    await guessAll(page);
    await goTo(page, stand);
    await queueForDemo(page);
    if ('tab' in more) await page.getByRole('dialog').getByRole('button', { name: more.tab }).click();
    await page.screenshot({ path: `test-results/screens/kind-${kind}-ask.png` });
    await judgeOnce(page);
    await expect(page.getByRole('dialog').getByLabel(shows).first()).toBeVisible();
    await page.screenshot({ path: `test-results/screens/kind-${kind}.png` });
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Again', exact: true })).toBeVisible();
  });

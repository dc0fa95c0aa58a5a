import { expect, test } from '@playwright/test';

test('[UI33] by keys alone a stand is found on the plan by its number, marked, and walked to', async ({ page }) => {
  await page.goto('/?floor=4711');
  await page.getByRole('button', { name: /WAIC 2024/ }).click();
  for (let n = 1; n <= 4; n++) {
    await expect(page.getByText(`Question ${n} of 4`)).toBeVisible();
    await page.getByRole('button', { name: 'This is my guess' }).press('Enter');
  }
  const go = page.getByRole('button', { name: 'On to the floor' });
  await go.press('Enter');
  await expect(page.getByRole('timer')).toBeVisible();

  await page.locator('body').press('m');
  const map = page.getByRole('dialog', { name: 'Hall plan' });
  await expect(map).toBeVisible();
  const search = map.getByRole('combobox', { name: 'Name, stand number or theme' });
  await search.fill('1A0');
  const rows = map.getByRole('listbox', { name: 'Stands found' }).getByRole('option');
  await expect(rows).toHaveCount(9);
  await search.fill('1A01');
  await expect(rows).toHaveCount(1);
  const name = (await rows.first().locator('b').innerText()).trim();
  await search.press('ArrowDown');
  await search.press('Enter');
  await expect(map.getByText(/minutes? on foot/)).toBeVisible();
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await expect(map.getByRole('button', { name: 'Take me there' })).toBeFocused();
  await map.getByRole('button', { name: 'On my route' }).press('Enter');
  await expect(map.getByRole('button', { name: /My route 1/ })).toBeVisible();
  const plan = map.getByRole('application');
  await plan.press('+');
  await plan.press('ArrowRight');
  await plan.press('0');
  await page.screenshot({ path: 'test-results/screens/map.png' });
  await map.getByRole('button', { name: 'Take me there' }).press('Enter');
  await expect(map).toBeHidden();
  await expect(page.getByRole('button', { name: `Look at ${name}` })).toBeVisible({ timeout: 120_000 });

  // What was marked is there after a reload.
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).press('Enter');
  await expect(page.getByRole('timer')).toBeVisible({ timeout: 60_000 });
  await page.locator('body').press('m');
  await expect(map.getByRole('button', { name: /My route 1/ })).toBeVisible();
});

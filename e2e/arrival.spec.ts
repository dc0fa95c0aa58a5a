import { expect, test } from '@playwright/test';

test('[UI22] a visit may begin at noon: the fair runs there with its clock shown, and a reload goes on from there', async ({
  page,
}) => {
  await page.goto('/?floor=4711');
  await page.getByRole('button', { name: /WAIC 2024/ }).click();
  await expect(page.getByText('Question 1 of 4')).toBeVisible();
  const hours = page.getByLabel('You come at');
  await expect(hours).toHaveValue(String(10 * 3_600_000));
  const begun = Date.now();
  await hours.selectOption('12:00');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText('Question 1 of 4')).toBeVisible({ timeout: 60_000 });
  test.info().annotations.push({ type: 'to noon', description: `${Date.now() - begun} ms` });
  console.log(`to noon: ${Date.now() - begun} ms`);
  for (let n = 1; n <= 4; n++) {
    await expect(page.getByText(`Question ${n} of 4`)).toBeVisible();
    await page.getByRole('button', { name: 'This is my guess' }).click();
  }
  const go = page.getByRole('button', { name: 'On to the floor' });
  await go.click();
  await expect(page.getByRole('timer', { name: /: 12:0\d$/ })).toBeVisible();
  await page.screenshot({ path: 'test-results/screens/waic-noon.png' });
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.getByRole('timer', { name: /: 12:0\d$/ })).toBeVisible({ timeout: 60_000 });
});

test('[UI23] who gives up the way to a late hour is back at the title and can begin again', async ({ page }) => {
  await page.goto('/?floor=4711');
  await page.getByRole('button', { name: /WAIC 2024/ }).click();
  await page.getByLabel('You come at').selectOption('15:00');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Floorwalk' })).toBeVisible();
  await page.getByRole('button', { name: /WAIC 2024/ }).click();
  await expect(page.getByText('Question 1 of 4')).toBeVisible();
});

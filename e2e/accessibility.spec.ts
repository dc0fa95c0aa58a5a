import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** What axe finds wrong by WCAG 2.2 A and AA, in words that name the place. */
async function faultsOf(page: Page): Promise<string[]> {
  // Axe judges contrast as it is painted: what still fades in is waited for.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((each) => each.playState === 'running' && each.effect?.getComputedTiming().iterations !== Infinity)
      .map((each) => each.finished);
    await Promise.allSettled(ending);
  });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .exclude('.floor-host')
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme });
    test(`[UI97] every screen of a visit holds to WCAG 2.2 AA as far as axe can tell (${theme})`, async ({ page }) => {
      const found: Record<string, string[]> = {};
      const check = async (screen: string): Promise<void> => {
        const faults = await faultsOf(page);
        if (faults.length > 0) found[screen] = faults;
      };
      await page.goto('/?floor=4711');
      await expect(page.getByRole('heading', { name: 'Floorwalk' })).toBeVisible();
      await check('title');
      await page.getByRole('button', { name: /WAIC 2024/ }).click();
      await expect(page.getByText('Question 1 of 4')).toBeVisible();
      await check('brief');
      await page.getByRole('button', { name: /Warm up/ }).click();
      await check('warm-up');
      await page.goto('/?floor=7');
      await page.getByRole('button', { name: /^Start/ }).click();
      await expect(page.getByRole('timer')).toBeVisible();
      await check('floor');
      await page.keyboard.press('g');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await check('guide');
      await dialog.getByRole('searchbox').fill('Inkfish');
      await dialog.getByRole('button', { name: /^Inkfish/ }).click();
      await expect(dialog.getByText('Fictional')).toBeVisible();
      await check('stand');
      await page.keyboard.press('Escape');
      await page.keyboard.press('m');
      await expect(dialog).toBeVisible();
      await check('map');
      await page.keyboard.press('Escape');
      const goal = page.getByRole('button', { name: /picture machine can count/ });
      const run = dialog.getByRole('button', { name: /^Run it/ });
      await expect(async () => {
        if (await goal.isVisible()) await goal.press('Enter');
        await expect(run).toBeVisible({ timeout: 1500 });
      }).toPass({ timeout: 60_000 });
      await check('predict');
      await run.click();
      const marks = dialog.getByRole('button', { name: /got this right$/ });
      await expect(marks.first()).toBeVisible();
      await check('judge');
      for (const mark of await marks.all()) await mark.click();
      await dialog.getByRole('button', { name: 'Give your verdict' }).click();
      await expect(dialog.getByText(/You said \d+%/)).toBeVisible();
      await check('verdict');
      await dialog.getByRole('button', { name: 'Leave the stand' }).click();
      await page.getByRole('button', { name: 'Hand in' }).click();
      await expect(page.getByRole('heading', { name: 'What do you conclude?' })).toBeVisible();
      await check('hand-in');
      await page.getByRole('button', { name: 'Hand in and see the truth' }).click();
      await expect(page.getByRole('heading', { name: 'What the floor really held' })).toBeVisible({ timeout: 60_000 });
      await check('debrief');
      expect(found).toEqual({});
    });
  });
}

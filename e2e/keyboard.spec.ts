import { expect, type Locator, type Page, test } from '@playwright/test';

/** Presses Tab until the focus is there; what can't be reached so in 80 steps can't be reached. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let n = 0; n < 80; n++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(goal)}`);
}
async function pressAt(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press('Enter');
}

test('[UI95] a whole visit can be played by keyboard alone', async ({ page }) => {
  await page.goto('/?floor=7');
  await pressAt(page, page.getByRole('button', { name: /^Start/ }));
  await expect(page.getByRole('timer')).toBeVisible();

  // The guide opens by its key; a stand is found by typing and reached by "take me there".
  await page.locator('body').press('g');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole('searchbox'));
  await page.keyboard.type('Inkfish');
  await pressAt(page, dialog.getByRole('button', { name: /^Take me there: Inkfish/ }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /Look at Inkfish/ })).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('e');
  await pressAt(page, dialog.getByRole('button', { name: 'Join the queue' }));
  const forward = page.getByRole('button', { name: /Fast-forward/ });
  const run = dialog.getByRole('button', { name: /^Run it/ });
  await expect(forward.or(run)).toBeVisible();
  if (await forward.isVisible()) await pressAt(page, forward);

  // Predict by arrow keys, run, mark each line, give the verdict.
  await expect(run).toBeVisible({ timeout: 60_000 });
  const likely = dialog.getByRole('slider');
  await tabTo(page, likely);
  const before = Number(await likely.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowRight');
  await expect(likely).toHaveAttribute('aria-valuenow', String(before + 1));
  await pressAt(page, run);
  const marks = dialog.getByRole('button', { name: /got this right$/ });
  await expect(marks.first()).toBeVisible();
  for (const mark of await marks.all()) await pressAt(page, mark);
  await pressAt(page, dialog.getByRole('button', { name: 'Give your verdict' }));
  await expect(dialog.getByText(/You said \d+%/)).toBeVisible();
  await pressAt(page, dialog.getByRole('button', { name: 'Leave the stand' }));
  await expect(dialog).toBeHidden();

  // Hand in: all three thumbs of an interval move by keys and never pass each other.
  await pressAt(page, page.getByRole('button', { name: 'Hand in' }));
  const first = page.getByRole('group', { name: /picture machine/ }).first();
  const at = async (name: RegExp): Promise<number> =>
    Number(await first.getByRole('slider', { name }).getAttribute('aria-valuenow'));
  await tabTo(page, first.getByRole('slider', { name: /Best guess/ }));
  await page.keyboard.press('Home');
  expect([await at(/Lower/), await at(/Best guess/), (await at(/Upper/)) >= 0]).toEqual([0, 0, true]);
  await tabTo(page, first.getByRole('slider', { name: /Upper/ }));
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  expect(await at(/Upper/)).toBeGreaterThanOrEqual(await at(/Best guess/));
  await pressAt(page, page.getByRole('button', { name: 'Hand in and see the truth' }));
  await expect(page.getByRole('heading', { name: 'What the floor really held' })).toBeVisible({ timeout: 60_000 });
});

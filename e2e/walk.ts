/** What players do, for the specs that play. */
import { expect, type Page } from '@playwright/test';

const shots = 'test-results/screens';

/** Predict, run, mark every line, judge: one run at the stand whose demo panel is open. */
export async function judgeOnce(page: Page): Promise<void> {
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: /^Run it/ }).click();
  const marks = panel.getByRole('button', { name: /got this right$/ });
  await expect(marks.first()).toBeVisible();
  for (const mark of await marks.all()) await mark.click();
  await panel.getByRole('button', { name: 'Give your verdict' }).click();
  await expect(panel.getByText(/You said \d+%/)).toBeVisible();
}

/** Through the hall guide, on one's own feet, until one stands before it. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Hall guide' }).click();
  await page.getByRole('searchbox').first().fill(name);
  await page
    .getByRole('button', { name: new RegExp(`^Take me there: ${name}`) })
    .first()
    .click();
  await expect(page.getByRole('button', { name: new RegExp(`Look at ${name}`) })).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: new RegExp(`Look at ${name}`) }).click();
}

/** Waits in the queue, sped up, if there is one; until the demo is open. */
export async function queueForDemo(page: Page): Promise<void> {
  const panel = page.getByRole('dialog');
  const look = panel.getByRole('button', { name: /^Look around/ });
  if (await look.isVisible()) await look.click();
  await panel.getByRole('button', { name: 'Join the queue' }).click();
  const forward = page.getByRole('button', { name: /Fast-forward/ });
  const run = page.getByRole('button', { name: /^Run it/ });
  await expect(forward.or(run)).toBeVisible();
  await page.screenshot({ path: `${shots}/waic-queue.png` });
  if (await forward.isVisible()) await forward.click();
  await expect(run).toBeVisible({ timeout: 60_000 });
}

export async function guessAll(page: Page): Promise<void> {
  for (let n = 1; n <= 4; n++) {
    await expect(page.getByText(`Question ${n} of 4`)).toBeVisible();
    await page.getByRole('slider', { name: /Best guess/ }).press('ArrowRight');
    await page.getByRole('button', { name: 'This is my guess' }).click();
  }
  const go = page.getByRole('button', { name: 'On to the floor' });
  await go.click();
}

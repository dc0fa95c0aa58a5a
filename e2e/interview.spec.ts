import { expect, test } from '@playwright/test';
import { goTo, guessAll } from './walk.ts';

test('[UI130] staff are asked, the answer labelled and proof asked for, by keys alone', async ({ page }) => {
  await page.goto('/?floor=4711');
  await page.getByRole('button', { name: /WAIC 2024/ }).click();
  await guessAll(page);
  await goTo(page, 'Painted Branch');
  const talk = page.getByRole('region', { name: 'Talk to the staff' });
  const ask = talk.getByRole('button', { name: /^What is it built on/ });
  await ask.press('Enter');
  const exchange = talk.getByRole('article', { name: 'What is it built on?' });
  await expect(exchange.locator('.speech p')).not.toBeEmpty();
  await expect(ask).toBeHidden();
  await exchange.getByRole('button', { name: 'Claim' }).press('Enter');
  await expect(exchange.getByRole('button', { name: 'Claim' })).toHaveAttribute('aria-pressed', 'true');
  await exchange.getByRole('button', { name: /^Ask for proof/ }).press('Enter');
  await expect(exchange.getByRole('figure').or(exchange.getByText('No paper was shown.'))).toBeVisible();
  await expect(page.locator('.exchange-shown')).toBeFocused();
  await page.screenshot({ path: 'test-results/screens/interview.png' });
});

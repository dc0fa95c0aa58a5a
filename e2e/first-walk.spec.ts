import { expect, type Page, test } from '@playwright/test';
import { goTo, guessAll, judgeOnce, queueForDemo } from './walk.ts';

const shots = 'test-results/screens';

/** Every request of the page goes to the server under test: no third party is ever asked. */
async function refuseStrangers(page: Page): Promise<string[]> {
  const strangers: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.hostname !== '127.0.0.1') strangers.push(request.url());
  });
  return strangers;
}

/** A stand with a text-to-image demo on floor 4711, for as long as the dealing of floors stays as it is. */
const PICTURES_ON_4711 = 'Lotus Pavilion';

function savedVisits(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'floorwalk')) return 0;
    return new Promise<number>((resolve, reject) => {
      const open = indexedDB.open('floorwalk');
      open.addEventListener('error', () => reject(open.error ?? new Error('no database')));
      open.addEventListener('success', () => {
        const count = open.result.transaction('visits').objectStore('visits').count();
        count.addEventListener('success', () => {
          open.result.close();
          resolve(count.result);
        });
      });
    });
  });
}

function breakSavedVisits(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('floorwalk');
        open.addEventListener('error', () => reject(open.error ?? new Error('no database')));
        open.addEventListener('success', () => {
          const change = open.result.transaction('visits', 'readwrite');
          change.objectStore('visits').put('{"format":"floorwalk-visit", broken', 'current');
          change.addEventListener('complete', () => {
            open.result.close();
            resolve();
          });
        });
      }),
  );
}

test('[UI90] a stranger judges a first demo within a minute of the title, without reading', async ({ page }) => {
  const strangers = await refuseStrangers(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Floorwalk' })).toBeVisible();
  await page.screenshot({ path: `${shots}/title.png` });
  const begun = Date.now();
  await page.getByRole('button', { name: /^Start/ }).click();
  const goal = page.getByRole('button', { name: /picture machine can count/ });
  const panel = page.getByRole('dialog');
  await goal.press('Enter');
  await expect(async () => {
    if (await panel.isVisible()) return;
    // The panel may open, and the goal go, between the look and the press.
    if (await goal.isVisible()) await goal.press('Enter', { timeout: 1500 });
    await expect(panel).toBeVisible({ timeout: 1500 });
  }).toPass({ timeout: 60_000 });
  await judgeOnce(page);
  expect(Date.now() - begun).toBeLessThan(60_000);
  await page.screenshot({ path: `${shots}/first-judgement.png` });
  expect(strangers).toEqual([]);
});

test('[UI91] a visit on the floor of WAIC goes from first guesses over a demo to the debrief, and survives a reload', async ({
  page,
}) => {
  const strangers = await refuseStrangers(page);
  await page.goto('/?floor=4711');
  await page.getByRole('button', { name: /WAIC 2024/ }).click();
  await guessAll(page);
  await expect(page.getByRole('timer')).toBeVisible();
  await page.screenshot({ path: `${shots}/waic-floor.png` });

  // Moore Threads tells its one run, and scores nothing.
  await goTo(page, 'Moore Threads');
  const panel = page.getByRole('dialog');
  await expect(panel.getByText(/not scored/i).first()).toBeVisible();
  await panel.getByRole('button', { name: /article’s run/ }).click();
  await expect(page.getByText('Nobody measured it.', { exact: false })).toBeVisible();
  await page.screenshot({ path: `${shots}/moore-threads.png` });
  await page.keyboard.press('Escape');

  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.getByRole('timer')).toBeVisible();

  // A demo among the five hundred stands: look, queue, predict, run, judge, and the same again.
  await goTo(page, PICTURES_ON_4711);
  await queueForDemo(page);
  await judgeOnce(page);
  await page.screenshot({ path: `${shots}/waic-judged.png` });
  await panel.getByRole('button', { name: 'Again', exact: true }).click();
  await judgeOnce(page);
  await panel.getByRole('button', { name: 'Leave the stand' }).click();

  await page.getByRole('button', { name: 'Hand in' }).first().click();
  await page.getByRole('button', { name: 'Hand in and see the truth' }).click();
  await expect(page.getByRole('heading', { name: 'What the floor really held' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('img', { name: /The truth on this floor was \d+%/ })).toHaveCount(4);
  await page.screenshot({ path: `${shots}/debrief.png`, fullPage: true });

  // Who was told the truths of a floor is told at its door that the score won't count.
  await page.getByRole('button', { name: 'This floor again' }).click();
  await expect(page.getByText('its score won’t count')).toBeVisible();
  expect(strangers).toEqual([]);
});

test('[UI92] a damaged save is named, can be downloaded, and is not deleted', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('button', { name: /picture machine can count/ })).toBeVisible();
  // From a page without the game, so that nothing writes the save again.
  await expect.poll(() => savedVisits(page)).toBeGreaterThan(0);
  await page.goto('/scenarios/index.json');
  await breakSavedVisits(page);
  await page.goto('/');
  await expect(page.getByText('The saved visit is damaged', { exact: false })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the file' }).click();
  await download;
});

test('[UI93] a browser without WebGL is told so and given a way on', async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      if (kind.startsWith('webgl') || kind === 'experimental-webgl') return null;
      return (getContext as (...args: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof getContext;
  });
  await page.goto('/');
  await expect(page.getByText('no WebGL', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Go on with lists' }).click();
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible();
});

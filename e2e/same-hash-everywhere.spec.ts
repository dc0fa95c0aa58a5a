import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';

const page = 'hash.html?scenario=waic-2024&seed=1&until=11:00';
let inNode = '';

test.beforeAll(() => {
  const printed = execFileSync(
    'node_modules/.bin/node',
    ['apps/cli/src/main.ts', 'simulate', 'waic-2024', '--seed', '1', '--until', '11:00', '--json'],
    { encoding: 'utf8', maxBuffer: 64 << 20 },
  );
  inNode = (JSON.parse(printed) as { hash: string }).hash;
  expect(inNode).toMatch(/^[0-9a-f]{16}$/);
});

test('[DT20] Chromium runs WAIC to eleven with the hash that Node has', async ({ page: tab }) => {
  await tab.goto(page);
  const out = tab.locator('#out');
  await expect(out).not.toHaveText('running', { timeout: 120_000 });
  expect((JSON.parse(await out.innerText()) as { hash: string }).hash).toBe(inNode);
});

test('[DT39] Chromium shows of every demo what Node shows', async ({ page: tab }) => {
  const script =
    "import { hashOutputs } from './packages/engine/src/index.ts'; console.log(JSON.stringify(hashOutputs(1, 3)))";
  const printed = execFileSync('node_modules/.bin/node', ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const shown = JSON.parse(printed) as Record<string, string>;
  expect(new Set(Object.values(shown)).size).toBe(7);
  await tab.goto('hash.html?demos=3');
  const out = tab.locator('#out');
  await expect(out).not.toHaveText('running', { timeout: 60_000 });
  expect(JSON.parse(await out.innerText())).toEqual(shown);
});

test('[DT21] Firefox runs WAIC to eleven with the hash that Node has', async ({ baseURL }) => {
  const executablePath = process.env['FIREFOX_PATH'] ?? '';
  test.skip(executablePath === '', 'not run: no Firefox here (Debian: scripts/install-debian.sh firefox-esr)');
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: 170_000,
  });
  try {
    const tab = await firefox.newPage();
    await tab.goto(`${baseURL}/${page}`);
    await tab.waitForFunction(() => document.querySelector('#out')?.textContent !== 'running', { timeout: 160_000 });
    const text = await tab.evaluate(() => document.querySelector('#out')?.textContent ?? '');
    expect((JSON.parse(text) as { hash: string }).hash).toBe(inNode);
  } finally {
    await firefox.close();
  }
});

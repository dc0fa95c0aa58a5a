import { chromium } from '@playwright/test';
import { writeFileSync } from 'node:fs';
const [,, path, out, w='1600', per='4'] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader','--disable-background-networking','--disable-component-update'] });
const p = await b.newPage({ viewport: { width: +w, height: 900 } });
p.on('pageerror', e => console.log('ERR', e.message));
await p.goto('http://127.0.0.1:5392/' + path);
await p.waitForFunction(() => document.title === 'ready', null, { timeout: 30000 });
const boxes = await p.$$eval('section', (els) => els.map((e) => { const r = e.getBoundingClientRect(); return [r.top + scrollY, r.bottom + scrollY]; }));
for (let i = 0; i < boxes.length; i += +per) {
  const y = boxes[i][0] - 4, e = boxes[Math.min(boxes.length, i + +per) - 1][1] + 6;
  await p.screenshot({ path: `${out}-${i / +per}.png`, fullPage: true, clip: { x: 0, y, width: +w, height: e - y } });
}
writeFileSync(`${out}-key.json`, JSON.stringify(await p.evaluate(() => window.answers), null, 1));
await b.close();

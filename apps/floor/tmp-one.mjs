import { chromium } from '@playwright/test';
const [,, path, sel, out, w='1020'] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader','--disable-background-networking','--disable-component-update'] });
const p = await b.newPage({ viewport: { width: +w, height: 900 } });
p.on('pageerror', e => console.log('ERR', e.message));
await p.goto('http://127.0.0.1:5392/' + path);
await p.waitForFunction(() => document.title === 'ready', null, { timeout: 30000 });
await p.locator(sel).screenshot({ path: out });
await b.close();

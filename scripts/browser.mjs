// Finds a Chromium for the tests; returns a path, or exits with instructions. Never skips silently.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { env, pnpm, root } from './lib.mjs';

const systemPaths = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};
const bundled = () => {
  try {
    return createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath();
  } catch {
    return '';
  }
};
export function findChromium() {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const b = bundled();
  if (b && existsSync(b)) return b;
  const s = (systemPaths[process.platform] ?? []).find(existsSync);
  if (s) return s;
  console.log('No Chromium found: trying `playwright install chromium` ...');
  pnpm(['exec', 'playwright', 'install', 'chromium'], { timeout: 300_000 });
  if (b && existsSync(b)) return b;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('sh', [join(root, 'scripts', 'install-debian.sh'), 'chromium'], { stdio: 'inherit', env });
    const a = systemPaths.linux.find(existsSync);
    if (a) return a;
  }
  console.error(
    'No Chromium found, and it could not be installed here. Install Chrome or Chromium (Debian: scripts/install-debian.sh) or set CHROMIUM_PATH.',
  );
  process.exit(1);
}

/** Firefox compares the hashes of the fair: needed in CI, elsewhere its tests say "not run". */
export function findFirefox() {
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH;
  const known = [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  const found = known.find(existsSync);
  if (found) return found;
  if (env.CI && process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('sh', [join(root, 'scripts', 'install-debian.sh'), 'firefox-esr'], { stdio: 'inherit', env });
    if (existsSync('/usr/bin/firefox-esr')) return '/usr/bin/firefox-esr';
  }
  if (env.CI) {
    console.error('No Firefox: CI needs it (Debian: scripts/install-debian.sh, or set FIREFOX_PATH).');
    process.exit(1);
  }
  return undefined;
}

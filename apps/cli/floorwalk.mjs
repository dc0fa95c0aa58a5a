#!/usr/bin/env node
// Starts the command line, which is TypeScript, on a Node that can run it: this one, or the one that the repo installs.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('./src/main.ts', import.meta.url));
if (process.features.typescript) {
  await import('./src/main.ts');
} else {
  const own = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  if (existsSync(own) && process.env.FLOORWALK_NODE !== 'this') {
    const child = spawn(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => {
      if (signal) process.exit(130);
      process.exit(code ?? 1);
    });
  } else {
    console.error(
      `floorwalk: Node ${process.version} cannot run it; use Node 24, which "npm start" installs in the repo`,
    );
    process.exitCode = 2;
  }
}

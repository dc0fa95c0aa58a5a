// npm start: installs, builds and serves the game on one port of this machine. Node built-ins only.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { bootstrap, env, pnpm, root } from './lib.mjs';

const wanted = Number(env.PORT ?? 4173);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(`PORT is "${env.PORT}": it must be a whole number from 1 to 65535, such as PORT=4173.`);
  process.exit(2);
}
const free = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
let port = wanted;
if (!(await free(port))) {
  if (env.PORT) {
    console.error(`Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`);
    process.exit(1);
  }
  while (!(await free(port))) port++;
}

bootstrap();
const rc = pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only']);
if (rc !== 0) process.exit(rc);

// spawn, not spawnSync, and no shell between: a signal to this process must reach the server.
const server = spawn(
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
  [
    'node_modules/vite/bin/vite.js',
    'preview',
    'apps/floor',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--strictPort',
    '--logLevel',
    'warn',
  ],
  { cwd: root, env, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
// npm killed by name takes its shell along but not what the shell started: then this process is an orphan, and ends.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) server.kill('SIGTERM');
}, 1000).unref();

const address = `http://127.0.0.1:${port}/`;
for (let tries = 0; tries < 300; tries++) {
  const up = await fetch(address).then(
    (r) => r.ok,
    () => false,
  );
  if (up) {
    console.log(`\n  Floorwalk is open at ${address}\n  Stop it with Ctrl+C.\n`);
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** `node apps/cli/src/main.ts`: the command line. An older Node is served by ../floorwalk.mjs, which starts this. */
import { run } from './program.ts';

// A reader that has seen enough, such as head, closes the pipe: no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2));

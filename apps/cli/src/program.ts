/** The command line as a whole: commands, usage errors, exit status. */
import { Command, CommanderError } from 'commander';
import { lineOf } from './bad-input.ts';
import { addBench } from './commands/bench.ts';
import { addDemo } from './commands/demo.ts';
import { addLesson } from './commands/lesson.ts';
import { addReplay } from './commands/replay.ts';
import { addScenario } from './commands/scenario.ts';
import { addSimulate } from './commands/simulate.ts';
import { addSweep } from './commands/sweep.ts';
import { addTruth } from './commands/truth.ts';
import { addVerify } from './commands/verify.ts';

/** 0: done. 1: a check failed, or a fault of ours. 2: what was given cannot be used. */
export type ExitStatus = 0 | 1 | 2;

function createProgram(): Command {
  const program = new Command('floorwalk')
    .description('A walk over a trade-fair floor of true size, and how far one walk can be trusted.')
    .showHelpAfterError(false);
  for (const add of [addScenario, addSimulate, addTruth, addDemo, addReplay, addVerify, addSweep, addLesson, addBench])
    add(program);
  quiet(program);
  return program;
}

/** Errors of usage are thrown, and printed by us in one line. */
function quiet(command: Command): void {
  command.exitOverride().configureOutput({ outputError: () => undefined });
  for (const child of command.commands) quiet(child);
}

/** Runs the command that the arguments name (without node and script). Never throws. */
export async function run(args: readonly string[]): Promise<ExitStatus> {
  const complain = (line: string): void => void process.stderr.write(`floorwalk: ${line}\n`);
  try {
    await createProgram().parseAsync([...args], { from: 'user' });
    return process.exitCode === 1 ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      // Without a command commander prints the help, which is all that there is to say.
      if (error.code === 'commander.help') return 2;
      complain(
        `${error.message
          .replace(/^error: /, '')
          .replace(/\s+/g, ' ')
          .replace(/\.$/, '')}; see floorwalk --help`,
      );
      return 2;
    }
    const line = lineOf(error);
    if (line !== undefined) {
      complain(line);
      return 2;
    }
    complain(
      `a fault of ours: ${error instanceof Error ? error.message.split('\n')[0] : String(error)} (FLOORWALK_DEBUG=1 shows where)`,
    );
    if (process.env['FLOORWALK_DEBUG'] === '1') console.error(error);
    return 1;
  }
}

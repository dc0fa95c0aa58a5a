/** Files that an option names. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { BadInput } from './bad-input.ts';

/** Refuses, before long work, a file that could not be written after it. */
export function checkWritable(option: string, file: string | undefined): void {
  if (file !== undefined) orRefuse(option, file, () => closeSync(openSync(file, 'a')));
}

export function writeOutput(option: string, file: string, text: string): void {
  orRefuse(option, file, () => writeFileSync(file, text));
}

/** Throws BadInput in place of the file system's error. */
export function orRefuse<Done>(option: string, file: string, act: () => Done): Done {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new BadInput(`${option}: ${file} cannot be written (${code}); name a file in a folder that you may write to`);
  }
}

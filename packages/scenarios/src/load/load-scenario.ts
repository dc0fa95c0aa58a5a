/** Scenarios from files: those that come with the package, by id, and anybody's, by path. Node only. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '@floorwalk/engine';
import { quoted, ScenarioError } from '../scenario-error.ts';
import { loadScenarioText } from './load-scenario-text.ts';
import { peekScenarioText, type ScenarioHead } from './peek-scenario.ts';
import { MAX_FILE_BYTES, tooLarge } from './source-document.ts';

const HOME = fileURLToPath(new URL('../../scenarios', import.meta.url));
const FILE_NAME = 'scenario.yaml';

/** The ids of the scenarios that come with the package, in alphabetical order. */
export function listScenarios(): readonly string[] {
  return readdirSync(HOME)
    .filter((id) => existsSync(join(HOME, id, FILE_NAME)))
    .toSorted();
}

/**
 * Loads a scenario by id, or from a file, or from a folder with a scenario.yaml in it.
 * Throws ScenarioError if there is none or it cannot be used.
 */
export function loadScenario(idOrFile: string): Scenario {
  const file = scenarioPath(idOrFile);
  return loadScenarioText(readText(file), file, (name) => {
    const beside = join(dirname(file), name);
    return existsSync(beside) ? readText(beside) : undefined;
  });
}

/** Id and title of a scenario, without loading it. Throws ScenarioError as loadScenario does. */
export function peekScenario(idOrFile: string): ScenarioHead {
  const file = scenarioPath(idOrFile);
  return peekScenarioText(readText(file), file);
}

function scenarioPath(idOrFile: string): string {
  const known = listScenarios();
  if (known.includes(idOrFile)) return join(HOME, idOrFile, FILE_NAME);
  const within = join(idOrFile, FILE_NAME);
  if (existsSync(within)) return within;
  if (existsSync(idOrFile)) return idOrFile;
  const wrong = `there is no scenario and no file called ${quoted(idOrFile)}`;
  throw fileError(idOrFile, wrong, `name one of ${known.join(', ')}, or a scenario file`);
}

function readText(file: string): string {
  try {
    const { size } = statSync(file);
    if (size > MAX_FILE_BYTES) throw tooLarge(file, size);
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw fileError(file, `the file cannot be read (${code})`, 'name a scenario file that you may read');
  }
}

function fileError(file: string, wrong: string, right: string): ScenarioError {
  return new ScenarioError([{ file: file === '' ? '(no name)' : file, path: '', line: undefined, wrong, right }]);
}

/** Reads a visit's log from text that may be anything. */
import { fieldFault } from './command.ts';
import { COMMAND_TYPES, type VisitCommand, handlerOf } from './commands.ts';
import { LOG_FORMAT, LOG_VERSION, type VisitLog } from './log.ts';
import type { LogEntry, VisitTable } from './visit.ts';
import { VISIT_TABLES } from './visit.ts';

/** A log of a long visit has some thousand entries; this is a hundred times as much. */
const MAX_CHARACTERS = 20_000_000;

/** What is wrong in a log (`what`), where (a path such as `entries[3].command.type`), and what would be right. */
export class LogError extends Error {
  readonly what: string;
  readonly where: string;
  readonly right: string;
  constructor(what: string, where: string, right: string) {
    super(`${where}: ${what}; expected ${right}`);
    this.name = 'LogError';
    this.what = what;
    this.where = where;
    this.right = right;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The log in a text. Throws LogError and nothing else. Fields that a log doesn't know are dropped. */
export function parseLog(text: string): VisitLog {
  if (text.length > MAX_CHARACTERS) {
    throw new LogError(`the file has ${text.length} characters`, 'file', `at most ${MAX_CHARACTERS}`);
  }
  const log = fieldsOf(parseJson(text), 'file');
  if (log.format !== LOG_FORMAT) throw wrong(log.format, 'format', `"${LOG_FORMAT}"`);
  if (log.version !== LOG_VERSION) throw wrong(log.version, 'version', `${LOG_VERSION}`);
  if (!Array.isArray(log.entries)) throw wrong(log.entries, 'entries', 'an array');
  const visitSeed = log.visitSeed === undefined ? {} : { visitSeed: integerOf(log.visitSeed, 'visitSeed') };
  const startMs = log.startMs === undefined ? {} : { startMs: integerOf(log.startMs, 'startMs') };
  const entries = log.entries.map((entry: unknown, i) => entryOf(entry, `entries[${i}]`));
  for (let i = 1; i < entries.length; i++) {
    const beforeMs = entries[i - 1].atMs;
    if (entries[i].atMs < beforeMs) {
      throw wrong(entries[i].atMs, `entries[${i}].atMs`, `a time not before the last entry's ${beforeMs}`);
    }
  }
  return {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    scenario: textOf(log.scenario, 'scenario'),
    scenarioVersion: textOf(log.scenarioVersion, 'scenarioVersion'),
    seed: integerOf(log.seed, 'seed'),
    world: textOf(log.world, 'world'),
    ...visitSeed,
    ...startMs,
    entries,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The platforms word it differently, and nesting too deep is no SyntaxError.
    throw new LogError('this is not JSON', 'file', 'the JSON text of a saved visit');
  }
}

function entryOf(value: unknown, where: string): LogEntry {
  const entry = fieldsOf(value, where);
  const atMs = integerOf(entry.atMs, `${where}.atMs`);
  const command = commandOf(entry.command, `${where}.command`);
  if (entry.after === undefined) return { atMs, command };
  const hashes = fieldsOf(entry.after, `${where}.after`);
  const after: Partial<Record<VisitTable, string>> = {};
  for (const table of VISIT_TABLES) {
    if (Object.hasOwn(hashes, table)) after[table] = textOf(hashes[table], `${where}.after.${table}`);
  }
  return { atMs, command, after };
}

function commandOf(value: unknown, where: string): VisitCommand {
  const given = fieldsOf(value, where);
  const handler = handlerOf(given.type);
  if (!handler) throw wrong(given.type, `${where}.type`, `one of ${COMMAND_TYPES.join(', ')}`);
  const command: Record<string, unknown> = { type: given.type };
  for (const [field, form] of Object.entries(handler.fields)) {
    const fault = fieldFault(form, given[field]);
    if (fault) throw wrong(given[field], `${where}.${field}`, fault);
    command[field] = given[field];
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field has the form that its handler names
  return command as VisitCommand;
}

function fieldsOf(value: unknown, where: string): Fields {
  if (!isObject(value)) throw wrong(value, where, 'an object');
  return value;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, where: string): string {
  if (typeof value !== 'string') throw wrong(value, where, 'a text');
  return value;
}

function integerOf(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong(value, where, 'a whole number');
  return value;
}

function wrong(value: unknown, where: string, right: string): LogError {
  return new LogError(value === undefined ? 'is missing' : `is ${glimpse(value)}`, where, right);
}

/** The start of a value, for a message of one line. */
function glimpse(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}

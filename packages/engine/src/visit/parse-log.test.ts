import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LogError, parseLog } from './parse-log.ts';

const log = {
  format: 'floorwalk-visit',
  version: 1,
  scenario: 'small',
  scenarioVersion: '1.0.0',
  seed: 7,
  world: 'plain',
  entries: [{ atMs: 5, command: { type: 'wait', durationMs: 10 } }],
};

function messageFor(text: string): string {
  try {
    parseLog(text);
  } catch (error) {
    if (error instanceof LogError) return error.message;
    throw error;
  }
  return 'no error';
}

function changed(change: object): string {
  return messageFor(JSON.stringify({ ...log, ...change }));
}

describe('parseLog', () => {
  it('[VI29] says what is wrong, where, and what would be right', () => {
    expect(messageFor('{')).toBe('file: this is not JSON; expected the JSON text of a saved visit');
    expect(messageFor('[]')).toBe('file: is an array; expected an object');
    expect(messageFor('['.repeat(1_000_000))).toMatch(/^file: this is not JSON/);
    expect(messageFor(' '.repeat(20_000_001))).toBe(
      'file: the file has 20000001 characters; expected at most 20000000',
    );
    expect(changed({ format: 'x' })).toBe('format: is "x"; expected "floorwalk-visit"');
    expect(changed({ version: 2 })).toBe('version: is 2; expected 1');
    expect(changed({ seed: 0.5 })).toBe('seed: is 0.5; expected a whole number');
    expect(changed({ world: undefined })).toBe('world: is missing; expected a text');
    expect(changed({ entries: {} })).toBe('entries: is an object; expected an array');
    expect(changed({ entries: [null] })).toBe('entries[0]: is null; expected an object');
    const fly = { atMs: 5, command: { type: 'fly' } };
    expect(changed({ entries: [fly] })).toMatch(/^entries\[0\]\.command\.type: is "fly"; expected one of guess, walk,/);
    const longWait = { atMs: 5, command: { type: 'wait', durationMs: 'long' } };
    expect(changed({ entries: [longWait] })).toBe('entries[0].command.durationMs: is "long"; expected a finite number');
    expect(changed({ entries: [...log.entries, { ...log.entries[0], atMs: 4 }] })).toBe(
      "entries[1].atMs: is 4; expected a time not before the last entry's 5",
    );
    expect(changed({ entries: [{ ...log.entries[0], after: { clock: 1 } }] })).toBe(
      'entries[0].after.clock: is 1; expected a text',
    );
  });

  it('[VI30] throws nothing but a LogError, whatever the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ ...log, entries: [value] })),
    );
    fc.assert(
      fc.property(piece, (text) => {
        expect(messageFor(text)).toMatch(/: .*; expected |^no error$/s);
      }),
      { seed: 30, numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(log)), fc.jsonValue()), (change) => {
        expect(changed(change)).toMatch(/: .*; expected |^no error$/s);
      }),
      { seed: 30, numRuns: 300 },
    );
  });
});

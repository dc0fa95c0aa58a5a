import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ledgerSection } from '../src/schema/ledger-section.ts';

const text = readFileSync(new URL('../scenarios/waic-2024/ledger.yaml', import.meta.url), 'utf8');
const ledger = ledgerSection.parse(parse(text));
const ids = (letter: string) => ledger.map(({ id }) => id).filter((id) => id.startsWith(letter));
const numbered = (letter: string, last: number, width: number, without: readonly number[] = []) =>
  Array.from({ length: last }, (_, i) => i + 1)
    .filter((n) => !without.includes(n))
    .map((n) => letter + String(n).padStart(width, '0'));

describe('the ledger of waic-2024', () => {
  it('[SC11] holds every item of the article, the inferences, tensions, evidence, facts and figures, once', () => {
    expect(ids('A')).toEqual(numbered('A', 59, 2, [4]));
    expect(ids('G')).toEqual(numbered('G', 7, 1));
    expect(ids('T')).toEqual(numbered('T', 7, 1));
    expect(ids('E')).toEqual(numbered('E', 9, 1));
    expect(ids('W')).toEqual(numbered('W', 32, 2));
    expect(ids('P')).toEqual(numbered('P', 19, 2, [4, 17]));
    expect(ledger).toHaveLength(130);
  });
  it('[SC11] gives each item its kind of statement', () => {
    const kinds = new Map(ledger.map(({ id, kind }) => [id, kind]));
    for (const id of ids('G')) expect(kinds.get(id)).toBe('inference');
    for (const id of ids('T')) expect(kinds.get(id)).toBe('tension');
    for (const id of ids('E')) expect(kinds.get(id)).toBe('evidence');
    expect(['A01', 'A16', 'A25', 'A27', 'A29', 'A36', 'A50'].map((id) => kinds.get(id))).toEqual([
      'fact',
      'figure',
      'opinion',
      'observation',
      'claim',
      'prediction',
      'claim',
    ]);
  });
  it('[SC11] says by whom a claim is, and what inferences and evidence bear on', () => {
    for (const { id, kind, by, bearsOn, tensionWith } of ledger) {
      if (kind === 'claim') expect([id, by !== undefined]).toEqual([id, true]);
      if (kind === 'inference' || kind === 'evidence') expect([id, bearsOn !== undefined]).toEqual([id, true]);
      if (kind === 'tension') expect([id, (tensionWith ?? []).length > 1]).toEqual([id, true]);
    }
  });
});

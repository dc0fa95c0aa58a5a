/** Every datum's source is in the ledger or is 'fiction', and nothing is shown as more certain than its source. */
import type { Exhibitor, Scenario, Sourced } from '@floorwalk/engine';
import { quoted } from '../scenario-error.ts';
import type { Finding } from './finding.ts';

type Path = readonly (string | number)[];

/** Each place of the raw file's data that has a `source` key, with its path. The ledger's own sources are citations: left out. */
function sourcesIn(data: unknown, path: Path = []): { path: Path; entry: Record<string, unknown> }[] {
  if (typeof data !== 'object' || data === null) return [];
  if (path.length === 1 && path[0] === 'ledger') return [];
  if (Array.isArray(data)) return data.flatMap((item: unknown, i) => sourcesIn(item, [...path, i]));
  const entry = data as Record<string, unknown>;
  const own = typeof entry['source'] === 'string' ? [{ path, entry }] : [];
  return own.concat(Object.entries(entry).flatMap(([key, value]) => sourcesIn(value, [...path, key])));
}

export function checkSources(scenario: Scenario, fileData: unknown): Finding[] {
  const ledger = new Map(scenario.ledger.map((item) => [item.id, item]));
  const findings = sourcesIn(fileData).flatMap(({ path, entry }): Finding[] => {
    const source = String(entry['source']);
    if (source === 'fiction') return [];
    const item = ledger.get(source);
    if (item === undefined) {
      const wrong = `the source ${quoted(source)} is not in the ledger`;
      return [{ path: [...path, 'source'], wrong, right: 'name an id of the ledger, or fiction' }];
    }
    const certain = entry['kind'] === 'fact' || entry['kind'] === 'figure';
    const uncertain = ['claim', 'observation', 'opinion', 'prediction', 'inference'].includes(item.kind);
    if (!certain || !uncertain || entry['illustrative'] === true || !('text' in entry)) return [];
    const wrong = `${source} is ${item.kind} in the ledger and is shown here as ${String(entry['kind'])}`;
    return [{ path: [...path, 'kind'], wrong, right: `give kind: ${item.kind}` }];
  });
  scenario.ledger.forEach((item, i) => {
    for (const key of ['tensionWith', 'bearsOn'] as const) {
      (item[key] ?? []).forEach((id, k) => {
        if (ledger.has(id)) return;
        const wrong = `the ledger has no ${quoted(id)}`;
        findings.push({ path: ['ledger', i, key, k], wrong, right: 'name an id of the ledger' });
      });
    }
  });
  scenario.exhibitors.forEach((exhibitor, i) => findings.push(...checkFiction(exhibitor, ['exhibitors', i])));
  return findings;
}

/** A real company says only what the ledger says of it; an invented one never borrows the ledger's authority. */
function checkFiction(exhibitor: Exhibitor, path: Path): Finding[] {
  const said: readonly (readonly [Path, Sourced])[] = [
    [[...path, 'pitch'], exhibitor.pitch],
    ...exhibitor.claims.map((claim, k) => [[...path, 'claims', k], claim] as const),
  ];
  return said.flatMap(([at, { source, illustrative }]) => {
    // One that stands for a company which the ledger leaves unnamed is invented, and may cite where it says so.
    if ((source === 'fiction') === exhibitor.fictional || (exhibitor.fictional && illustrative === true)) return [];
    const wrong = exhibitor.fictional
      ? `a fictional exhibitor cites ${source}`
      : 'a real company is given invented words';
    const right = exhibitor.fictional ? 'give source: fiction' : 'cite the ledger, or leave it out';
    return [{ path: [...at, 'source'], wrong, right }];
  });
}

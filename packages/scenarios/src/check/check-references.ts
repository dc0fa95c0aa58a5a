/** Ids are given once, and what is referred to is there. */
import type { Scenario } from '@floorwalk/engine';
import { quoted } from '../scenario-error.ts';
import type { Finding } from './finding.ts';

type Identified = { readonly id: string };

function doubled(section: readonly (string | number)[], items: readonly Identified[]): Finding[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const wrong = `the id ${quoted(id)} was given before, at ${section.join('.')}[${before}]`;
    return [{ path: [...section, index, 'id'], wrong, right: 'give every id once' }];
  });
}

/** The known id that differs least from a mistyped one, by shared prefix and length; for the hint in a message. */
function nearest(id: string, known: readonly string[]): string {
  const shared = (other: string) => {
    let n = 0;
    while (n < other.length && n < id.length && other[n] === id[n]) n++;
    return n - Math.abs(other.length - id.length) / 8;
  };
  const best = known.toSorted((a, b) => shared(b) - shared(a)).slice(0, 6);
  return best.length === 0 ? 'none is defined' : `${best.join(', ')}${known.length > best.length ? ', ...' : ''}`;
}

export function checkReferences(scenario: Scenario): Finding[] {
  const findings: Finding[] = [];
  const refer = (path: readonly (string | number)[], noun: string, id: string, known: readonly string[]) => {
    if (known.includes(id)) return;
    findings.push({ path, wrong: `there is no ${noun} ${quoted(id)}`, right: `name one of: ${nearest(id, known)}` });
  };
  findings.push(
    ...doubled(['plan', 'halls'], scenario.halls),
    ...doubled(['plan', 'zones'], scenario.zones),
    ...doubled(['plan', 'aisles'], scenario.aisles),
    ...doubled(['plan', 'gates'], scenario.gates),
    ...doubled(['plan', 'features'], scenario.features),
    ...doubled(['exhibitors'], scenario.exhibitors),
    ...doubled(['questions'], scenario.questions),
    ...doubled(['worlds'], scenario.worlds),
    ...doubled(['personas'], scenario.personas),
    ...doubled(['ledger'], scenario.ledger),
    ...doubled(['programme'], scenario.programme ?? []),
    ...doubled(['boards'], scenario.boards ?? []),
  );
  const stages = scenario.features.flatMap(({ id, kind }) => (kind === 'stage' ? [id] : []));
  (scenario.programme ?? []).forEach((event, i) => {
    event.stages.forEach((id, k) => refer(['programme', i, 'stages', k], 'stage', id, stages));
  });
  const features = scenario.features.map(({ id }) => id);
  const items = scenario.ledger.map(({ id }) => id);
  (scenario.boards ?? []).forEach((board, i) => {
    board.features.forEach((id, k) => refer(['boards', i, 'features', k], 'feature', id, features));
    board.items.forEach((id, k) => refer(['boards', i, 'items', k], 'item of the ledger', id, items));
  });
  const halls = scenario.halls.map(({ id }) => id);
  const zones = scenario.zones.map(({ id }) => id);
  scenario.zones.forEach((zone, i) => refer(['plan', 'zones', i, 'hall'], 'hall', zone.hallId, halls));
  scenario.features.forEach((feature, i) => refer(['plan', 'features', i, 'hall'], 'hall', feature.hallId, halls));
  scenario.exhibitors.forEach((exhibitor, i) => {
    refer(['exhibitors', i, 'hall'], 'hall', exhibitor.hallId, halls);
    refer(['exhibitors', i, 'zone'], 'zone', exhibitor.zoneId, zones);
    findings.push(...doubled(['exhibitors', i, 'exhibits'], exhibitor.exhibits));
  });
  const categories = [...new Set(scenario.exhibitors.map(({ category }) => category))];
  scenario.personas.forEach((persona, i) => {
    for (const category of Object.keys(persona.interest)) {
      refer(['personas', i, 'interest', category], 'category of exhibitors', category, categories);
    }
  });
  return findings;
}

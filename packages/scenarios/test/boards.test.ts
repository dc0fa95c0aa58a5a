import { expect, it } from 'vitest';
import { checkReferences } from '../src/check/check-references.ts';
import { loadScenario } from '../src/index.ts';

it('[SC22] hangs lines of the ledger on the floor of WAIC 2024, at features that are there', () => {
  const scenario = loadScenario('waic-2024');
  const { boards = [], ledger } = scenario;
  const said = new Set(boards.flatMap(({ items }) => items));
  const wanted = ['A10', 'A19', 'A20', 'A29', 'A33', 'A38', 'A42', 'A43', 'A44', 'A45', 'A49', 'A51'];
  for (const id of wanted) expect(said).toContain(id);
  for (const id of said) expect(ledger.find((item) => item.id === id)?.text.zh).toBeTruthy();
  const [first] = boards;
  const broken = { ...scenario, boards: [{ ...first, features: ['nowhere'], items: ['A99'] }] };
  expect(checkReferences(broken).map(({ path }) => path)).toEqual([
    ['boards', 0, 'features', 0],
    ['boards', 0, 'items', 0],
  ]);
});

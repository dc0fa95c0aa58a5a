import { readFileSync } from 'node:fs';
import { loadScenarioText } from '@floorwalk/scenarios';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it("[CL4] writes what the author's guide shows, and that loads", () => {
  const shown = /```yaml\n([\s\S]*?)```/.exec(read('../../../docs/scenario-authoring.md'))?.[1] ?? '';
  expect(shown).toBe(read('../template/scenario.yaml'));
  expect(loadScenarioText(shown, 'scenario-authoring.md').exhibitors).toHaveLength(3);
});

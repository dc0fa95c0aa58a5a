import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, root, sourceFiles } from './source-files.ts';

/** Who may know whom (docs/architecture.md). No allow-list beside it. */
const mayImport: Record<string, readonly string[]> = {
  'packages/config': [],
  'packages/engine': [],
  'packages/scenarios': ['engine'],
  'packages/assessment': ['engine'],
  'packages/session': ['assessment'],
  'packages/ui': [],
  'apps/floor': ['engine', 'scenarios', 'assessment', 'session', 'ui'],
  'apps/classroom': ['session', 'assessment', 'scenarios', 'ui'],
  'apps/server': ['session', 'assessment', 'scenarios', 'engine'],
  'apps/cli': ['engine', 'scenarios', 'assessment'],
};

const rooms = ['packages', 'apps'].flatMap((top) =>
  readdirSync(join(root, top))
    .filter((name) => existsSync(join(root, top, name, 'package.json')))
    .map((name) => `${top}/${name}`),
);

describe('import directions', () => {
  it.each(rooms)('[DT10] %s imports only the rooms that it may know, by their front door', (room) => {
    const allowed = mayImport[room];
    expect(allowed, `${room} has no place in the table of import directions`).toBeDefined();
    const wrong: string[] = [];
    for (const { path, text } of sourceFiles(room)) {
      for (const name of importsOf(text)) {
        const ours = /^@floorwalk\/([^/]+)(\/.*)?$/.exec(name);
        if (ours && !(allowed?.includes(ours[1]) && ours[2] === undefined)) wrong.push(`${path}: ${name}`);
        if (name.startsWith('.')) {
          const target = join(root, path, '..', name).slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
          if (!target.startsWith(`${room}/`)) wrong.push(`${path}: ${name} leaves its room`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('[DT11] the engine imports nothing but itself', () => {
    const wrong = sourceFiles('packages/engine/src')
      .filter(({ path }) => !path.endsWith('.test.ts'))
      .flatMap(({ path, text }) =>
        importsOf(text)
          .filter((name) => !name.startsWith('.'))
          .map((name) => `${path}: ${name}`),
      );
    expect(wrong).toEqual([]);
  });
});

/** Writes the template of a scenario into a folder. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';

/** The folder's name as an id; returns the file that was written. Throws BadInput rather than overwrite. */
export function writeTemplate(dir: string): string {
  const file = join(dir, 'scenario.yaml');
  if (existsSync(file)) throw new BadInput(`${file} is there already; name a folder without a scenario.yaml`);
  const id =
    basename(resolve(dir))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'my-fair';
  const template = readFileSync(new URL('../../template/scenario.yaml', import.meta.url), 'utf8');
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(file, template.replace(/^id: .*$/m, `id: ${/^\d+$/.test(id) ? `fair-${id}` : id}`), { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new BadInput(`${file} cannot be written (${code}); name a folder that you may write to`);
  }
  return file;
}

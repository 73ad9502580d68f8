import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds `package.json`, `migrations/` and `dist/`. Found by walking up, because the code runs from `src/`
 * in tests and from `dist/server/` in service.
 */
export function projectRoot(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new Error('Entente does not run outside its own folder: no package.json above it');
  return projectRoot(parent);
}

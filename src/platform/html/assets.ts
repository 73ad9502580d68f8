import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built files that pages load, by their source. */
export interface Assets {
  /** The folder that is served at `/assets/`, or undefined where nothing was built. */
  readonly folder: string | undefined;
  url(source: string): string | undefined;
}

/** Where nothing is built, pages are sent without style or script and work all the same. */
export function readAssets(clientFolder: string): Assets {
  const manifestFile = join(clientFolder, 'manifest.json');
  if (!existsSync(manifestFile)) return { folder: undefined, url: () => undefined };
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, { file: string }>;
  return {
    folder: join(clientFolder, 'assets'),
    url: (source) => {
      const built = manifest[source];
      return built && `/${built.file}`;
    },
  };
}

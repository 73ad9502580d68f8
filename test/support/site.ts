import { join } from 'node:path';
import { buildApp } from '../../src/app/wire.ts';
import { projectRoot, readConfig } from '../../src/platform/config/index.ts';
import { readAssets } from '../../src/platform/html/index.ts';
import { loadSample } from '../../src/slices/statements/index.ts';
import { freshDatabase } from './database.ts';

/** The assembled application as a browser meets it: built scripts and styles, a database of its own, a port of its own. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** @param sample begin with the sample coalition, read by the reader; else with nothing */
export async function openSite({ sample }: { readonly sample: boolean }): Promise<Site> {
  const config = readConfig({ ENTENTE_LOG: 'silent' }, 'Noor');
  const assets = readAssets(config.clientFolder);
  if (!assets.folder) throw new Error('the pages are not built; run "npm run build" first');
  const database = await freshDatabase();
  const context = { db: database.db, clock: () => new Date(), config, assets };
  if (sample) await loadSample(context, join(projectRoot(), 'samples'), () => undefined);
  const app = await buildApp(context);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: address.replace('127.0.0.1', 'localhost'),
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

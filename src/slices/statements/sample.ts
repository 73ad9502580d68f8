import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '../../platform/db/index.ts';
import type { Context } from '../../platform/http/index.ts';
import { type Coalition, describeCoalition, findCoalition } from '../register/index.ts';
import { acceptAll } from './accept-all.ts';
import { bringInFile } from './bring-in.ts';
import { publish } from './publish.ts';
import type { Version } from './statement.ts';

/** `samples/coalition.json`: a fictional coalition and its statements, in the order of their dates. */
interface Manifest {
  readonly name: Coalition['names'];
  readonly about: Coalition['about'];
  readonly statements: readonly {
    /** The languages of the official text, or of those that are equally authentic. */
    readonly official: readonly string[];
    /** The file of each language. */
    readonly files: Readonly<Record<string, string>>;
  }[];
}

/** What became of one sample statement. */
export interface SampleRead {
  readonly title: string;
  readonly languages: readonly string[];
  readonly accepted: number;
}

const by = 'Entente sample';

/**
 * Loads the sample coalition into an empty register, as a person would: every text is read by the reader, the findings of
 * the official text are accepted, everything is published. The coalition is described last, so that a start that was cut
 * short is taken up again, and nothing is done where somebody has brought in statements of their own.
 * @param folder that holds `coalition.json`
 * @param tell hears of each statement when it is there
 * @returns whether the sample was loaded now
 */
export async function loadSample(
  context: Pick<Context, 'db' | 'clock'>,
  folder: string,
  tell: (read: SampleRead) => void,
): Promise<boolean> {
  const { db } = context;
  if ((await findCoalition(db)) || (await hasOwnStatements(db))) return false;
  const manifest = JSON.parse(await readFile(join(folder, 'coalition.json'), 'utf8')) as Manifest;
  for (const statement of manifest.statements) tell(await loadStatement(context, folder, statement));
  await describeCoalition(db, { names: manifest.name, about: manifest.about });
  return true;
}

async function hasOwnStatements(db: Db): Promise<boolean> {
  const own = await db
    .selectFrom('statement')
    .select('id')
    .where('created_by', '!=', by)
    .limit(1)
    .executeTakeFirst();
  return own !== undefined;
}

async function loadStatement(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  folder: string,
  { official, files }: Manifest['statements'][number],
): Promise<SampleRead> {
  const languages = [...new Set([...official, ...Object.keys(files)])];
  const versions: Version[] = [];
  for (const language of languages) {
    const fileName = files[language]!;
    const file = { bytes: await readFile(join(folder, fileName)), fileName };
    const prevailing = official.length > 1 ? 'authentic' : 'official';
    const standing = official.includes(language) ? prevailing : 'translation';
    const statementId = versions[0]?.statementId;
    versions.push((await bringInFile(db, file, { statementId, standing, by, at: clock() })).version);
  }
  const first = versions[0]!;
  const accepted = await acceptAll(db, first.id, { from: 0, by, at: clock() });
  for (const { id, publishedAt } of versions)
    if (publishedAt === null) await publish(db, id, { by, at: clock() });
  return { title: first.title, languages, accepted };
}

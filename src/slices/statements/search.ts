import { sql } from 'kysely';
import { oneLine } from '../../language/normalise.ts';
import type { Language, Span } from '../../language/span.ts';
import { stem } from '../../language/stems.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import type { Db, Trx } from '../../platform/db/index.ts';
import type { Statement } from './statement.ts';
import { findPublicStatement } from './statement-store.ts';
import { isCorrectedInPublic, textOf } from './version-store.ts';

/** A public statement in which the words that were asked for stand. */
export interface Hit {
  readonly statement: Statement;
  /** The language of the version. */
  readonly language: string;
  /** Words around the first that was asked for, and where in the version they are. */
  readonly excerpt: string;
  readonly place: Span;
}

/** More words than anybody asks for. */
const mostWords = 12;

/** Characters of an excerpt before and after the word that was asked for. */
const around = 90;

/** Languages whose words are stemmed; words of another script than a language's are left to the others. */
const stemmed: readonly Language[] = ['ar', 'en', 'fr'];

/** Makes a version's words findable, within the transaction that stores it. */
export async function indexWords(
  trx: Trx,
  version: { readonly id: string; readonly language: string; readonly text: string },
): Promise<void> {
  const language = stemmed.find((known) => known === version.language);
  const stems = new Set(
    tokenise(version.text)
      .filter(isWord)
      .map(({ norm }) => (language ? stem(norm, language) : norm)),
  );
  await trx
    .insertInto('version_words')
    .values({ version_id: version.id, stems: sql`array_to_tsvector(${[...stems]}::text[])` })
    .execute();
}

/** The public statements that have every word of a question, in whatever form and version, the newest first. */
export async function searchStatements(db: Db, question: string, limit: number): Promise<Hit[]> {
  const wanted = tokenise(question).filter(isWord).slice(0, mostWords);
  if (wanted.length === 0) return [];
  const query = wanted.map((token) => `(${stemsOf(token).map(quoted).join(' | ')})`).join(' & ');
  const rows = await db
    .selectFrom('version_words as w')
    .innerJoin('statement_version as v', 'v.id', 'w.version_id')
    .innerJoin('statement as s', 's.id', 'v.statement_id')
    .select(['v.id', 'v.language', 's.id as statement_id'])
    .where('v.published_at', 'is not', null)
    .where(sql<boolean>`not ${isCorrectedInPublic}`)
    .where(sql<boolean>`w.stems @@ ${query}::tsquery`)
    .orderBy(sql`coalesce(s.issued_on, '')`, 'desc')
    .orderBy('v.imported_at')
    .limit(limit)
    .execute();
  const hits = await Promise.all(
    rows.map(async ({ id, language, statement_id }): Promise<Hit | undefined> => {
      const statement = await findPublicStatement(db, { id: statement_id });
      return statement && { statement, language, ...excerptOf(await textOf(db, id), language, wanted) };
    }),
  );
  return hits.filter((hit) => hit !== undefined);
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

/** The stems under which a word may stand: an Arabic word has one, a Latin one may be of either language. */
const stemsOf = ({ norm, arabic }: Token): string[] =>
  arabic ? [stem(norm, 'ar')] : [...new Set([norm, stem(norm, 'en'), stem(norm, 'fr')])];

/** A lexeme as a tsquery takes it literally. */
const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

function excerptOf(text: string, language: string, wanted: readonly Token[]): Pick<Hit, 'excerpt' | 'place'> {
  const stems = new Set(wanted.flatMap(stemsOf));
  const known = stemmed.find((candidate) => candidate === language);
  const first = tokenise(text).find(
    (token) => isWord(token) && stems.has(known ? stem(token.norm, known) : token.norm),
  );
  const { start, end } = first ?? { start: 0, end: 0 };
  const from = text.lastIndexOf(' ', Math.max(0, start - around)) + 1;
  const until = text.indexOf(' ', end + around);
  const excerpt = text.slice(from, until === -1 ? undefined : until).slice(0, 4 * around);
  return { excerpt: oneLine(excerpt), place: { start, end } };
}

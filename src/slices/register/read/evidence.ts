import { sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import { knownAt, type View } from '../as-of.ts';
import type { Fact, FactOf, FactType } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import type { Evidence } from '../provenance.ts';
import { type FindSources, type SourcedEvidence, sourced } from '../sources.ts';
import { isOpen, stands } from '../terms/standing.ts';
import '../tables.ts';

/** A person who entered a fact without words of a statement, and from where, if they said so. */
export interface EnteredBy {
  readonly by: string;
  readonly at: Date;
  readonly source: string | null;
  /** The entry that rests on it. */
  readonly entryId?: string;
}

/** What the register rests on: words of statements, the earliest first, and persons. */
export interface Grounds {
  readonly evidence: readonly SourcedEvidence[];
  readonly enteredBy: readonly EnteredBy[];
}

/** A fact that stands in the register, with what it rests on. */
export interface Entry<F extends Fact = Fact> extends Grounds {
  readonly id: string;
  readonly fact: F;
  /** The date that the entry itself gives. */
  readonly dated: Fuzzy | null;
}

export type EntryOf<T extends FactType> = Entry<FactOf<T>>;

/** Where entries are read from: a question, and how statements are found. */
export interface Reader {
  readonly db: Db;
  readonly view: View;
  readonly findSources: FindSources;
}

/** The entries among these that stood and could be read, by id, with what they rested on then. */
export async function entriesById(
  { db, view, findSources }: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entry>> {
  if (ids.length === 0) return new Map();
  const at = knownAt(view);
  const { rows } = await sql<EntryRow>`
    select e.id, e.fact, e.dated, e.by_hand, e.entered_by, e.entered_at, e.source, words.words
    from entry e cross join lateral (
      select json_agg(json_build_array(v.version_id, v.start_at, v.end_at, v.quote, v.language, v.stated_on)
               order by v.stated_days, v.added_at, v.start_at, v.id) as words
      from (select e.id union all select merged from merging where kept = e.id and kind = 'entry' and ${isOpen(at)}) as one
      join evidence v on v.entry_id = one.id
      where v.added_at <= ${at} and (v.withdrawn_at is null or v.withdrawn_at > ${at})
        and (${view.audience} = 'all' or v.public_from <= ${at})
    ) as words
    where e.id = any(${[...new Set(ids)]}::uuid[]) and ${stands('e', at)} and (e.by_hand or words.words is not null)
  `.execute(db);
  const stated = rows.map((row) => ({ ...row, words: row.words?.map(evidenceOf) ?? [] }));
  const words = await sourced(
    stated.flatMap((row) => row.words),
    findSources,
  );
  return new Map(
    stated.flatMap((row) => {
      const evidence = row.words
        .flatMap((one) => words(one) ?? [])
        .map((one) => ({ ...one, entryId: row.id }));
      if (evidence.length === 0 && !row.by_hand) return [];
      return [[row.id, { id: row.id, fact: row.fact, dated: row.dated, evidence, enteredBy: personOf(row) }]];
    }),
  );
}

interface EntryRow {
  readonly id: string;
  readonly fact: Fact;
  readonly dated: Fuzzy | null;
  readonly by_hand: boolean;
  readonly entered_by: string;
  readonly entered_at: Date;
  readonly source: string | null;
  readonly words: readonly StatedRow[] | null;
}

/** Words of a version as an array: a list of entries has thousands of them, and names in each would be most of it. */
type StatedRow = readonly [string, number, number, string, string, Fuzzy | null];

const evidenceOf = ([versionId, start, end, quote, language, on]: StatedRow): Evidence => ({
  versionId,
  start,
  end,
  quote,
  language,
  on,
});

const personOf = ({ id, by_hand, entered_by, entered_at, source }: Omit<EntryRow, 'words'>): EnteredBy[] =>
  by_hand ? [{ by: entered_by, at: entered_at, source, entryId: id }] : [];

/** What entries together rest on, each word once. */
export function groundsOf(entries: ReadonlyMap<string, Entry>, ids: readonly string[]): Grounds {
  const found = [...new Set(ids)].map((id) => entries.get(id)).filter((entry) => entry !== undefined);
  return {
    evidence: found.flatMap(({ evidence }) => evidence),
    enteredBy: found.flatMap(({ enteredBy }) => enteredBy),
  };
}

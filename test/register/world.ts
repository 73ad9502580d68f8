import { randomUUID } from 'node:crypto';
import { type Trx, transaction } from '../../src/platform/db/index.ts';
import { Refusal } from '../../src/platform/refusal.ts';
import {
  bodyNamed,
  enter,
  type Fact,
  type FindSources,
  type Fuzzy,
  type MergeKind,
  merge,
  type Provenance,
  registerFor,
  retract,
  supersede,
  unmerge,
} from '../../src/slices/register/index.ts';
import { publish } from '../../src/slices/statements/index.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { storedVersion } from '../support/statements.ts';
import type { Paper, PaperEntry, Question } from './model.ts';

/** Something that a person does to the register. Numbers choose among what there is to choose from. */
export type Act = { readonly later: number } & (
  | { readonly does: 'state'; readonly fact: Fact; readonly version: number; readonly dated: Fuzzy | null }
  | { readonly does: 'enter'; readonly fact: Fact; readonly dated: Fuzzy | null }
  | { readonly does: 'publish'; readonly version: number }
  | { readonly does: 'correct'; readonly entry: number; readonly fact: Fact; readonly dated: Fuzzy | null }
  | { readonly does: 'retract'; readonly entry: number; readonly onlyWords: boolean }
  | { readonly does: 'merge'; readonly kind: MergeKind; readonly kept: number; readonly merged: number }
  | { readonly does: 'unmerge'; readonly merging: number }
);

export const bodies = [
  { name: 'Group on Wells', kind: 'working-group' },
  { name: 'Friends of Rain', kind: 'other' },
] as const;
export const persons = ['Ama Mensah', 'Noor Haddad'] as const;

/** The days of the statements, each of one version. */
export const issued: readonly (Fuzzy | null)[] = ['2015-03-01', '2015-06', '2016', null];

const begin = Date.parse('2024-01-01T10:00:00Z');
const everyVersion: FindSources = async (ids) =>
  new Map(ids.map((id) => [id, { slug: 'a-statement', title: 'A statement', language: 'en' }]));

/** The register in the database, beside the one on paper. */
export interface World {
  readonly paper: Paper;
  /** The moments at which something was done. */
  readonly moments: readonly number[];
  /** @returns whether it was done, or refused */
  act(act: Act): Promise<boolean>;
  answers(question: Question): Promise<Answers>;
  bodyId(name: string): string;
  close(): Promise<void>;
}

export interface Answers {
  readonly members: string[];
  readonly seats: Readonly<Record<string, string[]>>;
  readonly offices: Readonly<Record<string, string[]>>;
}

export async function newWorld(actsAtMost: number): Promise<World> {
  const database = await freshDatabase();
  const { db } = database;
  const versions = await Promise.all(issued.map(() => versionWith(database, actsAtMost)));
  const ids = await transaction(db, (trx) => namedBodies(trx));
  const paper: Paper = { entries: [], mergings: [], published: new Map() };
  const moments: number[] = [];
  const personIds = async () => {
    const rows = await db.selectFrom('person_name').select(['name', 'person_id']).execute();
    return new Map(rows.map(({ name, person_id }) => [name, person_id]));
  };

  async function perform(act: Act, at: number): Promise<void> {
    const by = { by: 'Amal', at: new Date(at), reason: 'so it is' };
    const provenance = (more: Partial<Provenance>): Provenance => ({
      ...by,
      on: null,
      language: 'en',
      findingId: null,
      evidence: [],
      ...more,
    });
    const standing = paper.entries.filter(({ until }) => until > at);
    switch (act.does) {
      case 'state': {
        const { id, findings } = versions[act.version]!;
        const on = issued[act.version]!;
        const finding = findings[moments.length]!;
        const from = provenance({
          on,
          dated: act.dated,
          findingId: finding,
          evidence: [{ versionId: id, start: 0, end: 5, quote: 'Words' }],
          isPublic: paper.published.has(id),
        });
        const { entryId, created } = await transaction(db, (trx) => enter(trx, act.fact, from));
        const entry = created
          ? noted({ id: entryId, fact: act.fact, dated: act.dated, byHand: false, from: at })
          : paper.entries.find((known) => known.id === entryId)!;
        entry.words.push({ version: id, finding, on, from: at, until: Infinity });
        return;
      }
      case 'enter': {
        const { entryId, created } = await transaction(db, (trx) =>
          enter(trx, act.fact, provenance({ dated: act.dated })),
        );
        if (created) noted({ id: entryId, fact: act.fact, dated: act.dated, byHand: true, from: at });
        return;
      }
      case 'publish': {
        const { id } = versions[act.version]!;
        await publish(db, id, by);
        paper.published.set(id, at);
        return;
      }
      case 'correct': {
        const old = chosen(
          standing.filter(({ fact }) => fact.type === act.fact.type),
          act.entry,
        );
        if (!old) return;
        const correction = { ...provenance({ dated: act.dated }), reason: 'misread' };
        const { entryId, created } = await transaction(db, (trx) =>
          supersede(trx, old.id, act.fact, correction),
        );
        await corrected(old, entryId, created, act, at);
        return;
      }
      case 'retract': {
        const entry = chosen(standing, act.entry);
        if (!entry) return;
        const words = entry.words.filter(({ until }) => until === Infinity);
        const finding = act.onlyWords ? words[0]?.finding : undefined;
        if (act.onlyWords && finding === undefined) return;
        await transaction(db, (trx) => retract(trx, entry.id, { ...by, findingId: finding ?? null }));
        const left = words.filter((one) => finding !== undefined && one.finding !== finding);
        for (const one of words) if (!left.includes(one)) one.until = at;
        if (finding === undefined || (left.length === 0 && !entry.byHand)) entry.until = at;
        return;
      }
      case 'merge': {
        const type = chosen(standing, act.kept)?.fact.type;
        const ofKind = {
          entry: standing.filter(({ fact }) => fact.type === type).map(({ id }) => id),
          body: bodies.map(({ name }) => name as string),
          person: persons as readonly string[],
        }[act.kind];
        const [kept, merged] = [act.kept, act.merged].map((index) => chosen(ofKind, index));
        if (kept === undefined || merged === undefined) return;
        const idsOf = act.kind === 'body' ? ids : act.kind === 'person' ? await personIds() : undefined;
        const [one, other] = [kept, merged].map((name) => (idsOf ? idsOf.get(name) : name));
        if (one === undefined || other === undefined) return;
        const pair = { kind: act.kind, kept: one, merged: other };
        const id = await transaction(db, (trx) => merge(trx, pair, by));
        paper.mergings.push({ id, kind: act.kind, kept, merged, from: at, until: Infinity });
        return;
      }
      case 'unmerge': {
        const open = paper.mergings.filter(({ until }) => until === Infinity);
        const merging = chosen(open, act.merging);
        if (!merging) return;
        await transaction(db, (trx) => unmerge(trx, merging.id, by));
        merging.until = at;
      }
    }
  }

  function noted(entry: Omit<PaperEntry, 'words' | 'until'>): PaperEntry {
    const made = { ...entry, until: Infinity, words: [] };
    paper.entries.push(made);
    return made;
  }

  /** The words of a mistaken entry, and what was one with it, go over to the entry that takes its place. */
  async function corrected(
    old: PaperEntry,
    id: string,
    created: boolean,
    { fact, dated }: { fact: Fact; dated: Fuzzy | null },
    at: number,
  ): Promise<void> {
    const words = old.words.filter(({ until }) => until === Infinity);
    const byHand = old.byHand || words.length === 0;
    const entry = created
      ? noted({ id, fact, dated, byHand, from: at })
      : paper.entries.find((known) => known.id === id)!;
    old.until = at;
    for (const one of words) {
      one.until = at;
      entry.words.push({ ...one, from: at, until: Infinity });
    }
    const open = paper.mergings.filter(({ until }) => until === Infinity);
    const pairs = open.filter(({ kept, merged }) => kept === old.id || merged === old.id);
    for (const pair of pairs) pair.until = at;
    if (open.some((pair) => !pairs.includes(pair) && (pair.kept === id || pair.merged === id))) return;
    for (const { kind, kept, merged } of pairs) {
      const pair = { kept: kept === old.id ? id : kept, merged: merged === old.id ? id : merged };
      if (pair.kept === pair.merged) continue;
      const anew = await db
        .selectFrom('merging')
        .select('id')
        .where('merged', '=', pair.merged)
        .where('undone_at', 'is', null)
        .executeTakeFirstOrThrow();
      paper.mergings.push({ id: anew.id, kind, ...pair, from: at, until: Infinity });
    }
  }

  return {
    paper,
    moments,
    bodyId: (name) => ids.get(name)!,
    async act(act) {
      const at = (moments.at(-1) ?? begin) + act.later;
      try {
        await perform(act, at);
        return true;
      } catch (error) {
        if (error instanceof Refusal) return false;
        throw error;
      } finally {
        moments.push(at);
      }
    },
    async answers({ on, known: at, audience }) {
      const register = registerFor(db, audience, everyVersion);
      const asOf = { on, known: new Date(at) };
      const { items } = await register.members(asOf, { limit: 100 });
      const known = await personIds();
      const nameOf = new Map([...known].map(([name, id]) => [id, name]));
      const seats: Record<string, string[]> = {};
      for (const { name } of bodies)
        seats[name] = (await register.seats(ids.get(name)!, asOf)).map(
          ({ role, party, personId, possibly }) =>
            `${role} ${party as string} ${nameOf.get(personId ?? '') ?? ''}${possibly ? '?' : ''}`,
        );
      const offices: Record<string, string[]> = {};
      for (const [name, id] of known)
        offices[name] = (await register.offices(id, asOf)).map(
          ({ post, party, possibly }) => `${post} ${(party as string | null) ?? ''}${possibly ? '?' : ''}`,
        );
      return {
        members: items.map(
          ({ party, standing, ordinal, possibly }) =>
            `${party as string} ${standing} ${ordinal ?? ''}${possibly ? '?' : ''}`,
        ),
        seats,
        offices,
      };
    },
    close: () => database.drop(),
  };
}

const chosen = <One>(among: readonly One[], index: number): One | undefined => among[index % among.length];

async function versionWith({ db }: FreshDatabase, count: number) {
  const evidence = [{ start: 0, end: 5, quote: 'Words' }];
  const version = await storedVersion(db, {
    text: 'Words that state it',
    findings: Array.from({ length: count }, () => ({
      type: 'member-count',
      count: 84,
      confidence: 1,
      evidence,
    })),
    sha256: randomUUID().replaceAll('-', '').padEnd(64, '0'),
  });
  const findings = await db.selectFrom('finding').select('id').where('version_id', '=', version.id).execute();
  return { id: version.id, findings: findings.map(({ id }) => id) };
}

async function namedBodies(trx: Trx): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, kind } of bodies) {
    const told = { at: new Date(begin), language: 'en', bodies: [{ name, kind }] };
    ids.set(name, await bodyNamed(trx, name, told));
  }
  return ids;
}

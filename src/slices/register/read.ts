import type { Db } from '../../platform/db/index.ts';
import { type Body, bodiesOfEntries, findBody, listBodies } from './body.ts';
import { type Entry, entriesOfBody, entriesOfParty, entriesOfType } from './entries.ts';
import type { Fact, FactOf, FactType } from './fact.ts';
import { type Member, membersFrom } from './members.ts';
import { type FindSources, type PublicEntry, publicOnly } from './sources.ts';
import { type Term, termsFrom } from './terms.ts';
import { compareDates, firstStated } from './time.ts';

/** What the public may read of the register. */
export interface PublicRegister {
  members(): Promise<Member[]>;
  /** The newest statement of how many members there are. */
  memberCount(): Promise<PublicEntry<FactOf<'member-count'>> | undefined>;
  party(id: string): Promise<PartyView | undefined>;
  bodies(): Promise<BodyView[]>;
  body(slug: string): Promise<BodyView | undefined>;
}

/** A party with everything that is public of it. */
export interface PartyView {
  readonly id: string;
  readonly party: Member['party'];
  readonly member: Member | undefined;
  readonly terms: readonly Term[];
  readonly officials: readonly PublicEntry<FactOf<'office'>>[];
  readonly undertakings: readonly PublicEntry<FactOf<'undertaking'>>[];
}

/** A body with what is public of it. */
export interface BodyView extends Body {
  readonly founded: PublicEntry<FactOf<'body'>> | undefined;
  readonly dissolved: PublicEntry<FactOf<'body'>> | undefined;
  readonly mentions: readonly PublicEntry<FactOf<'body'>>[];
  readonly terms: readonly Term[];
}

/** The register as the public reads it. @param findSources see `FindSources` */
export function publicRegister(db: Db, findSources: FindSources): PublicRegister {
  const open = <F extends Fact>(entries: readonly Entry<F>[]) => publicOnly(entries, findSources);
  return {
    async members() {
      return membersFrom(await open(await entriesOfType(db, 'membership')));
    },
    async memberCount() {
      const counts = await open(await entriesOfType(db, 'member-count'));
      return counts.toSorted((a, b) => compareDates(firstStated(a.evidence), firstStated(b.evidence))).at(-1);
    },
    async party(id) {
      const party = await db.selectFrom('party').selectAll().where('id', '=', id).executeTakeFirst();
      if (!party) return undefined;
      const entries = await open(await entriesOfParty(db, id));
      return {
        id,
        party: party.name === null ? id : { name: party.name },
        member: membersFrom(ofType(entries, 'membership'))[0],
        terms: termsFrom(ofType(entries, 'seat'), await bodiesOfEntries(db)),
        officials: ofType(entries, 'office'),
        undertakings: newestFirst(ofType(entries, 'undertaking')),
      };
    },
    async bodies() {
      const bodies = await listBodies(db);
      const entries = await open<Fact>([
        ...(await entriesOfType(db, 'body')),
        ...(await entriesOfType(db, 'seat')),
      ]);
      const about = await bodiesOfEntries(db);
      return bodies
        .map((body) =>
          bodyView(
            body,
            entries.filter(({ id }) => about.get(id)?.id === body.id),
            about,
          ),
        )
        .filter(isPublic);
    },
    async body(slug) {
      const body = await findBody(db, slug);
      if (!body) return undefined;
      const view = bodyView(body, await open(await entriesOfBody(db, body.id)), await bodiesOfEntries(db));
      return isPublic(view) ? view : undefined;
    },
  };
}

function bodyView(body: Body, entries: readonly PublicEntry[], about: ReadonlyMap<string, Body>): BodyView {
  const said = ofType(entries, 'body').toSorted((a, b) =>
    compareDates(firstStated(a.evidence), firstStated(b.evidence)),
  );
  return {
    ...body,
    founded: said.find(({ fact }) => fact.change === 'established'),
    dissolved: said.findLast(({ fact }) => fact.change === 'dissolved'),
    mentions: said.filter(({ fact }) => fact.change === 'mentioned'),
    terms: termsFrom(ofType(entries, 'seat'), about),
  };
}

/** A body of which only unpublished texts speak is not public. */
const isPublic = ({ founded, dissolved, mentions, terms }: BodyView): boolean =>
  Boolean(founded || dissolved || mentions.length > 0 || terms.length > 0);

function ofType<T extends FactType>(entries: readonly PublicEntry[], type: T): PublicEntry<FactOf<T>>[] {
  return entries.filter((entry): entry is PublicEntry<FactOf<T>> => entry.fact.type === type);
}

const newestFirst = <F extends Fact>(entries: readonly PublicEntry<F>[]): PublicEntry<F>[] =>
  entries.toSorted((a, b) => compareDates(firstStated(b.evidence), firstStated(a.evidence)));

import Type from 'typebox';
import { fold } from '../language/normalise.ts';
import { type App, type Context, inLanguages, open } from '../platform/http/index.ts';
import { interfaceLanguages } from '../platform/i18n/index.ts';
import type { PartyRef } from '../reading/index.ts';
import type { Meetings } from '../slices/meetings/index.ts';
import { now, partyId, partyLabel, type Register } from '../slices/register/index.ts';
import { searchStatements } from '../slices/statements/index.ts';
import { SearchPage } from './pages/search-page.tsx';

const Query = Type.Object({ q: Type.String({ maxLength: 200, default: '' }) });

/** How many of each kind are shown. */
const shown = 20;

/** Among how many bodies names are looked for. */
const bodiesSearched = 10_000;

/** `/{language}/search?q=`: parties, bodies and statements in one place. */
export function searchRoutes(
  app: App,
  { db }: Context,
  { register, meetings }: { readonly register: Register; readonly meetings: Meetings },
): void {
  app.get(inLanguages('/search'), { ...open, schema: { querystring: Query } }, async (request, reply) => {
    const question = request.query.q.trim();
    const names = nameMatcher(question);
    const [hits, known, bodies, hosts] = await Promise.all([
      searchStatements(db, question, shown),
      register.parties(),
      register.bodyRefs(now, { limit: bodiesSearched }),
      meetings.parties(),
    ]);
    return reply.page(
      <SearchPage
        question={question}
        hits={hits}
        parties={distinct([...known, ...hosts])
          .filter((party) => names(labelsOf(party)))
          .slice(0, shown)}
        bodies={bodies.items
          .filter(({ names: called }) => names(called.map(({ name }) => name)))
          .slice(0, shown)}
      />,
    );
  });
}

/** Says whether one of several names has every word of a question, or a word that begins with it. */
function nameMatcher(question: string): (names: readonly string[]) => boolean {
  const wanted = wordsOf(question);
  return (names) =>
    wanted.length > 0 &&
    names.some((name) => {
      const words = wordsOf(name);
      return wanted.every((part) => words.some((word) => word.startsWith(part)));
    });
}

/** The words of a name, folded, the Arabic article left out. */
const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^ال(?=..)/, ''))
    .filter((word) => word !== '');

const labelsOf = (party: PartyRef): string[] => [
  ...interfaceLanguages.map((language) => partyLabel(party, language)),
  ...(typeof party === 'string' ? [party.replace('org:', '')] : []),
];

const distinct = (parties: readonly PartyRef[]): PartyRef[] => [
  ...new Map(parties.map((party) => [partyId(party), party])).values(),
];

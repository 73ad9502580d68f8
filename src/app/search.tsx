import Type from 'typebox';
import { fold } from '../language/normalise.ts';
import { type App, type Context, inLanguages, open } from '../platform/http/index.ts';
import { interfaceLanguages } from '../platform/i18n/index.ts';
import type { PartyRef } from '../reading/index.ts';
import type { PublicMeetings } from '../slices/meetings/index.ts';
import { type PublicRegister, partyId, partyLabel } from '../slices/register/index.ts';
import { searchStatements } from '../slices/statements/index.ts';
import { SearchPage } from './pages/search-page.tsx';

const Query = Type.Object({ q: Type.String({ maxLength: 200, default: '' }) });

/** How many of each kind are shown. */
const shown = 20;

/** `/{language}/search?q=`: parties, bodies and statements in one place. */
export function searchRoutes(
  app: App,
  { db }: Context,
  { register, meetings }: { readonly register: PublicRegister; readonly meetings: PublicMeetings },
): void {
  app.get(inLanguages('/search'), { ...open, schema: { querystring: Query } }, async (request, reply) => {
    const question = request.query.q.trim();
    const names = nameMatcher(question);
    const [hits, members, bodies, held] = await Promise.all([
      searchStatements(db, question, shown),
      register.members(),
      register.bodies(),
      meetings.all(),
    ]);
    return reply.page(
      <SearchPage
        question={question}
        hits={hits}
        parties={distinct([
          ...members.map(({ party }) => party),
          ...bodies.flatMap(({ terms }) => terms.map(({ party }) => party)),
          ...held.flatMap(({ hosts, coHosts, chairs }) => [...hosts, ...coHosts, ...chairs]),
        ])
          .filter((party) => names(labelsOf(party)))
          .slice(0, shown)}
        bodies={bodies.filter(({ names: known }) => names(known.map(({ name }) => name))).slice(0, shown)}
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

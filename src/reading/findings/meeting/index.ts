import type { Span } from '../../../language/span.ts';
import type { PartyRef } from '../../finding.ts';
import { type Chunk, senseOf } from '../../phrases/chunk.ts';
import type { Account, Doubt, Fact, Proposal } from '../../scene.ts';
import { longestHead, type Place, unknownCityOfDateline } from './city.ts';
import { areApart } from './days.ts';
import { levelOfThose } from './level.ts';
import { type Mention, mentionsOf } from './mention.ts';
import { nameOfOccasion } from './occasion.ts';
import { inlineDateline } from './others.ts';
import { chairsAround, hostsAround } from './presiding.ts';
import { distinct } from './roles.ts';
import { cityOfLine } from './setting.ts';
import { dayOfSpeech } from './speech.ts';

type MeetingFact = Extract<Fact, { type: 'meeting' }>;

/**
 * The meeting that the text reports, if it reports one: the first that a clause states, completed by headings and by the
 * sentences that say more of it and contradict nothing. Earlier and announced meetings are passed over.
 */
export function meetingOf(account: Account): Proposal[] {
  const mentions = mentionsOf(account);
  const main =
    mentions.find((mention) => mention.as === 'stated') ??
    mentions.find((mention) => mention.place && mention.day) ??
    mentions.find((mention) => isTitle(mention, account));
  if (!main) return [];
  const about = mentions.filter((mention) => mention === main || isSame(main, mention));
  const pick = <T>(get: (mention: Mention) => T | null): T | null => {
    for (const mention of [main, ...about]) if (get(mention) !== null) return get(mention);
    return null;
  };
  const roles = (get: (mention: Mention) => readonly PartyRef[]): PartyRef[] => distinct(about.flatMap(get));
  const beside = roles((mention) => mention.coHosts);
  const told = roles((mention) => mention.hosts);
  const named = told.length > 0 || beside.length > 0 ? told : hostsAround(main.at, account);
  const chairs = roles((mention) => mention.chairs);
  // « à l'invitation de Madagascar, la France et les Comores étant coorganisatrices »
  const alone = named.filter((party) => !beside.includes(party));
  // Who is named co-host where nobody is named host is a host.
  const hosts = named.length === 0 ? beside : alone.length > 0 ? alone : named;
  const coHosts = beside.filter((party) => !hosts.includes(party));
  const day = pick((mention) => mention.day) ?? dayOfSpeech(account);
  const form = pick((mention) => mention.format) ?? 'in-person';
  // "the Contact Group on Schools in Sudan met online": a state alone is no place of a virtual meeting.
  // What is said farther off is of another: "the meeting foreseen in Sendai did not take place".
  const isAfar = ({ at, place }: Mention) => form === 'virtual' && (!place?.city || at > main.at + 1);
  const stated = pick((mention) => (isAfar(mention) ? null : mention.place));
  const place = inCountry(stated ?? (form === 'virtual' ? null : datelinePlace(account)), hosts, account);
  const format = (form !== 'virtual' || place) && someJoinFromAfar(main.at, account) ? 'hybrid' : form;
  const fact: MeetingFact = {
    type: 'meeting',
    body: bodyOf(main, about) ?? nameOfOccasion(main.at, account) ?? coalitionName(account),
    level: pick((mention) => mention.level) ?? levelOfThose(main.at, account),
    from: day?.from ?? null,
    to: day?.to ?? null,
    dateStated: day?.words ?? null,
    place,
    format,
    hosts,
    coHosts,
    chairs: chairs.length > 0 ? chairs : chairsAround(main.at, account),
  };
  const stating = about.filter((mention) => mention === main || mention.as === 'stated');
  return [
    {
      fact,
      spans: distinctSpans(stating.map((mention) => mention.span)),
      doubts: doubtsOf(fact, main),
      reason: `meeting: the first that is ${main.as}`,
    },
  ];
}

/** "Some joined by video link": a meeting that has a place is hybrid then. */
function someJoinFromAfar(at: number, { scenes }: Account): boolean {
  const isFar = (chunk: Chunk): boolean => senseOf(chunk, 'format')?.format === 'virtual';
  const later = scenes
    .slice(at + 1, at + 1 + longestAttendance)
    .some(({ chunks, line }) => !line && chunks.some(isFar));
  return (
    later ||
    scenes.some(({ clauses }) =>
      clauses.some(
        ({ frame, complement }) => (frame === 'join' || frame === 'say') && complement.some(isFar),
      ),
    )
  );
}

/** Sentences behind the meeting's own that tell who came and how. */
const longestAttendance = 2;

function doubtsOf(fact: MeetingFact, main: Mention): Doubt[] {
  const doubts: Doubt[] = [];
  if (main.as === 'named') doubts.push('from-heading');
  if (fact.dateStated === null) doubts.push('date-unknown');
  if (!fact.place && fact.format === 'in-person') doubts.push('place-unknown');
  if (fact.hosts.length === 0) doubts.push('host-unknown');
  return doubts;
}

/** "Remarks at the Fourth Plenary of the Alliance": a heading names a meeting at which the text was given, and announces none. */
function isTitle({ at, as }: Mention, { scenes }: Account): boolean {
  const { line, clauses } = scenes[at]!;
  return (
    as === 'named' &&
    line &&
    at < longestHead &&
    clauses.every(({ future, form }) => !future && form !== 'base')
  );
}

/** The body that met: what other sentences are about comes after is another. */
const bodyOf = (main: Mention, about: readonly Mention[]): string | null =>
  [main, ...about.filter(({ at }) => at <= main.at + 1)].find(({ body }) => body !== null)?.body ?? null;

/** Where no body met, the coalition did: its name in full. */
function coalitionName(account: Account): string | null {
  const body = titleBody(account);
  return account.coalition.name ?? (body ? account.text.slice(body.start, body.end) : null);
}

/** A contact group or the like may be all the coalition that there is. */
function titleBody(account: Account): Span | undefined {
  const bodies = account.scenes.flatMap((scene) =>
    scene.chunks.flatMap((chunk) =>
      chunk.is === 'body' && chunk.kind !== 'working-group' ? chunk.names : [],
    ),
  );
  return bodies[0];
}

/** A text given at the meeting is dated from its place. */
function datelinePlace(account: Account): Place {
  for (const { line, chunks } of account.scenes.slice(0, longestHead)) {
    const dateline = line ? chunks : inlineDateline(chunks);
    const dated = dateline.some((chunk) => chunk.is === 'date');
    const place = dated ? cityOfLine(dateline, account) : null;
    if (place) return place;
  }
  return unknownCityOfDateline(account);
}

/** A city that the gazetteer does not know is of the host, or else of the issuer. */
function inCountry(place: Place, hosts: readonly PartyRef[], { issuer }: Account): Place {
  if (!place || place.country) return place;
  const country = [...hosts, issuer].find((party) => typeof party === 'string' && /^[A-Z]{2}$/.test(party));
  return { ...place, country: typeof country === 'string' ? country : null };
}

/** Two mentions are of one meeting unless both say where or when, and differ. */
function isSame(main: Mention, other: Mention): boolean {
  if (other.as === 'named' && other.at > main.at + 1) return false;
  const differ = (a: string | null | undefined, b: string | null | undefined): boolean =>
    Boolean(a && b && a !== b);
  return !(
    differ(main.place?.city, other.place?.city) ||
    differ(main.place?.country, other.place?.country) ||
    (main.as === other.as && areApart(main.day, other.day))
  );
}

const distinctSpans = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
];

import type { Span } from '../../../language/span.ts';
import type { PartyRef } from '../../finding.ts';
import { senseOf } from '../../phrases/chunk.ts';
import type { Account, Doubt, Fact, Proposal } from '../../scene.ts';
import { coalitionNameIn } from '../body.ts';
import { distinct, type Mention, mentionsOf } from './mention.ts';
import { cityOfLine, type Place } from './setting.ts';

type MeetingFact = Extract<Fact, { type: 'meeting' }>;

/**
 * The meeting that the text reports, if it reports one: the first that a clause states, completed by headings and by the
 * sentences that say more of it and contradict nothing. Earlier and announced meetings are passed over.
 */
export function meetingOf(account: Account): Proposal[] {
  const mentions = mentionsOf(account);
  const main =
    mentions.find((mention) => mention.as === 'stated') ??
    mentions.find((mention) => mention.place && mention.day);
  if (!main) return [];
  const about = mentions.filter((mention) => mention === main || isSame(main, mention));
  const pick = <T>(get: (mention: Mention) => T | null): T | null => {
    for (const mention of [main, ...about]) if (get(mention) !== null) return get(mention);
    return null;
  };
  const roles = (get: (mention: Mention) => readonly PartyRef[]): PartyRef[] => distinct(about.flatMap(get));
  const hosts = roles((mention) => mention.hosts);
  const coHosts = roles((mention) => mention.coHosts).filter((party) => !hosts.includes(party));
  const day = pick((mention) => mention.day);
  const place = pick((mention) => mention.place);
  const form = pick((mention) => mention.format) ?? 'in-person';
  const format = place && someJoinFromAfar(account) ? 'hybrid' : form;
  const fact: MeetingFact = {
    type: 'meeting',
    body: pick((mention) => mention.body) ?? coalitionName(account),
    level: pick((mention) => mention.level),
    from: day?.from ?? null,
    to: day?.to ?? null,
    dateStated: day?.words ?? null,
    place: place ?? (format === 'virtual' ? null : datelinePlace(account)),
    format,
    // Who is named co-host where nobody is named host is a host.
    hosts: hosts.length > 0 ? hosts : coHosts,
    coHosts: hosts.length > 0 ? coHosts : [],
    chairs: roles((mention) => mention.chairs),
  };
  const stated = about.filter((mention) => mention === main || mention.as === 'stated');
  return [
    {
      fact,
      spans: distinctSpans(stated.map((mention) => mention.span)),
      doubts: doubtsOf(fact, main),
      reason: `meeting: the first that is ${main.as}`,
    },
  ];
}

/** "Some joined by video link": a meeting that has a place is hybrid then. */
function someJoinFromAfar({ scenes }: Account): boolean {
  return scenes.some(({ clauses }) =>
    clauses.some(
      ({ frame, complement }) =>
        (frame === 'join' || frame === 'say') &&
        complement.some((chunk) => senseOf(chunk, 'format')?.format === 'virtual'),
    ),
  );
}

function doubtsOf(fact: MeetingFact, main: Mention): Doubt[] {
  const doubts: Doubt[] = [];
  if (main.as === 'named') doubts.push('from-heading');
  if (fact.dateStated === null) doubts.push('date-unknown');
  if (!fact.place && fact.format === 'in-person') doubts.push('place-unknown');
  if (fact.hosts.length === 0) doubts.push('host-unknown');
  return doubts;
}

/** Where no body met, the coalition did: its name in full. */
function coalitionName(account: Account): string | null {
  const body = titleBody(account);
  return coalitionNameIn(account) ?? (body ? account.text.slice(body.start, body.end) : null);
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
  for (const scene of account.scenes) {
    if (!scene.line) return null;
    if (!scene.chunks.some((chunk) => chunk.is === 'date')) continue;
    const place = cityOfLine(scene.chunks, account);
    if (place) return place;
  }
  return null;
}

/** Two mentions are of one meeting unless both say where or when, and differ. */
function isSame(main: Mention, other: Mention): boolean {
  if (other.as === 'named' && other.at > main.at + 1) return false;
  const differ = (a: string | null | undefined, b: string | null | undefined): boolean =>
    Boolean(a && b && a !== b);
  return !(
    differ(main.place?.city, other.place?.city) ||
    differ(main.place?.country, other.place?.country) ||
    (main.as === other.as && differ(main.day?.from, other.day?.from))
  );
}

const distinctSpans = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
];

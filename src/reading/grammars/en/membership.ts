import type { LexiconRow } from '../../grammar.ts';
import { crossed, list, row, trigger } from '../rows.ts';
import { verb } from './inflection.ts';

/** "latest country to join", "newest states to accede to". */
const newest = ['latest', 'newest', 'most recent'].flatMap((age) =>
  list('country, countries, state, states, nation, nations, party, parties').flatMap((noun) =>
    ['to join', 'to accede to', 'to accede'].map((verb) => `${age} ${noun} ${verb}`),
  ),
);

/** Members and observers. */
const members: readonly LexiconRow[] = [
  { sense: { is: 'member', change: 'joined', fresh: true }, phrases: newest },
  row(
    { is: 'member', change: 'joined', fresh: true },
    'new member, new members, newest member, newest members, latest member, latest members, most recent member, youngest member, new full member, new full members, new member state, new member states, newly admitted member, newly admitted members, newcomer, newcomers, new entrant, new entrants, new partner, new partners, newest partner, latest addition, newest addition, on board, now on board, among its members for the first time, among our members for the first time, among us for the first time, member since today, a member since today, member as of today',
  ),
  row(
    { is: 'member', change: 'joined' },
    'member, members, member state, member states, member countries, member country, member nations, full member, full members, full-fledged member, full-fledged members, party to, parties to, country to join, nation to join, state to join, party to join, country to sign, nation to sign, state to sign, countries to sign, states to sign, countries to have joined, states to have joined, countries to have signed, states to have signed, organisation to join, organization to join, government to join, membership, full membership, partner state',
  ),
  row(
    { is: 'member', change: 'observer' },
    'observer, observers, observer state, observer states, observer status, status of observer, observer member, observer members, permanent observer, permanent observers, observer capacity, observing member, associate status, associate member with observer status, associate status with the right to observe, associate status with the right to attend',
  ),
];

/** "sent an observer", "enjoys observer status": the verb and the standing in one. */
const observing: LexiconRow = {
  sense: { is: 'member', change: 'observer', stated: true },
  phrases: [
    ...crossed(list('send, sends, sent, sending'), list('an observer, observers')),
    ...crossed(
      list('has, have, had, enjoys, enjoy, holds, hold, retains, retain, received, obtained'),
      list('observer status, the status of observer, permanent observer status'),
    ),
    ...crossed(
      list('took part, takes part, take part, participates, participated, attends, attend, attended'),
      list('as an observer, as observers, as observer'),
    ),
    'observes the work of',
    'observe the work of',
  ],
};

/** How many there are. */
const tallies: readonly LexiconRow[] = [
  row(
    { is: 'tally', part: 'verb' },
    'has, have, counts, counting, comprises, comprising, unites, uniting, numbers, numbering, brings together, bringing together, brought together, has brought together, has gathered, now unites, is made up of, made up, is composed of, composed, consists of, consists, consisting, groups, grouping, encompasses, encompassing, includes, totals, stands at, standing at, now at, reached, reaches, spans, spanning, embraces, draws together, represents, gathers, there are, there are now, there were',
  ),
  row({ is: 'tally', part: 'verb', own: true }, 'make up, makes up, compose, constitute, part of, belong to'),
  row(
    { is: 'tally', part: 'change' },
    'brings, bringing, brought, raises, raising, raised, rises, rose, risen, grows, grew, grown, increases, increased, expands, expanded, takes, taking, took, taken, lifts, lifting, swells, swelled, climbs, climbed, enlarged, widens, widened, goes up, went up, gone up, fell, falls, fallen, drops, dropped, shrank, shrinks, reduces, reducing, rising to, growing to, increasing to, expanding to, up to, down to, stands',
  ),
  row({ is: 'tally', part: 'number' }, 'number, total number, total, strength, size, roster, roll, ranks'),
  row(
    { is: 'tally', part: 'number', own: true },
    'membership, membership of, the membership of, total membership, overall membership, full membership, member count, number of members, number of participating states, number of its members, number of member states',
  ),
  row({ is: 'noun' }, 'states, nations, nation, economies, jurisdictions, sovereign states'),
  row(
    { is: 'tally', part: 'parties' },
    'countries, nations, country, nation, state, states, sovereign states, economies, jurisdictions, governments, participating states, participating countries, participating nations, participating governments, contracting parties, member governments, countries and organisations, countries and organizations, states and organisations, states and organizations, countries and international organisations, countries and international organizations, governments and organisations, governments and organizations, nations and organisations, nations and organizations, states and entities, parties, partners, signatories, partner countries, partner nations',
  ),
  row({ is: 'tally', part: 'parties', own: true }, 'strong'),
  row(
    { is: 'whole' },
    'the, its, our, their, all, all the, all of the, each of the, all its, all our, both the, every one of the, every one of its, the full, the entire, the other, some of its, on behalf of the',
  ),
];

/** What tells of coming and going. */
const moves: readonly LexiconRow[] = [
  row(
    { is: 'accession', change: 'joined' },
    'accession, accessions, admissions, admission, joining, adherence, addition, inclusion, entry into membership, incorporation, induction, membership was extended to, membership has been extended to, membership was granted to, membership is extended to, accession protocol, accession agreement, accession instrument',
  ),
  row(
    { is: 'accession', change: 'joined', asked: true },
    'membership, full membership, candidacy, candidature, candidacies, candidatures, membership application, membership applications, membership bid, application for membership, applications for membership, request for membership, membership request',
  ),
  row({ is: 'accession', change: 'joined', loose: true }, 'arrival, entry, arrivals'),
  row({ is: 'accession', change: 'left' }, 'withdrawal, withdrawals, resignation'),
  row({ is: 'accession', change: 'left', loose: true }, 'departure, departures, exit'),
  row(
    { is: 'resolve' },
    'decision, choice, announcement, intention, intent, commitment, determination, sovereign decision, instrument, notice, notification',
  ),
  row(
    { is: 'resolve', acts: true },
    'signed, sign, signs, deposited, deposit, deposits, lodged, ratified, chosen to, chose to, opted to, opts to, elected to, decided to, determined to, resolved to',
  ),
  row({ is: 'fold' }, 'family, fold, ranks, midst'),
  row({ is: 'now' }, 'now, today, henceforth, thereby, since today, for the first time'),
  row(
    { is: 'resolve', asked: true },
    'application, applications, request, requests, bid, bids, request to, application to, bid to, candidacy, candidature, candidacies',
  ),
  row(
    { is: 'assent' },
    'accepted, accept, accepts, approved, approve, approves, granted, grant, grants, endorsed, endorse, welcomed, welcome, welcomes, approving, accepting, granting, adopted, conferred, accorded, awarded, extended, took effect, takes effect, has taken effect, came into effect, entered into force, acceded',
  ),
  row({ is: 'noun' }, 'end, start, beginning, year, month, week'),
  row(
    { is: 'moment' },
    'end, start, beginning, end of, start of, beginning of, year, month, week, effect, midnight',
  ),
  row({ is: 'reported', past: true }, 'had, had been'),
  row({ is: 'reported' }, 'would, would be'),
];

const verbs = (): readonly LexiconRow[] => [
  ...verb(
    'join',
    'join us',
    'deposit its instrument',
    'deposit their instruments',
    'sign the accession protocol',
    'sign the accession agreement',
    'sign the accession instrument',
    'enter the ranks of',
    'come aboard',
    'come on board',
    'rejoin',
    'enter',
    'sign up to',
    'sign up',
    'rally to',
  ),
  ...verb('welcome', 'welcome as', 'welcome into'),
  ...verb('become', 'become', 'take its seat', 'take their seats', 'take its place', 'take their places'),
  ...verb(
    'admit',
    'open its doors to',
    'open our doors to',
    'open their doors to',
    'induct',
    'enrol',
    'accept',
    'receive as',
    'receive into',
    'admit to',
    'admit into',
    'add',
  ),
  ...verb(
    'leave',
    'cease to be',
    'withdraw',
    'pull out of',
    'give up its membership',
    'end its membership',
    'terminate its membership',
  ),
  ...verb(
    'become',
    'move from observer',
    'move from observer status',
    'pass from observer',
    'graduate from observer',
  ),
  trigger(
    'leave',
    'active',
    'finite',
    list(
      'has withdrawn, have withdrawn, withdrew, ended its participation, is no longer, are no longer, relinquished its membership, renounced its membership, withdrew its membership, parted ways with, pulled out of, pulls out of, pulling out of, has pulled out of, opted out of, dropped out of, bowed out of, gave notice of its withdrawal, has given notice of its withdrawal, have given notice of their withdrawal, gave notice of withdrawal, notified its withdrawal from, notified its withdrawal, announced its withdrawal, announced its withdrawal from, no longer takes part in, no longer take part in, will no longer take part in, no longer participates in, will no longer participate in, no longer belongs to, no longer belong to, announced its departure, confirmed its withdrawal, confirmed its withdrawal from, notified the secretariat of its withdrawal, gave notice that it would withdraw from, gave notice that it will withdraw from, ' +
        'stepped down, steps down',
    ),
  ),
];

/** Who belongs to the coalition: members, how many they are, and how they come and go. */
export const membership = (): readonly LexiconRow[] => [
  ...members,
  observing,
  ...tallies,
  ...moves,
  ...verbs(),
];

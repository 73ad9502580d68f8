import { type Account, type Proposal, type Scene, type Told, tells } from '../../scene.ts';
import { isOwnName, ownNamesIn } from '../own-name.ts';
import { clauseFacts } from './clause.ts';
import type { MembershipFact, Own, Stated } from './members.ts';
import { movesIn } from './move.ts';
import { newcomersIn } from './newcomer.ts';
import { observersIn } from './observer.ts';
import { serialOrdinalsIn, serialTitlesIn, type Title, titlesIn } from './title.ts';

/** Who joined, left or came to observe the coalition, with the ordinal that the text gives. */
export function membershipsOf(account: Account): Proposal<MembershipFact>[] {
  const names = ownNamesIn(account);
  const { capitals } = account.lexicon.grammar;
  const own: Own = { capitals, isNamed: (chunk) => isOwnName(chunk, names, account.text) };
  const found = new Map<string, Proposal<MembershipFact> & { spans: Stated['span'][] }>();
  for (const { fact, span, reason } of account.scenes.flatMap((scene) => statedIn(scene, account, own))) {
    const key = `${fact.change} ${JSON.stringify(fact.party)}`;
    const known = found.get(key);
    if (!known) found.set(key, { fact, spans: [span], doubts: [], reason });
    else {
      known.spans.push(span);
      if (known.fact.ordinal === null) found.set(key, { ...known, fact });
    }
  }
  return [...found.values()];
}

/** Words without which a sentence says nothing of members. */
const ofMembers: readonly Told[] = [
  'member',
  'accession',
  'remain',
  'host',
  'welcome',
  'admit',
  'join',
  'become',
  'leave',
];

/** What a sentence states: its clauses, its nouns of coming and going, its observers, and its titles ("the 84th member is Kenya"). */
function statedIn(scene: Scene, account: Account, own: Own): Stated[] {
  if (!tells(scene, ofMembers)) return [];
  const { chunks, clauses } = scene;
  const told = [
    ...clauses.flatMap((clause) => clauseFacts(clause, scene, account, own)),
    ...movesIn(scene, account, own),
    ...newcomersIn(chunks, account.text),
  ];
  const observing = observersIn(scene, account);
  const serial = serialTitlesIn(chunks);
  if (serial.length > 0) {
    const named = new Set(serial.map(({ party }) => party));
    return settled([
      ...told.filter(({ fact }) => !named.has(fact.party)),
      ...serial.flatMap(titled),
      ...observing,
    ]);
  }
  // « …, ce qui en fait les neuvième et dixième membres »: in the order in which they are told.
  const ordinals = serialOrdinalsIn(chunks);
  if (ordinals.length > 1 && told.length === ordinals.length && told.every(isNewcomer))
    return settled([
      ...told.map((each, at) => ({ ...each, fact: { ...each.fact, ordinal: ordinals[at]! } })),
      ...observing,
    ]);
  const titles = titlesIn(chunks, account.text);
  const parties = new Set(told.map(({ fact }) => JSON.stringify(fact.party)));
  const [only] = told;
  const [title] = titles;
  // «قبول كينيا عضوا، وهي العضو العشرون»
  if (only && parties.size === 1 && only.fact.ordinal === null && title && !title.party)
    return settled([{ ...only, fact: { ...only.fact, ordinal: title.ordinal } }, ...observing]);
  return settled([...told, ...titles.flatMap(titled), ...observing]);
}

const isNewcomer = ({ fact }: Stated): boolean => fact.change === 'joined' && fact.ordinal === null;

const titled = ({ party, ordinal, span }: Title): Stated[] =>
  party
    ? [{ fact: { type: 'membership', party, change: 'joined', ordinal }, span, reason: 'membership: title' }]
    : [];

/** One standing for each party: who is admitted as observer is no member, who becomes a member observes no longer. */
function settled(stated: readonly Stated[]): Stated[] {
  const kept: Stated[] = [];
  for (const each of stated) {
    const same = (other: Stated) => JSON.stringify(other.fact.party) === JSON.stringify(each.fact.party);
    const earlier = kept.findIndex((other) => same(other) && other.fact.change === each.fact.change);
    const known = kept[earlier];
    if (known?.fact.ordinal === null)
      kept[earlier] = { ...known, fact: { ...known.fact, ordinal: each.fact.ordinal } };
    else if (!known && !(each.reason === 'membership: observer' && kept.some(same))) kept.push(each);
  }
  return kept;
}

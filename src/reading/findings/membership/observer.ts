import { type Chunk, isComma, senseOf, startsWithAnd } from '../../phrases/chunk.ts';
import type { Account, Scene } from '../../scene.ts';
import { spanOf } from '../../scene.ts';
import { namedAt } from '../addressee-phrase.ts';
import type { Words } from '../addressee-word.ts';
import { factOf, isBeside, isCoalition, type Parties, partiesIn, roleOf, type Stated } from './members.ts';

/** Chunks between "as" and "observers", and between the parties and their standing. */
const reach = 3;

/**
 * Whoever takes part as an observer, whatever the verb: "will follow the work as an observer", "with observer status", «بصفة مراقب»,
 * "the African Development Bank, observer". The party is the nearest before it that no preposition governs, or else the first behind.
 */
export function observersIn({ chunks, sentence }: Scene, { text, lexicon }: Account): Stated[] {
  if (!chunks.some(isObserver)) return [];
  const parties = withNames(partiesIn(chunks, text), chunks, { text, lexicon, tokens: sentence.tokens });
  return chunks.flatMap((chunk, at): Stated[] => {
    if (!isObserver(chunk) || isOfAnother(chunks, at) || isPast(chunks, at)) return [];
    const found =
      sentBy(chunks, at, parties) ??
      listed(chunks, at, parties) ??
      (isApposed(chunks, at)
        ? beside(parties, chunk, at, text)
        : isCapacity(chunks, at, lexicon.grammar.capitals)
          ? (granted(parties, chunks, at) ?? nearest(parties, chunks, at))
          : undefined);
    if (!found) return [];
    const [from, to] = [Math.min(found.from, at), Math.max(found.to, at + 1)];
    const span = spanOf(chunks.slice(from, to)) ?? chunk;
    return found.refs.map((party) => ({
      fact: factOf(party, 'observer'),
      span,
      reason: 'membership: observer',
    }));
  });
}

/** With institutions that no table knows, by their names: "INTERPOL and the International Commission on Missing Persons". */
function withNames(known: readonly Parties[], chunks: readonly Chunk[], words: Words): Parties[] {
  const names: Parties[] = [];
  for (let at = 0; at < chunks.length; at++) {
    if (known.some(({ from, to }) => at >= from && at < to)) continue;
    const named = institutionAt(chunks, at, words.text) ?? nameAt(chunks, at, words);
    if (!named) continue;
    if (!chunks.slice(at, named.to).some((chunk) => isObserver(chunk) || isCoalition(chunk)))
      names.push({ refs: named.refs, from: at, to: named.to });
    at = named.to - 1;
  }
  const lists: Parties[] = [];
  for (const next of [...known, ...names].sort((a, b) => a.from - b.from)) {
    const last = lists.at(-1);
    const joined = last && chunks.slice(last.to, next.from).every(isListed) && next.from - last.to <= reach;
    if (joined)
      lists[lists.length - 1] = { refs: [...last.refs, ...next.refs], from: last.from, to: next.to };
    else lists.push(next);
  }
  return lists;
}

/** "the International Commission on Missing Persons": a council or commission that is no part of the coalition observes it. */
function institutionAt(
  chunks: readonly Chunk[],
  at: number,
  text: string,
): Omit<Parties, 'from'> | undefined {
  const chunk = chunks[at]!;
  if (chunk.is !== 'body' || chunk.kind !== 'other' || chunk.names.length !== 1) return undefined;
  const { start, end } = chunk.names[0]!;
  return { refs: [{ name: text.slice(start, end) }], to: at + 1 };
}

/** A name in capitals, whoever acts. */
function nameAt(chunks: readonly Chunk[], at: number, words: Words): Omit<Parties, 'from'> | undefined {
  const named = namedAt(chunks, at, words, nobody);
  return named?.as === 'name' ? named : undefined;
}

const nobody = { name: '' };

const isListed = (chunk: Chunk): boolean =>
  isComma(chunk) || (senseOf(chunk, 'and') ?? senseOf(chunk, 'determiner')) !== undefined;

/** "Observers: Gabon, the European Union", «المراقبون: تشاد» */
function listed(chunks: readonly Chunk[], at: number, parties: readonly Parties[]): Parties | undefined {
  const colon = chunks[at + 1];
  if (at > 1 || colon?.is !== 'punctuation' || colon.mark !== ':') return undefined;
  return parties.find(({ from }) => from > at);
}

/** "Observers from Gabon and the European Union followed the debate." */
function sentBy(chunks: readonly Chunk[], at: number, parties: readonly Parties[]): Parties | undefined {
  const role = roleOf(chunks[at + 1]);
  if (role !== 'from' && role !== 'of') return undefined;
  return parties.find(
    ({ from }) =>
      from > at + 1 &&
      from - at <= reach &&
      chunks.slice(at + 2, from).every((chunk) => senseOf(chunk, 'determiner')),
  );
}

const isObserver = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'member')?.change === 'observer';

/** "as observers of the elections", «بصفة مراقبين في الاجتماع» */
function isOfAnother(chunks: readonly Chunk[], at: number): boolean {
  const role = roleOf(chunks[at + 1]);
  if (role !== 'of' && role !== 'in' && role !== 'to') return false;
  const behind = chunks.slice(at + 2, at + 4);
  if (behind.some((chunk) => senseOf(chunk, 'meeting'))) return true;
  return role === 'of' && !behind.some((chunk) => isCoalition(chunk) || chunk.is === 'party');
}

/** "until now an observer" */
const isPast = (chunks: readonly Chunk[], at: number): boolean =>
  chunks
    .slice(Math.max(0, at - reach), at)
    .some((chunk) => senseOf(chunk, 'former') ?? senseOf(chunk, 'negation'));

/** "as an observer", "with observer status", «بصفة مراقب», «مراقبا». */
function isCapacity(chunks: readonly Chunk[], at: number, capitals: boolean): boolean {
  const chunk = chunks[at]!;
  if (senseOf(chunk, 'member')?.stated) return true;
  if (/[بك]$/.test(chunk.particles)) return true;
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const role = roleOf(chunks[index]);
    if (role === 'as' || role === 'with' || role === 'in' || role === 'to') return true;
    // "in the capacity of an observer", « en sa qualité d'observateur »
    const within =
      role === 'of' || chunks[index]!.is === 'word' || senseOf(chunks[index], 'new') !== undefined;
    if (!within && !senseOf(chunks[index], 'determiner') && !senseOf(chunks[index], 'filler')) break;
  }
  // «وبماليزيا مراقبا», «شاركت كينيا مراقبة»
  if (!capitals && chunks[at - 1]?.is === 'party' && chunk.is === 'lexicon' && !chunk.definite) return true;
  // "granted observer status", "are observers", «منحت صفة مراقب»
  const before = senseOf(chunks[at - 1], 'determiner') ? chunks[at - 2] : chunks[at - 1];
  return chunks.some(isGrant) || isExtended(chunks, at) || senseOf(before, 'filler')?.copula === true;
}

/** "Observer status has been extended to Kenya" */
const isExtended = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]!.to - chunks[at]!.from > 1 &&
  chunks
    .slice(at + 1, at + 2 * reach)
    .some((chunk, index, behind) => roleOf(chunk) === 'to' && behind[index + 1]?.is === 'party');

const isGrant = (chunk: Chunk): boolean => {
  const frame = senseOf(chunk, 'trigger')?.frame;
  return (
    frame === 'admit' ||
    frame === 'accession' ||
    frame === 'become' ||
    frame === 'pledge' ||
    senseOf(chunk, 'assent') !== undefined
  );
};

/** ", observer,", "observers Brazil and Chile". */
const isApposed = (chunks: readonly Chunk[], at: number): boolean =>
  isComma(chunks[at - 1]) || (senseOf(chunks[at - 1], 'determiner') !== undefined && isComma(chunks[at - 2]));

/** The list that ends just before the apposition, or its last where one observer is spoken of. */
function beside(
  parties: readonly Parties[],
  { start, end }: Chunk,
  at: number,
  text: string,
): Parties | undefined {
  const found = parties.find(({ to }) => to < at && at - to <= 2);
  const several = text
    .slice(start, end)
    .split(' ')
    .some((word) => word.endsWith('s'));
  return found && !several ? { ...found, from: found.to - 1, refs: found.refs.slice(-1) } : found;
}

/** "granted Kenya observer status", "grants observer status to Kenya": who receives it, and no one before the verb. */
function granted(parties: readonly Parties[], chunks: readonly Chunk[], at: number): Parties | undefined {
  const grant = chunks.findLastIndex((chunk, index) => index < at && isGrant(chunk));
  if (grant < 0) return undefined;
  const object = parties.findLast(({ from, to }) => from > grant && to <= at);
  if (object) return object;
  const receiver = parties.find(({ from }) => from > at);
  return receiver &&
    at - grant <= reach &&
    chunks.slice(at, receiver.from).some((chunk) => roleOf(chunk) === 'to')
    ? receiver
    : undefined;
}

function nearest(parties: readonly Parties[], chunks: readonly Chunk[], at: number): Parties | undefined {
  // « comme membre le Kenya et comme observateur le Japon »
  const own = parties.find(({ from }) => from > at && from - at <= 2);
  if (own && roleOf(chunks[at - 1]) === 'as' && startsWithAnd(chunks[at - 2])) return own;
  const end = chunks.findLastIndex((chunk, index) => index < at && isBreak(chunk));
  const before = parties.findLast(({ from, to }) => from > end && to <= at && !isBeside(chunks, from));
  return before ?? parties.find(({ from }) => from > at);
}

const isBreak = (chunk: Chunk): boolean => chunk.is === 'punctuation' && /^[;؛:]$/.test(chunk.mark);

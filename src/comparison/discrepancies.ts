import type { Span } from '../language/span.ts';
import type { Discrepancy, DiscrepancyKind, Pair, Quote } from './comparison.ts';
import { actingMarks, namedPosts, namedRoles } from './details/concepts.ts';
import type { Detail, Stretch } from './details/detail.ts';
import { unmatched } from './details/match.ts';
import { isSounded, isTelling, links, namedParties, possibleParties } from './details/names.ts';
import { negationsOf } from './details/negation.ts';
import { numerals } from './details/numerals.ts';
import { strangers } from './persons.ts';
import { standingDifferences } from './standing.ts';
import { type NamedOfficial, nameIn, quoteOf, type Side } from './texts.ts';

/** Runs of more sentences than this without counterpart are one omission: a part is missing, not a sentence here and there. */
const longestListed = 3;

/** Everything that differs between two aligned texts, in the order of the official text. */
export function discrepanciesOf(official: Side, translation: Side, pairs: readonly Pair[]): Discrepancy[] {
  const found = [
    ...standingDifferences(official, translation),
    ...remarkedLinks(official, translation, pairs),
    ...lostAndAdded(official, translation, pairs),
    ...pairs.flatMap((pair, index) => insidePair(official, translation, pairs, pair, index)),
    ...persons(official, translation, pairs),
  ];
  return once(found).sort((a, b) => position(a) - position(b));
}

const position = ({ official, translation }: Discrepancy): number =>
  official?.start ?? translation?.start ?? 0;

/** Two findings about the same words are one discrepancy. */
function once(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  const seen = new Set<string>();
  return discrepancies.filter(({ kind, official, translation }) => {
    const key = `${kind} ${official?.start} ${translation?.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function lostAndAdded(official: Side, translation: Side, pairs: readonly Pair[]): Discrepancy[] {
  const found: Discrepancy[] = [];
  const runs: { kind: 'omission' | 'addition'; sentences: number[] }[] = [];
  for (const pair of pairs) {
    const kind =
      pair.translation.length === 0 ? 'omission' : pair.official.length === 0 ? 'addition' : undefined;
    const run = runs.at(-1);
    if (!kind) runs.push({ kind: 'omission', sentences: [] });
    else if (run?.kind === kind) run.sentences.push(...pair.official, ...pair.translation);
    else runs.push({ kind, sentences: [...pair.official, ...pair.translation] });
  }
  for (const { kind, sentences } of runs) {
    const side = kind === 'omission' ? official : translation;
    const listed = sentences.filter((index) => isSpoken(side, index) && !side.remarks.has(index));
    const groups = listed.length > longestListed ? [listed] : listed.map((index) => [index]);
    for (const group of groups) {
      const quote = quoteOf(side.text, {
        start: side.sentences[group[0]!]!.start,
        end: side.sentences[group.at(-1)!]!.end,
      });
      const key = group.length > 1 ? `comparison.${kind}.part` : `comparison.${kind}.sentence`;
      found.push({
        kind,
        severity: 'error',
        official: kind === 'omission' ? quote : null,
        translation: kind === 'addition' ? quote : null,
        reason: { key, values: { count: group.length } },
      });
    }
  }
  return found;
}

/** A line without a word, as the number of a paragraph, says nothing that could be lost. */
const isSpoken = (side: Side, index: number): boolean =>
  side.sentences[index]!.tokens.some(({ kind }) => kind === 'word');

/** Remarks have no counterparts, but the addresses that they give must not differ. */
function remarkedLinks(official: Side, translation: Side, pairs: readonly Pair[]): Discrepancy[] {
  const linksOf = (side: Side, alone: (pair: Pair) => readonly number[]): Detail[] => {
    const remarks = pairs.flatMap(alone).filter((index) => side.remarks.has(index));
    return links(stretchOf(side, remarks, side.issuedOn));
  };
  return unmatched(
    linksOf(official, (pair) => (pair.translation.length === 0 ? pair.official : [])),
    linksOf(translation, (pair) => (pair.official.length === 0 ? pair.translation : [])),
  )
    .filter((difference) => difference.official && difference.translation)
    .map((difference) => differing(official, translation, difference.official, difference.translation));
}

type Finder = (stretch: Stretch) => Detail[];

const finders: readonly Finder[] = [numerals, namedParties, links, namedPosts, actingMarks, namedRoles];

function insidePair(
  official: Side,
  translation: Side,
  pairs: readonly Pair[],
  pair: Pair,
  index: number,
): Discrepancy[] {
  if (pair.official.length === 0 || pair.translation.length === 0) return [];
  const issuedOn = official.issuedOn ?? translation.issuedOn;
  const left = stretchOf(official, pair.official, issuedOn);
  const right = stretchOf(translation, pair.translation, translation.issuedOn ?? issuedOn);
  const found = finders.flatMap((finder) =>
    unmatched(finder(left), finder(right))
      .filter(({ official: lost, translation: added }) => {
        if (lost && added) return true;
        const detail = lost ?? added;
        return (
          detail !== null &&
          !detail.optional &&
          !isNamedOtherwise(detail, lost ? official : translation, lost ? right : left) &&
          !isNearby(detail, finder, lost ? translation : official, pairs, index, lost !== null)
        );
      })
      .map(({ official: lost, translation: added }) => differing(official, translation, lost, added)),
  );
  return [...found, ...negation(official, translation, left, right)];
}

/** A party or place that the other text names in a way that was not recognised as such. */
function isNamedOtherwise(detail: Detail, side: Side, across: Stretch): boolean {
  if (detail.kind !== 'party' && detail.kind !== 'place') return false;
  return (
    possibleParties(across).has(detail.key) || isSounded(side.text.slice(detail.start, detail.end), across)
  );
}

/** A detail that moved to a neighbouring sentence is not lost. */
function isNearby(
  detail: Detail,
  finder: Finder,
  side: Side,
  pairs: readonly Pair[],
  index: number,
  lost: boolean,
): boolean {
  const sentences = [pairs[index - 1], pairs[index + 1]].flatMap(
    (pair) => (lost ? pair?.translation : pair?.official) ?? [],
  );
  const nearby = finder(stretchOf(side, sentences, side.issuedOn));
  return nearby.some((other) => other.key === detail.key || other.also.includes(detail.key));
}

function differing(
  official: Side,
  translation: Side,
  lost: Detail | null,
  added: Detail | null,
): Discrepancy {
  const kind = (lost ?? added)!.kind;
  const turn = lost && added ? 'differs' : lost ? 'lost' : 'added';
  return {
    kind,
    severity: lost && added ? 'error' : severityAlone(kind),
    official: lost && quoteOf(official.text, lost),
    translation: added && quoteOf(translation.text, added),
    reason: { key: `comparison.${kind}.${turn}`, values: {} },
  };
}

/** A name that is not repeated may be a matter of style; a number that is gone is not. */
const severityAlone = (kind: DiscrepancyKind): Discrepancy['severity'] =>
  kind === 'party' || kind === 'place' || kind === 'link' ? 'warning' : 'error';

function negation(official: Side, translation: Side, left: Stretch, right: Stretch): Discrepancy[] {
  const [one, other] = [negationsOf(left), negationsOf(right)];
  const quote = (side: Side, spans: readonly Span[]): Quote | null =>
    spans[0] ? quoteOf(side.text, spans[0]) : null;
  const lost = one.strong.length > 0 && other.strong.length === 0 && !other.weak;
  const added = other.strong.length > 0 && one.strong.length === 0 && !one.weak;
  if (!lost && !added) return [];
  return [
    {
      kind: 'negation',
      severity: 'error',
      official: quote(official, one.strong),
      translation: quote(translation, other.strong),
      reason: { key: `comparison.negation.${lost ? 'lost' : 'added'}`, values: {} },
    },
  ];
}

/** An official whom only one text names, where the other names a stranger in the same place. */
function persons(official: Side, translation: Side, pairs: readonly Pair[]): Discrepancy[] {
  const { official: missing, translation: unknown } = strangers(official.officials, translation.officials);
  return missing.flatMap((person): Discrepancy[] => {
    const pair = pairs.find(({ official: sentences }) => names(official, sentences, person));
    const stranger = pair && unknown.find((other) => names(translation, pair.translation, other));
    if (!stranger || isSpokenAcross(person, translation, pair.translation)) return [];
    return [
      {
        kind: 'name',
        severity: 'error',
        official: nameQuote(official, person),
        translation: nameQuote(translation, stranger),
        reason: { key: 'comparison.name.differs', values: {} },
      },
    ];
  });
}

/** Every word of the name that has sounds enough to be told sounds in these sentences, whatever was read as a name there. */
function isSpokenAcross({ name }: NamedOfficial, side: Side, sentences: readonly number[]): boolean {
  const across = stretchOf(side, sentences, side.issuedOn);
  const words = name.split(/[\s-]+/).filter(isTelling);
  return words.length > 0 && words.every((word) => isSounded(word, across));
}

/** Whether the official is first named in one of the sentences. */
function names(side: Side, sentences: readonly number[], { evidence }: NamedOfficial): boolean {
  const at = evidence[0]?.start ?? -1;
  return sentences.some((index) => at >= side.sentences[index]!.start && at < side.sentences[index]!.end);
}

function nameQuote(side: Side, { name, evidence }: NamedOfficial): Quote | null {
  const words = evidence[0];
  return words ? quoteOf(side.text, nameIn(side.text, name, words) ?? words) : null;
}

function stretchOf(side: Side, sentences: readonly number[], issuedOn: Side['issuedOn']): Stretch {
  return {
    language: side.language,
    issuedOn,
    tokens: sentences.flatMap((index) => side.sentences[index]!.tokens),
    personNames: side.personNames,
  };
}

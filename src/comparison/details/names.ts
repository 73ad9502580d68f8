import { findAmounts } from '../../language/amounts/index.ts';
import { findParties, findPlaces } from '../../language/gazetteer/index.ts';
import { skeleton } from '../../language/names/skeleton.ts';
import { fold } from '../../language/normalise.ts';
import { overlap, type Span } from '../../language/span.ts';
import type { Detail, Stretch } from './detail.ts';

const fewestSounds = 3;
/** A name of so few letters is doubtful. */
const shortName = 4;

/**
 * Parties and cities that are named. A second mention of a party counts once: translators say "the Kingdom" or "it" where the
 * official text repeats the name. A city that is also its country's name counts as the country.
 */
export function namedParties({ tokens, language, personNames }: Stretch): Detail[] {
  // "US dollars" names no party.
  const elsewhere: readonly Span[] = [...personNames, ...findAmounts(tokens, language)];
  const seen = new Set<string>();
  const details: Detail[] = [];
  const note = (detail: Detail): void => {
    if (seen.has(detail.key) || elsewhere.some((span) => overlap(detail, span))) return;
    seen.add(detail.key);
    details.push(detail);
  };
  // An adjective that stands on one side only is style: "Chinese medicine" may go by its initials.
  for (const { party, start, end, form } of findParties(tokens, language))
    note({ kind: 'party', start, end, key: party, also: [], optional: form === 'demonym' });
  for (const { kind, city, country, particles, start, end } of findPlaces(tokens, language))
    if (kind === 'city' && city)
      note({
        kind: 'place',
        start,
        end,
        key: `${city}, ${country}`,
        also: country ? [country] : [],
        // A few letters behind a particle may be no city at all: «بنيس» is a surname before it is "in Nice".
        optional: particles !== '' && end - start <= shortName,
      });
  return details;
}

/**
 * What single words could name, whatever stands around them: the Niger that a text crosses is a river, but answers to
 * "the Niger" in another text all the same.
 */
export const possibleParties = ({ tokens, language }: Stretch): ReadonlySet<string> =>
  new Set(tokens.flatMap((token) => findParties([token], language).map(({ party }) => party)));

/** Whether a name has consonants enough to be told by them. */
export const isTelling = (name: string): boolean => skeleton(fold(name)).length >= fewestSounds;

/**
 * Whether a word of the stretch sounds like a name: what the gazetteer knows in one script, it may not know in the other.
 * Names of few consonants sound like too much.
 */
export function isSounded(name: string, { tokens }: Stretch): boolean {
  const sounds = skeleton(fold(name));
  return (
    sounds.length >= fewestSounds &&
    tokens.some(({ variants }) => variants.some(({ norm }) => skeleton(norm) === sounds))
  );
}

/** Addresses of the web, whatever language their path is in. */
export function links({ tokens }: Stretch): Detail[] {
  return tokens.flatMap(({ kind, start, end, raw }) =>
    kind === 'link' ? [{ kind: 'link', start, end, key: address(raw), also: [], optional: false }] : [],
  );
}

/** A site has the same page once a language: `/en/`, `/ar/`, `?lang=fr`, `ar.` in front of the host. */
function address(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/(^|[/.?&=_-])(?:ar|en|fr|arabic|english|french|lang|language)(?=[/.?&=_-]|$)/g, '$1')
    .replace(/[/.?&=_-]+/g, '/')
    .replace(/^\/|\/$/g, '');
}

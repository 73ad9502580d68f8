import { findPlaces, partiesNamed, partyName, regionName } from '../../language/gazetteer/index.ts';
import { fold, oneLine } from '../../language/normalise.ts';
import { tokenise } from '../../language/tokens.ts';
import { interfaceLanguages } from '../../platform/i18n/index.ts';
import { themes } from '../../reading/index.ts';

const bracketed = /\[([a-z]+(?:-[a-z]+)*)\]$/;
const isState = /^[A-Z]{2}$/;

/** The state or the region that words mean: an ISO code, or the slug of a region, or undefined. */
export function theatreCalled(words: string): string | undefined {
  const slug = bracketed.exec(words)?.[1] ?? words;
  if (regionName(slug, 'en') !== slug) return slug;
  if (isState.test(words) && partyName(words, 'en') !== words) return words;
  const state = partiesNamed(words).exact.find((party) => isState.test(party));
  const region = interfaceLanguages
    .flatMap((language) => findPlaces(tokenise(words), language))
    .find(({ start, end, theatre }) => theatre !== null && start === 0 && end === words.length);
  return state ?? region?.theatre ?? undefined;
}

const key = (name: string): string => oneLine(fold(name));

const themesByName = new Map(
  Object.entries(themes).flatMap(([slug, inLanguages]) =>
    [slug, ...interfaceLanguages.map((language) => inLanguages[language].name)].map(
      (name) => [key(name), slug] as const,
    ),
  ),
);

/** The theme that goes by a name in any of the three languages, or by its slug; or undefined. */
export const themeCalled = (name: string): string | undefined => themesByName.get(key(name));

const grouped = /^\d{1,3}(?:[,\u066c]\d{3})+(?:[.\u066b]\d{1,2})?$/;
/** Three figures behind a point may be thousands. */
const plain = /^\d{1,21}(?:[.,\u066b](?:\d{1,2}|\d{4,}))?$/;

/** The sum that digits of any script mean, perhaps parted by thousands; undefined where they are none, or mean two things. */
export function sumWritten(words: string): number | undefined {
  const digits = westernDigits(words).replaceAll(/[\s\u00a0\u202f'’]/g, '');
  const whole = grouped.test(digits) ? digits.replaceAll(/[,\u066c]/g, '') : digits;
  return plain.test(whole) ? Number(whole.replace(/[,\u066b]/, '.')) : undefined;
}

/** A sum in digits, as `sumWritten` reads it back. */
export const writeSum = (sum: number): string => String(sum).replace(/\.\d{3}$/, '$&0');

/** Arabic and Persian digits as 0 to 9. */
export const westernDigits = (written: string): string =>
  written
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The code in ISO 4217 that words are, or undefined. */
export function currencyCalled(words: string): string | undefined {
  const code = words.trim().toUpperCase();
  return currencies.has(code) ? code : undefined;
}

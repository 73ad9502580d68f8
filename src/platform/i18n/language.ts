/** The languages that the interface speaks, in the order in which they are offered. */
export const interfaceLanguages = ['ar', 'en', 'fr'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export type Direction = 'ltr' | 'rtl';

/** Languages written from right to left, by BCP 47 primary subtag. */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a language is written. @param language a BCP 47 tag */
export function directionOf(language: string): Direction {
  return rightToLeft.has(language.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}

export function isInterfaceLanguage(language: string): language is InterfaceLanguage {
  return (interfaceLanguages as readonly string[]).includes(language);
}

/**
 * The interface language that a browser or a person asks for, English where none fits.
 * @param wanted an `Accept-Language` header: tags in order of preference, with or without weights
 */
export function preferredLanguage(wanted: string | undefined): InterfaceLanguage {
  const ranked = (wanted ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(';q=');
      return {
        language: tag.toLowerCase().split('-', 1)[0] ?? '',
        weight: weight === undefined ? 1 : Number(weight),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return ranked.map(({ language }) => language).find(isInterfaceLanguage) ?? 'en';
}

import { IntlMessageFormat } from 'intl-messageformat';
import ar from '../../../locales/ar.json' with { type: 'json' };
import en from '../../../locales/en.json' with { type: 'json' };
import fr from '../../../locales/fr.json' with { type: 'json' };
import type { InterfaceLanguage } from './language.ts';

/** The key of a message in `locales/`: `area.name`. */
export type MessageKey = keyof typeof en;

const catalogues: Record<InterfaceLanguage, Readonly<Record<string, string>>> = { ar, en, fr };

/** Numbers in Arabic sentences are written 0–9, as the ministries and secretariats of the region publish them. */
export const formatLocale: Record<InterfaceLanguage, string> = { ar: 'ar-u-nu-latn', en: 'en-GB', fr: 'fr' };

/** The messages of one language, compiled when first asked for. */
export class Catalogue {
  readonly #language: InterfaceLanguage;
  readonly #compiled = new Map<string, IntlMessageFormat>();

  constructor(language: InterfaceLanguage) {
    this.#language = language;
  }

  has(key: string): key is MessageKey {
    return Object.hasOwn(catalogues[this.#language], key);
  }

  /** The compiled message. @throws when no catalogue has the key: a fault of ours, which a test prevents */
  message(key: string): IntlMessageFormat {
    const known = this.#compiled.get(key);
    if (known) return known;
    const source = catalogues[this.#language][key];
    if (source === undefined) throw new Error(`no message ${key} in locales/${this.#language}.json`);
    const compiled = new IntlMessageFormat(source, formatLocale[this.#language], undefined, {
      ignoreTag: true,
    });
    this.#compiled.set(key, compiled);
    return compiled;
  }
}

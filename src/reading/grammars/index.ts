import type { Grammar } from '../grammar.ts';
import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';

/** The grammars that there are, by language. A language is added by one more line. */
export const grammars: Readonly<Record<string, Grammar>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
};

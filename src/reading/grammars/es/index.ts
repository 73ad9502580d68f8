import type { Grammar, LexiconRow } from '../../grammar.ts';
import { header } from './header.ts';
import { nouns } from './nouns.ts';
import { particles } from './particles.ts';
import { people, peopleShape } from './people.ts';
import { verbs } from './verbs.ts';

/** A small grammar: header, standing, meetings and membership. It knows no undertakings and so no themes. */
export const spanish: Grammar = {
  language: 'es',
  wordOrder: 'subject-verb',
  adjectives: 'after',
  capitals: true,
  /** Conjugated when it is first read with, and not at every start. */
  get lexicon(): readonly LexiconRow[] {
    return [...verbs(), ...nouns, ...particles];
  },
  header,
  people,
  peopleShape,
  themes: {},
};

import type { Grammar } from '../../grammar.ts';
import { header } from './header.ts';
import { nouns } from './nouns.ts';
import { particles } from './particles.ts';
import { people } from './people.ts';
import { themes } from './themes.ts';
import { verbs } from './verbs.ts';

export const english: Grammar = {
  language: 'en',
  wordOrder: 'subject-verb',
  adjectives: 'before',
  capitals: true,
  lexicon: [...verbs, ...nouns, ...particles],
  header,
  people,
  themes,
};

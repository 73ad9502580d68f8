import type { Grammar, LexiconRow } from '../../grammar.ts';
import { bodies } from './bodies.ts';
import { header } from './header.ts';
import { meetings } from './meetings.ts';
import { membership } from './membership.ts';
import { nouns } from './nouns.ts';
import { grades } from './offices.ts';
import { organisations } from './organisations.ts';
import { particles } from './particles.ts';
import { people, peopleShape } from './people.ts';
import { seats } from './seats.ts';
import { themes } from './themes.ts';
import { verbs } from './verbs.ts';

export const english: Grammar = {
  language: 'en',
  wordOrder: 'subject-verb',
  adjectives: 'before',
  capitals: true,
  we: 'we',
  grades,
  /** Conjugated when it is first read with, and not at every start. */
  get lexicon(): readonly LexiconRow[] {
    return [...verbs(), ...seats, ...bodies, ...meetings, ...nouns, ...particles, ...membership()];
  },
  header,
  organisations,
  people,
  peopleShape,
  themes,
};

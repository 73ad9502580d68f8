import { Phrasebook } from '../../language/phrasebook.ts';
import type { DiscrepancyKind } from '../comparison.ts';
import type { ComparedLanguage } from '../tables/columns.ts';
import { columns } from '../tables/columns.ts';
import { acting, posts } from '../tables/posts.ts';
import { roles, together } from '../tables/roles.ts';
import type { Detail, Stretch } from './detail.ts';

type Concepts = Readonly<Record<ComparedLanguage, Phrasebook<string>>>;

/** One phrasebook a language from a table of rows `key | English | French | Arabic`. */
function conceptsOf(table: string): Concepts {
  const books: Record<ComparedLanguage, Phrasebook<string>> = {
    ar: new Phrasebook(),
    en: new Phrasebook(),
    fr: new Phrasebook(),
  };
  for (const row of table.trim().split('\n')) {
    const [key = '', ...cells] = row.split('|').map((cell) => cell.trim());
    columns.forEach((language, column) => {
      for (const phrase of cells[column]?.split(',') ?? []) books[language].add(phrase, key);
    });
  }
  return books;
}

const tables = { office: posts, role: roles, acting, together } as const;
const built = new Map<keyof typeof tables, Concepts>();

function concepts(name: keyof typeof tables): Concepts {
  const known = built.get(name) ?? conceptsOf(tables[name]);
  built.set(name, known);
  return known;
}

function found(name: keyof typeof tables, kind: DiscrepancyKind, { tokens, language }: Stretch): Detail[] {
  return concepts(name)
    [language].matches(tokens)
    .map(({ values, start, end }) => ({ kind, start, end, key: values[0] ?? '', also: [], optional: true }));
}

/** Posts by rank and kind: minister, deputy minister, envoy. Which ministry is compared by names and words, not here. */
export const namedPosts = (stretch: Stretch): Detail[] => found('office', 'office', stretch);

/** That somebody holds a post for a time only. Lost or added, it changes who may sign. */
export const actingMarks = (stretch: Stretch): Detail[] =>
  found('acting', 'office', stretch).map((detail) => ({ ...detail, optional: false }));

/** What parties were in a meeting or body: host or co-host, chair or co-chair. */
export function namedRoles(stretch: Stretch): Detail[] {
  const shared = concepts('together')[stretch.language].matches(stretch.tokens);
  return found('role', 'role', stretch).map((role) => {
    const sharers = shared.findLast(({ end }) => end <= role.start);
    return sharers && isAbout(sharers.end, role, stretch) ? { ...role, key: `co-${role.key}` } : role;
  });
}

/** How many words may stand between those who share a role and the role. */
const reach = 12;

/** Whether a role is what is shared: it comes soon after, in the same sentence, and in Arabic with «في». */
function isAbout(from: number, role: Detail, { tokens, language }: Stretch): boolean {
  if (role.key.startsWith('co-')) return false;
  const between = tokens.filter(({ start, end }) => start >= from && end <= role.start);
  const isNear = between.length <= reach && !between.some(({ raw }) => /[.؛;]/.test(raw));
  return isNear && (language === 'ar' ? between.at(-1)?.norm === 'في' : between.length <= 2);
}

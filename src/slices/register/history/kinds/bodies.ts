import { bodyOf, type FactOf } from '../../fact.ts';
import { writeList } from '../lists.ts';
import { languageOf, writeNames } from '../names-cell.ts';
import type { Row } from '../row.ts';
import type { Naming } from '../told.ts';
import type { Kind } from './kind.ts';

type BodyFact = FactOf<'body'>;

const changes = ['established', 'mentioned', 'renamed', 'merged', 'dissolved'] as const;
const kinds = ['plenary', 'small-group', 'working-group', 'focus-group', 'other'] as const;
const slug = /^[^/?#\s]{1,100}$/;

/** The lives of bodies. A row without a change only says what a body is called and of which kind it is. */
export const bodies: Kind<BodyFact> = {
  type: 'body',
  columns: [
    ...(['body', 'kind', 'change', 'date', 'renamed_to', 'parent', 'merged_into'] as const),
    ...(['mandate', 'names', 'address', 'source'] as const),
  ],
  marks: ['body', 'kind'],
  read(row) {
    const body = row.required('body');
    const change = row.word('change', changes, null);
    const names = withOwn(row.names('names', body), body);
    const [address = null, ...otherAddresses] = row.addresses('address', slug);
    return { ...factIn(row, body, change), names, address, otherAddresses };
  },
  write: ({ fact, dated, source, names, kind, address, otherAddresses = [] }) => ({
    body: fact ? bodyOf(fact) : (names[0]?.name ?? ''),
    kind: kind ?? fact?.kind ?? '',
    change: fact?.change ?? '',
    date: dated ?? '',
    renamed_to: fact?.change === 'renamed' ? fact.name : '',
    parent: fact?.parent ?? '',
    merged_into: fact?.into ?? '',
    mandate: fact?.mandate?.statementId ?? '',
    names: writeNames(names),
    address: writeList([address ?? [], otherAddresses].flat()),
    source,
  }),
};

/** The name under which a row speaks of the body is one of its names. */
const withOwn = (names: readonly Naming[], name: string): readonly Naming[] =>
  names.some((one) => one.name === name) ? names : [...names, { name, language: languageOf(name) }];

function factIn(row: Row, body: string, change: BodyFact['change'] | null) {
  const kind = row.word('kind', kinds, 'other');
  const parent = row.name('parent');
  const into = row.name('merged_into');
  const mandate = row.reference('mandate');
  const dated = row.date('date');
  if (change === null) {
    for (const column of ['date', 'renamed_to', 'merged_into', 'parent', 'mandate'] as const)
      if (!row.isEmpty(column)) row.wordNeeded('change', changes);
    return { fact: null, dated: null, source: '', kind };
  }
  const renamed = change === 'renamed' ? row.required('renamed_to') : null;
  const fact: BodyFact = {
    type: 'body',
    name: renamed ?? body,
    kind,
    change,
    ...(renamed === null ? {} : { formerly: body }),
    ...(parent === null ? {} : { parent }),
    ...(into === null ? {} : { into }),
    ...(mandate === null ? {} : { mandate: { statementId: mandate } }),
  };
  return { fact, dated, source: row.source(), kind };
}

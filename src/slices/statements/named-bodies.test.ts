import { expect, test } from 'vitest';
import { counterpart, type NamedBody } from './named-bodies.ts';

const body = (name: string, place: number, kind: NamedBody['kind'] = 'working-group'): NamedBody => ({
  name,
  kind,
  place,
});
const warning = body('Working Group on Early Warning', 0.2);
const quality = body('Working Group on Water Quality', 0.6);
const panel = body('Youth Panel', 0.4, 'other');
const alerte = body('Groupe de travail sur l’alerte précoce', 0.25);
const qualite = body('Groupe de travail sur la qualité de l’eau', 0.55);

test.each([
  ['the one at the same turn of its kind', quality, [alerte, qualite], qualite],
  [
    'bodies of other kinds take no turn',
    panel,
    [alerte, body('Comité des jeunes', 0.4, 'other'), qualite],
    'Comité des jeunes',
  ],
  ['nothing where one version names more of the kind', quality, [alerte], undefined],
  [
    'nothing where it stands elsewhere in the text',
    warning,
    [body('Groupe de travail', 0.7), qualite],
    undefined,
  ],
])('What another version calls a body: %s', (_, asked, other, found) => {
  const same = counterpart(asked, [warning, panel, quality], other);
  expect(same?.name).toBe(typeof found === 'object' ? found.name : found);
});

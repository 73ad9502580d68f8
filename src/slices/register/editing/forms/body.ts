import { enter } from '../../enter.ts';
import { supersede } from '../../supersede.ts';
import { body, choice, optional, statement, text } from '../fields.ts';
import { defineForm } from '../form.ts';

export const bodyForm = defineForm({
  type: 'body',
  dated: true,
  fields: {
    name: text,
    kind: choice('plenary', 'small-group', 'working-group', 'focus-group', 'other'),
    change: choice('established', 'renamed', 'merged', 'dissolved', 'mentioned'),
    formerly: optional(body),
    into: optional(body),
    parent: optional(body),
    mandate: optional(statement),
  },
  fact: ({ name, kind, change, ...more }) => ({
    type: 'body',
    name,
    kind,
    change,
    ...said(more),
  }),
  values: ({ name, kind, change, formerly = null, into = null, parent = null, mandate: given = null }) => ({
    name,
    kind,
    change,
    formerly,
    into,
    parent,
    mandate: given,
  }),
  wrong: ({ change, formerly, into }) => {
    if (change === 'renamed' && !formerly) return { field: 'formerly', key: 'editing.renamed-from' };
    if (change === 'merged' && !into) return { field: 'into', key: 'editing.merged-into' };
    if (formerly && change !== 'renamed') return { field: 'formerly', key: 'editing.only-renamed' };
    if (into && change !== 'merged') return { field: 'into', key: 'editing.only-merged' };
    return undefined;
  },
  enter,
  supersede,
});

/** What somebody said; what nobody said is left out of a fact. */
function said<Values extends object>(values: Values): { readonly [Name in keyof Values]?: Values[Name] } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as {
    readonly [Name in keyof Values]?: Values[Name];
  };
}

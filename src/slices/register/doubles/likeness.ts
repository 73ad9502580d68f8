import { phraseLikeness } from '../../../comparison/index.ts';
import { personLikeness } from '../../../language/names/index.ts';
import type { BodyKind, PartyRef } from '../../../reading/index.ts';
import type { BodyName } from '../body.ts';
import { kindsAlike } from '../identity/alike.ts';
import type { Likeness } from '../identity/candidate.ts';

/** A body or a person by the names that statements give, with what else tells whether two are one. */
export interface Called {
  readonly names: readonly BodyName[];
}

export interface CalledBody extends Called {
  readonly kind: BodyKind;
}

/** So many names of each are compared, so that the work for a pair has an end. */
const mostNames = 6;

/** Two bodies may be one where a name of the one means the same as a name of the other and their kinds don't gainsay it. */
export function bodiesAlike(one: CalledBody, other: CalledBody): Likeness {
  const kinds = kindsAlike(one.kind, other.kind);
  const { likeness, names } = likest(one, other, (a, b) =>
    phraseLikeness({ text: a.name, language: languageOf(a) }, { text: b.name, language: languageOf(b) }),
  );
  if (likeness * kinds === 0) return undefined;
  return { likeness: likeness * kinds, reasons: [{ because: 'body-alike', ...names }] };
}

/**
 * Two persons may be one where a name of the one sounds like a name of the other and they stood for one party. Where they stood
 * for none in common, the name alone speaks for it, and for less.
 */
export function personsAlike(one: Called, other: Called, party: PartyRef | undefined): Likeness {
  const { likeness, names } = likest(one, other, (a, b) => personLikeness(a.name, b.name));
  if (likeness === 0) return undefined;
  const byName = { because: 'name-alike', ...names } as const;
  return party === undefined
    ? { likeness: likeness * nameAlone, reasons: [byName] }
    : { likeness, reasons: [byName, { because: 'same-party', party }] };
}

/** What a name is worth without a party in common: an envoy of a state becomes an official of an organisation, or has a namesake. */
const nameAlone = 0.8;

interface Likest {
  readonly likeness: number;
  readonly names: { readonly one: string; readonly other: string };
}

/** The two names that are most alike. */
function likest(one: Called, other: Called, alike: (a: BodyName, b: BodyName) => number): Likest {
  let best: Likest = { likeness: 0, names: { one: '', other: '' } };
  for (const a of one.names.slice(0, mostNames))
    for (const b of other.names.slice(0, mostNames)) {
      const likeness = alike(a, b);
      if (likeness > best.likeness) best = { likeness, names: { one: a.name, other: b.name } };
    }
  return best;
}

/** A name that a person entered without its language is of one that its letters write. */
const languageOf = ({ name, language }: BodyName): string =>
  language ?? (/[\u0600-\u06ff]/.test(name) ? 'ar' : 'en');

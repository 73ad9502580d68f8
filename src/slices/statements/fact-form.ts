import { findParties, partyName } from '../../language/gazetteer/index.ts';
import type { Language } from '../../language/span.ts';
import { tokenise } from '../../language/tokens.ts';
import type { FindingType, PartyRef } from '../../reading/index.ts';
import type { Fact } from '../register/index.ts';
import { type Field, factFields, leavesOut, wrongFields } from './fact.ts';

/** A posted form: the values of its fields by name. */
export type FormBody = Readonly<Record<string, string>>;

/** The name that a field, or a part of it, has in the form. */
export const inputName = (field: string, part?: 'city' | 'country'): string =>
  part ? `fact-${field}-${part}` : `fact-${field}`;

/** A party as a person writes it: "Belgium [BE]", or the name alone where no code is known. */
export function writeParty(party: PartyRef, language: Language): string {
  if (typeof party !== 'string') return party.name;
  const name = partyName(party, language);
  return name === party ? party : `${name} [${party}]`;
}

const bracketed = /\[([A-Z]{2}|org:[A-Z0-9-]{1,40})\]$/;
const bareCode = /^(?:[A-Z]{2}|org:[A-Z0-9-]{1,40})$/;

/** The party that a person wrote: by its code, or by a name that the gazetteer knows; any other name stays a name. */
export function readParty(written: string, language: Language): PartyRef {
  const text = written.trim();
  const code = bareCode.test(text) ? text : bracketed.exec(text)?.[1];
  if (code !== undefined) return code;
  const [mention] = findParties(tokenise(text), language);
  const whole = mention?.start === 0 && mention.end === text.length;
  return whole && typeof mention.party === 'string' ? mention.party : { name: text };
}

/** What the controls of its form hold for a fact. @param language in which names are written */
export function writeFact(fact: Fact, language: Language): FormBody {
  const values = fact as unknown as Readonly<Record<string, unknown>>;
  const controls = factFields[fact.type].flatMap((field) => {
    const value = values[field.name];
    if (field.kind !== 'place') return [[inputName(field.name), writeField(field, value, language)]];
    const { city = null, country = null } = (value ?? {}) as {
      city?: string | null;
      country?: string | null;
    };
    return [
      [inputName(field.name, 'city'), city ?? ''],
      [inputName(field.name, 'country'), country === null ? '' : writeParty(country, language)],
    ];
  });
  return Object.fromEntries(controls);
}

function writeField(field: Field, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  switch (field.kind) {
    case 'party':
      return writeParty(value as PartyRef, language);
    case 'parties':
      return (value as readonly PartyRef[]).map((party) => writeParty(party, language)).join('\n');
    case 'slugs':
      return (value as readonly string[]).join(', ');
    default:
      return String(value);
  }
}

/** The value that was written in a field, not yet checked: what is left empty is null. */
function readField(field: Field, body: FormBody, language: Language): unknown {
  const written = body[inputName(field.name)]?.trim() ?? '';
  switch (field.kind) {
    case 'flag':
      return written === 'true';
    case 'parties':
      return lines(written).map((line) => readParty(line, language));
    case 'slugs':
      return written.split(/[\s,،]+/).filter((slug) => slug !== '');
    case 'place':
      return readPlace(field, body, language);
    case 'party':
      return written === '' ? null : readParty(written, language);
    case 'whole':
    case 'value':
      return written === '' ? null : Number(written);
    default:
      return written === '' ? null : written;
  }
}

function readPlace(field: Field, body: FormBody, language: Language): unknown {
  const city = body[inputName(field.name, 'city')]?.trim() || null;
  const country = body[inputName(field.name, 'country')]?.trim() || null;
  if (city === null && country === null) return null;
  return { city, country: country === null ? null : readParty(country, language) };
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A fact as a form gives it, or the fields that are wrong. */
export type FormFact =
  | { readonly fact: Fact; readonly wrong: readonly [] }
  | { readonly fact: null; readonly wrong: readonly string[] };

/** Reads and checks the form of one type of fact. @param language in which names were written */
export function readFact(type: FindingType, body: FormBody, language: Language): FormFact {
  const read = factFields[type].map((field) => [field.name, readField(field, body, language)] as const);
  const fields = Object.fromEntries(leavesOut(type) ? read.filter(([, value]) => value !== null) : read);
  const wrong = wrongFields(type, fields);
  return wrong.length === 0 ? { fact: { ...fields, type } as Fact, wrong: [] } : { fact: null, wrong };
}

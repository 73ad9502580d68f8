import type { FindingType } from '../../reading/index.ts';
import type { Fact } from '../register/index.ts';

/**
 * What can be held against one another whatever the language: days, numbers, parties and roles. Names and posts are
 * written in their own language, and are the comparison's to judge.
 */
const comparable: Readonly<Record<FindingType, readonly string[]>> = {
  meeting: ['from', 'to', 'level', 'format', 'hosts', 'coHosts', 'chairs'],
  office: ['party', 'acting'],
  membership: ['party', 'change', 'ordinal'],
  'member-count': ['count'],
  body: ['kind', 'change'],
  seat: ['party', 'role', 'change'],
  undertaking: [],
  amount: ['kind', 'value', 'currency'],
  programme: [],
};

/** Fields that both can be held to and that differ; what the official text leaves unsaid asks for nothing. */
export function differingFields(stated: Fact, official: Fact): string[] {
  const [one, other] = [stated, official] as unknown as Readonly<Record<string, unknown>>[];
  return comparable[official.type].filter((field) => {
    const wanted = other![field];
    return isSaid(wanted) && written(wanted) !== written(one![field]);
  });
}

const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Parties in whatever order. A party that only has a name has another one in each language. */
const written = (value: unknown): string =>
  Array.isArray(value) ? JSON.stringify(value.map(coded).sort()) : JSON.stringify(coded(value));
const coded = (value: unknown): unknown => (typeof value === 'object' && value !== null ? 'named' : value);

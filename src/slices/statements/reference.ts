import { type Version, versionFor } from './statement.ts';
import { isId } from './statement-store.ts';

/** A statement as an address names it, and the version that is meant, by its language or its id. */
export interface Reference {
  /** The last part of the address of its page, or its id. */
  readonly name: string;
  readonly version: string | null;
}

/** Reads an address: the whole one of a page, or its last part; `?version=` names one version. */
export function referenceIn(address: string): Reference {
  const [path = '', parameters = ''] = address.split('?');
  return {
    name: decoded(path.split('/').findLast((part) => part !== '') ?? ''),
    version: new URLSearchParams(parameters).get('version'),
  };
}

/** The version of a statement that an address names, by its id or its language. */
export const versionNamed = (versions: readonly Version[], name: string): Version | undefined =>
  isId(name) ? versions.find(({ id }) => id === name) : versionFor(versions, name);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

import type { Db } from '../../platform/db/index.ts';
import type { Documents } from '../register/index.ts';
import { versionFor } from './statement.ts';
import { findStatement, isId, statementNamed } from './statement-store.ts';

/**
 * The statements to which entries of the register refer, by their addresses: the whole address of a page, or its last part;
 * `?version=` names one version by its language or its id.
 */
export const referredStatements = (db: Db): Pick<Documents, 'statementAt' | 'addressOfStatement'> => ({
  async statementAt(address) {
    const [path = '', parameters = ''] = address.split('?');
    const name = decoded(path.split('/').findLast((part) => part !== '') ?? '');
    const statement = await findStatement(db, statementNamed(name));
    const wanted = new URLSearchParams(parameters).get('version');
    if (!statement || wanted === null) return statement && { id: statement.id, versionId: null };
    const version = isId(wanted)
      ? statement.versions.find(({ id }) => id === wanted)
      : versionFor(statement.versions, wanted);
    return version && { id: statement.id, versionId: version.id };
  },
  async addressOfStatement(id, versionId) {
    const statement = await findStatement(db, { id });
    return statement && (versionId ? `${statement.slug}?version=${versionId}` : statement.slug);
  },
});

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

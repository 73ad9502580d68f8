import type { Db } from '../../platform/db/index.ts';
import type { Documents } from '../register/index.ts';
import { referenceIn, versionNamed } from './reference.ts';
import { findStatement, isId, statementNamed } from './statement-store.ts';

/** The statements to which entries of the register refer, by their addresses. */
export const referredStatements = (db: Db): Pick<Documents, 'statementAt' | 'addressOfStatement'> => ({
  async statementAt(address) {
    const { name, version: wanted } = referenceIn(address);
    const statement = await findStatement(db, statementNamed(name));
    if (!statement || wanted === null) return statement && { id: statement.id, versionId: null };
    const version = versionNamed(statement.versions, wanted);
    return version && { id: statement.id, versionId: version.id };
  },
  async addressOfStatement(reference, versionId) {
    if (!isId(reference)) return reference;
    const statement = await findStatement(db, { id: reference });
    return statement && (versionId ? `${statement.slug}?version=${versionId}` : statement.slug);
  },
});

import type { Mandate } from './fact.ts';
import { isId } from './id.ts';

/** The columns of a mandate: what is here by its ids, what is not by its address. */
interface MandateColumns {
  readonly mandate_id: string | null;
  readonly mandate_version_id: string | null;
  readonly mandate_address: string | null;
}

export function mandateColumns(mandate: Mandate | null | undefined): MandateColumns {
  if (!mandate) return { mandate_id: null, mandate_version_id: null, mandate_address: null };
  const { statementId, versionId = null } = mandate;
  return isId(statementId)
    ? { mandate_id: statementId, mandate_version_id: versionId, mandate_address: null }
    : { mandate_id: null, mandate_version_id: null, mandate_address: statementId };
}

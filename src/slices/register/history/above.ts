import type { Db, Trx } from '../../../platform/db/index.ts';
import type { Documents } from '../editing/field.ts';
import type { FactOf } from '../fact.ts';
import type { Provenance } from '../provenance.ts';
import type { FindSources } from '../sources.ts';

/** What the tables of the history need of the parts above the register. */
export interface Above {
  /** Puts an entered meeting among the meetings, at the address that it had where it comes from. */
  recordMeeting(
    trx: Trx,
    entryId: string,
    fact: FactOf<'meeting'>,
    provenance: Pick<Provenance, 'at' | 'on' | 'language'>,
    placing: { readonly address: string | null },
  ): Promise<void>;
  /** The statements and meetings that are here. */
  documents(db: Db | Trx): Pick<Documents, 'statementAt' | 'addressOfStatement' | 'meetingAt'>;
  /** The addresses of meetings, by the ids of their entries. */
  meetingAddresses(db: Db | Trx, entryIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** What the export needs of the parts above the register. */
export type ExportParts = Pick<Above, 'meetingAddresses'> & {
  /** See `FindSources`: what is not public is not in the export. */
  readonly findSources: FindSources;
};

import type { Trx } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { StatementRef } from '../fact.ts';
import type { Above } from './above.ts';
import type { HistoryFact, Told } from './told.ts';

/** The statements to which a fact refers. */
export function statementsIn(fact: HistoryFact): StatementRef[] {
  if (fact.type === 'body') return fact.mandate ? [fact.mandate.statementId] : [];
  return fact.type === 'meeting' ? [...(fact.outcomes ?? []), ...(fact.record ? [fact.record] : [])] : [];
}

type Found = { readonly id: string; readonly versionId: string | null };

/** The statements and meetings that rows name by their addresses, as far as they are here. */
export class References {
  readonly #here: ReadonlyMap<string, Found>;
  readonly #meetings: Map<string, string>;

  private constructor(here: ReadonlyMap<string, Found>, meetings: Map<string, string>) {
    this.#here = here;
    this.#meetings = meetings;
  }

  static async find(trx: Trx, told: readonly Told[], above: Above): Promise<References> {
    const { statementAt, meetingAt } = above.documents(trx);
    const facts = told.flatMap(({ fact }) => fact ?? []);
    return new References(
      await found(facts.flatMap(statementsIn), statementAt),
      await found(
        facts.flatMap((fact) => approvedBy(fact) ?? []),
        meetingAt,
      ),
    );
  }

  /** A row tells of a meeting that has this address where it comes from. */
  placeMeeting(address: string, entryId: string): void {
    this.#meetings.set(address, entryId);
  }

  /** The fact with the meeting whose record it approved by the id of its entry. @throws Refusal where there is no such meeting */
  approving<F extends HistoryFact>(fact: F): F {
    const address = approvedBy(fact);
    if (fact.type !== 'meeting' || !fact.approved || address === undefined) return fact;
    const meeting = this.#meetings.get(address);
    if (meeting === undefined) throw new Refusal('history.problem.no-meeting', { address });
    return { ...fact, approved: { ...fact.approved, meeting } };
  }

  /** The addresses in a fact at which there is no statement yet. */
  missingIn(fact: HistoryFact): string[] {
    return statementsIn(fact).filter((address) => !this.#here.has(address));
  }

  /** The same fact, as the register keeps it: by the ids of the statements that are here. */
  kept<F extends HistoryFact>(fact: F): F {
    if (fact.type === 'body' && fact.mandate) {
      const found = this.#here.get(fact.mandate.statementId);
      if (!found) return fact;
      const { id: statementId, versionId } = found;
      return { ...fact, mandate: versionId === null ? { statementId } : { statementId, versionId } };
    }
    if (fact.type !== 'meeting') return fact;
    const idOf = (address: string): string => this.#here.get(address)?.id ?? address;
    return {
      ...fact,
      ...(fact.outcomes ? { outcomes: fact.outcomes.map(idOf) } : {}),
      ...(fact.record ? { record: idOf(fact.record) } : {}),
    };
  }
}

/** The address of the meeting whose record a meeting approved. */
export const approvedBy = (fact: HistoryFact): string | undefined =>
  fact.type === 'meeting' ? fact.approved?.meeting : undefined;

async function found<One>(
  addresses: readonly string[],
  at: (address: string) => Promise<One | undefined>,
): Promise<Map<string, One>> {
  const here = new Map<string, One>();
  for (const address of new Set(addresses)) {
    const one = await at(address);
    if (one !== undefined) here.set(address, one);
  }
  return here;
}

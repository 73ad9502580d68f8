import type { Db } from '../../platform/db/index.ts';
import { type Candidate, certain, findCandidates } from '../register/index.ts';
import { factOf, type ReviewedFinding } from './finding.ts';
import { toldApart } from './told-apart.ts';
import { readCircumstances } from './version-store.ts';

/** What the register may know already of what a finding says. */
export interface SameThings {
  /** Entries that may say the same, the likeliest first. */
  readonly offered: readonly Candidate[];
  /** Those of which a person said that they do not. */
  readonly apart: readonly Candidate[];
}

const nothing: SameThings = { offered: [], apart: [] };

/** What the register may know already of each open finding of one version, by finding. */
export async function sameThingsAs(
  db: Db,
  versionId: string,
  findings: readonly ReviewedFinding[],
): Promise<ReadonlyMap<string, SameThings>> {
  const open = findings.filter(({ status }) => status === 'proposed');
  if (open.length === 0) return new Map();
  const { language, on } = await readCircumstances(db, versionId);
  const candidates = await findCandidates(
    db,
    open.map((finding) => ({ fact: factOf(finding), on, language })),
  );
  const told = await toldApart(
    db,
    open.map(({ id }) => id),
  );
  return new Map(
    open.map(({ id }, index) => {
      const apart = told.get(id);
      const groups = Map.groupBy(candidates[index] ?? [], ({ entry }) =>
        apart?.has(entry.entryId) ? 'apart' : 'offered',
      );
      return [id, { ...nothing, ...Object.fromEntries(groups) }];
    }),
  );
}

/** The one entry of which it is certain that it says the same. */
export function certainlySame({ offered: [first, second] }: SameThings): Candidate | undefined {
  return first && first.likeness >= certain && second === undefined ? first : undefined;
}

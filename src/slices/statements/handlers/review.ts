import type { Db } from '../../../platform/db/index.ts';
import { notFound } from '../../../platform/http/index.ts';
import type { InterfaceLanguage } from '../../../platform/i18n/index.ts';
import { dayOf, namesOfDay, takenWith } from '../../register/index.ts';
import { holdAgainst, pairsWith } from '../compare.ts';
import { openContradictions } from '../contradictions.ts';
import { type FormBody, writeFact } from '../fact-form.ts';
import { factOf, type ReviewedFinding } from '../finding.ts';
import { findingsOf } from '../finding-store.ts';
import { changesAskedFor } from '../follow.ts';
import type { ReviewView } from '../pages/review-page.tsx';
import { sameThingsAs } from '../same-things.ts';
import { findStatement, likelyStatements } from '../statement-store.ts';
import { findVersion, headerOf, textOf } from '../version-store.ts';

interface ReviewRequest {
  readonly versionId: string;
  readonly language: InterfaceLanguage;
  /** The finding that the reviewer is at; without it the first open one. */
  readonly findingId?: string | undefined;
  /** The form that puts it right is open: with what was written in it, or with the fact as it stands. */
  readonly correcting?: boolean | { readonly values: FormBody; readonly wrong: readonly string[] };
  readonly message?: ReviewView['message'];
}

/** Everything that the review page of a version shows. @throws Refusal where there is no such version */
export async function reviewOf(db: Db, wanted: ReviewRequest): Promise<ReviewView> {
  const version = await findVersion(db, wanted.versionId);
  if (!version) throw notFound();
  const [statement, text, header, findings] = await Promise.all([
    findStatement(db, { id: version.statementId }),
    textOf(db, version.id),
    headerOf(db, version.id),
    findingsOf(db, version.id),
  ]);
  const alone = statement!.versions.length === 1 && version.publishedAt === null;
  const pairs = pairsWith(version, statement!);
  const held = await Promise.all(
    pairs.map(([official, translation]) => holdAgainst(db, official, translation)),
  );
  const chosen = findings.find(({ id }) => id === wanted.findingId) ?? nextOpen(findings);
  return {
    statement: statement!,
    names: await namesOfDay(db, dayOf(statement!.issuedOn)),
    version,
    text,
    findings,
    chosen: chosen?.id ?? null,
    correcting: chosen ? correctionOf(chosen, wanted) : null,
    message: wanted.message ?? null,
    likely: alone ? await likelyStatements(db, header, version.sourceUrl) : [],
    held,
    contradictions: (await openContradictions(db, version.id)).length,
    same: await sameThingsAs(db, version.id, findings),
    taken: await takenWith(
      db,
      findings.map(({ id }) => id),
    ),
    changes: await Promise.all(held.map((one) => changesAskedFor(db, one))),
  };
}

function correctionOf(
  chosen: ReviewedFinding,
  { correcting, language }: ReviewRequest,
): ReviewView['correcting'] {
  if (!correcting || chosen.status !== 'proposed') return null;
  if (correcting === true) return { values: writeFact(factOf(chosen), language), wrong: [] };
  return correcting;
}

/** The next finding to decide on after this one, from the start again after the last; undefined where all are decided. */
export function nextOpen(findings: readonly ReviewedFinding[], after?: string): ReviewedFinding | undefined {
  const from = findings.findIndex(({ id }) => id === after) + 1;
  const open = ({ status }: ReviewedFinding) => status === 'proposed';
  return findings.slice(from).find(open) ?? findings.find(open);
}

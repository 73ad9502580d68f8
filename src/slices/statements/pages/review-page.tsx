import { Form, Notice, Page, showable, useLocale } from '../../../platform/html/index.ts';
import { type NamesOfDay, WithNames } from '../../register/index.ts';
import { highConfidence } from '../accept-all.ts';
import { contradictionsPath, findingAnchor, statementPath, versionAct, wordsPath } from '../address.ts';
import type { HeldVersions } from '../compare.ts';
import type { FormBody } from '../fact-form.ts';
import type { FindingStatus, ReviewedFinding } from '../finding.ts';
import type { AskedChange } from '../follow.ts';
import type { SameThings } from '../same-things.ts';
import type { Statement, Version } from '../statement.ts';
import { AboutLine } from './about-line.tsx';
import { Acted } from './acted.tsx';
import { AskedChanges } from './asked-changes.tsx';
import { DeskTools } from './desk-tools.tsx';
import { FindingCard } from './finding-card.tsx';
import { HeldNotice } from './held-notice.tsx';
import { MarkedText, type Passage } from './marked-text.tsx';
import { Shortcuts } from './shortcuts.tsx';

export interface ReviewView {
  readonly statement: Statement;
  readonly version: Version;
  /** What parties were called on the day of the statement. */
  readonly names: NamesOfDay;
  readonly text: string;
  readonly findings: readonly ReviewedFinding[];
  /** The finding that the reviewer is at. */
  readonly chosen: string | null;
  /** The form that puts the chosen finding right, where it was asked for. */
  readonly correcting: { readonly values: FormBody; readonly wrong: readonly string[] } | null;
  /** Why the last decision was not carried out, or what else is to be known. */
  readonly message: { readonly tone: 'bad' | 'plain'; readonly text: string } | null;
  /** Statements of which this may be a version. */
  readonly likely: readonly Statement[];
  /** What came out when the version was held against the text that counts, or its translations against it. */
  readonly held: readonly HeldVersions[];
  /** In how many entries this text contradicts what the register says. */
  readonly contradictions: number;
  /** What the register may know already of the open findings, by finding. */
  readonly same: ReadonlyMap<string, SameThings>;
  /** The entries that were put right by hand and go with these findings, by finding. */
  readonly taken: ReadonlyMap<string, string>;
  /** What the official text asks to change in the register, for each of these. */
  readonly changes: readonly (readonly AskedChange[])[];
}

/** The desk page of one version: its text on one side, what the reader found in it on the other. */
export function ReviewPage(view: ReviewView) {
  return (
    <WithNames names={view.names}>
      <Review {...view} />
    </WithNames>
  );
}

function Review(view: ReviewView) {
  const { statement, version, findings, message } = view;
  const { t, language, languageName } = useLocale();
  const open = findings.filter(({ status }) => status === 'proposed');
  return (
    <Page
      title={showable(version.title)}
      titleLanguage={version.language}
      kicker={<a href={`/${language}/desk`}>{t('desk.title')}</a>}
      lead={<Lead statement={statement} version={version} />}
      scripts={['src/app/client/review.ts']}
      wide
    >
      {message && <Notice tone={message.tone}>{message.text}</Notice>}
      {view.held.map((held) => (
        <HeldNotice key={held.translation.version.id} statement={statement} held={held} />
      ))}
      {view.held.map(({ official, translation }, index) => (
        <AskedChanges
          key={translation.version.id}
          official={official.version.language}
          translation={translation.version.language}
          changes={view.changes[index] ?? []}
          versionId={version.id}
        />
      ))}
      <ContradictionNotice count={view.contradictions} />
      <DeskTools statement={statement} version={version} likely={view.likely} />
      <div className="review">
        <section className="review-text" aria-label={t('statement.text')}>
          <MarkedText text={view.text} lang={version.language} passages={passagesOf(view)} />
        </section>
        <section className="review-findings" aria-label={t('review.findings')}>
          <header>
            <h2>{t('review.findings')}</h2>
            <p role="status">{t('review.progress', { open: open.length, all: findings.length })}</p>
            <AcceptConfident version={version} open={open} />
            <p>
              <a href={wordsPath(language, version.id)}>{t('words.missed')}</a>
            </p>
          </header>
          <Shortcuts />
          {findings.length === 0 && (
            <p>{t('review.nothing-found', { language: languageName(version.language) })}</p>
          )}
          <ol className="findings">
            {findings.map((finding) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                lang={version.language}
                chosen={finding.id === view.chosen}
                correcting={finding.id === view.chosen ? view.correcting : null}
                same={view.same.get(finding.id)}
                taken={view.taken.get(finding.id)}
              />
            ))}
          </ol>
        </section>
      </div>
    </Page>
  );
}

function ContradictionNotice({ count }: { readonly count: number }) {
  const { t, language } = useLocale();
  if (count === 0) return null;
  return (
    <Notice tone="warning">
      {t('contradictions.on-this-text', { count })}
      {' · '}
      <a href={contradictionsPath(language)}>{t('contradictions.see')}</a>
    </Notice>
  );
}

interface AcceptConfidentProps {
  readonly version: Version;
  readonly open: readonly ReviewedFinding[];
}

/** Accepts at once what the reader is nearly sure of. */
function AcceptConfident({ version, open }: AcceptConfidentProps) {
  const { t, language, number } = useLocale();
  const count = open.filter(({ proposed }) => proposed.confidence >= highConfidence).length;
  if (count === 0) return null;
  return (
    <Form action={versionAct(language, version.id, 'accept-confident')} className="inline">
      <button type="submit">
        {t('review.accept-confident', { count, from: number(highConfidence * 100) })}
      </button>
    </Form>
  );
}

function Lead({ statement, version }: Pick<ReviewView, 'statement' | 'version'>) {
  const { t, language, languageName } = useLocale();
  return (
    <>
      <AboutLine statement={statement} />
      {` · ${languageName(version.language)} · `}
      <Acted message="review.imported-by" by={version.importedBy} at={version.importedAt} />
      {version.publishedAt !== null && (
        <>
          {' · '}
          <a href={statementPath(language, statement.slug, version.language)}>{t('review.public-page')}</a>
        </>
      )}
    </>
  );
}

const looks: Readonly<Record<FindingStatus, Passage['look']>> = {
  proposed: 'open',
  accepted: 'stands',
  corrected: 'stands',
  rejected: 'rejected',
};

function passagesOf({ findings, chosen }: ReviewView): Passage[] {
  return findings.flatMap(({ id, status, proposed }) =>
    proposed.evidence.map(
      ({ start, end }): Passage => ({
        start,
        end,
        href: `#${findingAnchor(id)}`,
        look: id === chosen ? 'cited' : looks[status],
      }),
    ),
  );
}

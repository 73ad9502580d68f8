import { Foreign, Form, Notice, Page, showable, useLocale } from '../../../platform/html/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { comparePath, reviewPath, statementPath } from '../address.ts';
import type { HeldVersions, RuledComparison } from '../compare.ts';
import { isDismissed } from '../ruling.ts';
import type { Statement, Version } from '../statement.ts';
import { ComparedSentences } from './compared-sentences.tsx';
import { Differences } from './differences.tsx';
import { summaryIn } from './explanation.ts';
import { Revised, type Revision, revisionOf, revisionPath } from './revision.tsx';

interface CompareView {
  /** With the versions that the reader of the page may see. */
  readonly statement: Statement;
  readonly held: HeldVersions;
  readonly where: 'public' | 'desk';
  /** Each pair of sentences has what puts the alignment right beside it. */
  readonly aligning?: boolean | undefined;
  /** What was done, or why it was not. */
  readonly message?: { readonly tone: 'good' | 'bad'; readonly text: string } | undefined;
}

/** Two versions of a statement sentence by sentence, with what differs marked in both and explained beside them. */
export function ComparePage(view: CompareView) {
  const { statement, held, where, message } = view;
  const locale = useLocale();
  const { t, languageName } = locale;
  const { official, translation, outcome } = held;
  const refused = outcome instanceof Refusal;
  const title = refused
    ? t('comparison.page.refused')
    : t('comparison.page.title', {
        official: languageName(official.version.language),
        translation: languageName(translation.version.language),
      });
  return (
    <Page
      title={title}
      kicker={<WayBack statement={statement} version={translation.version} where={where} />}
      lead={refused ? undefined : summaryIn(locale, outcome)}
      wide
    >
      {message && <Notice tone={message.tone}>{message.text}</Notice>}
      {statement.versions.length > 2 && <OtherPair statement={statement} held={held} />}
      {refused ? (
        <Notice tone="warning">{locale.refusal(outcome)}</Notice>
      ) : (
        <Found view={view} comparison={outcome} />
      )}
    </Page>
  );
}

function WayBack({
  statement,
  version,
  where,
}: Pick<CompareView, 'statement' | 'where'> & { readonly version: Version }) {
  const { language } = useLocale();
  const href =
    where === 'desk'
      ? reviewPath(language, version.id)
      : statementPath(language, statement.slug, version.language);
  return (
    <a href={href}>
      <Foreign lang={version.language}>{showable(version.title)}</Foreign>
    </a>
  );
}

interface FoundProps {
  readonly view: CompareView;
  readonly comparison: RuledComparison;
}

/** On the desk everything, with what a reviser can do; in public what nobody has dismissed. */
function Found({ view: { statement, held, where, aligning = false }, comparison }: FoundProps) {
  const { official, translation } = held;
  const shown =
    where === 'desk'
      ? comparison
      : {
          ...comparison,
          discrepancies: comparison.discrepancies.filter((one) => !isDismissed(one)),
        };
  const differing = shown.discrepancies.length > 0;
  const revision = where === 'desk' ? revisionOf(statement, held, comparison) : undefined;
  return (
    <>
      {revision && <RevisionTools revision={revision} aligning={aligning} />}
      <div className={differing ? 'comparison differing' : 'comparison'}>
        {differing && (
          <Differences
            official={official.version.language}
            translation={translation.version.language}
            discrepancies={shown.discrepancies}
            revision={revision}
          />
        )}
        <ComparedSentences
          official={official}
          translation={translation}
          comparison={shown}
          revision={aligning ? revision : undefined}
        />
      </div>
    </>
  );
}

/** Puts the alignment right, and takes what is faithful into the memory. */
function RevisionTools({ revision, aligning }: { readonly revision: Revision; readonly aligning: boolean }) {
  const { t, language } = useLocale();
  const page = comparePath(language, revision.slug, revision, 'desk');
  return (
    <div className="tools">
      <Form action={revisionPath(language, revision, 'confirm')} className="inline">
        <Revised revision={revision} />
        <button type="submit">{t('comparison.page.confirm-pairs')}</button>{' '}
        <span>{t('comparison.page.confirm-pairs-note')}</span>
      </Form>
      <p>
        {aligning ? (
          <a href={page}>{t('comparison.page.align-done')}</a>
        ) : (
          <a href={`${page}&align=1#sentences`}>{t('comparison.page.align')}</a>
        )}
      </p>
    </div>
  );
}

/** Which two to compare, where there are more than two. */
function OtherPair({ statement, held }: Pick<CompareView, 'statement' | 'held'>) {
  const { t, languageName } = useLocale();
  const choices = [
    { name: 'official', label: t('comparison.page.left'), chosen: held.official.version },
    { name: 'translation', label: t('comparison.page.right'), chosen: held.translation.version },
  ];
  return (
    <form className="inline choose-pair" aria-label={t('comparison.page.choose')}>
      {choices.map(({ name, label, chosen }) => (
        <label key={name}>
          {label}{' '}
          <select name={name} defaultValue={chosen.language}>
            {statement.versions.map(({ id, language }) => (
              <option key={id} value={language}>
                {languageName(language)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{t('comparison.page.submit')}</button>
    </form>
  );
}

import type { Comparison } from '../../../comparison/index.ts';
import { Foreign, Notice, Page, showable, useLocale } from '../../../platform/html/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { reviewPath, statementPath } from '../address.ts';
import type { ComparedVersion, HeldVersions } from '../compare.ts';
import type { Statement, Version } from '../statement.ts';
import { ComparedSentences } from './compared-sentences.tsx';
import { Differences } from './differences.tsx';
import { summaryIn } from './explanation.ts';

interface CompareView {
  /** With the versions that the reader of the page may see. */
  readonly statement: Statement;
  readonly held: HeldVersions;
  readonly where: 'public' | 'desk';
}

/** Two versions of a statement sentence by sentence, with what differs marked in both and explained beside them. */
export function ComparePage({ statement, held, where }: CompareView) {
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
      {statement.versions.length > 2 && <OtherPair statement={statement} held={held} />}
      {refused ? (
        <Notice tone="warning">{locale.refusal(outcome)}</Notice>
      ) : (
        <Found official={official} translation={translation} comparison={outcome} />
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
  readonly official: ComparedVersion;
  readonly translation: ComparedVersion;
  readonly comparison: Comparison;
}

function Found({ official, translation, comparison }: FoundProps) {
  const differing = comparison.discrepancies.length > 0;
  return (
    <div className={differing ? 'comparison differing' : 'comparison'}>
      {differing && (
        <Differences
          official={official.version.language}
          translation={translation.version.language}
          discrepancies={comparison.discrepancies}
        />
      )}
      <ComparedSentences official={official} translation={translation} comparison={comparison} />
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

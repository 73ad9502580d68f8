import { Badge, Foreign, Form, showable, useLocale } from '../../../platform/html/index.ts';
import { differenceAnchor, type Side, sideAnchor } from '../address.ts';
import type { RuledDiscrepancy } from '../ruling.ts';
import { Acted } from './acted.tsx';
import { explanationIn } from './explanation.ts';
import { Revised, type Revision, revisionPath } from './revision.tsx';
import { shortened } from './shortened.ts';

interface DifferencesProps {
  /** The languages of the two texts. */
  readonly official: string;
  readonly translation: string;
  readonly discrepancies: readonly RuledDiscrepancy[];
  /** With it each has what a reviser can say of it. */
  readonly revision?: Revision | undefined;
}

/** What differs, numbered as the marks in the two texts are. */
export function Differences({ official, translation, discrepancies, revision }: DifferencesProps) {
  const { t } = useLocale();
  const languages = { official, translation };
  return (
    <section className="differences" aria-labelledby="differences">
      <h2 id="differences">{t('comparison.page.differences')}</h2>
      <p className="source">{t('comparison.page.proposed')}</p>
      <ol className="findings">
        {discrepancies.map((discrepancy, index) => (
          <Difference
            key={differenceAnchor(index + 1)}
            number={index + 1}
            discrepancy={discrepancy}
            languages={languages}
            revision={revision}
          />
        ))}
      </ol>
    </section>
  );
}

interface DifferenceProps {
  readonly number: number;
  readonly discrepancy: RuledDiscrepancy;
  readonly languages: Readonly<Record<Side, string>>;
  readonly revision: Revision | undefined;
}

const sides: readonly Side[] = ['official', 'translation'];

function Difference({ number, discrepancy, languages, revision }: DifferenceProps) {
  const locale = useLocale();
  const { severity } = discrepancy;
  return (
    <li id={differenceAnchor(number)} className={`difference ${severity}`}>
      <p className="difference-head">
        <span className="difference-number">{locale.number(number)}</span>{' '}
        <Badge tone={severity === 'error' ? 'bad' : 'warning'}>
          {locale.t(`comparison.page.severity-${severity}`)}
        </Badge>{' '}
        <Said discrepancy={discrepancy} />
      </p>
      <p>{explanationIn(locale, discrepancy)}</p>
      <dl className="difference-words">
        {sides.map((side) => {
          const words = discrepancy[side];
          return (
            words && (
              <div key={side}>
                <dt>{locale.languageName(languages[side])}</dt>
                <dd>
                  <a href={`#${sideAnchor(side, number)}`}>
                    <Foreign lang={languages[side]}>
                      {shortened(showable(words.quote).trim(), longestQuote)}
                    </Foreign>
                  </a>
                </dd>
              </div>
            )
          );
        })}
      </dl>
      <Lesson discrepancy={discrepancy} />
      {revision && <Rule discrepancy={discrepancy} revision={revision} number={number} />}
    </li>
  );
}

/** What a reviser said of it, in a word. */
function Said({ discrepancy: { ruling } }: { readonly discrepancy: RuledDiscrepancy }) {
  const { t } = useLocale();
  if (!ruling) return null;
  const tone = ruling.verdict === 'confirmed' ? 'bad' : 'good';
  return <Badge tone={tone}>{t(`comparison.page.${ruling.verdict}`)}</Badge>;
}

/** Who said so and why, or why its like was dismissed before. */
function Lesson({ discrepancy: { ruling, lesson } }: { readonly discrepancy: RuledDiscrepancy }) {
  const { t } = useLocale();
  const said = ruling ?? lesson;
  if (!said) return null;
  return (
    <p className="source">
      {lesson && `${t('comparison.page.lesson')} `}
      {said.reason !== null && <Foreign>{`“${showable(said.reason)}” `}</Foreign>}
      <Acted message="review.decided-by" by={said.by} at={said.at} />
    </p>
  );
}

interface RuleProps {
  readonly discrepancy: RuledDiscrepancy;
  readonly revision: Revision;
  readonly number: number;
}

/** What a reviser can say: an error, or no error with the reason; or take it back. */
function Rule({ discrepancy: { place, ruling }, revision, number }: RuleProps) {
  const { t, language, number: written } = useLocale();
  const of = { number: written(number) };
  const fields = (
    <>
      <Revised revision={revision} />
      <input type="hidden" name="place" value={place.hash} />
    </>
  );
  const action = revisionPath(language, revision, 'rule');
  const say = (verdict: 'confirmed' | 'dismissed' | 'reopen', label: string) => (
    <button type="submit" name="verdict" value={verdict}>
      {label}
    </button>
  );
  if (ruling)
    return (
      <Form action={action} className="inline">
        {fields}
        {say('reopen', t('comparison.page.reopen', of))}
      </Form>
    );
  // Two forms, so that Enter behind a reason dismisses.
  return (
    <>
      <Form action={action} className="inline">
        {fields}
        {say('confirmed', t('comparison.page.confirm', of))}
      </Form>
      <Form action={action} className="inline">
        {fields}
        <label>
          {t('comparison.page.reason')} <input name="reason" maxLength={500} required dir="auto" />
        </label>{' '}
        {say('dismissed', t('comparison.page.dismiss', of))}
      </Form>
    </>
  );
}

const longestQuote = 120;

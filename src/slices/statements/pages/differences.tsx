import type { Discrepancy, Quote } from '../../../comparison/index.ts';
import { Badge, Foreign, showable, useLocale } from '../../../platform/html/index.ts';
import { differenceAnchor, type Side, sideAnchor } from '../address.ts';
import { explanationIn } from './explanation.ts';

interface DifferencesProps {
  /** The languages of the two texts. */
  readonly official: string;
  readonly translation: string;
  readonly discrepancies: readonly Discrepancy[];
}

/** What differs, numbered as the marks in the two texts are. */
export function Differences({ official, translation, discrepancies }: DifferencesProps) {
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
          />
        ))}
      </ol>
    </section>
  );
}

interface DifferenceProps {
  readonly number: number;
  readonly discrepancy: Discrepancy;
  readonly languages: Readonly<Record<Side, string>>;
}

const sides: readonly Side[] = ['official', 'translation'];

function Difference({ number, discrepancy, languages }: DifferenceProps) {
  const locale = useLocale();
  const { severity } = discrepancy;
  return (
    <li id={differenceAnchor(number)} className={`difference ${severity}`}>
      <p className="difference-head">
        <span className="difference-number">{locale.number(number)}</span>{' '}
        <Badge tone={severity === 'error' ? 'bad' : 'warning'}>
          {locale.t(`comparison.page.severity-${severity}`)}
        </Badge>
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
                    <Foreign lang={languages[side]}>{shortened(words)}</Foreign>
                  </a>
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </li>
  );
}

const longestQuote = 120;

function shortened({ quote }: Quote): string {
  const words = showable(quote).trim();
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote - 1).trimEnd()}…`;
}

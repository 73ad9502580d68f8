import type { Discrepancy, Pair } from '../../../comparison/index.ts';
import type { Span } from '../../../language/span.ts';
import { Foreign, Form, showable, useLocale } from '../../../platform/html/index.ts';
import { directionOf } from '../../../platform/i18n/index.ts';
import { differenceAnchor, type Side, sideAnchor } from '../address.ts';
import type { ComparedVersion, RuledComparison } from '../compare.ts';
import { segments } from '../segments.ts';
import { Revised, type Revision, revisionPath } from './revision.tsx';

interface ComparedSentencesProps {
  readonly official: ComparedVersion;
  readonly translation: ComparedVersion;
  readonly comparison: RuledComparison;
  /** With it each pair has what puts the alignment right. */
  readonly revision?: Revision | undefined;
}

/** Two texts in two columns, each pair of sentences on one height; on a phone one above the other. */
export function ComparedSentences(props: ComparedSentencesProps) {
  const { official, translation, comparison, revision } = props;
  const { t } = useLocale();
  const columns = (['official', 'translation'] as const).map((side): Column => {
    const { version, text } = side === 'official' ? official : translation;
    return {
      side,
      version,
      text,
      sentences: comparison[side].sentences,
      marks: marksOf(comparison.discrepancies, side),
    };
  });
  return (
    <section className="compared" aria-labelledby="sentences">
      <h2 id="sentences" className="unseen">
        {t('comparison.page.sentences')}
      </h2>
      <Heads columns={columns} />
      <ol className="pairs">
        {comparison.pairs.map((pair, index) => (
          <li
            key={`${pair.official[0]}-${pair.translation[0]}`}
            id={`pair-${index + 1}`}
            className={comparison.stale.includes(index) ? 'pair stale' : 'pair'}
          >
            {comparison.stale.includes(index) && <p className="across">{t('comparison.page.stale')}</p>}
            {columns.map((column) => (
              <Cell
                key={column.side}
                column={column}
                sentences={pair[column.side].map((index) => column.sentences[index]!)}
              />
            ))}
            {revision && (
              <Realign
                revision={revision}
                index={index}
                last={index === comparison.pairs.length - 1}
                pair={pair}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface RealignProps {
  readonly revision: Revision;
  readonly index: number;
  readonly last: boolean;
  readonly pair: Pair;
}

/** Joins a pair with the next, or parts its sentences, so that any alignment can be reached. */
function Realign({ revision, index, last, pair }: RealignProps) {
  const { t, language, number } = useLocale();
  const parts = pair.official.length + pair.translation.length > 1;
  const values = { number: number(index + 1) };
  return (
    <Form action={revisionPath(language, revision, 'align')} className="inline across">
      <Revised revision={revision} />
      <input type="hidden" name="pair" value={index} />
      {!last && (
        <button type="submit" name="verb" value="join">
          {t('comparison.page.join', values)}
        </button>
      )}{' '}
      {parts && (
        <button type="submit" name="verb" value="part">
          {t('comparison.page.part', values)}
        </button>
      )}
    </Form>
  );
}

interface Column extends ComparedVersion {
  readonly side: Side;
  readonly sentences: readonly Span[];
  readonly marks: readonly Mark[];
}

/** What each column is, over the side from which its text begins. */
function Heads({ columns }: { readonly columns: readonly Column[] }) {
  const { t, language, languageName } = useLocale();
  return (
    <div className="compared-heads">
      {columns.map(({ side, version }) => (
        <p key={side} dir={directionOf(version.language)}>
          <Foreign lang={language}>
            <strong>{languageName(version.language)}</strong>{' '}
            <span className="muted">{t(`standing.short-${version.standing}`)}</span>
          </Foreign>
        </p>
      ))}
    </div>
  );
}

/** Words of one side that a discrepancy is about, with its number in the list. */
interface Mark extends Span {
  readonly number: number;
  readonly severity: Discrepancy['severity'];
}

const marksOf = (discrepancies: readonly Discrepancy[], side: Side): Mark[] =>
  discrepancies.flatMap(({ severity, [side]: words }, index) =>
    words ? [{ start: words.start, end: words.end, number: index + 1, severity }] : [],
  );

interface CellProps {
  readonly column: Column;
  readonly sentences: readonly Span[];
}

/** What one text says where the two are compared, or that it says nothing there. */
function Cell({ column: { side, version, text, marks }, sentences }: CellProps) {
  const { t, languageName } = useLocale();
  const spoken = sentences.filter(({ start, end }) => end > start);
  if (spoken.length === 0) return <p className="cell gap">{t('comparison.page.gap')}</p>;
  return (
    <div
      className="cell"
      lang={version.language}
      dir={directionOf(version.language)}
      data-language={languageName(version.language)}
    >
      {spoken.map((sentence) => (
        <p key={sentence.start}>
          {segments(sentence, marks).map(({ start, end, marks: covering, opening }) => (
            <Words key={start} side={side} covering={covering} opening={opening}>
              {showable(text.slice(start, end))}
            </Words>
          ))}
        </p>
      ))}
    </div>
  );
}

interface WordsProps {
  readonly side: Side;
  readonly covering: readonly Mark[];
  readonly opening: readonly Mark[];
  readonly children: string;
}

function Words({ side, covering, opening, children }: WordsProps) {
  const { t, number } = useLocale();
  if (covering.length === 0) return children;
  const severity = covering.some((mark) => mark.severity === 'error') ? 'error' : 'warning';
  return (
    <>
      {opening.map((mark) => (
        <a
          key={mark.number}
          className={`difference-number ${mark.severity}`}
          id={sideAnchor(side, mark.number)}
          href={`#${differenceAnchor(mark.number)}`}
          aria-label={t('comparison.page.number', { number: number(mark.number) })}
        >
          {number(mark.number)}
        </a>
      ))}
      <mark className={severity}>{children}</mark>
    </>
  );
}

import {
  Badge,
  Foreign,
  FuzzyTime,
  Notice,
  showable,
  Table,
  type Tone,
  useLocale,
} from '../../../../platform/html/index.ts';
import { Refusal } from '../../../../platform/refusal.ts';
import { FactLine } from '../../pages/fact-line.tsx';
import { NamingLine } from '../../pages/names.tsx';
import { columnLabel } from '../columns.ts';
import type { Report, RowReport, TableReport } from '../import.ts';
import type { Outcome } from '../planned.ts';
import type { Problem } from '../problem.ts';
import { withWords } from '../words.ts';

const tones: Readonly<Record<Outcome, Tone>> = {
  new: 'good',
  known: 'plain',
  repeated: 'plain',
  named: 'plain',
  refused: 'bad',
};

/** Rows of one table that are shown; those with something to say come before the rest. */
const shown = 500;

/** What became, or would become, of every row. */
export function ReportView({ report }: { readonly report: Report }) {
  const { t } = useLocale();
  const { ok, done, counts } = report;
  const said = ok
    ? t(done ? 'history.done' : 'history.ready', { count: counts.new })
    : t('history.wrong', { count: counts.refused });
  return (
    <>
      <Notice tone={ok ? 'good' : 'bad'}>
        {said}
        {(Object.keys(tones) as Outcome[])
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => (
            <span key={outcome}>
              {' '}
              <Badge tone={tones[outcome]}>
                {t('history.count', { outcome: t(`history.outcome.${outcome}`), count: counts[outcome] })}
              </Badge>
            </span>
          ))}
      </Notice>
      {report.tables.map((table) => (
        <TableView key={table.name} table={table} />
      ))}
    </>
  );
}

function TableView({ table }: { readonly table: TableReport }) {
  const { t, list, refusal } = useLocale();
  const { name, kind, unknown, rows } = table;
  const rest = rows.length - shown;
  return (
    <section>
      <h2>
        <Foreign>{showable(name)}</Foreign>
        {kind && ` · ${t(`history.kind.${kind}`)}`}
      </h2>
      {table.refusal && <Notice tone="bad">{refusal(table.refusal)}</Notice>}
      {unknown.length > 0 && (
        <Notice tone="warning">{t('history.unknown', { columns: showable(list(unknown)) })}</Notice>
      )}
      {rows.length > 0 && <Rows caption={name} rows={rest > 0 ? foremost(rows) : rows} />}
      {rest > 0 && <p>{t('history.more-rows', { count: rest })}</p>}
    </section>
  );
}

/** Those that are refused or noted, then others, in the order of the table. */
function foremost(rows: readonly RowReport[]): readonly RowReport[] {
  const weight = ({ problems, notes }: RowReport): number =>
    problems.length > 0 ? 0 : notes.length > 0 ? 1 : 2;
  const chosen = new Set(rows.toSorted((a, b) => weight(a) - weight(b)).slice(0, shown));
  return rows.filter((row) => chosen.has(row));
}

function Rows({ caption, rows }: { readonly caption: string; readonly rows: readonly RowReport[] }) {
  const { t } = useLocale();
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: 'row', title: t('history.row'), numeric: true, cell: ({ number }) => number },
        {
          key: 'outcome',
          title: t('history.outcome'),
          cell: ({ outcome }) => <Badge tone={tones[outcome]}>{t(`history.outcome.${outcome}`)}</Badge>,
        },
        { key: 'says', title: t('history.says'), cell: Says },
        { key: 'why', title: t('history.why'), cell: Why },
      ]}
    />
  );
}

/** The fact that was read; of a row that could not be read whole nothing is made of it. */
function Says({ told, problems, outcome }: RowReport) {
  if (outcome === 'refused' && problems.some(({ column }) => column !== null)) return null;
  if (told.fact !== null)
    return (
      <>
        <FactLine fact={told.fact} lang={null} />
        {told.dated !== null && (
          <>
            {' · '}
            <FuzzyTime date={told.dated} />
          </>
        )}
      </>
    );
  if (told.naming) return <NamingLine naming={told.naming} />;
  return told.names.map(({ name, language }) => (
    <span key={name}>
      <Foreign lang={language === 'und' ? null : language}>{showable(name)}</Foreign>{' '}
    </span>
  ));
}

function Why({ problems, notes }: RowReport) {
  const said = [...problems, ...notes];
  if (said.length === 0) return null;
  return (
    <ul className="plain">
      {said.map((problem) => (
        <li key={`${problem.column} ${problem.refusal.key}`}>
          <Said problem={problem} />
        </li>
      ))}
    </ul>
  );
}

function Said({ problem: { column, refusal } }: { readonly problem: Problem }) {
  const locale = useLocale();
  const problem = locale.refusal(isolated(withWords(refusal, locale)));
  return column === null
    ? problem
    : locale.t('history.in-column', { column: columnLabel(column, locale.language), problem });
}

/** What a file says stands in a sentence without turning it: without signs of direction of its own, and isolated. */
function isolated({ key, values, status, because }: Refusal): Refusal {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? `\u2068${showable(value)}\u2069` : value,
  ]);
  return new Refusal(key, Object.fromEntries(shown), because ? { status, because } : { status });
}

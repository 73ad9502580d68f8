import { sql } from 'kysely';
import { historyParts } from '../../src/app/history-parts.ts';
import type { Db } from '../../src/platform/db/index.ts';
import { importHistory } from '../../src/slices/register/history/index.ts';

/** Twenty thousand rows: what bodies there were, who chaired them, who held which office, who joined and left. */
const bodies = 1_500;
const chairsOfABody = 6;
const officials = 4_500;
const officesOfAnOfficial = 2;
const countries =
  'AR AT AU BE BR CA CH CL CO CR CZ DE DK EG ES FI FR GB GR ID IE IN IQ IT JO JP KE KR LB MA MX NG NL NO NZ PE PL PT RO SE SN TH TN TR UA US UY VN ZA ZM'.split(
    ' ',
  );

const country = (number: number): string => countries[number % countries.length]!;
const day = (number: number): string =>
  new Date(Date.UTC(2000, 0, 1 + (number % 9000))).toISOString().slice(0, 10);
const range = (count: number): number[] => Array.from({ length: count }, (_, number) => number);
const csv = (heading: string, rows: readonly string[]) =>
  new TextEncoder().encode([heading, ...rows].join('\r\n'));

const files = [
  {
    fileName: 'members.csv',
    bytes: csv(
      'party,change,date,ordinal,source',
      countries.flatMap((party, number) =>
        ['joined', 'left'].map(
          (change, turn) => `${party},${change},${day(100 * number + 3000 * turn)},,letter ${number}`,
        ),
      ),
    ),
  },
  {
    fileName: 'bodies.csv',
    bytes: csv(
      'body,kind,change,date,source',
      range(bodies).map(
        (number) =>
          `Working Group ${number},working-group,established,1999-05-0${1 + (number % 9)},letter ${number}`,
      ),
    ),
  },
  {
    fileName: 'seats.csv',
    bytes: csv(
      'body,party,role,change,date,person,source',
      range(bodies * chairsOfABody).map(
        (number) =>
          `Working Group ${number % bodies},${country(number + Math.floor(number / bodies) * 7)},chair,assumed,${day(Math.floor(number / bodies) * 1500)},,letter ${number}`,
      ),
    ),
  },
  {
    fileName: 'offices.csv',
    bytes: csv(
      'person,post,party,acting,change,date,source',
      range(officials * officesOfAnOfficial).map(
        (number) =>
          `Person ${number % officials} Surname,Minister ${number % 13},${country(number % officials)},no,assumed,${day(Math.floor(number / officials) * 3000 + (number % 97))},letter ${number}`,
      ),
    ),
  },
];

const rowCount = 2 * countries.length + bodies + bodies * chairsOfABody + officials * officesOfAnOfficial;

/** Rows a second of bringing a history in, and of putting as many rows into a table without a rule: the floor. */
export interface ImportSpeed {
  readonly ours: number;
  readonly floor: number;
}

export async function importSpeed(db: Db): Promise<ImportSpeed> {
  const began = performance.now();
  const options = { by: 'bench', at: new Date(), language: 'en', dryRun: false } as const;
  const report = await importHistory(db, files, options, historyParts(db));
  const taken = performance.now() - began;
  if (!report.done) throw new Error(`the import of the bench was refused: ${JSON.stringify(report.counts)}`);
  return { ours: rowCount / (taken / 1000), floor: rowCount / ((await plainInsert(db)) / 1000) };
}

/** Milliseconds. */
async function plainInsert(db: Db): Promise<number> {
  const rows = files.flatMap(({ bytes }) =>
    new TextDecoder()
      .decode(bytes)
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',')),
  );
  const began = performance.now();
  await sql`insert into bench_row select gen_random_uuid(), row from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as row`.execute(
    db,
  );
  return performance.now() - began;
}

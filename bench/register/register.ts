import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LogConfig, sql } from 'kysely';
import pg from 'pg';
import { openEmbedded } from '../../src/platform/db/embedded/server.ts';
import { type Db, openPool } from '../../src/platform/db/index.ts';
import { migrate } from '../../src/platform/db/migrations.ts';
import { publicRegister } from '../../src/slices/register/index.ts';
import { publicSources } from '../../src/slices/statements/index.ts';
import { median, rounded, table } from '../measure.ts';
import { enteredUntil, firstDay, generate, knownUntil, lastDay, type Scale } from './generate.ts';
import { importSpeed } from './import.ts';

const scales: readonly Scale[] = [
  { entries: 10_000, events: 50_000 },
  { entries: 1_000_000, events: 5_000_000 },
];
const warmUps = 300;
const rounds = 1_500;

/** Milliseconds in the database, of one question asked again and again. */
interface Times {
  readonly median: number;
  readonly p99: number;
}

/**
 * How fast the register answers as of two times when it is small and when it is large: the product's own functions, and what
 * their queries took in the database, sockets included. Beside them the floor: the same question put to a table that knows
 * the present only.
 */
export async function benchRegister(): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const server = await openEmbedded({ dataFolder, exclusive: true });
  try {
    const measured: Map<string, Times>[] = [];
    const imported = await withDatabase(server.connection, 'empty', (db) => importSpeed(db), {
      prepare: (owner) => owner.query('create table bench_row (id uuid primary key, row jsonb not null)'),
    });
    for (const scale of scales) measured.push(await measure(server.connection, scale));
    return `${report(measured)}\n\n${reportImport(imported)}`;
  } finally {
    await server.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** A new database for some work, as the server uses it. */
async function withDatabase<Result>(
  connection: pg.ClientConfig,
  database: string,
  work: (db: Db) => Promise<Result>,
  { prepare, log }: { prepare: (owner: pg.Client) => Promise<unknown>; log?: LogConfig },
): Promise<Result> {
  await withOwner({ ...connection, database: 'postgres' }, (owner) =>
    owner.query(`create database ${database}`),
  );
  await withOwner({ ...connection, database }, async (owner) => {
    await migrate(owner);
    await owner.query('alter role entente_app login');
    await prepare(owner);
  });
  const db = openPool(
    { ...connection, port: 5432, user: 'entente_app', database },
    { size: 1, ...(log && { log }) },
  );
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

async function measure(connection: pg.ClientConfig, scale: Scale): Promise<Map<string, Times>> {
  let spent = 0;
  const log: LogConfig = ({ queryDurationMillis }) => {
    spent += queryDurationMillis;
  };
  const ask = async (db: Db): Promise<Map<string, Times>> => {
    const times = new Map<string, Times>();
    for (const [name, question] of Object.entries(questions(db, scale))) {
      const taken: number[] = [];
      for (let round = -warmUps; round < rounds; round++) {
        spent = 0;
        await question(round + warmUps);
        if (round >= 0) taken.push(spent);
      }
      taken.sort((a, b) => a - b);
      times.set(name, { median: median(taken), p99: taken[Math.floor(taken.length * 0.99)]! });
    }
    return times;
  };
  return withDatabase(connection, `entries_${scale.entries}`, ask, {
    prepare: (owner) => generate(owner, scale),
    log,
  });
}

/** The questions, each with its floor below it. They are asked of other things every time, the same ones in every run. */
function questions(db: Db, { entries }: Scale): Record<string, (round: number) => Promise<unknown>> {
  const register = publicRegister(db, publicSources(db));
  const party = (round: number): string => `org:P${1 + pick(round, 1, entries / 40)}`;
  const body = (round: number): string => `body-${1 + pick(round, 2, entries / 80)}`;
  const bodyIds = memo(
    async (slug: string) =>
      (await db.selectFrom('body').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id,
  );
  return {
    'members on D as known on K': (round) => register.members(asOf(round), { limit: 100 }),
    '  how many, of those who know the present only': () =>
      sql`select * from bench_member_now order by ordinal, since, party_id limit 101`.execute(db),
    'who chaired B on D as known on K': async (round) =>
      register.seats(await bodyIds(body(round)), asOf(round)),
    '  who chairs B': async (round) =>
      sql`select * from bench_chair_now where body_id = ${await bodyIds(body(round))}`.execute(db),
    'a party’s page as known on K': (round) =>
      register.party(party(round), { on: null, known: asOf(round).known }),
    '  what a party has and holds': async (round) => {
      await sql`select * from bench_member_now where party_id = ${party(round)}`.execute(db);
      await sql`select * from bench_chair_now where party_id = ${party(round)}`.execute(db);
      await sql`select * from bench_office_now where party_id = ${party(round)}`.execute(db);
    },
  };
}

const asOf = (round: number) => ({
  on: new Date(between(firstDay, lastDay, round, 3)).toISOString().slice(0, 10),
  known: new Date(between(enteredUntil, knownUntil, round, 4)),
});

const between = (from: string, to: string, round: number, salt: number): number =>
  Date.parse(from) + (pick(round, salt, 1_000_000) / 1_000_000) * (Date.parse(to) - Date.parse(from));

/** A number below `count` that looks like chance and is the same in every run. */
const pick = (round: number, salt: number, count: number): number =>
  (Math.imul(round * 31 + salt, 2_654_435_761) >>> 4) % count;

/** Looks a thing up once, outside of what is measured. */
function memo(find: (key: string) => Promise<string>): (key: string) => Promise<string> {
  const found = new Map<string, string>();
  return async (key) => {
    const known = found.get(key) ?? (await find(key));
    found.set(key, known);
    return known;
  };
}

function report(measured: readonly Map<string, Times>[]): string {
  const [small, large] = measured as [Map<string, Times>, Map<string, Times>];
  const rows = [...large].map(([name, { median: middle, p99 }]) => {
    const before = small.get(name)!;
    return [
      name,
      rounded(before.median),
      rounded(before.p99),
      rounded(middle),
      rounded(p99),
      (middle / before.median).toFixed(2),
    ];
  });
  return table([
    ['', '10,000: median ms', 'p99', '1,000,000: median ms', 'p99', 'ratio of medians'],
    ...rows,
  ]);
}

/** The import, into an empty register. */
const reportImport = ({ ours, floor }: { readonly ours: number; readonly floor: number }): string =>
  table([
    ['importing a history of 20,000 rows', 'rows/s', 'a plain table', 'ratio'],
    ['', rounded(ours), rounded(floor), (ours / floor).toFixed(3)],
  ]);

async function withOwner(
  connection: pg.ClientConfig,
  work: (owner: pg.Client) => Promise<unknown>,
): Promise<void> {
  const owner = new pg.Client({ ...connection, port: 5432 });
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}

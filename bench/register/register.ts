import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { openEmbedded } from '../../src/platform/db/embedded/server.ts';
import { type Db, openPool } from '../../src/platform/db/index.ts';
import { migrate } from '../../src/platform/db/migrations.ts';
import { publicRegister } from '../../src/slices/register/index.ts';
import { publicSources } from '../../src/slices/statements/index.ts';
import { median, rounded, table } from '../measure.ts';
import { enteredUntil, firstDay, generate, knownUntil, lastDay, type Scale } from './generate.ts';
import { type ImportSpeed, importSpeed } from './import.ts';
import { ServerTime } from './server-time.ts';

const scales: readonly Scale[] = [
  { entries: 10_000, events: 50_000 },
  { entries: 1_000_000, events: 5_000_000 },
];
const warmUps = 300;
const rounds = 1_500;
const imports = 5;

/** Milliseconds that one question takes, asked again and again. */
interface Times {
  readonly median: number;
  readonly p99: number;
}

/** Of every question: what the server spent on it, and how long the one who asks waits for the answer as the pages take it. */
interface Measured {
  readonly server: Map<string, Times>;
  readonly client: Map<string, Times>;
}

/**
 * How fast the register answers as of two times when it is small and when it is large: the product's own functions, with
 * every word and source. Beside them the floor: the same question put to a table that knows the present only, and a
 * question that asks for nothing.
 */
export async function benchRegister(): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const server = await openEmbedded({ dataFolder, exclusive: true });
  try {
    const measured: Measured[] = [];
    const imported = await medianImport(server.connection);
    for (const scale of scales) measured.push(await measure(server.connection, scale));
    const [small, large] = measured as [Measured, Measured];
    return [
      report('in the database', small.server, large.server),
      report('for the client', small.client, large.client),
      reportImport(imported),
    ].join('\n\n');
  } finally {
    await server.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** Imports the same history into several empty registers. */
async function medianImport(connection: pg.ClientConfig): Promise<ImportSpeed> {
  const speeds: ImportSpeed[] = [];
  for (let run = 0; run < imports; run++)
    speeds.push(
      await inDatabase(connection, `empty_${run}`, async (owner, connect) => {
        await owner.query('create table bench_row (id uuid primary key, row jsonb not null)');
        return using(connect(), importSpeed);
      }),
    );
  return { ours: median(speeds.map(({ ours }) => ours)), floor: median(speeds.map(({ floor }) => floor)) };
}

/** Connects as the server does. */
type Connect = (Client?: typeof pg.Client) => Db;

/** Works in a new database, as its owner and as the server. */
async function inDatabase<Result>(
  connection: pg.ClientConfig,
  database: string,
  work: (owner: pg.Client, connect: Connect) => Promise<Result>,
): Promise<Result> {
  const at = { ...connection, port: 5432 };
  await withOwner({ ...at, database: 'postgres' }, (owner) => owner.query(`create database ${database}`));
  return withOwner({ ...at, database }, async (owner) => {
    await migrate(owner);
    await owner.query('alter role entente_app login');
    return work(owner, (Client = pg.Client) => {
      const as = { ...at, user: 'entente_app', database, Client };
      return openPool(as, { size: 1 });
    });
  });
}

async function using<Result>(db: Db, work: (db: Db) => Promise<Result>): Promise<Result> {
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

const measure = (connection: pg.ClientConfig, scale: Scale): Promise<Measured> => {
  const database = `entries_${scale.entries}`;
  return inDatabase(connection, database, async (owner, connect) => {
    await generate(owner, scale);
    const client = await using(connect(), (db) => timesOf(questions(db, scale), timed));
    await ServerTime.turnOn(owner, 'entente_app', database);
    const time = new ServerTime();
    const server = await using(connect(time.Client), (db) =>
      timesOf(questions(db, scale), async (question) => {
        time.take();
        await question();
        return time.take();
      }),
    );
    return { server, client };
  });
};

async function timed(question: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await question();
  return performance.now() - begun;
}

async function timesOf(
  asked: ReturnType<typeof questions>,
  take: (question: () => Promise<unknown>) => Promise<number>,
): Promise<Map<string, Times>> {
  const times = new Map<string, Times>();
  for (const [name, question] of Object.entries(asked)) {
    const taken: number[] = [];
    for (let round = -warmUps; round < rounds; round++) {
      const time = await take(() => question(round + warmUps));
      if (round >= 0) taken.push(time);
    }
    taken.sort((a, b) => a - b);
    times.set(name, { median: median(taken), p99: taken[Math.floor(taken.length * 0.99)]! });
  }
  return times;
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
    'nothing: select 1': () => sql`select 1`.execute(db),
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

function report(where: string, small: Map<string, Times>, large: Map<string, Times>): string {
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
    [where, '10,000: median ms', 'p99', '1,000,000: median ms', 'p99', 'ratio of medians'],
    ...rows,
  ]);
}

/** The import, into an empty register. */
const reportImport = ({ ours, floor }: ImportSpeed): string =>
  table([
    ['importing a history of 20,000 rows', 'rows/s', 'a plain table', 'ratio'],
    ['', rounded(ours), rounded(floor), (ours / floor).toFixed(3)],
  ]);

async function withOwner<Result>(
  connection: pg.ClientConfig,
  work: (owner: pg.Client) => Promise<Result>,
): Promise<Result> {
  const owner = new pg.Client(connection);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

import { chmod, chown, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { sendSignal } from '../../src/platform/db/embedded/alive.ts';
import { postmasterPid, stop } from '../../src/platform/db/embedded/postmaster.ts';
import { fastestFolder } from '../support/fastest-folder.ts';
import { type Holder, hold } from './process.ts';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

let parent: string;
let holders: Holder[] = [];
beforeAll(async () => {
  parent = await mkdtemp(join(await fastestFolder(), 'entente-faults-'));
  await chmod(parent, 0o755);
});
afterEach(async () => {
  await Promise.all(holders.map((holder) => holder.kill()));
  holders = [];
  for (const name of await readdir(parent)) await stop(join(parent, name, 'postgres'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(parent, 'data-'));
  await chmod(folder, 0o755);
  return folder;
}

function open(...how: Parameters<typeof hold>): Holder {
  const holder = hold(...how);
  holders.push(holder);
  return holder;
}

/** Adds an event and returns its number. A database that is being recovered is asked until it answers. */
async function append(holder: Holder): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await holder.ask('something happened');
    if (answer?.seq) return answer.seq;
    await wait(50);
  }
  throw new Error('The database did not come back in ten seconds.');
}

const postmasterOf = (folder: string) => postmasterPid(join(folder, 'postgres'));

describe('an embedded database that is in use', () => {
  let folder: string;
  let events: number;
  const postmaster = () => postmasterOf(folder);

  async function killPostmaster(): Promise<void> {
    const pid = await postmaster();
    if (pid !== undefined) sendSignal(pid, 'SIGKILL');
  }

  beforeAll(async () => {
    folder = await newFolder();
    const server = open(folder);
    events = await append(server);
    await server.close();
  });

  test('survives a kill of the server: the next server joins the PostgreSQL that is still running', async () => {
    const killed = open(folder);
    expect(await append(killed)).toBe(++events);
    const running = await postmaster();
    await killed.kill();
    const next = open(folder);
    expect(await append(next)).toBe(++events);
    expect(await postmaster()).toBe(running);
    expect(await next.close()).toBe(0);
    expect(await postmaster()).toBeUndefined();
  });

  test('recovers from a kill of PostgreSQL while the server runs', async () => {
    const server = open(folder);
    expect(await append(server)).toBe(++events);
    const killed = await postmaster();
    process.kill(killed!, 'SIGKILL');
    // A backend may outlive its postmaster by a moment and still serve; what it acknowledges counts too.
    expect(await append(server)).toBe(++events);
    await vi.waitUntil(async () => (await postmaster()) !== killed, 10_000);
    expect(await append(server)).toBe(++events);
    expect(await server.ask('verify')).toMatchObject({ ok: true, events });
    expect(await server.close()).toBe(0);
  });

  test('recovers from kills that come while it recovers', async () => {
    const server = open(folder);
    expect(await append(server)).toBe(++events);
    for (let kills = 0; kills < 10; kills++) {
      await killPostmaster();
      await wait(10 * kills);
    }
    expect(await append(server)).toBe(++events);
    expect(await server.close()).toBe(0);
    expect(await postmaster()).toBeUndefined();
  });

  test('recovers from a kill of both at once', async () => {
    const server = open(folder);
    expect(await append(server)).toBe(++events);
    process.kill((await postmaster())!, 'SIGKILL');
    await server.kill();
    expect(await append(open(folder))).toBe(++events);
  });

  test('is refused to a second server, which is told who has it', async () => {
    const server = open(folder);
    await server.opened;
    expect(await open(folder).opened).toEqual({
      refused: 'database.folder-in-use',
      values: { folder, process: String(server.pid) },
    });
    expect(await append(server)).toBe(++events);
  });

  test('is shared by a command with a running server, and the last to leave stops it', async () => {
    const server = open(folder);
    expect(await append(server)).toBe(++events);
    const command = open(folder, { as: 'command' });
    expect(await append(command)).toBe(++events);
    await server.close();
    expect(await append(command)).toBe(++events);
    await command.close();
    expect(await postmaster()).toBeUndefined();
  });

  test('starts though the number of its old process now belongs to another program', async () => {
    const server = open(folder);
    expect(await append(server)).toBe(++events);
    process.kill((await postmaster())!, 'SIGKILL');
    await server.kill();
    const file = join(folder, 'postgres', 'postmaster.pid');
    const lines = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, [process.pid, ...lines.slice(1)].join('\n'));
    expect(await append(open(folder))).toBe(++events);
  });
});

describe('a first start', () => {
  test('by two servers at the same moment makes one database, and exactly one serves', async () => {
    const folder = await newFolder();
    const answers = await Promise.all([open(folder).opened, open(folder).opened]);
    expect(answers.map((answer) => answer?.refused ?? 'serves').toSorted()).toEqual([
      'database.folder-in-use',
      'serves',
    ]);
    expect((await readdir(folder)).toSorted()).toEqual(['postgres', 'postgres.log']);
  });

  test('that is stopped half-way leaves no process and no half-made database', async () => {
    const folder = await newFolder();
    for (const milliseconds of [200, 400, 800, 1_200]) {
      const server = open(folder);
      await wait(milliseconds);
      await server.close();
      expect(await postmasterOf(folder)).toBeUndefined();
      expect((await readdir(folder)).filter((name) => name.includes('new'))).toEqual([]);
    }
    expect(await open(folder).opened).toEqual({ ready: true });
  });

  test('works in a folder whose path is too long for a socket', async () => {
    const server = open(join(await newFolder(), 'd'.repeat(100), 'd'.repeat(100)));
    expect(await append(server)).toBe(1);
    expect(await server.close()).toBe(0);
  });

  test('is refused where the folder is a file, or is below one', async () => {
    const file = join(await newFolder(), 'file');
    await writeFile(file, '');
    expect(await open(file).opened).toMatchObject({ refused: 'database.folder-unwritable' });
    expect(await open(join(file, 'below')).opened).toMatchObject({ refused: 'database.folder-unwritable' });
  });
});

describe.runIf(isRoot)('an embedded database of root', () => {
  test('works in a folder that only root may enter, and a link there tells where it is', async () => {
    const closed = await newFolder();
    await chmod(closed, 0o700);
    const data = join(closed, 'data');
    await mkdir(data);
    const server = open(data);
    expect(await append(server)).toBe(1);
    await server.close();
    const again = open(data);
    expect(await append(again)).toBe(2);
    await again.close();
    const elsewhere = await realpath(join(data, 'postgres'));
    expect(elsewhere.startsWith(closed)).toBe(false);
    await rm(elsewhere, { recursive: true });
  });

  test('stays usable by the ordinary user who owns the folder', async () => {
    const folder = await newFolder();
    await chown(folder, NOBODY, NOBODY);
    const root = open(folder);
    expect(await append(root)).toBe(1);
    await root.close();
    expect(await append(open(folder, { uid: NOBODY }))).toBe(2);
  });

  test('is refused to an ordinary user who may not write there', async () => {
    const folder = await newFolder();
    expect(await open(folder, { uid: NOBODY }).opened).toEqual({
      refused: 'database.folder-unwritable',
      values: { folder, reason: 'EACCES' },
    });
  });
});

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/config/index.ts';

const main = join(projectRoot(), 'dist', 'server', 'main.js');

const statement = `Ministry of Water and Irrigation of Jordan
14 May 2024

Ministers of the Coalition for Shared Aquifers met in Amman today, hosted by Jordan. They welcomed Chile as the 12th member.
`;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function entente(args: readonly string[], settings?: Settings): Promise<Ended> {
  if (!existsSync(main)) throw new Error('the command is not built; run "npm run build" first');
  return run([main, ...args], settings);
}

interface Settings {
  readonly input?: string;
  readonly language?: string;
}

function run(
  args: readonly string[],
  { input = '', language = 'en' }: Settings = {},
  program = process.execPath,
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: `${language}_XX.UTF-8` };
    const child = execFile(program, args, { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
    child.stdin?.end(input);
  });
}

describe('entente read', () => {
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-command-'));
    file = join(folder, 'statement.txt');
    await writeFile(file, statement);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('prints one JSON document and nothing else', async () => {
    const { code, out, err } = await entente(['read', file, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const reading = JSON.parse(out);
    expect(Object.keys(reading)).toEqual(['text', 'issuer', 'issuedOn', 'kind', 'standing', 'findings']);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ type: 'membership', party: 'CL', ordinal: 12 }),
    );
  });

  it('says with --explain which rule and which rows of the tables made a finding', async () => {
    const { out } = await entente(['read', file, '--explain']);
    expect(out).toContain('membership: welcome (membership 0.88');
    expect(out).toContain('lexicon: “welcomed” trigger welcome active finite');
    expect(out).toContain('gazetteer: “Chile” party CL');
    const { findings, reasons } = JSON.parse((await entente(['read', file, '--explain', '--json'])).out);
    expect(reasons).toHaveLength(findings.length);
  });

  it('reads standard input as it reads a file', async () => {
    const fromInput = await entente(['read', '-', '--json'], { input: statement });
    expect(fromInput.out).toBe((await entente(['read', file, '--json'])).out);
  });

  it('tells a person what it found', async () => {
    const { out } = await entente(['read', file]);
    expect(out).toContain('14 May 2024');
    expect(out).toMatch(/Membership 0\.\d\d: party CL .*ordinal 12/);
  });

  it('counts "today" from --as-of where the text gives no day', async () => {
    const undated = statement.replace('14 May 2024\n', '');
    const { out } = await entente(['read', '-', '--json', '--as-of', '2023-02-01'], { input: undated });
    expect(out).toContain('"from": "2023-02-01"');
  });

  it('knows the parties that --parties adds', async () => {
    const names = join(folder, 'names.csv');
    await writeFile(names, 'CL,Freedonia');
    const input = statement.replace('Chile', 'Freedonia');
    const { out } = await entente(['read', '-', '--json', '--parties', names], { input });
    expect(JSON.parse(out).findings).toContainEqual(
      expect.objectContaining({ type: 'membership', party: 'CL' }),
    );
  });

  it.each([
    ['the work failed', 1, ['read', 'no-such-file'], /^There is no file no-such-file\.\n$/],
    ['the work failed', 1, ['read', '.'], /^\. is a folder/],
    ['wrong use', 2, ['read'], /^The command needs file/],
    ['wrong use', 2, ['red', 'x'], /^There is no command red/],
    ['wrong use', 2, ['read', 'x', '--jsn'], /^There is no option --jsn/],
    ['wrong use', 2, ['read', 'x', '--as-of', '2024-02-31'], /^"2024-02-31" is not a date/],
  ])('says %s by exit code %i and in one line: %j', async (_what, code, args, line) => {
    const ended = await entente(args);
    expect(ended).toEqual({ code, out: '', err: expect.stringMatching(line) });
    expect(ended.err.trimEnd()).not.toContain('\n');
  });

  it.each([
    ['an empty text', '', /^There is no text/],
    [
      'a language without a grammar',
      'Die Minister der Koalition trafen sich gestern in Wien und dankten dem Gastgeber für die Einladung.',
      /German/,
    ],
    ['a text of signs', '… — !! 12', /language/],
  ])('refuses %s in one line', async (_what, input, line) => {
    expect(await entente(['read', '-'], { input })).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(line),
    });
  });

  it('speaks the language of whoever calls it', async () => {
    expect((await entente(['read', 'x'], { language: 'ar' })).err).toMatch(/لا يوجد ملف/);
    expect((await entente(['read', 'x'], { language: 'fr' })).err).toMatch(/n’existe pas/);
  });

  it.skipIf(!existsSync('/dev/full'))('says in one line that its result cannot be written', async () => {
    const command = `"$0" "$@" >/dev/full`;
    const { code, err } = await run(
      ['-c', command, process.execPath, main, 'read', file, '--json'],
      {},
      'sh',
    );
    expect({ code, err }).toEqual({
      code: 1,
      err: 'The result could not be written (ENOSPC). Make room on the disk, or write it elsewhere.\n',
    });
  });

  it('starts without loading the server, the database or React', async () => {
    const watch = `import { registerHooks } from 'node:module';
      const heavy = /^(?:react|fastify|kysely|pg)/;
      registerHooks({ resolve(name, context, next) {
        if (heavy.test(name)) console.error(name);
        return next(name, context);
      } });`;
    const preload = ['--import', `data:text/javascript,${encodeURIComponent(watch)}`];
    const { code, err } = await run([...preload, main, 'read', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('entente compare', () => {
  const translation = `Ministère de l’Eau et de l’Irrigation de la Jordanie
14 mai 2024

Les ministres de la Coalition pour les aquifères partagés se sont réunis hier à Amman, à l’invitation de la Jordanie. Ils ont accueilli le Chili comme 12e membre.
`;
  let folder: string;
  let official: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-command-'));
    official = join(folder, 'official.txt');
    await writeFile(official, statement);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('prints one JSON document and nothing else', async () => {
    const { code, out, err } = await entente(['compare', official, '-', '--json'], { input: translation });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const comparison = JSON.parse(out);
    expect(Object.keys(comparison)).toEqual(['official', 'translation', 'pairs', 'discrepancies']);
    expect(comparison.discrepancies).toEqual([
      {
        kind: 'date',
        severity: 'error',
        official: expect.objectContaining({ quote: 'today' }),
        translation: expect.objectContaining({ quote: 'hier' }),
        message: 'The translation gives another date than the official text.',
      },
    ]);
  });

  it('tells a person what differs, in the language of whoever calls it', async () => {
    const { out } = await entente(['compare', official, '-'], { input: translation, language: 'fr' });
    expect(out).toContain('La traduction donne une autre date que le texte officiel.');
    expect(out).toContain('“hier”');
  });

  it('keeps the lines of texts that are split already, empty ones too', async () => {
    const lines = `\n${translation}`;
    const { out } = await entente(['compare', official, '-', '--json', '--segmented'], { input: lines });
    const comparison = JSON.parse(out);
    expect(comparison.official.sentences).toHaveLength(4);
    expect(comparison.translation.sentences).toHaveLength(5);
    expect(comparison.translation.sentences[0]).toEqual({ start: 0, end: 0 });
  });

  it.each([
    ['the same language twice', 1, ['-'], statement, /^Both texts are in English/],
    ['an empty translation', 1, ['-'], '', /^-: There is no text/],
    ['a missing file', 1, ['no-such-file'], '', /^There is no file no-such-file\.\n$/],
    ['one text only', 2, [], '', /^The command needs translation/],
  ])('says in one line what is wrong: %s', async (_what, code, rest, input, line) => {
    const ended = await entente(['compare', official, ...rest], { input });
    expect(ended).toEqual({ code, out: '', err: expect.stringMatching(line) });
    expect(ended.err.trimEnd()).not.toContain('\n');
  });

  it('does not read both texts from one input', async () => {
    expect(await entente(['compare', '-', '-'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/standard input/),
    });
  });
});

describe('the help', () => {
  it.each(['read', 'compare', 'serve', 'import', 'export', 'verify'])(
    'names the command %s and explains it',
    async (command) => {
      expect((await entente(['--help'])).out).toContain(`  ${command} `);
      const { code, out } = await entente([command, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`Usage: entente ${command}`);
    },
  );

  it('is shown, as wrong use, when no command is given', async () => {
    expect((await entente([])).code).toBe(2);
  });
});

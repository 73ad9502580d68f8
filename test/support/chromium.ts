import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = dirname(dirname(import.meta.dirname));
const run = promisify(execFile);

/** A Chromium that starts on this machine. */
export interface Chromium {
  readonly path: string;
  /** What it needs beside our own environment: where its libraries are, if the machine has none. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Where installed ones usually are: a name on the path, or an application of macOS. */
const installed = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium without a person's help: the one that CHROMIUM_PATH names, an installed one, the one that comes with npm for
 * Linux on x64, and, if asked to install one and allowed to, Debian's.
 */
export async function findChromium({ install = false } = {}): Promise<Chromium | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return working({ path: named, environment: {} });
  for (const path of installed) {
    const found = await working({ path, environment: {} });
    if (found) return found;
  }
  const packaged = await fromPackage().catch(() => undefined); // made for another machine: then it is not this one
  if (packaged) return packaged;
  if (install && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await installDebian();
    return working({ path: 'chromium', environment: {} });
  }
  return undefined;
}

async function working(chromium: Chromium): Promise<Chromium | undefined> {
  const env = { ...process.env, ...chromium.environment };
  return run(chromium.path, ['--version', '--no-sandbox'], { env, timeout: 30_000 }).then(
    () => chromium,
    () => undefined,
  );
}

/** The package holds a compressed browser, and the libraries that a bare machine lacks; both are unpacked once. */
async function fromPackage(): Promise<Chromium | undefined> {
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const { version } = JSON.parse(await readFile(join(bin, '..', 'package.json'), 'utf8'));
  const folder = join(root, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(bin, folder);
  const path = join(folder, 'chromium');
  const fonts = { FONTCONFIG_PATH: join(folder, 'fonts') };
  return (
    (await working({ path, environment: {} })) ??
    working({ path, environment: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } })
  );
}

/** The finished folder takes its place at once, so that another process never finds half of it. */
async function unpack(bin: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
  const script = `import { inflate } from '@sparticuz/chromium';
    for (const part of process.argv.slice(1)) await inflate(part);`;
  // The package unpacks to the folder for temporary files; a process of its own has ours as that.
  await run(
    process.execPath,
    ['--input-type=module', '--eval', script, ...parts.map((part) => join(bin, part))],
    { cwd: root, env: { ...process.env, TMPDIR: fresh } },
  );
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true })); // another was first
}

async function installDebian(): Promise<void> {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env: environment });
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env: environment });
}

if (process.argv[1] === import.meta.filename) {
  const found = await findChromium({ install: true }).catch(() => undefined);
  if (found) console.log(found.path);
  else process.exitCode = 1;
}

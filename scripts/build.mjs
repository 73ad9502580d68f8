// Bundles the server and the pages' scripts into dist/, when the sources have changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { alone, pinnedNode, root, run, say } from './project.mjs';
import { setUp } from './setup.mjs';

const dist = join(root, 'dist');
const stamp = 'sources.sha256';
const sources = ['package-lock.json', 'package.json', 'vite.config.ts', 'tsconfig.json', 'locales', 'src'];

/** Makes dist/ what the sources say; false where that fails. The finished build takes the old one's place whole or not at all. */
export async function build() {
  return isCurrent() || alone('build', bundleAll);
}

async function bundleAll() {
  if (isCurrent()) return true;
  say('Building…');
  const before = fingerprint();
  const fresh = join(root, '.cache', `build-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  const codes = await Promise.all(['server', 'client'].map((mode) => bundle(mode, join(fresh, mode))));
  if (codes.some((code) => code !== 0)) {
    rmSync(fresh, { recursive: true, force: true });
    say('The build failed; its reasons stand above.');
    return false;
  }
  writeFileSync(join(fresh, stamp), before);
  replaceWith(fresh);
  return true;
}

function bundle(mode, folder) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  mkdirSync(folder, { recursive: true });
  return run(pinnedNode, [vite, 'build', '--mode', mode, '--outDir', folder, '--logLevel', 'warn'], {
    output: 'stderr',
  });
}

function replaceWith(fresh) {
  const old = `${fresh}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}

/** Whether dist/ was built from the sources as they are now. */
function isCurrent() {
  const built = join(dist, stamp);
  return existsSync(built) && readFileSync(built, 'utf8') === fingerprint();
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const name of sources) digest(hash, name);
  return hash.digest('hex');
}

function digest(hash, name) {
  const path = join(root, name);
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    hash.update(`${name}\0`).update(readFileSync(path));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!/\.test\.tsx?$/.test(entry.name)) digest(hash, `${name}/${entry.name}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setUp({ dev: false });
  process.exit((await build()) ? 0 : 1);
}

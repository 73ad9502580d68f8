// Installs what is missing, once, however many commands ask for it at the same time.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { alone, fail, pinnedNode, root, run, say } from './project.mjs';

const modules = join(root, 'node_modules');
const oldestNode = 20;

/** Makes the packages and the pinned Node present. `dev`: also what tests and checks need. */
export async function setUp({ dev }) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode)
    fail(
      `Entente needs Node ${oldestNode} or later to set itself up; this is ${process.version}. Install a newer one.`,
    );
  if (isComplete(dev)) return;
  await alone('set-up', async () => {
    if (isComplete(dev)) return;
    await install(dev);
    await completePinnedNode();
    linkCommand();
  });
}

function isComplete(dev) {
  return isInstalled(dev) && existsSync(pinnedNode) && existsSync(join(modules, '.bin', 'entente'));
}

/** npm leaves a list of what it installed; it must name what the lock file names, in the same versions. */
function isInstalled(dev) {
  const installed = packagesOf(join(modules, '.package-lock.json'));
  if (!installed) return false;
  return Object.entries(packagesOf(join(root, 'package-lock.json')) ?? {}).every(
    ([path, { version, ...wanted }]) => {
      const needed = path !== '' && !wanted.optional && !wanted.devOptional && (dev || !wanted.dev);
      return !needed || installed[path]?.version === version;
    },
  );
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : undefined;
}

/**
 * Adds what is missing to what is there and empties nothing: a server may be running from the folder, and a full set stays
 * full. (`npm ci` would empty it, and refuses a lock file that leaves out the binaries of other platforms.)
 */
async function install(dev) {
  if (isInstalled(dev)) return;
  const full = dev || existsSync(join(modules, 'vitest'));
  say('Installing packages (a minute or two the first time)…');
  const which = full ? '--include=dev' : '--omit=dev';
  const code = await npm(['install', '--no-save', which, '--loglevel=error']);
  if (code !== 0)
    fail(
      `npm could not install the packages (exit ${code}; its reasons stand above). Mend that, then run this again.`,
    );
}

/** Where npm was told to run no install scripts, the pinned Node has not been put in its place yet. */
async function completePinnedNode() {
  if (existsSync(pinnedNode)) return;
  const folder = join(modules, 'node');
  const code = await run(
    process.execPath,
    [
      '--eval',
      `process.chdir(${JSON.stringify(folder)}); require(${JSON.stringify(join(folder, 'installArchSpecificPackage.js'))})`,
    ],
    { output: 'stderr' },
  );
  if (code !== 0 || !existsSync(pinnedNode))
    fail(
      `The pinned Node could not be installed. Run "npm rebuild node", or remove node_modules and run this again.`,
    );
}

/** Lets `npx entente` find the project's own command. */
function linkCommand() {
  const link = join(modules, '.bin', 'entente');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'bin', 'entente.mjs'), link);
}

/** npm as it was called, where it called us; else the one on the path. */
function npm(args) {
  const self = process.env.npm_execpath;
  return self?.endsWith('npm-cli.js')
    ? run(process.execPath, [self, ...args], { output: 'stderr' })
    : run('npm', args, { output: 'stderr' });
}

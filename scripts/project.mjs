// What every script knows of the project. Plain JavaScript without dependencies: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node that the project is pinned to; the npm package `node` puts it there. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', 'node');

/** Says on standard error what is being done: standard output belongs to the command's own result. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends the command with one line that says what is wrong and what to do. */
export function fail(line) {
  say(line);
  process.exit(1);
}

/** Runs a program in the project's folder and gives its exit code. `output: 'stderr'` keeps standard output clean. */
export function run(program, args, { output = 'inherit', env = process.env } = {}) {
  return new Promise((resolve) => {
    const stdio = output === 'stderr' ? ['ignore', 2, 2] : 'inherit';
    const child = spawn(program, args, { cwd: root, stdio, env });
    child.on('error', (error) => {
      say(`${program} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/**
 * Runs a program to which this process then belongs: signals reach it, and its exit code becomes ours. Nothing may follow.
 */
export function become(program, args, { env = process.env } = {}) {
  const child = spawn(program, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`${program} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

/** Does `work` while no other command of this clone does what has the same name; a second one waits for the first. */
export async function alone(name, work) {
  const lock = join(root, '.cache', `${name}.lock`);
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; !take(lock); waited++) {
    if (waited === 0) say(`Another command is busy with the ${name}; waiting for it.`);
    if (waited > 3_000) fail(`Waited ten minutes for another command. If none is running, remove ${lock}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAlive(holderOf(lock))) return false;
    rmSync(lock, { force: true }); // left behind by a command that was killed
    return take(lock);
  }
}

function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8')) || process.pid;
  } catch {
    return process.pid; // Released in this very moment: try again.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

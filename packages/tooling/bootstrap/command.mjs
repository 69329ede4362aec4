import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { Obstacle } from './obstacle.mjs';

/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

/**
 * Runs the command in our place: same terminal, every signal passed on, and its exit code given back (128 plus
 * the signal's number when a signal ended it). When whoever started us is killed outright, the command is ended.
 *
 * @param {readonly string[]} command program and arguments
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function runCommand([program, ...args], { cwd, env }) {
  return new Promise((resolve, reject) => {
    if (program === undefined) {
      reject(
        new Obstacle('No command given: node packages/tooling/bootstrap/run.mjs <program> [argument …]'),
      );
      return;
    }
    const child = spawn(program, args, {
      cwd,
      env: { ...env, PORTICO_BOOTSTRAP_PID: String(process.pid) },
      stdio: 'inherit',
    });
    for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
    const watch = watchParent(() => child.kill('SIGTERM'));

    child.on('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT';
      reject(missing ? new Obstacle(`The program ${program} was not found.`) : error);
    });
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
    });
  });
}

// Only npm's death means that nobody wants the answer any more; a shell that goes away may have meant to leave us.
/** @param {() => void} onGone */
function watchParent(onGone) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  return setInterval(() => {
    if (process.ppid !== parent) onGone();
  }, 1_000).unref();
}

import { spawn } from 'node:child_process';

import { Obstacle } from './obstacle.mjs';

/**
 * Runs a program without showing what it prints, and gives that back with its exit code.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runQuietly(program, args, { cwd, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString()).slice(-100_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT';
      reject(
        missing
          ? new Obstacle(
              `The program ${program} was not found. It comes with Node: install Node 20 or newer with npm.`,
            )
          : error,
      );
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

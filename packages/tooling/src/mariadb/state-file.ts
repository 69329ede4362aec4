import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';

/** What is remembered between starts. `pid` is the server's process, absent when it was stopped in order. */
export type ServerState = { readonly port: number; readonly pid?: number };

/** Reads the state; undefined when there is none, or none that makes sense. */
export async function readState(path: string): Promise<ServerState | undefined> {
  if (!existsSync(path)) return undefined;
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('port' in value) || !isPositiveInteger(value.port)) return undefined;
    return 'pid' in value && isPositiveInteger(value.pid)
      ? { port: value.port, pid: value.pid }
      : { port: value.port };
  } catch {
    return undefined;
  }
}

/** Replaces the state whole, so that a reader never sees half of it. */
export async function writeState(path: string, state: ServerState): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(state)}\n`);
  await rename(`${path}.new`, path);
}

function isPositiveInteger(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { createRequestHandler } from 'react-router';
import type { RouterContextProvider, ServerBuild } from 'react-router';

const BUILD = join(import.meta.dirname, '../build/server/index.js');
// Written when the build is whole; files of it appear one by one before that.
const COMPLETE = join(import.meta.dirname, '../build/complete');

type Health = {
  readonly ready: boolean;
  readonly missing: readonly string[];
  readonly worker?: 'alive' | 'silent';
};

/** What the application's server entry offers besides rendering. */
type Entry = {
  handle(
    request: Request,
    address: string,
    route: (request: Request, context: RouterContextProvider) => Promise<Response>,
  ): Promise<Response>;
  health(): Promise<Health>;
  close(): Promise<void>;
};

/** The application behind the server; absent until it is built. */
export type Application = {
  health(): Promise<Health>;
  /** Answers a request, or `undefined` while there is no application to answer it. */
  answer(request: Request, address: string): Promise<Response> | undefined;
  close(): Promise<void>;
};

/** Watches for the build and loads it once it is there. */
export function loadApplication(): Application {
  let entry: Entry | undefined;
  let route: ((request: Request, context: RouterContextProvider) => Promise<Response>) | undefined;

  async function load(): Promise<void> {
    while (!existsSync(COMPLETE)) await delay(100);
    const build = toBuild(await import(BUILD));
    route = createRequestHandler(build, 'production');
    entry = toEntry(build.entry.module);
  }
  const loaded = load().catch((error: unknown) => {
    process.stderr.write(
      `The portal cannot be loaded: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  });

  return {
    health: () => entry?.health() ?? Promise.resolve({ ready: false, missing: ['build'] }),
    answer: (request, address) => (entry && route ? entry.handle(request, address, route) : undefined),
    async close() {
      if (entry === undefined) return;
      await loaded;
      await entry.close();
    },
  };
}

function toBuild(module: unknown): ServerBuild {
  if (!isBuild(module)) throw new Error('The build is not one of the portal.');
  return module;
}

function isBuild(module: unknown): module is ServerBuild {
  return typeof module === 'object' && module !== null && 'entry' in module && 'routes' in module;
}

function toEntry(module: object): Entry {
  if (!isEntry(module)) throw new Error('The build’s server entry does not offer handle, health and close.');
  return module;
}

function isEntry(module: object): module is Entry {
  return ['handle', 'health', 'close'].every((name) => name in module);
}

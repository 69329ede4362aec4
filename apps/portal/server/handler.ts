import { join } from 'node:path';

import { compression } from '@remix-run/compression-middleware';
import { createRouter } from '@remix-run/fetch-router';
import type { ClientAddress } from '@remix-run/node-fetch-server';
import { staticFiles } from '@remix-run/static-middleware';

import type { Application } from './application.ts';
import { startingPage } from './starting-page.ts';

const CLIENT = join(import.meta.dirname, '../build/client');
const A_YEAR = 'public, max-age=31536000, immutable';

/** Everything the server answers: its health, files of the build, and the application. */
export function createHandler(application: Application) {
  const addresses = new WeakMap<Request, string>();
  const router = createRouter({
    middleware: [
      compression(),
      // Names of built files carry a hash of their content, so they may be kept for ever.
      staticFiles(CLIENT, { cacheControl: A_YEAR, filter: (path) => path.startsWith('assets/') }),
      staticFiles(CLIENT, { cacheControl: 'public, max-age=3600', filter: (path) => path === 'favicon.svg' }),
    ],
    defaultHandler: ({ request }) =>
      application.answer(request, addresses.get(request) ?? 'unknown') ?? startingPage(['build']),
  });
  return async (request: Request, client: ClientAddress): Promise<Response> => {
    if (new URL(request.url).pathname === '/healthz') return healthResponse(await application.health());
    addresses.set(request, client.address);
    return router.fetch(request);
  };
}

function healthResponse({ ready, missing, worker }: Awaited<ReturnType<Application['health']>>): Response {
  return Response.json(ready ? { status: 'ready', worker } : { status: 'starting', missing }, {
    status: ready ? 200 : 503,
    headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
  });
}

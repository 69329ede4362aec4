import { randomBytes, randomUUID } from 'node:crypto';

import { createReadableStreamFromReadable } from '@react-router/node';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { RouterContextProvider, ServerRouter, isRouteErrorResponse } from 'react-router';
import type { EntryContext, HandleErrorFunction } from 'react-router';

import { composeServices } from './composition.server.ts';
import { requestContext, servicesContext } from './contexts.ts';
import { GatheredBody } from './gathered-body.server.ts';
import { checkHealth } from './health.server.ts';
import type { Health } from './health.server.ts';
import { log } from './log.server.ts';
import { loggedPath } from './logged-path.ts';
import { isSameOrigin } from './middleware/same-origin.server.ts';
import { withSecurityHeaders } from './middleware/security-headers.server.ts';

/** How long a page may wait for what it streams in later. */
export const streamTimeout = 10_000;

const services = composeServices(process.env);

/** Answers one request: what the server calls for everything that is not a file. */
export async function handle(
  request: Request,
  address: string,
  route: (request: Request, context: RouterContextProvider) => Promise<Response>,
): Promise<Response> {
  const nonce = randomBytes(16).toString('base64url');
  if (!isSameOrigin(request, services.publicUrl)) {
    return withSecurityHeaders(new Response('This request came from another site.', { status: 403 }), nonce);
  }
  const context = new RouterContextProvider();
  context.set(servicesContext, services);
  context.set(requestContext, {
    address,
    nonce,
    now: services.clock(),
    reference: randomUUID().slice(0, 8),
    userAgent: request.headers.get('User-Agent') ?? '',
  });
  const started = performance.now();
  const response = withSecurityHeaders(await route(request, context), nonce);
  log.info({
    method: request.method,
    path: loggedPath(request.url),
    status: response.status,
    milliseconds: Math.round(performance.now() - started),
    reference: context.get(requestContext).reference,
  });
  return response;
}

/** Whether the parts that a request needs are there. */
export function health(): Promise<Health> {
  return checkHealth(services);
}

/** Lets go of the database when the server stops. */
export function close(): Promise<void> {
  return services.database.close();
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  log.error({
    reference: context.get(requestContext).reference,
    path: loggedPath(request.url),
    error:
      error instanceof Error
        ? { name: error.name, message: error.message, stack: error.stack }
        : String(error),
  });
};

/** Renders a page as a stream; a crawler gets it once it is whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') return Promise.resolve(new Response(null, { status, headers }));
  const { nonce } = loadContext.get(requestContext);
  const readyOn = isbot(request.headers.get('User-Agent')) ? 'onAllReady' : 'onShellReady';
  return new Promise((resolve, reject) => {
    let current = status;
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
      {
        nonce,
        [readyOn]() {
          const body = new GatheredBody();
          body.on('close', () => clearTimeout(timer));
          pipe(body);
          resolve(new Response(createReadableStreamFromReadable(body), { status: current, headers }));
        },
        onShellError: reject,
        onError(error: unknown) {
          current = 500;
          log.error({ error: String(error), reference: loadContext.get(requestContext).reference });
        },
      },
    );
    const timer = setTimeout(abort, streamTimeout + 1000);
    request.signal.addEventListener('abort', () => abort());
  });
}

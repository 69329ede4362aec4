import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

import { createTranslator, negotiateLocale } from '@portico/messages';
import type { Translator } from '@portico/messages';

import type { MessageStore } from './message-store.ts';
import { listPage } from './pages/list-page.ts';
import { MESSAGE_PARTS, gonePage, messagePage } from './pages/message-page.ts';

/** What is answered to a request. */
type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A mail may look as it likes and open links in a new tab; it may run, load and send nothing. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";
const MOST_LISTED = 100;

/**
 * The pages to read the mails, and for tests the same as JSON: `GET /messages?to=` lists the newest first, with their
 * text and HTML; `DELETE /messages` removes all.
 */
export function createWebServer(store: MessageStore): Server {
  return createServer((request, response) => {
    answer(store, request).then(
      (given) => send(response, given),
      () => send(response, plain(500, 'The mailbox could not read its folder.')),
    );
  });
}

async function answer(store: MessageStore, request: IncomingMessage): Promise<Answer> {
  if (!isLoopbackHost(request.headers.host)) return plain(421, 'The mailbox answers to localhost only.');
  const url = new URL(request.url ?? '/', 'http://localhost');
  const text = createTranslator({
    locale: negotiateLocale(request.headers['accept-language']),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return read(store, url, text);
    case 'POST':
      return url.pathname === '/delete-all' && isOwnPage(request) ? deleteAll(store) : plain(403, 'Refused.');
    case 'DELETE':
      return url.pathname === '/messages' && isOwnPage(request) ? deleteAll(store) : plain(403, 'Refused.');
    default:
      return plain(405, 'Not possible here.');
  }
}

async function read(store: MessageStore, url: URL, text: Translator): Promise<Answer> {
  const to = url.searchParams.get('to') ?? '';
  if (url.pathname === '/') {
    return page(200, listPage(text, { messages: store.list(to), to, total: store.list().length }));
  }
  if (url.pathname === '/healthz') return json({ ready: true });
  if (url.pathname === '/messages') return json({ messages: await openListed(store, to) });

  const [, folder, id = '', part, ...rest] = url.pathname.split('/');
  const message = folder === 'mails' && rest.length === 0 ? await store.open(id) : undefined;
  if (message === undefined) return page(404, gonePage(text));
  if (part === undefined) {
    const wanted = MESSAGE_PARTS.find((each) => each === url.searchParams.get('part')) ?? 'html';
    return page(200, messagePage(text, message, wanted));
  }
  if (part !== 'html' || message.html === undefined) return page(404, gonePage(text));
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: `<base target="_blank">${message.html}`,
    headers: { 'content-security-policy': MAIL_POLICY },
  };
}

async function openListed(store: MessageStore, to: string) {
  const listed = store.list(to).slice(0, MOST_LISTED);
  const opened = await Promise.all(listed.map((message) => store.open(message.id)));
  return opened.flatMap((message) => {
    if (message === undefined) return [];
    const { source: _source, ...rest } = message;
    return [rest];
  });
}

async function deleteAll(store: MessageStore): Promise<Answer> {
  await store.clear();
  return { status: 303, type: 'text/plain', body: '', headers: { location: '/' } };
}

/**
 * Mails hold links that open accounts. A page elsewhere could make its own name lead to this machine and read them
 * here, so the name has to be one of this machine's.
 */
function isLoopbackHost(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');
}

/** A form elsewhere may send here, but the browser says so; a program says nothing. */
function isOwnPage(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

function page(status: number, body: string): Answer {
  return {
    status,
    type: 'text/html; charset=utf-8',
    body,
    headers: { 'content-security-policy': PAGE_POLICY },
  };
}

function json(value: unknown): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

function plain(status: number, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body };
}

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

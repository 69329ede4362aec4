import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

import { createPool } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { renderToString } from 'react-dom/server';
import { z } from 'zod';

import { parseMarkup } from './parse-markup.ts';
import { configurationsQuery, ordersQuery, quoteQuery } from './queries.ts';
import type { FloorQuery } from './queries.ts';
import { makeTemplate } from './render-template.ts';

// The floor: what a page costs at the least in this language, on this database, in this markup. One query, one
// rendering, no session, no rules, no prices decided, no text looked up, nothing logged.
//
//   node floor/main.ts PAGES.json    [{ path, html, query: { kind, … } }]

const querySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('configurations'), pageRevisionId: z.string(), count: z.number() }),
  z.object({ kind: z.literal('orders'), organizationId: z.string(), count: z.number() }),
  z.object({ kind: z.literal('quote'), quoteId: z.string() }),
]);
const pageSchema = z.object({ path: z.string(), html: z.string(), query: querySchema });

const pool = createPool({ uri: process.env['DATABASE_URL'] ?? '', connectionLimit: 20 });
const pages = z.array(pageSchema).parse(JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')));
const routes = new Map<string, () => Promise<string>>();
for (const page of pages) routes.set(page.path, await makeRoute(page));

const server = createServer((request, response) => {
  const route = routes.get(request.url ?? '');
  if (route === undefined) {
    response.writeHead(404).end();
    return;
  }
  route().then(
    (html) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('listening\n'));
process.once('SIGTERM', () => process.exit(0));

async function makeRoute({ html, query }: z.infer<typeof pageSchema>): Promise<() => Promise<string>> {
  const { sql, values, word } = toQuery(query);
  const ask = async () => (await pool.execute<RowDataPacket[]>(sql, [...values]))[0].map(word);
  const template = makeTemplate(parseMarkup(html), await ask());
  return async () => `<!DOCTYPE html>${renderToString(template(await ask()))}`;
}

function toQuery(name: z.infer<typeof querySchema>): FloorQuery {
  switch (name.kind) {
    case 'configurations':
      return configurationsQuery(name.pageRevisionId, name.count);
    case 'orders':
      return ordersQuery(name.organizationId, name.count);
    case 'quote':
      return quoteQuery(name.quoteId);
  }
}

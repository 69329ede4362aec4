import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { ensureEmbeddedDatabase, findFreePort } from '@portico/tooling/mariadb';
import { ensurePortalBuild } from '@portico/tooling/portal';
import { createConnection } from 'mysql2/promise';

import { prepareData } from './data/prepare-data.ts';
import type { BenchData } from './data/prepare-data.ts';
import { measure } from './measure.ts';
import type { Load } from './measure.ts';
import { measuredPages } from './measured-pages.ts';
import type { MeasuredPage } from './measured-pages.ts';
import { profile } from './profile/profile-portal.ts';
import type { Instrumented } from './profile/profile-portal.ts';
import { wordReport } from './report.ts';
import type { PageReport } from './report.ts';
import { startServer } from './server-process.ts';
import { getPage, signIn } from './sign-in.ts';

type SignedInPage = MeasuredPage & { readonly cookie: string };

const ROOT = join(import.meta.dirname, '../../..');

const { values } = parseArgs({
  options: {
    parts: { type: 'string', default: '../shared/data/parts' },
    connections: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '8' },
  },
});
const load: Load = { connections: Number(values.connections), warmup: 3, seconds: Number(values.seconds) };
const dataDir = join(ROOT, '.portico/bench');
const say = (text: string): void => void process.stderr.write(`bench: ${text}\n`);

await mkdir(dataDir, { recursive: true });
const database = await ensureEmbeddedDatabase({ dataDir, onProgress: say });
try {
  say('building the portal');
  await ensurePortalBuild(ROOT, process.env);
  say('preparing products, orders and configurations (a minute the first time)');
  const data = await prepareData(ROOT, database.url, values.parts);
  const reports = await run(data);
  const at = new Date().toISOString();
  const json = JSON.stringify(
    { at, load, products: data.products, orders: data.orders, pages: reports },
    null,
    2,
  );
  await writeFile(join(dataDir, `${at.replaceAll(':', '-')}.json`), `${json}\n`);
  await writeFile(join(dataDir, 'latest.json'), `${json}\n`);
  process.stdout.write(wordReport(reports, data));
  say(`figures are in ${join(dataDir, 'latest.json')}`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await database.stop();
}

/** Measures every page, portal and floor one right after the other, so that both meet the same machine. */
async function run(data: BenchData): Promise<readonly PageReport[]> {
  const environment = { DATABASE_URL: database.url, PORTICO_DATA_DIR: dataDir };
  const portalPort = await findFreePort();
  const startPortal = (instrumented?: Instrumented) =>
    startServer({
      command: ['node', ...(instrumented?.nodeOptions ?? []), 'apps/portal/server.ts'],
      cwd: ROOT,
      port: portalPort,
      path: '/sign-in',
      environment: { ...environment, ...instrumented?.environment },
    });

  const portal = await startPortal();
  const pages: SignedInPage[] = [];
  for (const page of await findPages(data)) {
    pages.push({ ...page, cookie: await signIn(portal.origin, page.email) });
  }
  const floor = await startServer({
    command: ['node', join(import.meta.dirname, 'floor/main.ts'), await writePages(pages, portal.origin)],
    cwd: ROOT,
    port: await findFreePort(),
    path: '/',
    environment,
  });
  const measured: Omit<PageReport, 'busyWith'>[] = [];
  try {
    for (const { name, path, cookie } of pages) {
      say(`measuring ${name}`);
      const served = await measure(portal, path, cookie, load);
      const least = await measure(floor, path, '', load);
      measured.push({ name, path, portal: served, floor: least, ratio: served.perSecond / least.perSecond });
    }
  } finally {
    await Promise.all([portal.stop(), floor.stop()]);
  }

  const reports: PageReport[] = [];
  for (const [index, report] of measured.entries()) {
    const cookie = pages[index]?.cookie ?? '';
    say(`looking where the time of ${report.name} goes`);
    const busyWith = await profile(startPortal, (server, seconds) =>
      measure(server, report.path, cookie, { ...load, warmup: 0, seconds }),
    );
    reports.push({ ...report, busyWith });
  }
  return reports;
}

async function findPages(data: BenchData): Promise<readonly MeasuredPage[]> {
  const connection = await createConnection({ uri: database.url });
  try {
    return await measuredPages(connection, data);
  } finally {
    await connection.end();
  }
}

/** Writes the pages as the portal renders them, for the floor to render again. */
async function writePages(pages: readonly SignedInPage[], origin: string): Promise<string> {
  const rendered = [];
  for (const { path, query, cookie } of pages)
    rendered.push({ path, query, html: await getPage(origin, path, cookie) });
  const file = join(dataDir, 'pages.json');
  await writeFile(file, JSON.stringify(rendered));
  return file;
}

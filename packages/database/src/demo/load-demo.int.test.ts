import { findReleaseFaults, toCalendarDate } from '@portico/pages';
import { recompute } from '@portico/pricing';
import type { RowDataPacket } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openDatabase } from '../core/database.ts';
import type { Database } from '../core/database.ts';
import { readPageCatalogue } from '../pages/page-catalogue.ts';
import { WHOLE_REVISION, toPageRevision } from '../pages/stored-content.ts';
import { readTrace } from '../purchasing/stored-json.ts';
import { emptyDatabase, makeTestDatabase } from '../testing/index.ts';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import { isDemoLoaded, isDemoNeeded, loadDemo } from './load-demo.ts';

const now = new Date('2026-03-18T11:30:00Z');
const LOADING = { timeout: 240_000 };

/** A database of its own, since the demo is far larger than what other tests want to empty before each of theirs. */
async function loadedDatabase(name: string): Promise<Database> {
  const database = openDatabase({ url: await makeTestDatabase(name), connectionLimit: 4 });
  await emptyDatabase(database);
  await loadDemo(database, { seed: 'test', now });
  return database;
}

async function dropDatabase(database: Database): Promise<void> {
  const [[row]] = await database.pool.query<RowDataPacket[]>('SELECT DATABASE() AS name');
  await database.pool.query(`DROP DATABASE \`${String(row?.['name'])}\``);
  await database.close();
}

async function ask(database: Database, sql: string): Promise<readonly RowDataPacket[]> {
  const [rows] = await database.pool.query<RowDataPacket[]>(sql);
  return rows;
}

async function namesOf(database: Database, sql: string): Promise<readonly string[]> {
  return (await ask(database, sql)).map((row) => String(Object.values(row)[0])).sort();
}

/** A figure for every table that differs when any row of it does. */
async function checksums(database: Database): Promise<Readonly<Record<string, string>>> {
  const tables = await namesOf(
    database,
    `SELECT table_name FROM information_schema.tables
      WHERE table_schema = DATABASE() AND table_name <> '_prisma_migrations'`,
  );
  const rows = await ask(database, `CHECKSUM TABLE ${tables.map((name) => `\`${name}\``).join(', ')}`);
  return Object.fromEntries(rows.map((row) => [String(row['Table']).split('.')[1], String(row['Checksum'])]));
}

let database: Database;
beforeAll(async () => {
  database = await loadedDatabase('demo');
}, LOADING.timeout);
afterAll(() => dropDatabase(database));

describe('the demo', () => {
  test('is the same to the last row for the same seed and day', LOADING, async () => {
    const again = await loadedDatabase('demo_again');
    expect(await checksums(again)).toEqual(await checksums(database));
    await dropDatabase(again);
  });

  test('is needed only where there is no seller', async () => {
    expect(await isDemoNeeded(database)).toBe(false);
    expect(await isDemoLoaded(database)).toBe(true);
  });

  test('refers only to what is there', async () => {
    const references = await ask(
      database,
      `SELECT table_name AS child, column_name AS col, referenced_table_name AS parent,
              referenced_column_name AS ref
         FROM information_schema.key_column_usage
        WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL`,
    );
    expect(references.length).toBeGreaterThan(40);
    for (const { child, col, parent, ref } of references) {
      const [orphans] = await ask(
        database,
        `SELECT COUNT(*) AS count FROM \`${child}\` c LEFT JOIN \`${parent}\` p ON p.\`${ref}\` = c.\`${col}\`
          WHERE c.\`${col}\` IS NOT NULL AND p.\`${ref}\` IS NULL`,
      );
      expect({ child, col, orphans: orphans?.['count'] }).toEqual({ child, col, orphans: 0 });
    }
  });

  test('has sixty customers, about twelve thousand orders, and one customer with a deep history', async () => {
    const [row] = await ask(
      database,
      `SELECT (SELECT COUNT(*) FROM organizations) AS customers, (SELECT COUNT(*) FROM orders) AS orders,
              (SELECT COUNT(*) FROM orders r JOIN organizations o ON o.id = r.organization_id
                WHERE o.number = 'C-10001') AS deep`,
    );
    expect(row?.['customers']).toBe(60);
    expect(row?.['orders']).toBeGreaterThan(10_000);
    expect(row?.['deep']).toBeGreaterThan(4_000);
  });

  test('shows every state of a page, a quote, an order and an invitation', async () => {
    expect(await namesOf(database, 'SELECT DISTINCT state FROM page_revisions')).toEqual([
      'draft',
      'released',
      'superseded',
    ]);
    expect(await namesOf(database, 'SELECT DISTINCT state FROM quotes')).toEqual([
      'accepted',
      'change-requested',
      'expired',
      'open',
      'rejected',
      'withdrawn',
    ]);
    expect(await namesOf(database, 'SELECT DISTINCT state FROM orders')).toEqual([
      'cancelled',
      'confirmed',
      'delivered',
      'received',
      'shipped',
    ]);
    const day = now.toISOString().slice(0, 10);
    expect(
      await namesOf(
        database,
        `SELECT DISTINCT CASE WHEN accepted_at IS NOT NULL THEN 'accepted' WHEN revoked_at IS NOT NULL THEN 'revoked'
                              WHEN expires_at > '${day}' THEN 'pending' ELSE 'expired' END FROM invitations`,
      ),
    ).toEqual(['accepted', 'expired', 'pending', 'revoked']);
    const [row] = await ask(database, `SELECT SUM(released_revision_id IS NULL) AS never FROM organizations`);
    expect(Number(row?.['never'])).toBe(1);
  });

  test('has released only pages that could be released today, or whose agreement has lapsed since', async () => {
    const rows = await database.prisma.pageRevision.findMany({
      where: { state: 'released' },
      include: { ...WHOLE_REVISION, organization: { select: { currency: true } } },
    });
    const modelIds = rows.flatMap((row) => row.approvedConfigurations.map(({ modelId }) => modelId));
    const catalogue = await readPageCatalogue(database.prisma, modelIds);
    const faults = rows.flatMap((row) =>
      findReleaseFaults(toPageRevision(row).content, row.organization, {
        ...catalogue,
        today: toCalendarDate(now),
      }),
    );
    expect(rows).toHaveLength(59);
    expect(faults.filter((fault) => fault.code !== 'agreement-lapsed')).toEqual([]);
  });

  test('has prices that their own reasons lead to again, and totals that their lines add up to', async () => {
    const lines = await ask(
      database,
      `SELECT line_amount, trace FROM order_lines WHERE kind = 'product' ORDER BY id LIMIT 200`,
    );
    for (const line of lines) {
      const trace = readTrace(line['trace']);
      if (!('candidates' in trace)) throw new Error('A product is priced by itself.');
      const again = recompute(trace);
      expect(again.kind === 'priced' && again.line.amount).toBe(Number(line['line_amount']));
    }
    const [row] = await ask(
      database,
      `SELECT COUNT(*) AS wrong FROM orders o
        WHERE o.total_amount <> (SELECT SUM(l.line_amount) FROM order_lines l WHERE l.order_id = o.id)`,
    );
    expect(row?.['wrong']).toBe(0);
  });

  test('goes on counting where it ends', async () => {
    const [row] = await ask(
      database,
      `SELECT (SELECT next FROM number_series WHERE name = 'order') AS next,
              (SELECT MAX(CAST(SUBSTRING(number, 4) AS UNSIGNED)) FROM orders) AS last`,
    );
    expect(Number(row?.['next'])).toBe(Number(row?.['last']) + 1);
  });

  test('has the documented accounts, each able to come in', async () => {
    const emails = Object.values(DEMO_ACCOUNTS).map((account) => account.email);
    const people = await database.prisma.person.findMany({
      where: { email: { in: emails } },
      include: { staffMember: true, memberships: { include: { organization: true } } },
    });
    expect(people).toHaveLength(emails.length);
    for (const person of people) {
      expect(person.status).toBe('active');
      expect(person.passwordHash).toMatch(/^\$argon2id\$/);
      expect(
        person.staffMember !== null || person.memberships[0]?.organization.name === 'Halden Marine',
      ).toBe(true);
    }
  });
});

import type { PoolConnection, RowDataPacket } from 'mysql2/promise';
import type { Database } from '../core/database.ts';
import { loadDemoCatalogue } from './catalogue/load-demo-catalogue.ts';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import { writeAudit } from './demo-audit.ts';
import { demoContext, type DemoContext } from './demo-context.ts';
import { invitationRows } from './demo-invitations.ts';
import { drawOrganizations } from './demo-organizations.ts';
import { demoPasswordHash } from './demo-password.ts';
import { sellerRow } from './demo-seller.ts';
import { drawStaff, staffRows } from './demo-staff.ts';
import { insertTables } from './insert-rows.ts';
import { organizationRows } from './organization-rows.ts';
import { writeBuying, writePages } from './write-buying.ts';

/** Which demo to load, and whom to tell how far it is. */
export type DemoOptions = {
  /** Any text: the same seed and day make the same demo. */
  readonly seed: string;
  readonly now: Date;
  readonly onProgress?: (progress: DemoProgress) => void;
};

/** The steps of loading, in order. */
export const DEMO_STEPS = ['seller', 'catalogue', 'customers', 'pages', 'orders'] as const;

/** One of the steps of loading. */
export type DemoStep = (typeof DEMO_STEPS)[number];

/** A step that begins: `done` of `total` steps are behind it. */
export type DemoProgress = { readonly step: DemoStep; readonly done: number; readonly total: number };

/** Whether the database has no seller yet, and so is one that a demo may be loaded into. */
export async function isDemoNeeded(database: Database): Promise<boolean> {
  const [rows] = await database.pool.query<RowDataPacket[]>('SELECT 1 FROM sellers LIMIT 1');
  return rows.length === 0;
}

/** Whether what stands in a database that has a seller is the demo. */
export async function isDemoLoaded(database: Database): Promise<boolean> {
  const { email } = DEMO_ACCOUNTS.accountManager;
  const [rows] = await database.pool.query<RowDataPacket[]>('SELECT 1 FROM people WHERE email = ?', [email]);
  return rows.length > 0;
}

// The rows refer to one another by construction, which a test proves; looking every reference up again takes half the time.
const WITHOUT_CHECKS = 'SET SESSION unique_checks = 0, foreign_key_checks = 0';
const WITH_CHECKS = 'SET SESSION unique_checks = 1, foreign_key_checks = 1';

/**
 * Loads the demo into a migrated, empty database. All of it is one transaction, so a load that fails leaves no half
 * of a demo behind.
 */
export async function loadDemo(database: Database, options: DemoOptions): Promise<void> {
  const context = demoContext(options.seed, options.now);
  const connection = await database.pool.getConnection();
  try {
    await connection.query(WITHOUT_CHECKS);
    await connection.beginTransaction();
    await writeDemo(connection, context, options);
    await connection.commit();
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    await connection.query(WITH_CHECKS);
    connection.release();
  }
}

async function writeDemo(
  connection: PoolConnection,
  context: DemoContext,
  { seed, onProgress }: DemoOptions,
): Promise<void> {
  const announce = (step: DemoStep) =>
    onProgress?.({ step, done: DEMO_STEPS.indexOf(step), total: DEMO_STEPS.length });

  announce('seller');
  const passwordHash = demoPasswordHash(seed);
  const staff = drawStaff(context);
  await insertTables(connection, [
    ['sellers', [sellerRow(context)]],
    ...staffRows(staff, passwordHash, context),
  ]);

  announce('catalogue');
  await loadDemoCatalogue(connection, context);

  announce('customers');
  const organizations = drawOrganizations(context, staff);
  await insertTables(connection, organizationRows(organizations, passwordHash, context));
  await insertTables(connection, [['invitations', invitationRows(organizations, context)]]);

  announce('pages');
  const trade = await writePages(connection, organizations, context);

  announce('orders');
  await writeBuying(connection, trade, context);
  await writeAudit(connection, context);
}

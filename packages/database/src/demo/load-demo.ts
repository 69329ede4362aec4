import type { Pool, PoolConnection, RowDataPacket } from 'mysql2/promise';
import type { Database } from '../core/database.ts';
import { demoContext } from './demo-context.ts';
import { invitationRows } from './demo-invitations.ts';
import { drawOrganizations } from './demo-organizations.ts';
import { demoPasswordHash } from './demo-password.ts';
import { sellerRow } from './demo-seller.ts';
import { drawStaff, staffRows } from './demo-staff.ts';
import { insertRows } from './insert-rows.ts';
import { organizationRows, type TableRows } from './organization-rows.ts';

/** Which demo to load, and whom to tell how far it is. */
export type DemoOptions = {
  /** Any text: the same seed and day make the same demo. */
  readonly seed: string;
  readonly now: Date;
  readonly onProgress?: (progress: DemoProgress) => void;
};

/** The steps of loading, in order. */
export const DEMO_STEPS = ['seller', 'catalogue', 'customers', 'pages', 'orders', 'quotes'] as const;

/** One of the steps of loading. */
export type DemoStep = (typeof DEMO_STEPS)[number];

/** A step that begins: `done` of `total` steps are behind it. */
export type DemoProgress = { readonly step: DemoStep; readonly done: number; readonly total: number };

/** Whether the database has no seller yet, and so is one that a demo may be loaded into. */
export async function isDemoNeeded(database: Database): Promise<boolean> {
  const [rows] = await database.pool.query<RowDataPacket[]>('SELECT 1 FROM sellers LIMIT 1');
  return rows.length === 0;
}

/** Loads the demo into a migrated, empty database. */
export async function loadDemo(database: Database, options: DemoOptions): Promise<void> {
  const context = demoContext(options.seed, options.now);
  const announce = (step: DemoStep) =>
    options.onProgress?.({ step, done: DEMO_STEPS.indexOf(step), total: DEMO_STEPS.length });

  announce('seller');
  const passwordHash = demoPasswordHash(options.seed);
  const staff = drawStaff(context);
  const staffTables = staffRows(staff, passwordHash, context);
  await insertTables(database.pool, [
    ['people', staffTables.people],
    ['staff_members', staffTables.staff],
  ]);

  announce('customers');
  const organizations = drawOrganizations(context, staff);
  await insertTables(database.pool, organizationRows(organizations, passwordHash, context));
  await insertRows(database.pool, 'invitations', invitationRows(organizations, context));

  // The seller comes last: its row says that the demo is whole.
  await insertRows(database.pool, 'sellers', [sellerRow(context)]);
}

async function insertTables(connection: Pool | PoolConnection, tables: TableRows): Promise<void> {
  for (const [table, rows] of tables) await insertRows(connection, table, rows);
}

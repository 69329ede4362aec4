import { openDatabase } from '@portico/database';
import type { Database } from '@portico/database';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@portico/database/demo';
import type { RowDataPacket } from 'mysql2/promise';

import { startInstallation } from '../support/installation.ts';
import type { Installation } from '../support/installation.ts';
import { openMailbox } from '../support/mailbox.ts';
import type { Mailbox } from '../support/mailbox.ts';
import { CANARIES, plantCanary, plantInDrafts } from './canaries.ts';
import { Client } from './client.ts';
import { furnish, hireManagerOf } from './furnish.ts';
import { PRINCIPALS } from './matrix.ts';
import type { Principal } from './matrix.ts';
import { findTenant, nobody } from './tenants.ts';
import type { Tenant } from './tenants.ts';

/** Two organizations full of canaries, and everybody who tries to get at what is not theirs. */
export type Scene = {
  readonly database: Database;
  readonly a: Tenant;
  readonly b: Tenant;
  readonly nobody: Tenant;
  /** What is not theirs to see, for somebody of the one organization or the other. */
  foreignTo(who: Principal): Tenant;
  readonly clients: Readonly<Record<Principal, Client>>;
  readonly mailbox: Mailbox;
  stop(): Promise<void>;
};

/** Sets the scene on an installation of its own, with the demo as the ground. */
export async function setScene(): Promise<Scene> {
  const installation = await startInstallation('theft');
  try {
    return await setOn(installation);
  } catch (error) {
    await installation.stop();
    throw error;
  }
}

async function setOn(installation: Installation): Promise<Scene> {
  const database = openDatabase({ url: installation.databaseUrl });
  const [a, b] = await chooseOrganizations(database);
  await furnish(database, a);
  await furnish(database, b);
  await startDrafts(installation.portalUrl, [a, b]);
  await plantCanary(database, a, CANARIES.a);
  await plantCanary(database, b, CANARIES.b);
  await plantInDrafts(database);
  const manager = await hireManagerOf(database, a);
  const clients = await signEverybodyIn(database, installation.portalUrl, a, b, manager);
  const productId = await productSeenByBoth(database, a, b);
  const tenantA = { ...(await findTenant(database, a)), productId };
  const tenantB = { ...(await findTenant(database, b)), productId };
  const foreignToA = { ...tenantB, productId: await productHiddenFrom(database, tenantA) };
  const foreignToB = { ...tenantA, productId: await productHiddenFrom(database, tenantB) };
  return {
    database,
    a: tenantA,
    b: tenantB,
    nobody: nobody(tenantB),
    foreignTo: (who) => (who === 'buyer B' ? foreignToB : foreignToA),
    clients,
    mailbox: openMailbox(installation.mailboxUrl),
    async stop() {
      await database.close();
      await installation.stop();
    },
  };
}

/** Two organizations with everything that there is to steal: the documented one, and the one with most orders besides. */
async function chooseOrganizations(database: Database): Promise<readonly [string, string]> {
  const [[known]] = await database.pool.query<RowDataPacket[]>(
    `SELECT m.organization_id AS id FROM memberships m JOIN people p ON p.id = m.person_id WHERE p.email = ?`,
    [DEMO_ACCOUNTS.administrator.email],
  );
  const [[other]] = await database.pool.query<RowDataPacket[]>(
    `SELECT o.id FROM organizations o
      WHERE o.id <> ? AND o.status = 'active' AND o.released_revision_id IS NOT NULL
        AND EXISTS (SELECT 1 FROM quotes q WHERE q.organization_id = o.id AND q.state = 'open')
        AND EXISTS (SELECT 1 FROM units u WHERE u.organization_id = o.id AND u.parent_id IS NOT NULL)
      ORDER BY (SELECT COUNT(*) FROM orders x WHERE x.organization_id = o.id) DESC, o.id LIMIT 1`,
    [known?.['id']],
  );
  if (known === undefined || other === undefined)
    throw new Error('The demo has no two organizations to compare.');
  return [String(known['id']), String(other['id'])];
}

/** Something that is being prepared for each of them and is not released. */
async function startDrafts(portalUrl: string, organizationIds: readonly string[]): Promise<void> {
  const administrator = new Client(portalUrl);
  await administrator.signIn(DEMO_ACCOUNTS.sellerAdministrator.email, DEMO_PASSWORD);
  for (const id of organizationIds) {
    await administrator.post(`/seller/customers/${id}/page?index`, { intent: 'start-draft' });
  }
}

async function signEverybodyIn(
  database: Database,
  portalUrl: string,
  a: string,
  b: string,
  manager: string,
): Promise<Readonly<Record<Principal, Client>>> {
  const clients = Object.fromEntries(PRINCIPALS.map((who) => [who, new Client(portalUrl)]));
  const emailOf = async (organizationId: string, template: string) => {
    const [[row]] = await database.pool.query<RowDataPacket[]>(
      `SELECT p.email FROM memberships m JOIN people p ON p.id = m.person_id
         JOIN membership_roles mr ON mr.membership_id = m.id JOIN roles r ON r.id = mr.role_id
        WHERE m.organization_id = ? AND r.template = ? AND m.status = 'active' ORDER BY m.id LIMIT 1`,
      [organizationId, template],
    );
    return String(row?.['email']);
  };
  const emails: Readonly<Record<Exclude<Principal, 'anonymous'>, string>> = {
    'purchaser A': await emailOf(a, 'purchaser'),
    'buyer A': await emailOf(a, 'buyer'),
    'administrator A': await emailOf(a, 'administrator'),
    'buyer B': await emailOf(b, 'buyer'),
    'account manager of A': manager,
    'seller administrator': DEMO_ACCOUNTS.sellerAdministrator.email,
  };
  for (const [who, email] of Object.entries(emails)) await clients[who]?.signIn(email, DEMO_PASSWORD);
  return requireAll(clients);
}

function requireAll(clients: Readonly<Record<string, Client>>): Readonly<Record<Principal, Client>> {
  const of = (who: Principal): Client => {
    const client = clients[who];
    if (client === undefined) throw new Error(`Nobody plays ${who}.`);
    return client;
  };
  return {
    anonymous: of('anonymous'),
    'purchaser A': of('purchaser A'),
    'buyer A': of('buyer A'),
    'administrator A': of('administrator A'),
    'buyer B': of('buyer B'),
    'account manager of A': of('account manager of A'),
    'seller administrator': of('seller administrator'),
  };
}

/** A product that stands on the pages of both: what is shared may be seen, with one’s own price. */
async function productSeenByBoth(database: Database, a: string, b: string): Promise<string> {
  const seen = `SELECT am.product_id FROM organizations o JOIN page_assortments pa ON pa.page_revision_id = o.released_revision_id
                  JOIN assortment_members am ON am.assortment_id = pa.assortment_id WHERE o.id = ?`;
  const [[row]] = await database.pool.query<RowDataPacket[]>(
    `SELECT p.id FROM products p WHERE p.status = 'active' AND p.id IN (${seen}) AND p.id IN (${seen}) ORDER BY p.id LIMIT 1`,
    [a, b],
  );
  if (row === undefined) throw new Error('No product stands on the pages of both organizations.');
  return String(row['id']);
}

/** A product that is sold and that this organization does not see: products are everybody’s, pages are not. */
async function productHiddenFrom(database: Database, { pageRevisionId }: Tenant): Promise<string> {
  const [[row]] = await database.pool.query<RowDataPacket[]>(
    `SELECT p.id FROM products p
      WHERE p.status = 'active' AND p.id NOT IN (
        SELECT am.product_id FROM page_assortments pa JOIN assortment_members am ON am.assortment_id = pa.assortment_id
         WHERE pa.page_revision_id = ?)
      ORDER BY p.id LIMIT 1`,
    [pageRevisionId],
  );
  if (row === undefined) throw new Error('An organization of the demo sees every product there is.');
  return String(row['id']);
}

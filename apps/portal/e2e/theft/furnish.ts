import { randomBytes, randomUUID } from 'node:crypto';

import type { Database } from '@portico/database';
import { DEMO_ACCOUNTS } from '@portico/database/demo';
import type { RowDataPacket } from 'mysql2/promise';

/** Adds what an organization of the demo may lack: an invitation, a cart with a line, and quotes and orders of the principals. */
export async function furnish(database: Database, organizationId: string): Promise<void> {
  const { pool } = database;
  const member = async (template: string) => {
    const [[row]] = await pool.query<RowDataPacket[]>(
      `SELECT m.id, m.unit_id, m.person_id FROM memberships m
         JOIN membership_roles mr ON mr.membership_id = m.id JOIN roles r ON r.id = mr.role_id
        WHERE m.organization_id = ? AND r.template = ? AND m.status = 'active' ORDER BY m.id LIMIT 1`,
      [organizationId, template],
    );
    if (row === undefined) throw new Error(`An organization of the demo has no ${template}.`);
    return row;
  };
  const [purchaser, buyer, administrator] = [
    await member('purchaser'),
    await member('buyer'),
    await member('administrator'),
  ];
  await pool.query(
    'UPDATE quotes SET requested_by_id = ?, assigned_to_id = ?, unit_id = ? WHERE organization_id = ?',
    [purchaser['id'], buyer['id'], buyer['unit_id'], organizationId],
  );
  await pool.query(
    'UPDATE orders SET requested_by_id = ?, placed_by_id = ?, unit_id = ? WHERE organization_id = ?',
    [purchaser['id'], buyer['id'], buyer['unit_id'], organizationId],
  );
  // Within the buyer’s reach, so that the matrix can name them.
  await pool.query('UPDATE memberships SET unit_id = ? WHERE id = ?', [buyer['unit_id'], purchaser['id']]);
  await pool.query(
    `INSERT INTO invitations (id, organization_id, unit_id, role_id, email, name, token_hash, invited_by_id, created_at, expires_at)
     SELECT ?, m.organization_id, m.unit_id, mr.role_id, ?, 'Invited Person', ?, ?, NOW(3), NOW(3) + INTERVAL 5 DAY
       FROM memberships m JOIN membership_roles mr ON mr.membership_id = m.id WHERE m.id = ?`,
    [
      randomUUID(),
      `${randomUUID()}@invited.example`,
      randomUUID().replaceAll('-', '').repeat(2),
      administrator['person_id'],
      buyer['id'],
    ],
  );
  await furnishCart(database, organizationId, String(administrator['id']));
  await signSomebodyElseIn(
    database,
    organizationId,
    [purchaser, buyer, administrator].map((row) => String(row['id'])),
  );
}

/** Where somebody else of the organization is signed in from. */
export const ELSEWHERE = '192.0.2.99';

/** A session of somebody who does not play here, so that nobody ends their own when they try to end it. */
async function signSomebodyElseIn(
  database: Database,
  organizationId: string,
  players: readonly string[],
): Promise<void> {
  await database.pool.query(
    `INSERT INTO sessions (id, person_id, membership_id, created_at, last_seen_at, expires_at, address)
     SELECT ?, m.person_id, m.id, NOW(3), NOW(3), NOW(3) + INTERVAL 1 DAY, ?
       FROM memberships m WHERE m.organization_id = ? AND m.status = 'active' AND m.id NOT IN (?) ORDER BY m.id LIMIT 1`,
    [randomBytes(32).toString('hex'), ELSEWHERE, organizationId, players],
  );
}

async function furnishCart(database: Database, organizationId: string, membershipId: string): Promise<void> {
  const { pool } = database;
  await pool.query(
    `INSERT IGNORE INTO carts (id, organization_id, membership_id, updated_at) VALUES (?, ?, ?, NOW(3))`,
    [randomUUID(), organizationId, membershipId],
  );
  await pool.query(
    `INSERT INTO cart_lines (id, cart_id, organization_id, position, kind, product_id, quantity, note)
     SELECT ?, c.id, c.organization_id, 900, 'product',
            (SELECT MIN(am.product_id) FROM page_assortments pa
               JOIN assortment_members am ON am.assortment_id = pa.assortment_id
              WHERE pa.page_revision_id = o.released_revision_id), 1, 'A note'
       FROM carts c JOIN organizations o ON o.id = c.organization_id WHERE c.membership_id = ?`,
    [randomUUID(), membershipId],
  );
}

/** Somebody of the seller who looks after A and nobody else. */
export async function hireManagerOf(database: Database, organizationId: string): Promise<string> {
  const [personId, staffMemberId, email] = [randomUUID(), randomUUID(), `${randomUUID()}@seller.example`];
  await database.pool.query(
    `INSERT INTO people (id, email, name, password_hash, created_at)
     SELECT ?, ?, 'Only For Alfa', password_hash, NOW(3) FROM people WHERE email = ?`,
    [personId, email, DEMO_ACCOUNTS.accountManager.email],
  );
  await database.pool.query(
    `INSERT INTO staff_members (id, person_id, role, title, phone, created_at)
     VALUES (?, ?, 'account-manager', 'Account manager', '+49 30 5550100', NOW(3))`,
    [staffMemberId, personId],
  );
  await database.pool.query(
    'INSERT INTO account_team_members (organization_id, staff_member_id) VALUES (?, ?)',
    [organizationId, staffMemberId],
  );
  return email;
}

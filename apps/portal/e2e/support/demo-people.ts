import { openDatabase } from '@portico/database';
import { DEMO_ACCOUNTS } from '@portico/database/demo';
import type { RowDataPacket } from 'mysql2/promise';

import { requireVariable } from './variables.ts';

/** The journeys that need somebody with a cart of their own. No two share one. */
const JOURNEYS = [
  'scripts-off',
  'phone',
  'keyboard',
  'twice',
  'bad-input',
  'together',
  'german',
  'sign-out',
] as const;

/** The address of a purchaser of the documented organization whom only this journey lets act. */
export async function purchaserFor(journey: (typeof JOURNEYS)[number]): Promise<string> {
  const database = openDatabase({ url: requireVariable('PORTICO_E2E_DATABASE') });
  try {
    const [rows] = await database.pool.query<RowDataPacket[]>(
      `SELECT p.email FROM memberships m
         JOIN people p ON p.id = m.person_id
         JOIN membership_roles mr ON mr.membership_id = m.id
         JOIN roles r ON r.id = mr.role_id
         JOIN memberships known ON known.organization_id = m.organization_id
         JOIN people documented ON documented.id = known.person_id AND documented.email = ?
        WHERE r.name = 'Purchaser' AND m.status = 'active' AND p.email <> ? ORDER BY p.email`,
      [DEMO_ACCOUNTS.administrator.email, DEMO_ACCOUNTS.purchaser.email],
    );
    const email: unknown = rows[JOURNEYS.indexOf(journey)]?.['email'];
    if (typeof email !== 'string') throw new Error('The demo has too few purchasers.');
    return email;
  } finally {
    await database.close();
  }
}

/** Lets the invitations of an address end in the past, which no person can do. */
export async function letInvitationExpire(email: string): Promise<void> {
  const database = openDatabase({ url: requireVariable('PORTICO_E2E_DATABASE') });
  try {
    await database.pool.query(`UPDATE invitations SET expires_at = '2026-01-01' WHERE email = ?`, [email]);
  } finally {
    await database.close();
  }
}

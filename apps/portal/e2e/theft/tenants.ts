import { randomBytes, randomUUID } from 'node:crypto';

import type { Database } from '@portico/database';
import type { RowDataPacket } from 'mysql2/promise';

import { ELSEWHERE } from './furnish.ts';

/** One of everything that an organization has and that an address or a form can name. */
export type Tenant = {
  readonly organizationId: string;
  readonly unitId: string;
  readonly membershipId: string;
  readonly personId: string;
  readonly roleId: string;
  readonly invitationId: string;
  readonly quoteId: string;
  readonly quoteLineId: string;
  readonly orderId: string;
  readonly orderLineId: string;
  readonly cartLineId: string;
  readonly configurationKey: string;
  readonly productId: string;
  readonly pageRevisionId: string;
  readonly sessionId: string;
  readonly purchaserEmail: string;
  readonly buyerEmail: string;
  readonly administratorEmail: string;
};

/** Finds one of everything in an organization; throws naming what it lacks, since a test without it proves nothing. */
export async function findTenant(
  database: Database,
  organizationId: string,
): Promise<Omit<Tenant, 'productId'>> {
  const one = async (what: string, sql: string): Promise<string> => {
    const [rows] = await database.pool.query<RowDataPacket[]>(sql, [organizationId]);
    const value: unknown = rows[0]?.['value'];
    if (value === undefined) throw new Error(`The organization has no ${what} to try to steal.`);
    return String(value);
  };
  const member = (template: string, column: string) =>
    one(
      `${template}`,
      `SELECT ${column} AS value FROM memberships m
         JOIN people p ON p.id = m.person_id
         JOIN membership_roles mr ON mr.membership_id = m.id
         JOIN roles r ON r.id = mr.role_id
        WHERE m.organization_id = ? AND r.template = '${template}' AND m.status = 'active' ORDER BY m.id LIMIT 1`,
    );
  return {
    organizationId,
    unitId: await one(
      'unit',
      'SELECT id AS value FROM units WHERE organization_id = ? AND parent_id IS NOT NULL LIMIT 1',
    ),
    membershipId: await member('purchaser', 'm.id'),
    personId: await member('purchaser', 'p.id'),
    roleId: await one(
      'role',
      `SELECT id AS value FROM roles WHERE organization_id = ? AND template = 'administrator'`,
    ),
    invitationId: await one(
      'invitation',
      'SELECT id AS value FROM invitations WHERE organization_id = ? LIMIT 1',
    ),
    quoteId: await one(
      'open quote',
      `SELECT id AS value FROM quotes WHERE organization_id = ? AND state = 'open' ORDER BY id LIMIT 1`,
    ),
    quoteLineId: await one(
      'quote line',
      `SELECT l.id AS value FROM quotes q JOIN quote_revisions r ON r.quote_id = q.id
         JOIN quote_lines l ON l.quote_revision_id = r.id
        WHERE q.organization_id = ? AND q.state = 'open' ORDER BY q.id, r.number, l.position LIMIT 1`,
    ),
    orderId: await one(
      'order',
      'SELECT id AS value FROM orders WHERE organization_id = ? ORDER BY id LIMIT 1',
    ),
    orderLineId: await one(
      'order line',
      'SELECT l.id AS value FROM orders o JOIN order_lines l ON l.order_id = o.id WHERE o.organization_id = ? ORDER BY o.id, l.position LIMIT 1',
    ),
    cartLineId: await one(
      'cart line',
      'SELECT id AS value FROM cart_lines WHERE organization_id = ? LIMIT 1',
    ),
    configurationKey: await one(
      'approved configuration',
      `SELECT c.\`key\` AS value FROM organizations o JOIN approved_configurations c ON c.page_revision_id = o.released_revision_id
        WHERE o.id = ? ORDER BY c.position LIMIT 1`,
    ),
    pageRevisionId: await one(
      'released page',
      'SELECT released_revision_id AS value FROM organizations WHERE id = ?',
    ),
    sessionId: await one(
      'session',
      `SELECT s.id AS value FROM sessions s JOIN memberships m ON m.id = s.membership_id
        WHERE m.organization_id = ? AND s.address = '${ELSEWHERE}' LIMIT 1`,
    ),
    purchaserEmail: await member('purchaser', 'p.email'),
    buyerEmail: await member('buyer', 'p.email'),
    administratorEmail: await member('administrator', 'p.email'),
  };
}

/** Identifiers of the right shape that nothing ever had. */
export function nobody(like: Tenant): Tenant {
  const made = Object.keys(like).map((name) => [
    name,
    name === 'sessionId'
      ? randomBytes(32).toString('hex')
      : name.endsWith('Email')
        ? 'nobody@nowhere.example'
        : randomUUID(),
  ]);
  return { ...like, ...Object.fromEntries(made) };
}

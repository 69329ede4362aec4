import type { Connection, RowDataPacket } from 'mysql2/promise';

import { CONFIGURATIONS } from './data/prepare-data.ts';
import type { BenchData } from './data/prepare-data.ts';

const ORDERS_ON_A_PAGE = 50;

/** A page that is measured, and the query that its floor runs. */
export type MeasuredPage = {
  readonly name: string;
  readonly path: string;
  /** Who looks at it. */
  readonly email: string;
  readonly query: Readonly<Record<string, string | number>>;
};

/** The pages of the benchmark. The quote is the purchaser's own with the most lines. */
export async function measuredPages(
  connection: Connection,
  { purchaser, administrator }: BenchData,
): Promise<readonly MeasuredPage[]> {
  const quoteId = await findQuote(connection, purchaser.email);
  return [
    {
      name: 'approved configurations',
      path: '/configurations',
      email: purchaser.email,
      query: { kind: 'configurations', pageRevisionId: purchaser.pageRevisionId, count: CONFIGURATIONS },
    },
    {
      name: 'order history',
      path: '/orders',
      email: administrator.email,
      query: { kind: 'orders', organizationId: administrator.organizationId, count: ORDERS_ON_A_PAGE },
    },
    { name: 'quote', path: `/quotes/${quoteId}`, email: purchaser.email, query: { kind: 'quote', quoteId } },
  ];
}

async function findQuote(connection: Connection, email: string): Promise<string> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT q.id FROM quotes q
       JOIN memberships m ON m.id = q.requested_by_id
       JOIN people p ON p.id = m.person_id
      WHERE p.email = ? ORDER BY q.line_count DESC, q.id LIMIT 1`,
    [email],
  );
  const id: unknown = rows[0]?.['id'];
  if (typeof id !== 'string') throw new Error(`${email} has requested no quote.`);
  return id;
}

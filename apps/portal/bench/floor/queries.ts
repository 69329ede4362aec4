import type { FloorRow } from './render-template.ts';

/** The one hand-written query of a page, and how a row of it is worded. */
export type FloorQuery = {
  readonly sql: string;
  readonly values: readonly string[];
  readonly word: (row: Readonly<Record<string, unknown>>) => FloorRow;
};

const money = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 });
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const amount = (value: unknown): string => money.format(Number(value) / 100);

/** The approved configurations of a page with the sum of their parts under its agreement. */
export function configurationsQuery(pageRevisionId: string, count: number): FloorQuery {
  return {
    sql: `SELECT c.name, SUM(e.amount * p.quantity) AS amount
            FROM approved_configurations c
            JOIN approved_configuration_parts p ON p.approved_configuration_id = c.id
            JOIN agreements a ON a.page_revision_id = c.page_revision_id
            JOIN agreement_price_lists l ON l.agreement_id = a.id
            JOIN price_list_entries e
              ON e.price_list_id = l.price_list_id AND e.product_id = p.product_id AND e.min_quantity = 1
           WHERE c.page_revision_id = ?
           GROUP BY c.id, c.name, c.position ORDER BY c.position LIMIT ${count}`,
    values: [pageRevisionId],
    word: (row) => [text(row['name']), amount(row['amount'])],
  };
}

/** The newest orders of an organization. */
export function ordersQuery(organizationId: string, count: number): FloorQuery {
  return {
    // Left to itself, MariaDB joins all orders before it sorts them.
    sql: `SELECT STRAIGHT_JOIN o.number, o.title, o.po_number, o.state, o.total_amount, o.placed_at, u.name AS unit,
                 p.name AS placed_by
            FROM (SELECT * FROM orders WHERE organization_id = ? ORDER BY placed_at DESC, id DESC LIMIT ${count}) o
            JOIN units u ON u.id = o.unit_id
            JOIN memberships m ON m.id = o.placed_by_id
            JOIN people p ON p.id = m.person_id
           ORDER BY o.placed_at DESC, o.id DESC`,
    values: [organizationId],
    word: (row) => [text(row['number']), amount(row['total_amount']), text(row['po_number'])],
  };
}

/** A quote with the lines of its current revision. */
export function quoteQuery(quoteId: string): FloorQuery {
  return {
    sql: `SELECT q.number, q.title, q.state, q.total_amount, l.name, l.sku, l.quantity, l.line_amount
            FROM quotes q
            JOIN quote_revisions r ON r.quote_id = q.id AND r.number = q.current_revision
            JOIN quote_lines l ON l.quote_revision_id = r.id
           WHERE q.id = ? ORDER BY l.position`,
    values: [quoteId],
    word: (row) => [text(row['name']), text(row['sku']), amount(row['line_amount']), text(row['number'])],
  };
}

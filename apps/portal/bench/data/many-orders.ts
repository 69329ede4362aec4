import type { Connection } from 'mysql2/promise';

import { countRows } from './count-rows.ts';

/** Gives an organization so many orders, by copying the ones it has, with their lines, some minutes apart. */
export async function addOrders(
  connection: Connection,
  organizationId: string,
  wanted: number,
): Promise<void> {
  const present = await countRows(connection, 'SELECT COUNT(*) AS n FROM orders WHERE organization_id = ?', [
    organizationId,
  ]);
  if (present >= wanted) return;
  if (present === 0) throw new Error('The organization has no order that could be copied.');
  await connection.query('CREATE TEMPORARY TABLE copies (id CHAR(36) PRIMARY KEY, original CHAR(36), n INT)');
  await connection.query(
    `INSERT INTO copies
     SELECT UUID(), o.id, s.seq
       FROM seq_1_to_${wanted - present} s
       JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY placed_at) - 1 AS n, COUNT(*) OVER () AS total
               FROM orders WHERE organization_id = ?) o
         ON o.n = s.seq % o.total`,
    [organizationId],
  );
  await connection.query(
    `INSERT INTO orders (id, organization_id, unit_id, number, quote_id, quote_revision, po_number, title, state, currency,
                         total_amount, line_count, placed_by_id, requested_by_id, placed_at, ship_to, updated_at, version)
     SELECT c.id, o.organization_id, o.unit_id, CONCAT('SO-9', LPAD(c.n, 6, '0')), NULL, NULL, CONCAT('PO-9', c.n), o.title,
            o.state, o.currency, o.total_amount + c.n, o.line_count, o.placed_by_id, o.requested_by_id,
            o.placed_at - INTERVAL c.n MINUTE, o.ship_to, o.updated_at, o.version
       FROM copies c JOIN orders o ON o.id = c.original`,
  );
  await connection.query(
    `INSERT INTO order_lines (id, organization_id, order_id, position, kind, product_id, configuration_key, model_id,
                              choices, sku, name, details, quantity, unit_amount, unit_scale, list_unit_amount,
                              line_amount, trace, note)
     SELECT UUID(), l.organization_id, c.id, l.position, l.kind, l.product_id, l.configuration_key, l.model_id,
            l.choices, l.sku, l.name, l.details, l.quantity, l.unit_amount, l.unit_scale, l.list_unit_amount,
            l.line_amount, l.trace, l.note
       FROM copies c JOIN order_lines l ON l.order_id = c.original`,
  );
  await connection.query('DROP TEMPORARY TABLE copies');
}

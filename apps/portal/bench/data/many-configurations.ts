import type { Connection } from 'mysql2/promise';

import { countRows } from './count-rows.ts';

/**
 * Gives a page exactly so many approved configurations: takes away those at its end, or copies the ones it has, with
 * their parts, under other names.
 */
export async function setConfigurations(
  connection: Connection,
  pageRevisionId: string,
  wanted: number,
): Promise<void> {
  const present = await countRows(
    connection,
    'SELECT COUNT(*) AS n FROM approved_configurations WHERE page_revision_id = ?',
    [pageRevisionId],
  );
  if (present > wanted) {
    await connection.query(
      'DELETE FROM approved_configurations WHERE page_revision_id = ? ORDER BY position DESC LIMIT ?',
      [pageRevisionId, present - wanted],
    );
  }
  if (present >= wanted) return;
  if (present === 0) throw new Error('The page has no approved configuration that could be copied.');
  await connection.query('CREATE TEMPORARY TABLE copies (id CHAR(36) PRIMARY KEY, original CHAR(36), n INT)');
  await connection.query(
    `INSERT INTO copies
     SELECT UUID(), o.id, s.seq
       FROM seq_1_to_${wanted - present} s
       JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY position) - 1 AS n, COUNT(*) OVER () AS total
               FROM approved_configurations WHERE page_revision_id = ?) o
         ON o.n = s.seq % o.total`,
    [pageRevisionId],
  );
  await connection.query(
    `INSERT INTO approved_configurations (id, page_revision_id, \`key\`, position, model_id, model_version, name, description,
                                          choices, restrictions)
     SELECT c.id, a.page_revision_id, UUID(), 1000 + c.n, a.model_id, a.model_version, CONCAT(a.name, ' ', c.n),
            a.description, a.choices, a.restrictions
       FROM copies c JOIN approved_configurations a ON a.id = c.original`,
  );
  await connection.query(
    `INSERT INTO approved_configuration_parts (approved_configuration_id, product_id, quantity)
     SELECT c.id, p.product_id, p.quantity
       FROM copies c JOIN approved_configuration_parts p ON p.approved_configuration_id = c.original`,
  );
  await connection.query('DROP TEMPORARY TABLE copies');
}

/** Which products a book is for: some by their ids, or all parts of a page's approved configurations. */
export type Wanted =
  | { readonly kind: 'products'; readonly ids: readonly string[] }
  | { readonly kind: 'page' };

const BY_ID = 'SELECT id, category_id, brand FROM products WHERE id IN (?)';

const BY_PAGE = `
  SELECT p.id, p.category_id, p.brand
    FROM products p
   WHERE p.id IN (SELECT part.product_id
                    FROM approved_configurations c
                    JOIN approved_configuration_parts part ON part.approved_configuration_id = c.id
                   WHERE c.page_revision_id = ?)`;

const CONFIGURATIONS = `
  UNION ALL
  SELECT 'part', c.id, c.\`key\`, part.product_id, NULL, part.quantity, c.position, NULL, NULL, NULL
    FROM approved_configurations c
    LEFT JOIN approved_configuration_parts part ON part.approved_configuration_id = c.id
   WHERE c.page_revision_id = ?`;

/**
 * Everything that decides the prices of a page in one statement. Each row says what it is in its first column;
 * what the other nine mean is read in `book-rows.ts`. One statement is one round trip and one snapshot.
 */
export function bookQuery(
  pageRevisionId: string,
  wanted: Wanted,
): { readonly sql: string; readonly values: unknown[] } {
  const isPage = wanted.kind === 'page';
  const sql = `
WITH RECURSIVE
wanted AS (${isPage ? BY_PAGE : BY_ID}),
agreement AS (SELECT * FROM agreements WHERE page_revision_id = ?),
lists AS (
  SELECT l.*, NULL AS priority FROM price_lists l WHERE l.kind = 'base' AND l.status = 'active'
  UNION ALL
  SELECT l.*, opened.priority
    FROM agreement
    JOIN agreement_price_lists opened ON opened.agreement_id = agreement.id
    JOIN price_lists l ON l.id = opened.price_list_id AND l.status = 'active'
),
branch AS (
  SELECT c.id AS leaf, c.code, c.parent_id, 0 AS height
    FROM categories c WHERE c.id IN (SELECT category_id FROM wanted)
  UNION ALL
  SELECT branch.leaf, above.code, above.parent_id, branch.height + 1
    FROM branch JOIN categories above ON above.id = branch.parent_id
)
SELECT 'page' AS tag, r.state AS a, o.currency AS b, NULL AS c, NULL AS d,
       NULL AS m, NULL AS n, NULL AS o, NULL AS t, NULL AS u
  FROM page_revisions r JOIN organizations o ON o.id = r.organization_id
 WHERE r.id = ?
UNION ALL
SELECT 'agreement', id, number, name, currency, NULL, NULL, NULL, valid_from, valid_until FROM agreement
UNION ALL
SELECT 'discount', d.id, d.label, d.scope, d.scope_value, d.basis_points, d.position, NULL, NULL, NULL
  FROM agreement JOIN agreement_discounts d ON d.agreement_id = agreement.id
UNION ALL
SELECT 'list', id, code, name, currency, version, priority, NULL, valid_from, valid_until FROM lists
UNION ALL
SELECT 'product', id, brand, category_id, NULL, NULL, NULL, NULL, NULL, NULL FROM wanted
UNION ALL
SELECT 'category', leaf, code, NULL, NULL, height, NULL, NULL, NULL, NULL FROM branch
UNION ALL
SELECT STRAIGHT_JOIN 'tier', e.price_list_id, e.product_id, NULL, NULL, e.min_quantity, e.amount, e.scale, NULL, NULL
  FROM lists
  JOIN wanted
  JOIN price_list_entries e ON e.price_list_id = lists.id AND e.product_id = wanted.id
${isPage ? CONFIGURATIONS : ''}`;
  const values = isPage
    ? [pageRevisionId, pageRevisionId, pageRevisionId, pageRevisionId]
    : [wanted.ids, pageRevisionId, pageRevisionId];
  return { sql, values };
}

/** The lists that a page's prices come from, each with its version: what tells whether a remembered price still holds. */
export const LIST_VERSIONS = `
SELECT l.id, l.version FROM price_lists l WHERE l.kind = 'base' AND l.status = 'active'
UNION ALL
SELECT l.id, l.version
  FROM agreements a
  JOIN agreement_price_lists opened ON opened.agreement_id = a.id
  JOIN price_lists l ON l.id = opened.price_list_id AND l.status = 'active'
 WHERE a.page_revision_id = ?`;

import type { Audience } from '@portico/catalog';
import { assertNever } from '@portico/kernel';

/** A condition in SQL with the values of its placeholders. */
export type VisibleCondition = { readonly sql: string; readonly values: readonly string[] };

/**
 * The condition on `p` (products) under which an audience may see a product. Every query of the catalogue holds
 * it, also those that only count. A page revision without assortments, or one that does not exist, sees nothing.
 */
export function visibleTo(audience: Audience): VisibleCondition {
  switch (audience.kind) {
    case 'staff':
      return { sql: 'TRUE', values: [] };
    case 'page':
      return {
        sql: `p.status = 'active' AND EXISTS (
                SELECT 1 FROM page_assortments pa
                  JOIN assortment_members am ON am.assortment_id = pa.assortment_id
                 WHERE pa.page_revision_id = ? AND am.product_id = p.id)`,
        values: [audience.pageRevisionId],
      };
    default:
      return assertNever(audience);
  }
}

import type { AttributeFilter } from '@portico/catalog';

/** A condition in SQL with the values of its placeholders. */
export type AttributeCondition = { readonly sql: string; readonly values: readonly (string | number)[] };

/** The condition on `p` (products) that an attribute filter asks for. An impossible code matches nothing. */
export function attributeCondition(filter: AttributeFilter): AttributeCondition {
  if (!/^[a-z\d-]{1,80}$/.test(filter.code)) return { sql: 'FALSE', values: [] };
  const path = `$."${filter.code}"`;
  if ('anyOf' in filter) {
    // A text overlaps the list when it is in it, a set when it shares a word with it.
    return {
      sql: 'JSON_OVERLAPS(JSON_EXTRACT(p.attributes, ?), ?)',
      values: [path, JSON.stringify(filter.anyOf)],
    };
  }
  return {
    sql: 'CAST(JSON_VALUE(p.attributes, ?) AS DOUBLE) BETWEEN ? AND ?',
    values: [path, filter.atLeast ?? 0, filter.atMost ?? Number.MAX_SAFE_INTEGER],
  };
}

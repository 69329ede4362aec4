import { type AssortmentRule, type CategoryRow, codesUnder } from '@portico/catalog';
import { assertNever } from '@portico/kernel';

/** A condition in SQL with the values of its placeholders. */
export type Condition = { readonly sql: string; readonly values: readonly (string | readonly string[])[] };

/**
 * Says in SQL what `isSelected` of the catalogue decides: the condition on `p` (products) and `c` (its category)
 * that holds for the products of an assortment. The rules stand last first, because the last that speaks of a
 * product decides.
 */
export function assortmentCondition(
  rules: readonly AssortmentRule[],
  categories: readonly CategoryRow[],
): Condition {
  if (rules.length === 0) return { sql: 'FALSE', values: [] };
  const arms = rules.toReversed().map((rule) => {
    const { sql, values } = selectorCondition(rule, categories);
    return { sql: `WHEN ${sql} THEN ${rule.effect === 'include' ? 'TRUE' : 'FALSE'}`, values };
  });
  return {
    sql: `CASE ${arms.map((arm) => arm.sql).join(' ')} ELSE FALSE END`,
    values: arms.flatMap((arm) => arm.values),
  };
}

function selectorCondition({ selector }: AssortmentRule, categories: readonly CategoryRow[]): Condition {
  switch (selector.kind) {
    case 'all':
      return { sql: 'TRUE', values: [] };
    case 'category':
      return { sql: 'c.code IN (?)', values: [codesUnder(categories, selector.code)] };
    case 'brand':
      return { sql: 'LOWER(p.brand) = LOWER(?) COLLATE utf8mb4_bin', values: [selector.brand] };
    case 'product':
      return { sql: 'p.sku = ? COLLATE utf8mb4_bin', values: [selector.sku] };
    default:
      return assertNever(selector);
  }
}

import { rulesToCondition } from '@casl/ability/extra';
import { InvariantError } from '@portico/kernel';
import type { Action, AppAbility, SubjectType } from '@portico/access';

import { COLUMNS } from './columns.ts';

/** A condition in parentheses with a `?` for each value. Give it to `pool.query`, since lists have no fixed length. */
export type SqlWhere = { readonly sql: string; readonly values: readonly (string | null)[] };

const NOTHING: SqlWhere = { sql: '(FALSE)', values: [] };
const EVERYTHING: SqlWhere = { sql: '(TRUE)', values: [] };

/**
 * The rows of a table, under `alias` in the statement, that the ability opens to an action: the rules of
 * `ability.can`, in SQL. Without a rule it is false for every row, never true.
 */
export function sqlWhere(ability: AppAbility, action: Action, type: SubjectType, alias: string): SqlWhere {
  const column = (field: string) => columnOf(type, field, alias);
  return (
    rulesToCondition<AppAbility, SqlWhere, SqlWhere>(
      ability.rulesFor(action, type),
      (rule) => {
        const condition = rule.conditions === undefined ? EVERYTHING : allOf(rule.conditions, column);
        return rule.inverted ? { ...condition, sql: `(NOT ${condition.sql})` } : condition;
      },
      { and: (parts) => join(parts, 'AND'), or: (parts) => join(parts, 'OR'), empty: () => EVERYTHING },
    ) ?? NOTHING
  );
}

function allOf(conditions: object, column: (field: string) => string): SqlWhere {
  const parts = Object.entries(conditions).map(([field, wanted]: [string, unknown]) =>
    field === 'OR' ? anyOf(wanted, column) : comparison(column(field), wanted),
  );
  return join(parts, 'AND');
}

function anyOf(alternatives: unknown, column: (field: string) => string): SqlWhere {
  if (!Array.isArray(alternatives)) throw unknownForm();
  const parts = alternatives.map((alternative: unknown) => {
    if (typeof alternative !== 'object' || alternative === null) throw unknownForm();
    return allOf(alternative, column);
  });
  return parts.length === 0 ? NOTHING : join(parts, 'OR');
}

function comparison(column: string, wanted: unknown): SqlWhere {
  if (wanted === null) return { sql: `(${column} IS NULL)`, values: [] };
  if (typeof wanted === 'string') return { sql: `(${column} = ?)`, values: [wanted] };
  if (typeof wanted === 'object' && 'in' in wanted && Array.isArray(wanted.in)) {
    const values = wanted.in.filter((value: unknown) => typeof value === 'string');
    if (values.length !== wanted.in.length) throw unknownForm();
    if (values.length === 0) return NOTHING;
    return { sql: `(${column} IN (${values.map(() => '?').join(', ')}))`, values };
  }
  throw unknownForm();
}

function join(parts: readonly SqlWhere[], word: 'AND' | 'OR'): SqlWhere {
  if (parts.length === 0) return EVERYTHING;
  return {
    sql: `(${parts.map((part) => part.sql).join(` ${word} `)})`,
    values: parts.flatMap((part) => part.values),
  };
}

function columnOf(type: SubjectType, field: string, alias: string): string {
  const found = Object.entries(COLUMNS[type]).find(([name]) => name === field);
  if (found === undefined) throw unknownForm();
  return `${alias}.${found[1]}`;
}

/** A rule that cannot be put into SQL must never be left out of it. */
function unknownForm(): InvariantError {
  return new InvariantError('rule-not-translatable', 'A rule has a form that has no SQL.');
}

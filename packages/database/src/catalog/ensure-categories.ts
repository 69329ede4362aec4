import type { AttributeDefinition, CategoryRow } from '@portico/catalog';
import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';

import { newId } from '../core/new-id.ts';

/** Makes the identifier of a new row, told what the row is: the same for the same name where rows must come out alike. */
export type IdForName = (name: string) => string;

/**
 * Adds the categories that are missing, parents first, and returns the identifier of every category by its code.
 * A category that is there keeps its name and place: the seller may have changed them.
 */
export async function ensureCategories(
  connection: Connection,
  rows: readonly CategoryRow[],
  makeId: IdForName = newId,
): Promise<ReadonlyMap<string, string>> {
  const roots = rows.filter((row) => row.parentCode === undefined);
  const rest = rows.filter((row) => row.parentCode !== undefined);
  for (const row of [...roots, ...rest]) {
    await connection.execute(
      `INSERT INTO categories (id, code, name, parent_id, position)
       SELECT ?, ?, ?, (SELECT id FROM categories WHERE code = ?), ?
         FROM DUAL
        WHERE NOT EXISTS (SELECT 1 FROM categories WHERE code = ?)`,
      [makeId(`category ${row.code}`), row.code, row.name, row.parentCode ?? null, row.position, row.code],
    );
  }
  const [categories] = await connection.query<(RowDataPacket & { code: string; id: string })[]>(
    'SELECT code, id FROM categories',
  );
  return new Map(categories.map((category) => [category.code, category.id]));
}

/** The attributes of one category, in the order in which a page states them. */
export type CategoryDefinitions = {
  readonly categoryCode: string;
  readonly definitions: readonly AttributeDefinition[];
};

/** Writes what the attributes of categories mean, replacing what was said before of the same codes. */
export async function ensureDefinitions(
  connection: Connection,
  categoryIds: ReadonlyMap<string, string>,
  groups: readonly CategoryDefinitions[],
  makeId: IdForName = newId,
): Promise<void> {
  const rows = groups.flatMap(({ categoryCode, definitions }) => {
    const categoryId = categoryIds.get(categoryCode);
    if (categoryId === undefined) return [];
    return definitions.map((each, position) => [
      makeId(`attribute ${categoryCode} ${each.code}`),
      categoryId,
      each.code,
      each.name,
      each.type,
      each.unit ?? null,
      position,
      each.telling,
    ]);
  });
  if (rows.length === 0) return;
  await connection.query<ResultSetHeader>(
    `INSERT INTO attribute_definitions (id, category_id, code, name, type, unit, position, telling)
     VALUES ?
     ON DUPLICATE KEY UPDATE name = VALUES(name), type = VALUES(type), unit = VALUES(unit),
                             position = VALUES(position), telling = VALUES(telling)`,
    [rows],
  );
}

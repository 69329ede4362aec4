import type { Audience } from '@portico/catalog';
import { type Model, parseModel } from '@portico/configurator';
import { type Id, InvariantError, assertNever, parseId, toId } from '@portico/kernel';
import type { RowDataPacket } from 'mysql2/promise';

import type { Database } from '../core/database.ts';

/** A system that can be configured, without its features and rules. `productId` is its base product. */
export type ConfigurationModelSummary = {
  readonly id: Id<'ConfigurationModel'>;
  readonly code: string;
  readonly name: string;
  readonly family: string;
  readonly description: string;
  readonly productId: Id<'Product'>;
  readonly isRetired: boolean;
  readonly version: number;
};

/** A system that can be configured, whole. */
export type ConfigurationModel = ConfigurationModelSummary & { readonly model: Model };

type Row = RowDataPacket & {
  id: string;
  code: string;
  name: string;
  family: string;
  description: string;
  product_id: string;
  status: string;
  version: number;
  definition?: unknown;
};

const COLUMNS = 'm.id, m.code, m.name, m.family, m.description, m.product_id, m.status, m.version';

/** The models that an audience may start from, in the order of the seller’s line of systems. */
export async function listConfigurationModels(
  database: Database,
  audience: Audience,
): Promise<ConfigurationModelSummary[]> {
  const offered = offeredTo(audience);
  const [rows] = await database.pool.query<Row[]>(
    `SELECT ${COLUMNS}
       FROM configuration_models m
      WHERE m.status = 'active' AND ${offered.sql}
      ORDER BY m.position, m.name`,
    [...offered.values],
  );
  return rows.map(toSummary);
}

/**
 * One model by its identifier; `undefined` when there is none that this audience may see. A retired model is still
 * found, because approved configurations and carts may stand on it.
 */
export async function findConfigurationModel(
  database: Database,
  audience: Audience,
  id: string,
): Promise<ConfigurationModel | undefined> {
  if (parseId(id) === undefined) return undefined;
  const offered = offeredTo(audience);
  const [[row]] = await database.pool.query<Row[]>(
    `SELECT ${COLUMNS}, m.definition
       FROM configuration_models m
      WHERE m.id = ? AND ${offered.sql}`,
    [id, ...offered.values],
  );
  if (row === undefined) return undefined;
  const model = parseModel(row.definition);
  if (!model.ok) {
    throw new InvariantError('configuration-model', `The definition of model ${row.code} cannot be read.`, {
      details: { faults: model.error },
    });
  }
  return { ...toSummary(row), model: model.value };
}

/** A page offers the models of its approved configurations; staff may use every one. */
function offeredTo(audience: Audience): { readonly sql: string; readonly values: readonly string[] } {
  switch (audience.kind) {
    case 'staff':
      return { sql: 'TRUE', values: [] };
    case 'page':
      return {
        sql: `EXISTS (SELECT 1 FROM approved_configurations a
                       WHERE a.page_revision_id = ? AND a.model_id = m.id)`,
        values: [audience.pageRevisionId],
      };
    default:
      return assertNever(audience);
  }
}

function toSummary(row: Row): ConfigurationModelSummary {
  return {
    id: toId(row.id),
    code: row.code,
    name: row.name,
    family: row.family,
    description: row.description,
    productId: toId(row.product_id),
    isRetired: row.status === 'retired',
    version: row.version,
  };
}

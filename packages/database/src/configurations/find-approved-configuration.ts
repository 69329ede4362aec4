import type { MemberViewer, PreviewViewer } from '@portico/access';
import { parseRestrictions } from '@portico/configurator';
import type { Model, Restrictions } from '@portico/configurator';
import { parseId } from '@portico/kernel';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import { modelOf } from '../purchasing/model-cache.ts';
import { readChoices } from '../purchasing/stored-json.ts';

/** An approved configuration of a page, with all that a configurator needs but the prices. */
export type ApprovedConfigurationDetail = {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly family: string;
  readonly baseSku: string;
  readonly pageRevisionId: string;
  readonly model: Model;
  /** What the customer approved, as it was saved: the model may have moved on since. */
  readonly standard: Readonly<Record<string, unknown>>;
  /** Absent where they no longer fit the model: then nothing can be configured. */
  readonly restrictions?: Restrictions;
};

type Row = RowDataPacket & {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly family: string;
  readonly sku: string;
  readonly model_id: string;
  readonly model_version: number;
  readonly definition: unknown;
  readonly choices: unknown;
  readonly restrictions: unknown;
};

/**
 * An approved configuration by its key, on the page that the viewer looks at: what was released, or in a preview
 * the revision that is previewed. `undefined` for any other, the same as for one that never existed.
 */
export async function findApprovedConfiguration(
  database: Database,
  viewer: MemberViewer | PreviewViewer,
  key: string,
): Promise<ApprovedConfigurationDetail | undefined> {
  const { pageRevisionId } = viewer;
  if (pageRevisionId === undefined || parseId(key) === undefined) return undefined;
  const readable = sqlWhere(viewer.ability, 'page.read', 'PageRevision', 'r');
  const isReleased = viewer.kind === 'member' ? "r.state = 'released'" : 'TRUE';
  const [[row]] = await database.pool.query<Row[]>(
    `SELECT c.\`key\`, c.name, c.description, c.choices, c.restrictions,
            m.id AS model_id, m.version AS model_version, m.definition, m.family, p.sku
       FROM page_revisions r
       JOIN approved_configurations c ON c.page_revision_id = r.id
       JOIN configuration_models m ON m.id = c.model_id
       JOIN products p ON p.id = m.product_id
      WHERE r.id = ? AND c.\`key\` = ? AND ${isReleased} AND ${readable.sql}`,
    [pageRevisionId, key, ...readable.values],
  );
  return row && toDetail(row, pageRevisionId);
}

function toDetail(row: Row, pageRevisionId: string): ApprovedConfigurationDetail {
  const model = modelOf({ modelId: row.model_id, version: row.model_version, definition: row.definition });
  const restrictions = parseRestrictions(model, row.restrictions);
  return {
    key: row.key,
    name: row.name,
    description: row.description,
    family: row.family,
    baseSku: row.sku,
    pageRevisionId,
    model,
    standard: readChoices(row.choices),
    ...(restrictions.ok && { restrictions: restrictions.value }),
  };
}

import type { MemberViewer, PreviewViewer } from '@portico/access';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';

/** An approved configuration as a list shows it. Its price is asked of pricing, by the same key. */
export type ApprovedConfigurationSummary = {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly family: string;
  readonly sku: string;
};

/** The approved configurations of a page in its order, and until when its agreement holds. */
export type ApprovedConfigurations = {
  readonly items: readonly ApprovedConfigurationSummary[];
  readonly agreement?: { readonly number: string; readonly validUntil?: Date };
};

type Row = RowDataPacket &
  ApprovedConfigurationSummary & { readonly agreement: string | null; readonly valid_until: Date | null };

/** What the page of this viewer offers, in one round trip: nothing while no page was released. */
export async function listApprovedConfigurations(
  database: Database,
  viewer: MemberViewer | PreviewViewer,
): Promise<ApprovedConfigurations> {
  const { pageRevisionId } = viewer;
  if (pageRevisionId === undefined) return { items: [] };
  const readable = sqlWhere(viewer.ability, 'page.read', 'PageRevision', 'r');
  const isReleased = viewer.kind === 'member' ? "r.state = 'released'" : 'TRUE';
  const [rows] = await database.pool.query<Row[]>(
    `SELECT c.\`key\`, c.name, c.description, m.family, p.sku, a.number AS agreement, a.valid_until
       FROM page_revisions r
       JOIN approved_configurations c ON c.page_revision_id = r.id
       JOIN configuration_models m ON m.id = c.model_id
       JOIN products p ON p.id = m.product_id
       LEFT JOIN agreements a ON a.page_revision_id = r.id
      WHERE r.id = ? AND ${isReleased} AND ${readable.sql}
      ORDER BY c.position`,
    [pageRevisionId, ...readable.values],
  );
  const first = rows[0];
  return {
    items: rows.map(({ key, name, description, family, sku }) => ({ key, name, description, family, sku })),
    ...(first?.agreement != null && {
      agreement: {
        number: first.agreement,
        ...(first.valid_until !== null && { validUntil: first.valid_until }),
      },
    }),
  };
}

import { verdict } from '@portico/access';
import type { MemberViewer, PreviewViewer } from '@portico/access';
import { LRUCache } from 'lru-cache';
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

// A released page never changes, but the family and the number of a system may; so long may a list be behind them.
const LONGEST_MEMORY_MS = 60_000;

const memories = new WeakMap<Database, LRUCache<string, ApprovedConfigurations>>();

/**
 * What the page of this viewer offers: nothing while no page was released. What was released is remembered, a draft
 * in a preview is read each time; either way only for whom the rules open the revision.
 */
export async function listApprovedConfigurations(
  database: Database,
  viewer: MemberViewer | PreviewViewer,
): Promise<ApprovedConfigurations> {
  const { pageRevisionId, organizationId } = viewer;
  if (pageRevisionId === undefined) return { items: [] };
  const may = verdict(viewer, 'page.read', { organizationId, id: pageRevisionId });
  if (may.kind === 'refused') return { items: [] };
  if (viewer.kind === 'preview') return readList(database, viewer, pageRevisionId);
  const memory = memoryOf(database);
  const known = memory.get(pageRevisionId);
  if (known !== undefined) return known;
  const list = await readList(database, viewer, pageRevisionId);
  memory.set(pageRevisionId, list);
  return list;
}

function memoryOf(database: Database): LRUCache<string, ApprovedConfigurations> {
  const known = memories.get(database);
  if (known !== undefined) return known;
  const made = new LRUCache<string, ApprovedConfigurations>({ max: 2_000, ttl: LONGEST_MEMORY_MS });
  memories.set(database, made);
  return made;
}

async function readList(
  database: Database,
  viewer: MemberViewer | PreviewViewer,
  pageRevisionId: string,
): Promise<ApprovedConfigurations> {
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

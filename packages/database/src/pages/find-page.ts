import type { MemberViewer, PreviewViewer } from '@portico/access';
import type { Id } from '@portico/kernel';
import { toId } from '@portico/kernel';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';

/** An approved configuration as the page lists it; its price is asked of pricing, its options of the shop. */
export type ListedConfiguration = {
  readonly id: Id<'ApprovedConfiguration'>;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly modelName: string;
  readonly family: string;
};

/** A customer’s page as its people read it. `validUntil` is the first instant at which the agreement no longer holds. */
export type CustomerPage = {
  readonly pageRevisionId: Id<'PageRevision'>;
  readonly welcome: { readonly title: string; readonly text: string };
  readonly agreement?: {
    readonly number: string;
    readonly name: string;
    readonly currency: string;
    readonly validFrom: Date;
    readonly validUntil?: Date;
  };
  readonly contacts: readonly {
    readonly name: string;
    readonly title: string;
    readonly email: string;
    readonly phone: string;
  }[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly configurations: readonly ListedConfiguration[];
};

/**
 * The page of this viewer: what was released, or in a preview the revision that is previewed. `undefined` while
 * nothing was released. A draft is never read for a member, whatever revision their session should name.
 */
export async function findPage(
  database: Database,
  viewer: MemberViewer | PreviewViewer,
): Promise<CustomerPage | undefined> {
  if (viewer.pageRevisionId === undefined) return undefined;
  const where = sqlWhere(viewer.ability, 'page.read', 'PageRevision', 'r');
  const isReleased = viewer.kind === 'member' ? "r.state = 'released'" : 'TRUE';
  const [pages] = await database.pool.query<PageRow[]>(
    `SELECT r.id, r.welcome_title, r.welcome_text,
            a.number, a.name, a.currency, a.valid_from, a.valid_until
       FROM page_revisions r LEFT JOIN agreements a ON a.page_revision_id = r.id
      WHERE r.id = ? AND ${isReleased} AND ${where.sql}`,
    [viewer.pageRevisionId, ...where.values],
  );
  const page = pages[0];
  if (page === undefined) return undefined;
  const [contacts, links, configurations] = await Promise.all([
    readContacts(database, page.id),
    readLinks(database, page.id),
    readConfigurations(database, page.id),
  ]);
  return {
    pageRevisionId: toId(page.id),
    welcome: { title: page.welcome_title, text: page.welcome_text },
    ...(page.number !== null && {
      agreement: {
        number: page.number,
        name: page.name,
        currency: page.currency,
        validFrom: page.valid_from,
        ...(page.valid_until !== null && { validUntil: page.valid_until }),
      },
    }),
    contacts,
    links,
    configurations,
  };
}

type PageRow = RowDataPacket & {
  id: string;
  welcome_title: string;
  welcome_text: string;
  number: string | null;
  name: string;
  currency: string;
  valid_from: Date;
  valid_until: Date | null;
};

async function readContacts(database: Database, revisionId: string): Promise<CustomerPage['contacts']> {
  const [rows] = await database.pool.query<(RowDataPacket & CustomerPage['contacts'][number])[]>(
    'SELECT name, title, email, phone FROM page_contacts WHERE page_revision_id = ? ORDER BY position',
    [revisionId],
  );
  return rows.map(({ name, title, email, phone }) => ({ name, title, email, phone }));
}

async function readLinks(database: Database, revisionId: string): Promise<CustomerPage['links']> {
  const [rows] = await database.pool.query<(RowDataPacket & CustomerPage['links'][number])[]>(
    'SELECT label, url FROM page_links WHERE page_revision_id = ? ORDER BY position',
    [revisionId],
  );
  return rows.map(({ label, url }) => ({ label, url }));
}

type ConfigurationRow = RowDataPacket & {
  id: string;
  config_key: string;
  name: string;
  description: string;
  model_name: string;
  family: string;
};

async function readConfigurations(
  database: Database,
  revisionId: string,
): Promise<readonly ListedConfiguration[]> {
  const [rows] = await database.pool.query<ConfigurationRow[]>(
    `SELECT c.id, c.key AS config_key, c.name, c.description, m.name AS model_name, m.family
       FROM approved_configurations c JOIN configuration_models m ON m.id = c.model_id
      WHERE c.page_revision_id = ? ORDER BY c.position`,
    [revisionId],
  );
  return rows.map((row) => ({
    id: toId(row.id),
    key: row.config_key,
    name: row.name,
    description: row.description,
    modelName: row.model_name,
    family: row.family,
  }));
}

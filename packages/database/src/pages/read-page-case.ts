import type { StaffViewer } from '@portico/access';
import type { NamedForPage, PageCase, PageRevision, PageState } from '@portico/pages';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import type { WriteTransaction } from '../core/write.ts';
import { readPageCatalogue } from './page-catalogue.ts';
import { WHOLE_REVISION, toPageRevision } from './stored-content.ts';

type Source = WriteTransaction | Database['prisma'];

/** Whether the page is only read, or is to be decided on. */
type Lock = 'FOR UPDATE' | '';

/** A page with what decisions about it are held against; `undefined` where the viewer does not look after the customer. */
export async function readPageCase(
  source: Source,
  viewer: StaffViewer,
  organizationId: string,
  named: NamedForPage,
  lock: Lock,
): Promise<PageCase | undefined> {
  const state = await readPageState(source, viewer, organizationId, lock);
  if (state === undefined) return undefined;
  const earlier = await readEarlier(source, organizationId, named.revisionId);
  const revisions = [state.released, state.draft, earlier].filter((revision) => revision !== undefined);
  const modelIds = revisions.flatMap((revision) =>
    revision.content.configurations.map((configuration) => configuration.modelId),
  );
  const wanted = named.modelId === undefined ? modelIds : [...modelIds, named.modelId];
  return { state, earlier, catalogue: await readPageCatalogue(source, wanted) };
}

/** A page as it stands; `undefined` where the viewer does not look after the customer. */
export async function readPageState(
  source: Source,
  viewer: StaffViewer,
  organizationId: string,
  lock: Lock,
): Promise<PageState | undefined> {
  const owner = await readPageOwner(source, viewer, organizationId, lock);
  if (owner === undefined) return undefined;
  const rows = await source.pageRevision.findMany({
    where: { organizationId, state: { in: ['draft', 'released'] } },
    include: WHOLE_REVISION,
  });
  const last = await source.pageRevision.aggregate({ where: { organizationId }, _max: { number: true } });
  const revisions = rows.map(toPageRevision);
  return {
    owner,
    released: revisions.find((revision) => revision.state === 'released'),
    draft: revisions.find((revision) => revision.state === 'draft'),
    lastNumber: last._max.number ?? 0,
  };
}

/** The organization is what is locked: all decisions about one page wait for one another. */
export async function readPageOwner(
  source: Source,
  viewer: StaffViewer,
  organizationId: string,
  lock: Lock,
): Promise<PageState['owner'] | undefined> {
  const where = sqlWhere(viewer.ability, 'organization.manage', 'Organization', 'o');
  const rows = await source.$queryRawUnsafe<{ id: string; name: string; currency: string }[]>(
    `SELECT o.id, o.name, o.currency FROM organizations o WHERE o.id = ? AND ${where.sql} ${lock}`,
    organizationId,
    ...where.values,
  );
  return rows[0];
}

async function readEarlier(
  source: Source,
  organizationId: string,
  revisionId: string | undefined,
): Promise<PageRevision | undefined> {
  if (revisionId === undefined) return undefined;
  const row = await source.pageRevision.findFirst({
    where: { id: revisionId, organizationId },
    include: WHOLE_REVISION,
  });
  return row === null ? undefined : toPageRevision(row);
}

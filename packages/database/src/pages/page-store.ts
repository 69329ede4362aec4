import type { StaffViewer } from '@portico/access';
import { err } from '@portico/kernel';
import type { PageDecision, PageStore } from '@portico/pages';

import { recordAudit } from '../audit/record-audit.ts';
import type { AuditKind } from '../audit/audit-kind.ts';
import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { readPageCase, readPageOwner, readPageState } from './read-page-case.ts';
import { storePageDecision } from './store-page-decision.ts';
import { toState } from './stored-content.ts';

/** From where a page is edited: what the audit tells besides who and when. */
export type EditedFrom = { readonly now: Date; readonly address?: string };

/** The pages of the customers that this person of the seller looks after. */
export function openPageStore(database: Database, viewer: StaffViewer, from: EditedFrom): PageStore {
  return {
    async find(organizationId) {
      return readPageState(database.prisma, viewer, organizationId, '');
    },

    async history(organizationId) {
      if ((await readPageOwner(database.prisma, viewer, organizationId, '')) === undefined) return [];
      const rows = await database.prisma.pageRevision.findMany({
        where: { organizationId },
        orderBy: { number: 'desc' },
        include: { createdBy: { select: { name: true } }, releasedBy: { select: { name: true } } },
      });
      return rows.map((row) => ({
        id: row.id,
        number: row.number,
        state: toState(row.state),
        createdByName: row.createdBy.name,
        updatedAt: row.updatedAt,
        ...(row.releasedBy !== null && { releasedByName: row.releasedBy.name }),
        ...(row.releasedAt !== null && { releasedAt: row.releasedAt }),
      }));
    },

    async findCase(organizationId) {
      return readPageCase(database.prisma, viewer, organizationId, {}, '');
    },

    change(organizationId, named, decide) {
      return write(database, async (tx) => {
        const found = await readPageCase(tx, viewer, organizationId, named, 'FOR UPDATE');
        if (found === undefined) return err({ kind: 'not-found' as const });
        const decided = decide(found);
        if (decided.ok) {
          await storePageDecision(tx, decided.value, found);
          await audit(tx, decided.value, viewer, from);
        }
        return decided;
      });
    },
  };
}

const AUDITED: Readonly<Record<PageDecision['kind'], AuditKind>> = {
  'draft-started': 'page.draft-started',
  'draft-changed': 'page.draft-saved',
  'draft-discarded': 'page.draft-discarded',
  'page-released': 'page.released',
};

async function audit(
  tx: WriteTransaction,
  decision: PageDecision,
  viewer: StaffViewer,
  { now, address }: EditedFrom,
): Promise<void> {
  const revision = decision.kind === 'page-released' ? decision.released : decision.draft;
  await recordAudit(tx, {
    at: now,
    kind: AUDITED[decision.kind],
    actor: { personId: viewer.personId, name: viewer.name },
    organizationId: revision.organizationId,
    subject: { kind: 'PageRevision', id: revision.id },
    data: { number: revision.number },
    ...(address !== undefined && { address }),
  });
}

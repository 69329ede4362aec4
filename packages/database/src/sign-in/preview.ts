import { verdict } from '@portico/access';
import type { PreviewViewer, StaffViewer } from '@portico/access';

import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';

/** When and from where something was asked for. */
export type Occasion = { readonly now: Date; readonly address: string };

/**
 * Lets this session see the page of an organization as its people would: the draft where there is one, else what
 * was released. `not-found` for an organization that the viewer does not look after or that has no page at all.
 */
export async function startPreview(
  database: Database,
  viewer: StaffViewer | PreviewViewer,
  organizationId: string,
  occasion: Occasion,
): Promise<'started' | 'not-found'> {
  return write(database, async (tx) => {
    const revision = await tx.pageRevision.findFirst({
      where: { organizationId, state: { in: ['draft', 'released'] } },
      select: { id: true },
    });
    if (revision === null || !mayPreview(viewer, organizationId)) return 'not-found';
    await tx.session.update({
      where: { id: viewer.sessionId },
      data: { previewOrganizationId: organizationId },
    });
    await recordAudit(tx, {
      at: occasion.now,
      address: occasion.address,
      kind: 'preview.started',
      actor: { personId: viewer.personId, name: viewer.name },
      organizationId,
      subject: { kind: 'PageRevision', id: revision.id },
    });
    return 'started';
  });
}

/** Brings this session back to the seller's side. Does nothing to a session that is there already. */
export async function endPreview(
  database: Database,
  viewer: StaffViewer | PreviewViewer,
  occasion: Occasion,
): Promise<void> {
  if (viewer.kind === 'staff') return;
  await write(database, async (tx) => {
    await tx.session.update({ where: { id: viewer.sessionId }, data: { previewOrganizationId: null } });
    await recordAudit(tx, {
      at: occasion.now,
      address: occasion.address,
      kind: 'preview.ended',
      actor: { personId: viewer.personId, name: viewer.name },
      organizationId: viewer.organizationId,
      subject: { kind: 'PageRevision', id: viewer.pageRevisionId },
    });
  });
}

function mayPreview(viewer: StaffViewer | PreviewViewer, organizationId: string): boolean {
  // Whoever is in one preview may go straight to another, so the standing of the person decides, not of the preview.
  return viewer.kind === 'staff'
    ? verdict(viewer, 'page.preview', { organizationId, id: '' }).kind === 'allowed'
    : viewer.role === 'administrator' || viewer.organizationIds.some((id) => id === organizationId);
}

import { assertNever } from '@portico/kernel';
import type { ConfigurationCheck, PageCase, PageDecision, PageRevision } from '@portico/pages';

import type { WriteTransaction } from '../core/write.ts';
import { rewriteContent, writeContent } from './write-content.ts';

/** Writes down what a decision about a page brought about. */
export async function storePageDecision(
  tx: WriteTransaction,
  decision: PageDecision,
  { state, catalogue: { check } }: PageCase,
): Promise<void> {
  switch (decision.kind) {
    case 'draft-started':
      return storeDraft(tx, decision.draft, check);
    case 'draft-changed': {
      await updateRevision(tx, decision.draft);
      const before = state.draft?.content ?? decision.draft.content;
      return rewriteContent(tx, decision.draft.id, before, decision.draft.content, check);
    }
    case 'draft-discarded':
      await tx.pageRevision.delete({ where: { id: decision.draft.id } });
      return;
    case 'page-released':
      if (decision.superseded) await updateRevision(tx, decision.superseded);
      await updateRevision(tx, decision.released);
      // Models may have changed since the draft was saved: the parts are those of today.
      await tx.approvedConfiguration.deleteMany({ where: { pageRevisionId: decision.released.id } });
      await rewriteConfigurations(tx, decision.released, check);
      await tx.organization.update({
        where: { id: decision.released.organizationId },
        data: { releasedRevisionId: decision.released.id, version: { increment: 1 } },
      });
      return;
    default:
      return assertNever(decision);
  }
}

/** Writes a new draft with everything that hangs on it. */
export async function storeDraft(
  tx: WriteTransaction,
  draft: PageRevision,
  check: ConfigurationCheck,
): Promise<void> {
  await tx.pageRevision.create({
    data: {
      id: draft.id,
      organizationId: draft.organizationId,
      number: draft.number,
      state: draft.state,
      draftMarker: 1,
      welcomeTitle: draft.content.welcome.title,
      welcomeText: draft.content.welcome.text,
      createdById: draft.createdById,
      createdAt: draft.createdAt,
      updatedAt: draft.updatedAt,
      version: draft.version,
    },
  });
  await writeContent(tx, draft.id, draft.content, check);
}

async function rewriteConfigurations(
  tx: WriteTransaction,
  { id, content }: PageRevision,
  check: ConfigurationCheck,
): Promise<void> {
  const without = { ...content, configurations: [] };
  await rewriteContent(tx, id, without, content, check);
}

async function updateRevision(tx: WriteTransaction, revision: PageRevision): Promise<void> {
  await tx.pageRevision.update({
    where: { id: revision.id },
    data: {
      state: revision.state,
      draftMarker: revision.state === 'draft' ? 1 : null,
      welcomeTitle: revision.content.welcome.title,
      welcomeText: revision.content.welcome.text,
      updatedAt: revision.updatedAt,
      releasedById: revision.releasedById ?? null,
      releasedAt: revision.releasedAt ?? null,
      version: revision.version,
    },
  });
}

import type { WriteTransaction } from '../core/write.ts';
import { newId } from '../core/new-id.ts';
import type { AuditKind } from './audit-kind.ts';

/** One thing that happened: who did what to what, for which organization, when and from where. */
export type AuditEntry = {
  readonly at: Date;
  readonly kind: AuditKind;
  /** Absent where nobody is known to have done it: a failed sign-in, or the worker. */
  readonly actor?: { readonly personId: string; readonly name: string };
  /** The customer that it concerns; absent for what concerns the seller alone. */
  readonly organizationId?: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** What changed, in a form that may be read by the customer’s administrator: never a password or a token. */
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
  /** The network address that the request came from. */
  readonly address?: string;
};

/** Writes the event in the transaction of what it tells of, so that neither exists without the other. */
export async function recordAudit(tx: WriteTransaction, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({
    data: {
      id: newId(),
      at: entry.at,
      kind: entry.kind,
      organizationId: entry.organizationId ?? null,
      actorPersonId: entry.actor?.personId ?? null,
      actorName: entry.actor?.name ?? '',
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id,
      data: entry.data ?? {},
      address: entry.address ?? null,
    },
  });
}

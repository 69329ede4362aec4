import type { AuditKind } from '../audit/audit-kind.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { WriteTransaction } from '../core/write.ts';
import { enqueueMail } from '../work/enqueue-mail.ts';

/** Where and when a password was changed, and what is written down of it. */
export type PasswordOccasion = {
  readonly kind: Extract<AuditKind, 'password.changed' | 'password-reset.done'>;
  readonly address: string;
  readonly now: Date;
};

/**
 * Gives a person a new password. Every session of theirs ends, every link to choose another one stops working, and
 * they are told by mail, in case it was not them.
 */
export async function storePassword(
  tx: WriteTransaction,
  personId: string,
  passwordHash: string,
  { kind, address, now }: PasswordOccasion,
): Promise<void> {
  const person = await tx.person.update({
    where: { id: personId },
    data: { passwordHash, passwordChangedAt: now, version: { increment: 1 } },
  });
  await tx.session.deleteMany({ where: { personId } });
  await tx.passwordReset.updateMany({ where: { personId, usedAt: null }, data: { usedAt: now } });
  await recordAudit(tx, {
    at: now,
    kind,
    actor: { personId, name: person.name },
    subject: { kind: 'person', id: personId },
    address,
  });
  await enqueueMail(tx, {
    organizationId: null,
    template: 'password-changed',
    to: { name: person.name, address: person.email },
    locale: person.locale,
    timeZone: person.timeZone,
    now,
    data: { changedAt: now.toISOString(), path: '/forgot-password' },
  });
}

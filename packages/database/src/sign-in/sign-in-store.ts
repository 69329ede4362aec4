import { toId } from '@portico/kernel';
import type { Account, SignInStore } from '@portico/organizations';

import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { chooseMembership } from './choose-membership.ts';
import { replaceSession } from './session-row.ts';

/** Accounts and sessions in the database. */
export function createSignInStore(database: Database): SignInStore {
  return {
    async findAccount(email) {
      const person = await database.prisma.person.findUnique({ where: { email } });
      return person === null ? undefined : toAccount(person);
    },
    openSession: (account, place, now) =>
      write(database, async (tx) => {
        const membershipId = await chooseMembership(tx, account.personId);
        const opened = await replaceSession(tx, { personId: account.personId, membershipId }, place, now);
        await recordAudit(tx, {
          at: now,
          kind: 'sign-in.succeeded',
          actor: account,
          subject: { kind: 'person', id: account.personId },
          address: place.address,
          ...(await organizationOf(tx, membershipId)),
        });
        return opened;
      }),
    recordFailure: (account, place, now) =>
      write(database, (tx) =>
        recordAudit(tx, {
          at: now,
          kind: 'sign-in.failed',
          // What was typed is not kept: it may be a password in the wrong field.
          subject: { kind: 'person', id: account?.personId ?? 'unknown' },
          address: place.address,
        }),
      ),
  };
}

async function organizationOf(
  tx: WriteTransaction,
  membershipId: string | null,
): Promise<{ readonly organizationId?: string }> {
  if (membershipId === null) return {};
  const { organizationId } = await tx.membership.findUniqueOrThrow({ where: { id: membershipId } });
  return { organizationId };
}

function toAccount(person: {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly passwordHash: string | null;
}): Account {
  const { passwordHash } = person;
  return {
    personId: toId(person.id),
    name: person.name,
    status: person.status === 'active' ? 'active' : 'disabled',
    ...(passwordHash !== null && { passwordHash }),
  };
}

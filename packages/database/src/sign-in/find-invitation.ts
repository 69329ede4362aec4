import { invitationState } from '@portico/organizations';
import type { InvitationState, InvitedAccount } from '@portico/organizations';

import type { Database } from '../core/database.ts';
import { readInvitation } from '../organizations/read-invitation.ts';
import { hashToken } from './secret-token.ts';

/** What the bearer of an invitation’s link is shown of it. */
export type InvitationOffer = {
  readonly state: InvitationState;
  readonly organizationName: string;
  readonly inviterName: string;
  readonly roleName: string;
  readonly email: string;
  readonly name: string;
  readonly expiresAt: Date;
  readonly account: InvitedAccount;
};

/** The invitation that a link opens; `undefined` for a link of nothing. Only looks: nothing is used up by it. */
export async function findInvitation(
  database: Database,
  token: string,
  now: Date,
): Promise<InvitationOffer | undefined> {
  const row = await database.prisma.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { organization: true, role: true, invitedBy: true },
  });
  if (row === null) return undefined;
  const person = await database.prisma.person.findUnique({ where: { email: row.email } });
  return {
    state: invitationState(readInvitation(row), now),
    organizationName: row.organization.name,
    inviterName: row.invitedBy.name,
    roleName: row.role.name,
    email: row.email,
    name: row.name,
    expiresAt: row.expiresAt,
    account: accountOf(person),
  };
}

/** What is known of the person behind an invited address. */
export function accountOf(
  person: { readonly status: string; readonly passwordHash: string | null } | null,
): InvitedAccount {
  if (person === null) return 'none';
  if (person.status !== 'active') return 'disabled';
  return person.passwordHash === null ? 'without-password' : 'with-password';
}

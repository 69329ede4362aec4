import { createHash } from 'node:crypto';
import type { RoleTemplate } from '@portico/organizations';
import type { DemoContext } from './demo-context.ts';
import type { DemoOrganization } from './demo-organizations.ts';
import type { Row } from './insert-rows.ts';
import { drawPersonName, mailAddressOf } from './person-names.ts';

const STATES = ['pending', 'expired', 'accepted', 'revoked'] as const;
const VALID_DAYS = 14;

/**
 * Invitations in every state they can be in: waiting, expired, accepted and revoked. Their links cannot be
 * followed, because nobody has the secret of which only the hash is stored.
 */
export function invitationRows(
  organizations: readonly DemoOrganization[],
  context: DemoContext,
): readonly Row[] {
  const random = context.random.fork('invitations');
  return organizations.flatMap((organization, index) => {
    const count = organization.company.size === 'deep' ? STATES.length : index % 3 === 0 ? 2 : 0;
    const taken = new Set(organization.members.map((member) => member.email));
    return Array.from({ length: count }, (_, turn): Row => {
      const state = STATES[(index + turn) % STATES.length] ?? 'pending';
      const accepted = organization.members.at(-1 - turn);
      const name =
        state === 'accepted' && accepted
          ? accepted.name
          : drawPersonName(organization.company.country, random);
      const email =
        state === 'accepted' && accepted
          ? accepted.email
          : mailAddressOf(name, organization.company.domain, taken);
      const createdAt = createdAtOf(state, accepted?.joinedAt, context, random.between(1, 6));
      return {
        id: context.ids(`invitation/${organization.id}/${turn}`, createdAt),
        organization_id: organization.id,
        unit_id: organization.units[0]?.id ?? '',
        role_id: organization.roleIds[state === 'accepted' && accepted ? accepted.template : invitedAs(turn)],
        email,
        name,
        token_hash: createHash('sha256').update(`${organization.id}/${turn}`).digest('hex'),
        invited_by_id: organization.members[0]?.personId ?? '',
        created_at: createdAt,
        expires_at: new Date(createdAt.getTime() + VALID_DAYS * 86_400_000),
        accepted_at: state === 'accepted' ? (accepted?.joinedAt ?? createdAt) : null,
        revoked_at: state === 'revoked' ? new Date(createdAt.getTime() + 7_200_000) : null,
      };
    });
  });
}

function createdAtOf(
  state: (typeof STATES)[number],
  joinedAt: Date | undefined,
  { at }: DemoContext,
  days: number,
): Date {
  if (state === 'accepted' && joinedAt) return new Date(joinedAt.getTime() - 3 * 3_600_000);
  return at(state === 'expired' ? -days - VALID_DAYS - 20 : -days, 10, 15);
}

function invitedAs(turn: number): RoleTemplate {
  return turn % 2 === 0 ? 'purchaser' : 'buyer';
}

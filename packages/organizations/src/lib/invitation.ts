import type { Id } from '@portico/kernel';

/** How long an invitation can be accepted: seven days, in milliseconds. */
export const INVITATION_LIFETIME = 7 * 24 * 60 * 60 * 1000;

/** Somebody was asked to join an organization, at a unit and with a level of access. */
export type Invitation = {
  readonly id: Id<'Invitation'>;
  readonly organizationId: Id<'Organization'>;
  readonly unitId: Id<'Unit'>;
  readonly roleId: Id<'Role'>;
  readonly email: string;
  readonly name: string;
  readonly invitedById: Id<'Person'>;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt?: Date;
  readonly revokedAt?: Date;
};

/** What can become of an invitation. */
export type InvitationState = 'pending' | 'accepted' | 'revoked' | 'expired';

/** What can be done with an invitation. */
export type InvitationStep = 'accept' | 'revoke' | 'resend';

/**
 * Which step leads where; a step that is not named is refused. A resent invitation has a new link and lives anew:
 * the old link is dead. What was accepted or revoked stays so; a new invitation can be made.
 */
export const INVITATION_TRANSITIONS: Readonly<
  Record<InvitationState, Readonly<Partial<Record<InvitationStep, InvitationState>>>>
> = {
  pending: { accept: 'accepted', revoke: 'revoked', resend: 'pending' },
  expired: { revoke: 'revoked', resend: 'pending' },
  accepted: {},
  revoked: {},
};

/** What has become of an invitation by this instant. */
export function invitationState(
  invitation: Pick<Invitation, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): InvitationState {
  if (invitation.acceptedAt !== undefined) return 'accepted';
  if (invitation.revokedAt !== undefined) return 'revoked';
  return now.getTime() < invitation.expiresAt.getTime() ? 'pending' : 'expired';
}

/** Whether this step may be taken with an invitation in this state. */
export function canStep(state: InvitationState, step: InvitationStep): boolean {
  return INVITATION_TRANSITIONS[state][step] !== undefined;
}

/** The instant at which an invitation made or resent now ends. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_LIFETIME);
}

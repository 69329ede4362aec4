import { err, ok } from '@portico/kernel';
import type { Faults, Id, Result } from '@portico/kernel';
import { changeRole, disableMember, enableMember, moveMember } from './change-member.ts';
import type { MemberChange, MemberFailure } from './change-member.ts';
import { canStep, invitationEnd, invitationState } from './invitation.ts';
import { decideInvitation } from './invite.ts';
import type {
  InvitationChange,
  InvitationFailure,
  NotFound,
  PeopleStore,
  Stale,
  SubmittedInvite,
} from './people-store.ts';
import type { Steward } from './steward.ts';

/** Who acts, on whose behalf the store looks, and when. */
export type Stewardship = { readonly people: PeopleStore; readonly steward: Steward; readonly now: Date };

/** What somebody wants of a member; `version` is the one that they saw. */
export type MemberCommand = { readonly membershipId: string; readonly version: number } & (
  | { readonly kind: 'change-role'; readonly roleId: string }
  | { readonly kind: 'move'; readonly unitId: string }
  | { readonly kind: 'disable' }
  | { readonly kind: 'enable' }
);

/** Invites somebody into the organization and sends them the link. */
export function invite(
  { people, steward, now }: Stewardship,
  command: SubmittedInvite,
): Promise<Result<Id<'Invitation'>, Faults>> {
  return people.addInvitation(command, (circumstances) =>
    decideInvitation(steward, command, circumstances, now),
  );
}

/** Takes an invitation back: its link stops working. */
export function revokeInvitation(
  { people, now }: Stewardship,
  invitationId: string,
): Promise<Result<InvitationChange, InvitationFailure | NotFound>> {
  return people.changeInvitation(invitationId, (invitation) => {
    const state = invitationState(invitation, now);
    return canStep(state, 'revoke') ? ok({ kind: 'revoked', at: now }) : err({ kind: 'not-possible', state });
  });
}

/** Sends an invitation again with a new link and a new end; the old link stops working. */
export function resendInvitation(
  { people, now }: Stewardship,
  invitationId: string,
): Promise<Result<InvitationChange, InvitationFailure | NotFound>> {
  return people.changeInvitation(invitationId, (invitation) => {
    const state = invitationState(invitation, now);
    if (!canStep(state, 'resend')) return err({ kind: 'not-possible', state });
    return ok({ kind: 'resent', at: now, expiresAt: invitationEnd(now), email: invitation.email });
  });
}

/** Changes the level or place of a member, shuts them out or lets them in again. */
export function changeMember(
  { people, steward }: Stewardship,
  command: MemberCommand,
): Promise<Result<MemberChange, MemberFailure | NotFound | Stale>> {
  return people.changeMember(command, (found, places) => {
    switch (command.kind) {
      case 'change-role':
        return changeRole(steward, found, places.role);
      case 'move':
        return moveMember(steward, found, places.unitId);
      case 'disable':
        return disableMember(steward, found);
      case 'enable':
        return enableMember(steward, found);
    }
  });
}

import type { Faults, Id, Result } from '@portico/kernel';
import type { MemberCase, MemberChange, MemberFailure } from './change-member.ts';
import type { Invitation } from './invitation.ts';
import type { InviteCircumstances, InviteCommand, NewInvitation } from './invite.ts';
import type { Role } from './role.ts';

/** There is no such person or invitation for whoever asks: it is another organization’s, out of reach, or never was. */
export type NotFound = { readonly kind: 'not-found' };

/** Somebody else changed it meanwhile; what it has become is to be read again. */
export type Stale = { readonly kind: 'stale' };

/** What a change of a member may name. */
export type NamedPlaces = { readonly roleId?: string; readonly unitId?: string };

/** What was named, as far as the organization of the member has it. */
export type FoundPlaces = { readonly role: Role | undefined; readonly unitId: Id<'Unit'> | undefined };

/** A new invitation with the identifier of the form that asked for it, so that sending it twice makes one. */
export type SubmittedInvite = InviteCommand & { readonly submissionId: string };

/**
 * The people of an organization, as far as one viewer may look after them. Made for a viewer; everything that the
 * viewer may not touch is not found. Each change is one transaction: it locks what it reads, decides, and writes state,
 * mail and audit together.
 */
export type PeopleStore = {
  changeMember(
    wanted: { readonly membershipId: string; readonly version: number } & NamedPlaces,
    decide: (found: MemberCase, places: FoundPlaces) => Result<MemberChange, MemberFailure>,
  ): Promise<Result<MemberChange, MemberFailure | NotFound | Stale>>;
  addInvitation(
    command: SubmittedInvite,
    decide: (circumstances: InviteCircumstances) => Result<NewInvitation, Faults>,
  ): Promise<Result<Id<'Invitation'>, Faults>>;
  changeInvitation(
    invitationId: string,
    decide: (invitation: Invitation) => Result<InvitationChange, InvitationFailure>,
  ): Promise<Result<InvitationChange, InvitationFailure | NotFound>>;
};

/** What becomes of an invitation when its organization decides about it. */
export type InvitationChange =
  | { readonly kind: 'revoked'; readonly at: Date }
  | { readonly kind: 'resent'; readonly at: Date; readonly expiresAt: Date; readonly email: string };

/** Why an invitation cannot be changed so: what it is by now. */
export type InvitationFailure = {
  readonly kind: 'not-possible';
  readonly state: 'pending' | 'accepted' | 'revoked' | 'expired';
};

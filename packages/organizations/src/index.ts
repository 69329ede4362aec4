export { aboveCeiling } from './lib/ceiling.ts';
export type { Ceiling } from './lib/ceiling.ts';
export { changeRole, disableMember, enableMember, moveMember } from './lib/change-member.ts';
export type { MemberCase, MemberChange, MemberFailure } from './lib/change-member.ts';
export { parseEmailAddress } from './lib/email-address.ts';
export { covers, parseGrant } from './lib/grant.ts';
export type { Grant, SpendingLimit } from './lib/grant.ts';
export {
  INVITATION_LIFETIME,
  INVITATION_TRANSITIONS,
  canStep,
  invitationEnd,
  invitationState,
} from './lib/invitation.ts';
export type { Invitation, InvitationState, InvitationStep } from './lib/invitation.ts';
export { decideInvitation } from './lib/invite.ts';
export type { InviteCircumstances, InviteCommand, NewInvitation } from './lib/invite.ts';
export { changeMember, invite, resendInvitation, revokeInvitation } from './lib/look-after-people.ts';
export type { MemberCommand, Stewardship } from './lib/look-after-people.ts';
export type { Membership, MembershipStatus } from './lib/membership.ts';
export { PASSWORD_LENGTH, checkPassword, normalizePassword } from './lib/password-policy.ts';
export type { PasswordKnowledge } from './lib/password-policy.ts';
export { RESET_LIFETIME, isResetUsable, resetEnd } from './lib/password-reset.ts';
export type { PasswordReset } from './lib/password-reset.ts';
export type {
  FoundPlaces,
  InvitationChange,
  InvitationFailure,
  NamedPlaces,
  NotFound,
  PeopleStore,
  Stale,
  SubmittedInvite,
} from './lib/people-store.ts';
export { LIMITED_PERMISSIONS, PERMISSIONS, parsePermission } from './lib/permission.ts';
export type { Permission } from './lib/permission.ts';
export { LONGEST_NAME, parsePersonName } from './lib/person-name.ts';
export { isAdministrator } from './lib/role.ts';
export type { Role } from './lib/role.ts';
export { ROLE_TEMPLATES, parseRoleTemplate, templateGrants } from './lib/role-template.ts';
export type { RoleTemplate } from './lib/role-template.ts';
export { SCOPES, isWithinScope, parseScope } from './lib/scope.ts';
export type { Scope } from './lib/scope.ts';
export { SESSION_LIMITS, isSessionAlive, sessionEnd } from './lib/session-limits.ts';
export type { SessionTimes } from './lib/session-limits.ts';
export type { Steward } from './lib/steward.ts';
export { UNIT_KINDS, ancestryOf, inTreeOrder, moveUnit, pathTo } from './lib/unit-tree.ts';
export type { Ancestry, MoveFailure, Unit, UnitKind } from './lib/unit-tree.ts';
export { choosePassword, personalWords } from './lib/choose-password.ts';
export type { PasswordFailure, TypedPassword } from './lib/choose-password.ts';
export { signIn } from './lib/sign-in.ts';
export type { SignInAttempt, SignInFailure, SignInPorts, SignedInBrowser } from './lib/sign-in.ts';
export type {
  Account,
  AttemptSource,
  Busy,
  OpenedSession,
  PasswordHasher,
  SessionPlace,
  SignInStore,
  Throttle,
  ThrottleAnswer,
} from './lib/sign-in-ports.ts';
export { decideAcceptance } from './lib/accept-invitation.ts';
export type { AcceptanceFailure, AcceptanceProof, InvitedAccount } from './lib/accept-invitation.ts';

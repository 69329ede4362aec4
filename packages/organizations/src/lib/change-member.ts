import { err, ok } from '@portico/kernel';
import type { Id, Result } from '@portico/kernel';
import { aboveCeiling } from './ceiling.ts';
import type { Grant } from './grant.ts';
import type { Membership } from './membership.ts';
import { isAdministrator } from './role.ts';
import type { Role } from './role.ts';
import type { Steward } from './steward.ts';

/** What becomes of a member. */
export type MemberChange =
  | { readonly kind: 'role-changed'; readonly roleId: Id<'Role'> }
  | { readonly kind: 'moved'; readonly unitId: Id<'Unit'> }
  | { readonly kind: 'disabled' }
  | { readonly kind: 'enabled' };

/** Why a member cannot be changed so. */
export type MemberFailure =
  /** Nobody could manage the organization any more. */
  | { readonly kind: 'last-administrator' }
  /** The member holds more than whoever wants to change them. */
  | { readonly kind: 'above-you' }
  /** The new role grants more than whoever gives it holds. */
  | { readonly kind: 'role-above-yours'; readonly excess: readonly Grant[] }
  | { readonly kind: 'unit-out-of-reach' }
  /** Nobody disables themselves: an account is ended by somebody who stays. */
  | { readonly kind: 'yourself' }
  | { readonly kind: 'unknown-role' }
  | { readonly kind: 'unknown-unit' }
  /** It is so already. */
  | { readonly kind: 'unchanged' };

/** A member as it stands, with what a decision about them depends on. */
export type MemberCase = {
  readonly member: Membership;
  /** How many other active members are administrators. */
  readonly otherAdministrators: number;
};

/** Gives a member another role in the place of those they hold. `role` is undefined when the organization has none such. */
export function changeRole(
  steward: Steward,
  found: MemberCase,
  role: Role | undefined,
): Result<MemberChange, MemberFailure> {
  const { member } = found;
  if (role === undefined) return err({ kind: 'unknown-role' });
  if (member.roleIds.length === 1 && member.roleIds[0] === role.id) return err({ kind: 'unchanged' });
  if (isAbove(steward, member)) return err({ kind: 'above-you' });
  const excess = aboveCeiling(steward.ceiling, role.grants, member.unitId);
  if (excess.length > 0) return err({ kind: 'role-above-yours', excess });
  if (!isAdministrator(role.grants) && isLastAdministrator(found)) return err({ kind: 'last-administrator' });
  return ok({ kind: 'role-changed', roleId: role.id });
}

/** Puts a member into another unit of the organization, with the roles they hold. */
export function moveMember(
  steward: Steward,
  { member }: MemberCase,
  unitId: Id<'Unit'> | undefined,
): Result<MemberChange, MemberFailure> {
  if (unitId === undefined) return err({ kind: 'unknown-unit' });
  if (unitId === member.unitId) return err({ kind: 'unchanged' });
  if (isAbove(steward, member)) return err({ kind: 'above-you' });
  const manage: Grant = { permission: 'people.manage', scope: 'unit' };
  if (aboveCeiling(steward.ceiling, [manage, ...member.grants], unitId).length > 0) {
    return err({ kind: 'unit-out-of-reach' });
  }
  return ok({ kind: 'moved', unitId });
}

/** Shuts a member out. Their sessions in this organization end with it. */
export function disableMember(steward: Steward, found: MemberCase): Result<MemberChange, MemberFailure> {
  const { member } = found;
  if (member.status === 'disabled') return err({ kind: 'unchanged' });
  if (member.personId === steward.personId) return err({ kind: 'yourself' });
  if (isAbove(steward, member)) return err({ kind: 'above-you' });
  return isLastAdministrator(found) ? err({ kind: 'last-administrator' }) : ok({ kind: 'disabled' });
}

/** Lets a member in again, as they were. */
export function enableMember(steward: Steward, { member }: MemberCase): Result<MemberChange, MemberFailure> {
  if (member.status === 'active') return err({ kind: 'unchanged' });
  return isAbove(steward, member) ? err({ kind: 'above-you' }) : ok({ kind: 'enabled' });
}

function isAbove(steward: Steward, member: Membership): boolean {
  return aboveCeiling(steward.ceiling, member.grants, member.unitId).length > 0;
}

function isLastAdministrator({ member, otherAdministrators }: MemberCase): boolean {
  return member.status === 'active' && isAdministrator(member.grants) && otherAdministrators === 0;
}

import { err, ok } from '@portico/kernel';
import type { Fault, Faults, Id, Result } from '@portico/kernel';
import { aboveCeiling } from './ceiling.ts';
import { parseEmailAddress } from './email-address.ts';
import { invitationEnd } from './invitation.ts';
import { parsePersonName } from './person-name.ts';
import type { Role } from './role.ts';
import type { Steward } from './steward.ts';

/** An invitation as it was typed. */
export type InviteCommand = {
  readonly email: string;
  readonly name: string;
  readonly roleId: string;
  readonly unitId: string;
};

/** What has to be known to decide about an invitation, all of it in one organization. */
export type InviteCircumstances = {
  /** The role and unit named, if the organization has them. */
  readonly role: Role | undefined;
  readonly unitId: Id<'Unit'> | undefined;
  /** Whether somebody with this address is a member already, or has an invitation that still stands. */
  readonly isMember: boolean;
  readonly isInvited: boolean;
};

/** An invitation that may be sent. */
export type NewInvitation = {
  readonly email: string;
  readonly name: string;
  readonly roleId: Id<'Role'>;
  readonly unitId: Id<'Unit'>;
  readonly invitedById: Id<'Person'>;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/**
 * Whether this person may be invited so. Whether the address has an account with another company plays no part and
 * shows nowhere. Every fault is found at once, at the field it belongs to.
 */
export function decideInvitation(
  steward: Steward,
  command: InviteCommand,
  circumstances: InviteCircumstances,
  now: Date,
): Result<NewInvitation, Faults> {
  const email = parseEmailAddress(command.email);
  const name = parsePersonName(command.name);
  const { role, unitId } = circumstances;
  const faults: Fault[] = [
    ...(email === undefined ? [emailFault(command.email)] : []),
    ...(circumstances.isMember ? [{ path: 'email', code: 'member-already' }] : []),
    ...(circumstances.isInvited ? [{ path: 'email', code: 'invited-already' }] : []),
    ...(name === undefined ? [{ path: 'name', code: typedOr('name-invalid', command.name) }] : []),
    ...(role === undefined ? [{ path: 'roleId', code: typedOr('choice-unknown', command.roleId) }] : []),
    ...(unitId === undefined ? [{ path: 'unitId', code: typedOr('choice-unknown', command.unitId) }] : []),
    ...(role === undefined || unitId === undefined ? [] : findCeilingFaults(steward, role, unitId)),
  ];
  if (faults.length > 0 || email === undefined || name === undefined || !role || !unitId) return err(faults);
  return ok({
    email,
    name,
    roleId: role.id,
    unitId,
    invitedById: steward.personId,
    createdAt: now,
    expiresAt: invitationEnd(now),
  });
}

function findCeilingFaults(steward: Steward, role: Role, unitId: Id<'Unit'>): Faults {
  const reach = aboveCeiling(steward.ceiling, [{ permission: 'people.invite', scope: 'unit' }], unitId);
  if (reach.length > 0) return [{ path: 'unitId', code: 'unit-out-of-reach' }];
  const excess = aboveCeiling(steward.ceiling, role.grants, unitId);
  return excess.length > 0 ? [{ path: 'roleId', code: 'role-above-yours' }] : [];
}

function emailFault(typed: string): Fault {
  const value = typed.trim();
  return value === ''
    ? { path: 'email', code: 'required' }
    : { path: 'email', code: 'email-invalid', values: { value } };
}

function typedOr(code: string, typed: string): string {
  return typed.trim() === '' ? 'required' : code;
}

import { assertNever } from '@portico/kernel';
import type { Scope } from '@portico/organizations';
import type { Standing } from './standing.ts';
import type { Condition, ConditionOn, SubjectType } from './subject.ts';

/** The subjects that belong to a customer’s organization and that its roles can open. */
export type OwnedSubject = Extract<
  SubjectType,
  'Cart' | 'Quote' | 'Order' | 'Membership' | 'Invitation' | 'Role'
>;

type Conditions = { readonly [Type in OwnedSubject]: ConditionOn<Type> };

/**
 * Which objects of a kind a scope reaches from where the member stands. The organization is named in every one of
 * them, so that no scope, however wide, leaves it; and a wider scope reaches all that a narrower one does, so that
 * what is one’s own stays within reach at whatever unit it is.
 */
export function scopeCondition<Type extends OwnedSubject>(
  type: Type,
  scope: Scope,
  standing: Standing,
): Conditions[Type] {
  const own = ownConditions(standing);
  const { organizationId } = standing;
  switch (scope) {
    case 'own':
      return own[type];
    case 'unit':
      return unitConditions(standing, own, standing.unitId)[type];
    case 'unit-and-below':
      return unitConditions(standing, own, { in: [...standing.unitsBelow] })[type];
    case 'organization':
      return wholeOrganization(organizationId)[type];
    default:
      return assertNever(scope);
  }
}

function ownConditions({ organizationId, membershipId, personId, roleIds }: Standing) {
  return {
    Cart: { organizationId, membershipId },
    Quote: { organizationId, OR: [{ requestedById: membershipId }, { assignedToId: membershipId }] },
    Order: { organizationId, OR: [{ placedById: membershipId }, { requestedById: membershipId }] },
    Membership: { organizationId, OR: [{ id: membershipId }] },
    Invitation: { organizationId, OR: [{ invitedById: personId }] },
    Role: { organizationId, id: { in: [...roleIds] } },
  } satisfies Conditions;
}

function unitConditions(
  { organizationId }: Standing,
  own: ReturnType<typeof ownConditions>,
  unitId: NonNullable<Condition<{ unitId: string }>['unitId']>,
): Conditions {
  return {
    ...wholeOrganization(organizationId),
    Quote: { organizationId, OR: [{ unitId }, ...own.Quote.OR] },
    Order: { organizationId, OR: [{ unitId }, ...own.Order.OR] },
    Membership: { organizationId, OR: [{ unitId }, ...own.Membership.OR] },
    Invitation: { organizationId, OR: [{ unitId }, ...own.Invitation.OR] },
  };
}

/** A cart or a role has no unit: it is the whole organization’s as soon as the scope is wider than one’s own. */
function wholeOrganization(organizationId: string): Conditions {
  return {
    Cart: { organizationId },
    Quote: { organizationId },
    Order: { organizationId },
    Membership: { organizationId },
    Invitation: { organizationId },
    Role: { organizationId },
  };
}

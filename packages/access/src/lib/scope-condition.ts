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
 * them, so that no scope, however wide, leaves it.
 */
export function scopeCondition<Type extends OwnedSubject>(
  type: Type,
  scope: Scope,
  standing: Standing,
): Conditions[Type] {
  const { organizationId } = standing;
  // What has no unit (a cart, a role) is the whole organization’s as soon as the scope is wider than one’s own.
  const reach = { organizationId, ...unitCondition(scope, standing) };
  const conditions: Conditions =
    scope === 'own'
      ? ownConditions(standing)
      : {
          Cart: { organizationId },
          Quote: reach,
          Order: reach,
          Membership: reach,
          Invitation: reach,
          Role: { organizationId },
        };
  return conditions[type];
}

function ownConditions(standing: Standing): Conditions {
  const { organizationId, membershipId, personId } = standing;
  return {
    Cart: { organizationId, membershipId },
    Quote: {
      organizationId,
      OR: [{ requestedById: membershipId }, { assignedToId: membershipId }],
    },
    Order: {
      organizationId,
      OR: [{ placedById: membershipId }, { requestedById: membershipId }],
    },
    Membership: { organizationId, id: membershipId },
    Invitation: { organizationId, invitedById: personId },
    Role: { organizationId, id: { in: [...standing.roleIds] } },
  };
}

function unitCondition(scope: Scope, standing: Standing): Condition<{ unitId: string }> {
  switch (scope) {
    case 'own':
    case 'organization':
      return {};
    case 'unit':
      return { unitId: standing.unitId };
    case 'unit-and-below':
      return { unitId: { in: [...standing.unitsBelow] } };
    default:
      return assertNever(scope);
  }
}

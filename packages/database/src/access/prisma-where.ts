import { accessibleBy } from '@casl/prisma/runtime';
import type { Action, AppAbility, ConditionOn, SubjectType } from '@portico/access';

/** For each model, a condition that no row meets. */
const NOTHING: { readonly [Type in SubjectType]: () => ConditionOn<Type> } = {
  Cart: () => ({ organizationId: { in: [] } }),
  Quote: () => ({ organizationId: { in: [] } }),
  Order: () => ({ organizationId: { in: [] } }),
  Membership: () => ({ organizationId: { in: [] } }),
  Invitation: () => ({ organizationId: { in: [] } }),
  Role: () => ({ organizationId: { in: [] } }),
  Organization: () => ({ id: { in: [] } }),
  PageRevision: () => ({ organizationId: { in: [] } }),
  Job: () => ({ organizationId: { in: [] } }),
  AuditEvent: () => ({ organizationId: { in: [] } }),
};

/**
 * The rows of a model that the ability opens to an action, as a Prisma `where`. This is the only place that asks CASL
 * for a query, because two things around it fail open. An older way of asking answers `undefined`, which Prisma takes
 * for every row. And where no rule allows anything CASL answers `{ OR: [] }`, which Prisma takes for no row at the top
 * of a query but for every row inside an `AND`; here it is a condition that is false wherever it stands.
 */
export function prismaWhere<Type extends SubjectType>(
  ability: AppAbility,
  action: Action,
  type: Type,
): ConditionOn<Type> {
  const where = accessibleBy(ability, action).ofType(type);
  return isEmptyChoice(where) ? NOTHING[type]() : where;
}

function isEmptyChoice(where: object): boolean {
  return 'OR' in where && Array.isArray(where.OR) && where.OR.length === 0;
}

import { assertNever } from '@portico/kernel';
import type { Grant } from '@portico/organizations';
import type { AppRule } from './ability.ts';
import { CATALOGUE } from './catalogue.ts';
import { scopeCondition } from './scope-condition.ts';
import type { Standing } from './standing.ts';

/** The rules of a member: one for each grant of their roles, and the page that is released for their organization. */
export function memberRules(standing: Standing): readonly AppRule[] {
  const { organizationId, pageRevisionId } = standing;
  const page: readonly AppRule[] =
    pageRevisionId === undefined
      ? []
      : [
          {
            action: 'page.read',
            subject: 'PageRevision',
            conditions: { organizationId, id: pageRevisionId },
          },
        ];
  return [...page, ...standing.grants.flatMap((grant) => grantRules(grant, standing))];
}

/** The rules that one grant makes for a member. None when it is for buying and the organization is blocked from ordering. */
export function grantRules(grant: Grant, standing: Standing): readonly AppRule[] {
  const { permission: action, scope } = grant;
  if (CATALOGUE[action].buys && standing.organizationStatus === 'blocked') return [];
  switch (action) {
    case 'cart.use':
      return [{ action, subject: 'Cart', conditions: scopeCondition('Cart', scope, standing) }];
    case 'quote.request':
    case 'quote.read':
    case 'quote.decide':
    case 'quote.forward':
      return [{ action, subject: 'Quote', conditions: scopeCondition('Quote', scope, standing) }];
    case 'order.read':
      return [{ action, subject: 'Order', conditions: scopeCondition('Order', scope, standing) }];
    case 'people.read':
      return [
        { action, subject: 'Membership', conditions: scopeCondition('Membership', scope, standing) },
        { action, subject: 'Invitation', conditions: scopeCondition('Invitation', scope, standing) },
      ];
    case 'people.manage':
      return [{ action, subject: 'Membership', conditions: scopeCondition('Membership', scope, standing) }];
    case 'people.invite':
      return [{ action, subject: 'Invitation', conditions: scopeCondition('Invitation', scope, standing) }];
    case 'role.read':
      return [{ action, subject: 'Role', conditions: scopeCondition('Role', scope, standing) }];
    default:
      return assertNever(action);
  }
}

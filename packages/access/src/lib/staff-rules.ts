import type { AppRule } from './ability.ts';
import { ACTIONS, CATALOGUE } from './catalogue.ts';
import type { Action } from './catalogue.ts';

/** What a person of the seller is. An account manager looks after certain organizations; an administrator after all. */
export type StaffRole = 'administrator' | 'account-manager';

/** What the rules of a person of the seller are made of. `organizationIds`: those on whose account team they are. */
export type StaffStanding = { readonly role: StaffRole; readonly organizationIds: readonly string[] };

// The customer’s own decisions stay with the customer, and only a customer (or a preview) has a page to read.
const CUSTOMERS_ALONE: ReadonlySet<Action> = new Set<Action>([
  'cart.use',
  'quote.request',
  'quote.decide',
  'quote.forward',
  'page.read',
]);

/** The rules of a person of the seller. */
export function staffRules(standing: StaffStanding): readonly AppRule[] {
  const rules = standing.role === 'administrator' ? everywhere() : forTeam(standing.organizationIds);
  return [...rules, { action: 'organization.create', subject: 'Organization' }];
}

function everywhere(): readonly AppRule[] {
  const actions = ACTIONS.filter((action) => !CUSTOMERS_ALONE.has(action));
  return [
    ...actions.map((action): AppRule => ({ action, subject: CATALOGUE[action].subject })),
    { action: 'people.read', subject: 'Invitation' },
  ];
}

function forTeam(organizationIds: readonly string[]): readonly AppRule[] {
  const theirs = () => ({ organizationId: { in: [...organizationIds] } });
  return [
    {
      action: 'organization.read',
      subject: 'Organization',
      conditions: { id: { in: [...organizationIds] } },
    },
    {
      action: 'organization.manage',
      subject: 'Organization',
      conditions: { id: { in: [...organizationIds] } },
    },
    { action: 'page.edit', subject: 'PageRevision', conditions: theirs() },
    { action: 'page.release', subject: 'PageRevision', conditions: theirs() },
    { action: 'page.preview', subject: 'PageRevision', conditions: theirs() },
    { action: 'quote.read', subject: 'Quote', conditions: theirs() },
    { action: 'order.read', subject: 'Order', conditions: theirs() },
    { action: 'order.advance', subject: 'Order', conditions: theirs() },
    { action: 'people.read', subject: 'Membership', conditions: theirs() },
    { action: 'people.read', subject: 'Invitation', conditions: theirs() },
    { action: 'people.invite', subject: 'Invitation', conditions: theirs() },
    { action: 'people.manage', subject: 'Membership', conditions: theirs() },
    { action: 'role.read', subject: 'Role', conditions: theirs() },
    { action: 'audit.read', subject: 'AuditEvent', conditions: theirs() },
  ];
}

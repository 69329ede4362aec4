import type { Permission } from '@portico/organizations';
import type { SubjectType } from './subject.ts';

/**
 * Everything that anybody can be allowed to do, each with the kind of object that it is done to. The names that a
 * customer’s roles may grant come first; the rest belong to the seller’s people, or to everybody with a page.
 */
export const CATALOGUE = {
  'cart.use': { subject: 'Cart', buys: true },
  'quote.request': { subject: 'Quote', buys: true },
  'quote.read': { subject: 'Quote', buys: false },
  'quote.decide': { subject: 'Quote', buys: true },
  'quote.forward': { subject: 'Quote', buys: false },
  'order.read': { subject: 'Order', buys: false },
  'people.read': { subject: 'Membership', buys: false },
  'people.invite': { subject: 'Invitation', buys: false },
  'people.manage': { subject: 'Membership', buys: false },
  'role.read': { subject: 'Role', buys: false },

  'page.read': { subject: 'PageRevision', buys: false },

  'organization.create': { subject: 'Organization', buys: false },
  'organization.read': { subject: 'Organization', buys: false },
  'organization.manage': { subject: 'Organization', buys: false },
  'page.edit': { subject: 'PageRevision', buys: false },
  'page.release': { subject: 'PageRevision', buys: false },
  'page.preview': { subject: 'PageRevision', buys: false },
  'order.advance': { subject: 'Order', buys: false },
  'job.read': { subject: 'Job', buys: false },
  'job.retry': { subject: 'Job', buys: false },
  'audit.read': { subject: 'AuditEvent', buys: false },
} as const satisfies Readonly<Record<string, CatalogueEntry>> & Readonly<Record<Permission, CatalogueEntry>>;

/** `subject`: the kind of object it is done to. `buys`: whether it needs an organization that is not blocked from ordering. */
type CatalogueEntry = { readonly subject: SubjectType; readonly buys: boolean };

/** The name of something that somebody can be allowed to do. */
export type Action = keyof typeof CATALOGUE;

/** The kind of object that an action is done to. */
export type SubjectTypeOf<Name extends Action> = (typeof CATALOGUE)[Name]['subject'];

/** Every action there is, in the order of the catalogue. */
export const ACTIONS: readonly Action[] = Object.keys(CATALOGUE).filter(isAction);

function isAction(name: string): name is Action {
  return Object.hasOwn(CATALOGUE, name);
}

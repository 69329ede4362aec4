import type { Id } from '@portico/kernel';
import type { Grant } from './grant.ts';
import type { RoleTemplate } from './role-template.ts';

/** A level of access that an organization defines, in its own words. */
export type Role = {
  readonly id: Id<'Role'>;
  readonly name: string;
  readonly description: string;
  /** The template that it was made from; absent for one made from nothing. */
  readonly template?: RoleTemplate;
  readonly grants: readonly Grant[];
};

/** Whether these grants make an administrator: somebody who can manage everybody in the organization. */
export function isAdministrator(grants: readonly Grant[]): boolean {
  return grants.some((grant) => grant.permission === 'people.manage' && grant.scope === 'organization');
}

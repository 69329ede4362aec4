import { toId } from '@portico/kernel';
import type { Standing } from './standing.ts';

/** A member of the organization “acme” at its unit “site”, which has one unit below: for tests. */
export function aStanding(change: Partial<Standing> = {}): Standing {
  return {
    personId: toId('person'),
    membershipId: toId('me'),
    organizationId: toId('acme'),
    organizationStatus: 'active',
    unitId: toId('site'),
    unitsBelow: [toId('site'), toId('desk')],
    roleIds: [toId('role')],
    grants: [],
    ...change,
  };
}

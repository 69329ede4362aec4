import { templateGrants } from '@portico/organizations';
import { expect, test } from 'vitest';
import { toAbility } from './ability.ts';
import { memberRules } from './member-rules.ts';
import { aStanding } from './standing.sample.ts';
import { toSubject } from './tagged-subject.ts';

// The example of README.md, as it stands there.
test('a buyer decides on what is assigned to them', () => {
  const standing = aStanding({ grants: templateGrants('buyer') });
  const ability = toAbility(memberRules(standing));

  const quote = {
    organizationId: standing.organizationId,
    unitId: 'elsewhere',
    requestedById: 'somebody',
    assignedToId: standing.membershipId,
  };

  expect(ability.can('quote.decide', toSubject('Quote', quote))).toBe(true);
  expect(ability.can('quote.decide', toSubject('Quote', { ...quote, organizationId: 'umbra' }))).toBe(false);
});
